import Model
import SafeXML
import StatutoryTime

/// A case as rules see it: reads facts by the dictionary and never shows the tree.
///
/// Made and used inside one task; everything that leaves it is a plain value. What a case answers does not change while it is
/// judged, so every answer that took a walk is kept. Which facts led to an answer is noted only while `notes` are taken:
/// whoever wants to know asks the same question again.
struct CaseFacts {
  let source: CaseSource
  /// The same as the source's: asked for at every reading.
  let traits: DictionaryTraits
  /// What is read joins these, where somebody will look at it.
  var notes: ReadingNotes?
  /// The standings of the values read since it was last emptied.
  var standings: Standings = []
  /// The weakest source among the rows that gave a parameter fact in this case.
  var parameterEvidence: [FactID: EvidenceGrade] = [:]
  /// The parameter facts that were read, and of which things.
  var parametersRead: [ParameterReading] = []
  /// The things that lists hold, one list after another.
  var reached: [XMLTree.Index] = []
  private var instances: [Things?]
  private var absences: [Reading?]
  var readings = Memo<Reading>(capacity: 2048)
  var followed = Memo<Linked>(capacity: 512)
  var rows = Memo<Parameter.Row?>(capacity: 16)
  var conditions = Memo<Weighed>(capacity: 1024)
  /// Used by one path at a time.
  var scratch = PathScratch()
  private(set) var asides = 0
  /// The standing of each element where attachments were read; nil where none were.
  private var verified: [Standing]?
  /// Guards terms that (wrongly) lead back to themselves.
  var depth = 0

  /// A parameter fact of one thing.
  struct ParameterReading: Hashable {
    let fact: FactID
    let node: XMLTree.Index
  }

  /// What a condition gave for one thing, and the standings of what it read.
  struct Weighed: BitwiseCopyable {
    let truth: Truth
    let standings: Standings
  }

  init(tree: XMLTree, rules: RuleSet, distrust: Distrust) {
    source = CaseSource(tree: tree, rules: rules, distrust: distrust)
    traits = rules.traits
    instances = Array(repeating: nil, count: traits.existence.count)
    absences = Array(repeating: nil, count: traits.existence.count)
    reached.reserveCapacity(1024)
  }

  var tree: XMLTree { source.tree }
  var index: CaseIndex { source.index }
  var names: CaseNames { source.names }
  var rules: RuleSet { source.rules }

  /// A value as it is written in the file, or as people write it.
  func text(_ value: Value) -> String { source.text(value) }

  /// The same in either language.
  func words(_ value: Value) -> BilingualText {
    if case .money(let fen) = value { return moneyWords(fen) }
    return BilingualText(zh: text(value), en: text(value))
  }

  func compare(_ a: Value, _ b: Value) -> ValueOrder { source.compare(a, b) }
  func compare(_ a: Value, _ b: Expression.Literal) -> ValueOrder { source.compare(a, b) }

  func standing(of node: XMLTree.Index) -> Standing {
    guard let verified, node >= 0 else { return source.standing(of: node) }
    return verified[Int(node)]
  }

  /// Takes as verified what a paper or recording shows whose file was read and has the digest that the case states, and
  /// officers of whom the register of the unit says the same.
  mutating func verify(_ attachments: [String: AttachmentDigest], _ register: OfficerRegister?) {
    let (tree, index, names) = (tree, index, names)
    var verified = index.weighed(tree, names) { node in
      guard let file = tree.attribute(names.file, of: node).flatMap({ tree.valueSlice(of: $0) }),
        let stated = tree.attribute(names.sha256, of: node).flatMap({ tree.valueSlice(of: $0) }),
        case .read(_, let actual) = attachments[tree.string(file)], tree.string(stated).lowercased() == actual
      else { return index.ownShowing(node) }
      return .verified
    }
    if let register {
      for officer in tree.officers(namespace: rules.scope.namespace) where register.answer(officer, in: tree) == .agrees
      {
        verified[Int(officer)] = .verified
      }
    }
    self.verified = verified
  }

  /// The standing that the file itself gives, whatever was read beside it in this run.
  func ownStanding(of node: XMLTree.Index) -> Standing { source.standing(of: node) }

  /// What a question to the side leaves as it was.
  struct Aside {
    fileprivate let notes: ReadingNotes?
    fileprivate let standings: Standings
  }

  /// What is read until `end` is no part of the question at hand.
  mutating func beginAside() -> Aside {
    asides += 1
    defer { notes = nil }
    return Aside(notes: notes, standings: standings)
  }

  mutating func end(_ aside: Aside) {
    asides -= 1
    (notes, standings) = (aside.notes, aside.standings)
  }

  /// Before a new question: what blocked the last one does not matter to it.
  mutating func forgetStumbles() { notes?.forgetStumbles() }

  /// All things of a kind, in document order.
  mutating func all(_ thing: ThingID) -> Things {
    if let known = instances[Int(thing)] { return known }
    let first = reached.count
    source.things(at: rules.dictionary[thing: thing].path, into: &reached, &scratch)
    let found = Things(first..<reached.count)
    instances[Int(thing)] = found
    return found
  }

  /// Whether the file proves that there is no thing of a kind, and where it would stand.
  mutating func noInstance(of thing: ThingID) -> Reading {
    if let known = absences[Int(thing)] { return known }
    let reading = source.missing(rules.dictionary[thing: thing].path, from: 0)
    absences[Int(thing)] = reading
    return reading
  }

  /// Reads one fact over links from the scopes' things.
  mutating func read(_ navigation: Navigation, scopes: Scopes) -> Reading {
    var node: XMLTree.Index
    switch navigation.start {
    case .scope(let scope): node = scopes[Int(scope)]
    case .everywhere(let thing):
      let found = all(thing)
      guard found.count == 1 else {
        return note(
          traits.existence[Int(thing)],
          found.isEmpty ? noInstance(of: thing) : Reading(.disputed, at: reached[found.places.lowerBound]))
      }
      node = reached[found.places.lowerBound]
    }
    for link in navigation.links {
      switch follow(link, from: node) {
      case .none(let reading): return note(traits[link: link].existence, reading)
      case .some(let things, _):
        guard let next = single(things, link) else {
          return note(traits[link: link].existence, Reading(.disputed, at: reached[things.places.lowerBound]))
        }
        node = next
      }
    }
    return note(navigation.fact, fact(navigation.fact, of: node))
  }

  /// The fact that answers: the one asked for, or the existence of the thing on the way that is not there.
  private mutating func note(_ fact: FactID, _ reading: Reading) -> Reading {
    if case .value = reading.answer, traits[fact: fact].isWritten {
      standings.insert(Standings(standing(of: reading.node)))
    }
    notes?.append(fact, reading)
    return reading
  }

  /// A list that is not there was read, too.
  mutating func noteMissing(_ reference: ListReference, _ reading: Reading) {
    notes?.append(traits.existence[Int(reference.thing)], reading)
  }
}

extension Standings {
  fileprivate init(_ standing: Standing) {
    switch standing {
    case .declared: self = .declared
    case .documented: self = .documented
    case .verified: self = .verified
    case .confirmed: self = .confirmed
    }
  }
}
