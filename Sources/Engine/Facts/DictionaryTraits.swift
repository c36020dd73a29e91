import SafeXML

/// What the judge asks of the dictionary at every reading, as plain data: an entry of the dictionary itself holds texts
/// and paths, and looking it up would copy them all.
struct DictionaryTraits: Sendable {
  struct Fact: Sendable, BitwiseCopyable {
    enum Source: Sendable, BitwiseCopyable {
      case existence
      /// One attribute of the thing itself: the common case.
      case attribute(XMLName)
      /// Numbers into the tables of written, linked, … facts.
      case path(Int)
      case linked(Int)
      case derived(Int)
      case term(Int)
      case parameter(Int)
      /// Settled before any case is read.
      case constant(Bool)
    }

    let source: Source
    let type: ValueType

    /// Computed from other facts, which the trace holds themselves.
    var isDerived: Bool {
      switch source {
      case .derived, .term, .parameter, .constant: true
      case .existence, .attribute, .path, .linked: false
      }
    }

    /// Stands in the file itself, and so has a standing.
    var isWritten: Bool {
      switch source {
      case .attribute, .path, .linked: true
      case .existence, .derived, .term, .parameter, .constant: false
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

  /// A fact written in the file otherwise than as one attribute.
  struct Written: Sendable {
    let paths: [FactPath]
    let pick: Pick
  }

  struct Linked: Sendable, BitwiseCopyable {
    let navigation: Navigation
    let pick: Pick
  }

  private(set) var facts: [Fact] = []
  private(set) var written: [Written] = []
  private(set) var linked: [Linked] = []
  private(set) var derived: [FactDerivation] = []
  private(set) var terms: [Expression] = []
  private(set) var parameters: [ParameterLookup] = []
  /// Names of the elements whose texts are read as one.
  private(set) var joinedNames: [XMLName] = []
  let links: [Link]
  /// For each thing the fact that there is one.
  let existence: [FactID]

  /// - Parameter options: what the bureau's layer says.
  init(_ dictionary: FactDictionary, options: [String: String]) {
    existence = dictionary.things.map(\.existence)
    links = dictionary.links.map { link in
      Link(to: link.to, existence: dictionary[thing: link.to].existence, one: link.one, pick: link.pick)
    }
    facts.reserveCapacity(dictionary.facts.count)
    for fact in dictionary.facts { facts.append(Fact(source: source(fact, options), type: fact.type)) }
  }

  subscript(fact id: FactID) -> Fact { facts[Int(id)] }
  subscript(link id: LinkID) -> Link { links[Int(id)] }

  private mutating func source(_ fact: Engine.Fact, _ options: [String: String]) -> Fact.Source {
    switch fact.source {
    case .existence: return .existence
    case .path(let paths, let pick):
      if paths.count == 1, let name = paths[0].ownAttribute { return .attribute(name) }
      if pick == .joined {
        for name in paths.compactMap(\.ownChild) where !joinedNames.contains(name) { joinedNames.append(name) }
      }
      written.append(Written(paths: paths, pick: pick))
      return .path(written.count - 1)
    case .linked(let navigation, let pick):
      linked.append(Linked(navigation: navigation, pick: pick))
      return .linked(linked.count - 1)
    case .derived(let derivation):
      derived.append(derivation)
      return .derived(derived.count - 1)
    case .term(let expression):
      terms.append(expression)
      return .term(terms.count - 1)
    case .parameter(let lookup):
      parameters.append(lookup)
      return .parameter(parameters.count - 1)
    case .option(let value): return .constant(value.holds(under: options))
    }
  }
}
