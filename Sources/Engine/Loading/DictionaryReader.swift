import Concurrently
import Model
import SafeXML

/// Reads `Rules/facts/`: first every name, then what names speak of, so that order in the files does not matter.
struct DictionaryReader {
  var problems: RuleProblems
  var dictionary = FactDictionary()
  /// Parameters by name, as indices.
  let parameters: [String: Int]
  /// Whose files the paths lead through.
  let scope: RuleScope
  private var pending: [(fact: FactID, element: RuleElement)] = []

  init(problems: RuleProblems, parameters: [String: Int], scope: RuleScope) {
    self.problems = problems
    self.parameters = parameters
    self.scope = scope
  }

  /// All dictionary files of a rule set.
  mutating func read(_ roots: [RuleElement]) {
    let things = roots.flatMap { $0.children("thing") }
    for element in things where element["ref"] == nil { declare(element) }
    for element in things {
      guard let name = element["ref"], dictionary.thingsByName[name] == nil else { continue }
      problems.add(
        "fact.thing", element.origin, zh: "没有事物“\(name)”", en: "there is no thing “\(name)”",
        fix: nearest(name, among: dictionary.thingsByName.keys).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") }
      )
    }
    for element in things { facts(of: element) }
    for element in things { links(of: element) }
    for element in roots.flatMap({ $0.children("matter") }) { matter(element) }
    resolve()
  }

  private mutating func declare(_ element: RuleElement) {
    guard let name = element["name"], let zh = element["zh"], let text = element["path"] else {
      return problems.add(
        "fact.thing", element.origin, zh: "thing 缺 name、zh 或 path", en: "a thing needs name, zh and path")
    }
    guard dictionary.thingsByName[name] == nil, dictionary.thingsByName[zh] == nil else {
      return problems.add("fact.duplicate", element.origin, zh: "“\(name)”已经定义", en: "“\(name)” is defined twice")
    }
    guard let path = path(text, element) else { return }
    let id = ThingID(dictionary.things.count)
    let label = BilingualText(zh: zh, en: element["en"] ?? name)
    let existence = FactID(dictionary.facts.count)
    dictionary.facts.append(
      Fact(
        id: existence, thing: id, name: name, label: label, type: .yesNo, personal: nil, source: .existence,
        origin: element.origin))
    dictionary.things.append(
      Thing(
        id: id, name: name, label: label, path: path, many: element["many"] != "no", existence: existence, facts: [:],
        links: [:]))
    dictionary.thingsByName[name] = id
    dictionary.thingsByName[zh] = id
  }

  private mutating func facts(of element: RuleElement) {
    guard let thing = (element["name"] ?? element["ref"]).flatMap({ dictionary.thingsByName[$0] }) else { return }
    for fact in element.children where fact.name == "fact" || fact.name == "term" {
      guard let name = fact["name"], let zh = fact["zh"] else {
        problems.add("fact.incomplete", fact.origin, zh: "要素缺 name 或 zh", en: "a fact needs name and zh")
        continue
      }
      let typeName = fact.name == "term" ? "yesNo" : fact["type"] ?? "text"
      guard let type = ValueType(rawValue: typeName) else {
        problems.add(
          "fact.type", fact.origin, zh: "类型“\(typeName)”不存在", en: "there is no type “\(typeName)”",
          fix: (zh: "date、money、number、text、yesNo", en: "date, money, number, text, yesNo"))
        continue
      }
      // Only what is written as text can be joined.
      let isJoinable = type == .text && fact["path"] != nil
      value("pick", of: fact, isKnown: { Pick(rawValue: $0).map { isJoinable || $0 != .joined } ?? false })
      value("personal", of: fact, isKnown: { Personal(rawValue: $0) != nil })
      let id = FactID(dictionary.facts.count)
      dictionary.facts.append(
        Fact(
          id: id, thing: thing, name: name, label: BilingualText(zh: zh, en: fact["en"] ?? name), type: type,
          personal: fact["personal"].flatMap { Personal(rawValue: $0) }, source: .existence, origin: fact.origin))
      for key in [name, zh] {
        if dictionary.things[Int(thing)].facts.updateValue(id, forKey: key) != nil {
          problems.add("fact.duplicate", fact.origin, zh: "“\(key)”已经定义", en: "“\(key)” is defined twice")
        }
      }
      pending.append((id, fact))
    }
  }

  private mutating func value(_ attribute: String, of element: RuleElement, isKnown: (String) -> Bool) {
    guard let value = element[attribute], !isKnown(value) else { return }
    problems.add(
      "fact.value", element.origin, zh: "\(attribute) 的值“\(value)”不可用", en: "\(attribute) cannot be “\(value)”")
  }

