import Model
import SafeXML

/// Checks that every name in the dictionary's paths and links exists in the format of the files.
struct PathChecker {
  let known: SchemaNames
  let dictionary: FactDictionary
  let scope: RuleScope
  var problems: RuleProblems

  mutating func check() {
    for thing in dictionary.things { check(thing.path, dictionary[fact: thing.existence].origin) }
    for fact in dictionary.facts {
      guard case .path(let paths, _) = fact.source else { continue }
      for path in paths { check(path, fact.origin) }
    }
    for link in dictionary.links {
      let origin = dictionary[fact: dictionary[thing: link.from].existence].origin
      switch link.way {
      case .path(let path): check(path, origin)
      case .reference(let name), .back(let name): attribute(name, in: link.name, origin)
      case .matter: break
      }
    }
  }

  private mutating func check(_ path: FactPath, _ origin: RuleOrigin) {
    for step in path.branches.flatMap({ $0 }) {
      if let name = step.name {
        if step.axis == .attribute {
          attribute(name, in: path.text, origin)
        } else {
          element(name, in: path.text, origin)
        }
      }
      for predicate in step.predicates {
        switch predicate {
        case .attributeIn(let name, _), .attributeIsNot(let name, _), .hasAttribute(let name):
          attribute(name, in: path.text, origin)
        case .hasChild(let name): element(name, in: path.text, origin)
        case .position: break
        }
      }
    }
  }

  private mutating func element(_ name: XMLName, in text: String, _ origin: RuleOrigin) {
    let local = dictionary.vocabulary.local(name)
    if !known.elements.contains(local) { unknown(local, in: text, among: known.elements, origin) }
  }

  private mutating func attribute(_ name: XMLName, in text: String, _ origin: RuleOrigin) {
    let local = dictionary.vocabulary.local(name)
    if !known.attributes.contains(local) { unknown("@" + local, in: text, among: known.attributes, origin) }
  }

  private mutating func unknown(_ name: String, in text: String, among names: Set<String>, _ origin: RuleOrigin) {
    let bare = name.hasPrefix("@") ? String(name.dropFirst()) : name
    problems.add(
      "fact.unknownPath", origin, zh: "路径“\(text)”中的“\(name)”不是\(scope.label.zh)格式里的名称",
      en: "“\(name)” in path “\(text)” is not a name of the \(scope.label.en) format",
      fix: nearest(bare, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }
}
