import Model
import SafeXML

/// Makes a changed copy of a case by the names of the fact dictionary: how examples vary a base case.
struct CaseEditor {
  let rules: RuleSet
  let tree: XMLTree
  private var writer: XMLWriter

  /// Why a change cannot be made.
  enum Fault: Error, Hashable {
    case unknownName(String)
    case noSuchThing(String)
    /// Computed from others: change those; the one to change where there is just one.
    case derived(String, from: String?)
    case noSuchPlace(String)
  }

  init(_ tree: XMLTree, rules: RuleSet) {
    self.tree = tree
    self.rules = rules
    writer = XMLWriter(tree)
  }

  mutating func apply(_ change: Example.Change) throws(Fault) {
    switch change {
    case .set(let name, let id, let value): try set(name, id, value)
    case .remove(let name, let id): try remove(name, id)
    case .add(let path, let xml):
      var vocabulary = tree.vocabulary
      guard let compiled = try? FactPath(path, in: rules.scope, vocabulary: &vocabulary),
        let place = compiled.matches(from: 0, in: tree).first?.node
      else { throw .noSuchPlace(path) }
      writer.appended[place, default: []].append(xml)
    // Nothing of the case file itself.
    case .attach: break
    }
  }

  /// The changed document.
  func bytes() -> [UInt8] { Array(writer.document().utf8) }

  private mutating func set(_ name: String, _ id: String?, _ value: String) throws(Fault) {
    let (thing, fact) = try resolve(name)
    guard let fact, case .path(let paths, _) = rules.dictionary[fact: fact].source else {
      throw .derived(name, from: fact.flatMap(origin))
    }
    let nodes = things(thing, id)
    guard let node = nodes.first else { throw .noSuchThing(name) }
    for path in paths {
      if let match = path.matches(from: node, in: tree).first {
        if match.attribute >= 0 {
          writer.attributes[match.attribute] = .some(value)
        } else {
          writer.texts[match.node] = value
        }
        return
      }
    }
    guard let own = paths.first?.ownAttribute else { throw .noSuchPlace(name) }
    let name = tree.vocabulary[own].local
    writer.added[node, default: []].removeAll { $0.name == name }
    writer.added[node, default: []].append((name, value))
  }

  private mutating func remove(_ name: String, _ id: String?) throws(Fault) {
    let (thing, fact) = try resolve(name)
    let nodes = things(thing, id)
    guard !nodes.isEmpty else { throw .noSuchThing(name) }
    guard let fact else {
      for node in nodes { writer.removed.insert(node) }
      return
    }
    guard case .path(let paths, _) = rules.dictionary[fact: fact].source else {
      throw .derived(name, from: origin(fact))
    }
    var found = false
    for node in nodes {
      for match in paths.flatMap({ $0.matches(from: node, in: tree) }) {
        found = true
        if match.attribute >= 0 {
          writer.attributes[match.attribute] = .some(nil)
        } else {
          writer.removed.insert(match.node)
        }
      }
    }
    guard found else { throw .noSuchPlace(name) }
  }

  /// `公示.日期` for the decision's day of publication.
  private func origin(_ fact: FactID) -> String? {
    let navigation: Navigation
    switch rules.dictionary[fact: fact].source {
    case .linked(let from, _): navigation = from
    case .derived(let derivation): navigation = derivation.from
    case .existence, .path, .term, .parameter, .option: return nil
    }
    let label = rules.dictionary[fact: navigation.fact].label.zh
    return rules.dictionary[thing: rules.dictionary[fact: navigation.fact].thing].label.zh + "." + label
  }

  /// `decision.date`, or a thing alone.
  private func resolve(_ name: String) throws(Fault) -> (thing: ThingID, fact: FactID?) {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let first = parts.first, let thing = rules.dictionary.thingsByName[first] else { throw .unknownName(name) }
    guard parts.count == 2 else { return (thing, nil) }
    guard let fact = rules.dictionary[thing: thing].facts[parts[1]] else { throw .unknownName(name) }
    return (thing, fact)
  }

  private func things(_ thing: ThingID, _ id: String?) -> [XMLTree.Index] {
    let all = rules.dictionary[thing: thing].path.matches(from: 0, in: tree).map(\.node)
    guard let id else { return all }
    return all.filter { node in
      tree.attribute(rules.names.id, of: node).map { tree.value(of: tree.attributes[Int($0)]) } == id
    }
  }
}

extension CaseEditor.Fault {
  var words: (zh: String, en: String) {
    switch self {
    case .unknownName(let name):
      (
        "“\(name)”不是要素字典里的名称（anjuan rules facts 可查）",
        "“\(name)” is not a name of the dictionary (see anjuan rules facts)"
      )
    case .noSuchThing(let name): ("底稿里没有“\(name)”", "the base case has no “\(name)”")
    case .derived(let name, nil):
      ("“\(name)”由其他要素得出，请改那些要素", "“\(name)” follows from other facts: change those")
    case .derived(let name, .some(let origin)):
      ("“\(name)”由“\(origin)”得出，请改“\(origin)”", "“\(name)” follows from “\(origin)”: change that")
    case .noSuchPlace(let name): ("底稿里没有写“\(name)”的地方", "the base case has no place for “\(name)”")
    }
  }
}