  private mutating func links(of element: RuleElement) {
    guard let thing = (element["name"] ?? element["ref"]).flatMap({ dictionary.thingsByName[$0] }) else { return }
    for link in element.children("link") {
      guard let name = link["name"], let zh = link["zh"], let to = link["to"].flatMap({ dictionary.thingsByName[$0] })
      else {
        problems.add(
          "fact.link", link.origin, zh: "关系缺 name、zh，或者 to 不是已定义的事物",
          en: "a link needs name, zh and a known thing in to")
        continue
      }
      let way: Link.Way
      if let text = link["path"] {
        guard let path = path(text, link) else { continue }
        way = .path(path)
      } else if let attribute = link["ref"] {
        way = .reference(dictionary.vocabulary.intern(attribute.filter { $0 != "@" }, namespace: nil))
      } else if let attribute = link["back"] {
        way = .back(dictionary.vocabulary.intern(attribute.filter { $0 != "@" }, namespace: nil))
      } else {
        way = .matter
      }
      value("pick", of: link, isKnown: { Pick(rawValue: $0).map { $0 != .joined } ?? false })
      let id = LinkID(dictionary.links.count)
      dictionary.links.append(
        Link(
          id: id, from: thing, to: to, name: name, label: BilingualText(zh: zh, en: link["en"] ?? name),
          one: link["one"] == "yes", pick: link["pick"].flatMap { Pick(rawValue: $0) } ?? .only, way: way))
      dictionary.things[Int(thing)].links[name] = id
      dictionary.things[Int(thing)].links[zh] = id
    }
  }

  private mutating func matter(_ element: RuleElement) {
    guard let name = element["name"], RequirementResolver.matters.contains(name),
      let text = element["path"] ?? element["shownBy"]
    else {
      let all = RequirementResolver.matters
      return problems.add(
        "fact.matter", element.origin, zh: "matter 缺 path 或者 shownBy，或者 name 不是执法事项",
        en: "a matter needs a path or shownBy, and the name of a matter",
        fix: (zh: all.joined(separator: "、"), en: all.joined(separator: ", ")))
    }
    // What is wrong with a path is said there.
    guard let path = path(text, element) else { return }
    if element["path"] == nil {
      dictionary.matterSteps[name] = path
    } else {
      dictionary.matters.append(MatterSign(matter: name, path: path, exceptions: Set(words(element["unless"]))))
    }
  }

  private mutating func resolve() {
    var sources: [(fact: FactID, source: Fact.Source)] = []
    var others: [(fact: FactID, element: RuleElement)] = []
    // Paths first: they add names to the vocabulary, of which nobody may hold a copy meanwhile.
    for (id, element) in pending {
      guard element.name != "term", let text = element["path"] else {
        others.append((id, element))
        continue
      }
      guard let first = path(text, element) else { continue }
      var paths = [first]
      for other in alternatives(element["else"]) {
        if let path = path(other, element) { paths.append(path) }
      }
      sources.append((id, .path(paths, element["pick"].flatMap { Pick(rawValue: $0) } ?? .only)))
    }
    let (dictionary, parameters) = (dictionary, parameters)
    let resolved = concurrentMap(others) { fact, element in
      var resolver = FactResolver(dictionary: dictionary, parameters: parameters, fact: fact, element: element)
      return (source: resolver.source(), problems: resolver.problems)
    }
    for (one, done) in zip(others, resolved) {
      problems.add(done.problems)
      if let source = done.source { sources.append((one.fact, source)) }
    }
    // Set at the end, for the same reason: names are resolved against the dictionary as it stands.
    for (id, source) in sources { self.dictionary.facts[Int(id)].source = source }
  }

  /// `else="@announced else @date"`: paths tried in order when the first finds nothing.
  private func alternatives(_ text: String?) -> [String] {
    var list: [String] = []
    var current: [Substring] = []
    for word in (text ?? "").split(separator: " ") {
      if word == "else" {
        list.append(current.joined(separator: " "))
        current = []
      } else {
        current.append(word)
      }
    }
    if !current.isEmpty { list.append(current.joined(separator: " ")) }
    return list
  }

  private mutating func path(_ text: String, _ element: RuleElement) -> FactPath? {
    do {
      return try FactPath(text, in: scope, vocabulary: &dictionary.vocabulary)
    } catch {
      problems.add(
        "fact.path", element.origin, zh: "路径“\(text)”第\(error.offset + 1)字不能读：应为\(error.expected.words.zh)",
        en: "cannot read path “\(text)” at character \(error.offset + 1): expected \(error.expected.words.en)")
      return nil
    }
  }
}
