import Model
import SafeXML

/// Numbers of entries of the dictionary.
typealias ThingID = Int32
typealias FactID = Int32
typealias LinkID = Int32

/// How one value is taken where a fact may repeat.
enum Pick: String, Sendable {
  /// All must agree; otherwise the fact is disputed.
  case only
  case first
  case last
  case earliest
  case latest
  case sum
  /// Texts beside each other, one after the other, as one.
  case joined

  /// Whether one more would change what is picked.
  var takesAll: Bool {
    switch self {
    case .earliest, .latest, .sum, .joined: true
    case .only, .first, .last: false
    }
  }
}

/// A kind of thing that a case holds: an act, a document, a party, an officer, a recording …
struct Thing: Sendable {
  let id: ThingID
  let name: String
  let label: BilingualText
  /// From the root element.
  let path: FactPath
  /// Whether a case can hold several.
  let many: Bool
  /// The fact "there is one".
  let existence: FactID
  /// By English and by Chinese name.
  var facts: [String: FactID]
  var links: [String: LinkID]
}

/// A fact (要素) of a thing.
struct Fact: Sendable {
  enum Source: Sendable {
    case existence
    /// Paths within the thing, tried in order until one is written.
    case path([FactPath], Pick)
    /// A fact of linked things.
    case linked(Navigation, Pick)
    /// Computed from a date of the same thing.
    case derived(FactDerivation)
    /// A named condition.
    case term(Expression)
    /// A dated value from `Rules/parameters/`.
    case parameter(ParameterLookup)
    /// Whether an option of the bureau's layer has a value.
    case option(OptionValue)
  }

  let id: FactID
  let thing: ThingID
  let name: String
  let label: BilingualText
  let type: ValueType
  /// Must be masked in what leaves the bureau.
  let personal: Personal?
  var source: Source
  /// File and line of its declaration, for problems.
  let origin: RuleOrigin
}

/// One value that an option of the bureau's layer (`<option name= value=/>`) can have.
struct OptionValue: Sendable, Hashable {
  let option: String
  let value: String
  /// Whether it holds where no layer says anything.
  let isDefault: Bool

  func holds(under options: [String: String]) -> Bool { options[option].map { $0 == value } ?? isDefault }
}

/// What a personal identifier is, and so how it is masked.
enum Personal: String, Sendable {
  /// A name: masked unless it is evidently that of an organisation.
  case name
  /// A number: only its ends stay.
  case number
  /// An address of a natural person.
  case address
}

/// A relation from one thing to others.
struct Link: Sendable {
  enum Way: Sendable {
    /// Elements below the thing, or above it.
    case path(FactPath)
    /// An attribute of this thing lists the ids of the others.
    case reference(XMLName)
    /// An attribute of the others lists this thing's id.
    case back(XMLName)
    /// All things of the kind that share this thing's matter (or belong to none).
    case matter
  }

  let id: LinkID
  let from: ThingID
  let to: ThingID
  let name: String
  let label: BilingualText
  /// Whether there is at most one by its nature.
  let one: Bool
  let pick: Pick
  let way: Way
}

/// Where a dotted name starts.
enum NavigationStart: Sendable, Hashable, BitwiseCopyable {
  /// A scope: 0 is the judged item, further ones are the variables of `any`, `each`, `count`.
  case scope(Int32)
  /// A kind of thing of the whole case.
  case everywhere(ThingID)
}

/// From a thing over links to a fact, as a bare dotted name in a rule says it.
struct Navigation: Sendable, Hashable, BitwiseCopyable {
  let start: NavigationStart
  let links: LinkChain
  let fact: FactID
}

/// Several things, as the list in `any(list, …)` names them.
struct ListReference: Sendable, Hashable, BitwiseCopyable {
  let start: NavigationStart
  let links: LinkChain
  /// The kind of thing at its end.
  let thing: ThingID
}

/// What makes a file one about a matter: `<matter name="penalty" path="acts/decision[@kind='penalty']" unless="execution"/>`.
struct MatterSign: Sendable {
  let matter: String
  let path: FactPath
  /// Matters whose files may hold such an act of another file, as an application to the court holds the penalty that it is
  /// about.
  let exceptions: Set<String>
}

/// Where a piece of a rule set stands.
struct RuleOrigin: Sendable, Hashable {
  let file: String
  let line: Int
}

/// The dictionary between case files and rules (`Rules/facts/`): requirements speak of its names only.
struct FactDictionary: Sendable {
  var things: [Thing] = []
  var facts: [Fact] = []
  var links: [Link] = []
  /// By English and by Chinese name.
  var thingsByName: [String: ThingID] = [:]
  /// Acts by which a file is about a matter, whatever it says of itself.
  var matters: [MatterSign] = []
  /// Acts of which a file must hold one for a matter to be an exception, by the matter: the word alone is no way out of the
  /// duties of a penalty. `<matter name="execution" shownBy="acts/reminder"/>`.
  var matterSteps: [String: FactPath] = [:]
  /// Every name that a path speaks of.
  var vocabulary = XMLVocabulary()

  /// What the layer of a bureau may say, by the names of options.
  var options: [OptionValue] {
    facts.compactMap { if case .option(let value) = $0.source { value } else { nil } }
  }

  // Lent, not copied: an entry holds texts and paths, and taking hold of them all costs more than what is asked of it,
  // the more so where several threads ask.
  subscript(thing id: ThingID) -> Thing { _read { yield things[Int(id)] } }
  subscript(fact id: FactID) -> Fact { _read { yield facts[Int(id)] } }
  subscript(link id: LinkID) -> Link { _read { yield links[Int(id)] } }

  /// `decision.date`, as reports name it.
  func fullName(_ id: FactID) -> String {
    let fact = self[fact: id]
    let thing = self[thing: fact.thing]
    return fact.isExistence ? thing.name : thing.name + "." + fact.name
  }

  func fullLabel(_ id: FactID) -> BilingualText {
    let fact = self[fact: id]
    let thing = self[thing: fact.thing].label
    if fact.isExistence { return thing }
    return BilingualText(zh: thing.zh + "·" + fact.label.zh, en: thing.en + ": " + fact.label.en)
  }
}

extension FactDictionary {
  /// Attributes that predicates of the paths name: by them one kind of element is told from another.
  var predicateAttributes: Set<XMLName> {
    var names: Set<XMLName> = []
    for sign in matters { names.formUnion(sign.path.predicateAttributes) }
    for path in matterSteps.values { names.formUnion(path.predicateAttributes) }
    for thing in things { names.formUnion(thing.path.predicateAttributes) }
    for link in links { if case .path(let path) = link.way { names.formUnion(path.predicateAttributes) } }
    for fact in facts {
      guard case .path(let paths, _) = fact.source else { continue }
      for path in paths { names.formUnion(path.predicateAttributes) }
    }
    return names
  }
}

extension Fact {
  var isExistence: Bool {
    if case .existence = source { true } else { false }
  }
}
