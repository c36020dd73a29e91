import SafeXML

/// What the judge asks of the dictionary at every reading, as plain data: an entry of the dictionary itself holds texts
/// and paths, and looking it up would copy them all.
struct DictionaryTraits: Sendable {
  struct Fact: Sendable, BitwiseCopyable {
    enum Source: Sendable, BitwiseCopyable {
      case existence
      /// One attribute of the thing itself: the common case.
      case attribute(XMLName)
      case path
      case linked
      case term
      case parameter
    }

    let source: Source
    let type: ValueType

    /// Computed from other facts, which the trace holds themselves.
    var isDerived: Bool {
      switch source {
      case .term, .parameter: true
      case .existence, .attribute, .path, .linked: false
      }
    }

    var isExistence: Bool {
      if case .existence = source { true } else { false }
    }
  }

  struct Link: Sendable, BitwiseCopyable {
    let to: ThingID
    /// The fact that one of the things at its end is there.
    let existence: FactID
    let one: Bool
    let pick: Pick
  }

  let facts: [Fact]
  let links: [Link]
  /// For each thing the fact that there is one.
  let existence: [FactID]

  init(_ dictionary: FactDictionary) {
    facts = dictionary.facts.map { Fact(source: Self.source($0), type: $0.type) }
    existence = dictionary.things.map(\.existence)
    links = dictionary.links.map { link in
      Link(to: link.to, existence: dictionary[thing: link.to].existence, one: link.one, pick: link.pick)
    }
  }

  subscript(fact id: FactID) -> Fact { facts[Int(id)] }
  subscript(link id: LinkID) -> Link { links[Int(id)] }

  private static func source(_ fact: Engine.Fact) -> Fact.Source {
    switch fact.source {
    case .existence: .existence
    case .path(let paths, _):
      if paths.count == 1, let name = paths[0].ownAttribute { .attribute(name) } else { .path }
    case .linked: .linked
    case .term: .term
    case .parameter: .parameter
    }
  }
}
