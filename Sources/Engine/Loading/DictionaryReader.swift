import Model
import SafeXML
import StatutoryTime

/// Reads `Rules/facts/`: first every name, then what names speak of, so that order in the files does not matter.
struct DictionaryReader {
  var problems: RuleProblems
  var dictionary = FactDictionary()
  /// Parameters by name, as indices.
  let parameters: [String: Int]
  /// Whose files the paths lead through.
  let scope: RuleScope
  private var pending: [(fact: FactID, element: RuleElement)] = []
  /// What facts turned out to be.
  var sources: [(fact: FactID, source: Fact.Source)] = []

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
      value("pick", of: fact, isKnown: { Pick(rawValue: $0) != nil })
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
      value("pick", of: link, isKnown: { Pick(rawValue: $0) != nil })
      let id = LinkID(dictionary.links.count)
      dictionary.links.append(
        Link(
          id: id, from: thing, to: to, name: name, label: BilingualText(zh: zh, en: link["en"] ?? name),
          one: link["one"] == "yes", pick: link["pick"].flatMap { Pick(rawValue: $0) } ?? .only, way: way))
      dictionary.things[Int(thing)].links[name] = id
      dictionary.things[Int(thing)].links[zh] = id
    }
  }

  private mutating func resolve() {
    // Paths first: they add names to the vocabulary, of which nobody may hold a copy meanwhile.
    for (id, element) in pending {
      guard element.name != "term", let text = element["path"], let first = path(text, element) else { continue }
      var paths = [first]
      for other in alternatives(element["else"]) {
        if let path = path(other, element) { paths.append(path) }
      }
      sources.append((id, .path(paths, element["pick"].flatMap { Pick(rawValue: $0) } ?? .only)))
    }
    for (id, element) in pending where element.name == "term" || element["path"] == nil { resolve(id, element) }
    // Set at the end, for the same reason: names are resolved against the dictionary as it stands.
    for (id, source) in sources { dictionary.facts[Int(id)].source = source }
  }

  private mutating func resolve(_ id: FactID, _ element: RuleElement) {
    let names = NameResolution(dictionary: dictionary, item: dictionary[fact: id].thing)
    if element.name == "term" {
      let text = element.text
      do {
        sources.append((id, .term(try ExpressionParser.condition(text, names: names, origin: element.origin))))
      } catch { problems.add(error, in: text, element.origin) }
    } else if let text = element["from"], Self.isDerived(element) {
      derived(id, text, element, names)
    } else if let text = element["from"] {
      linked(id, text, element, names)
    } else if let name = element["parameter"] {
      parameter(id, name, element, names)
    } else {
      problems.add(
        "fact.source", element.origin, zh: "要素缺 path、from 或 parameter", en: "a fact needs path, from or parameter")
    }
  }

  /// `services.date`: links, then a fact of the thing at their end.
  private mutating func linked(_ id: FactID, _ text: String, _ element: RuleElement, _ names: NameResolution) {
    let parts = text.split(separator: ".").map(String.init)
    do throws(ExpressionFault) {
      guard let last = parts.last, parts.count > 1,
        case .things(let list, _) = try names.resolve(parts.dropLast().joined(separator: ".")),
        let fact = dictionary[thing: list.thing].facts[last]
      else {
        throw ExpressionFault(reason: .unknownName(parts.last ?? text, thing: nil, suggestion: nil))
      }
      sources.append(
        (
          id,
          .linked(
            Navigation(start: list.start, links: list.links, fact: fact),
            element["pick"].flatMap { Pick(rawValue: $0) } ?? .only)
        ))
    } catch { problems.add(error, in: text, element.origin) }
  }

  private mutating func parameter(_ id: FactID, _ name: String, _ element: RuleElement, _ names: NameResolution) {
    guard let parameter = parameters[name] else {
      return problems.add(
        "fact.parameter", element.origin, zh: "没有参数“\(name)”", en: "there is no parameter “\(name)”",
        fix: nearest(name, among: parameters.keys).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
    }
    do {
      let day = try ExpressionParser.fact(element["day"] ?? "", names: names)
      var keys: [ParameterLookup.Key] = []
      for key in element.children("key") {
        let source: ParameterLookup.Source
        if let value = key["value"] {
          source = .constant(value)
        } else {
          source = .fact(try ExpressionParser.fact(key["fact"] ?? "", names: names))
        }
        keys.append(ParameterLookup.Key(name: key["name"] ?? "", source: source))
      }
      sources.append((id, .parameter(ParameterLookup(parameter: parameter, day: day, keys: keys))))
    } catch { problems.add(error, in: element["day"] ?? "", element.origin) }
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
        "fact.path", element.origin, zh: "路径“\(text)”第\(error.offset + 1)字不能读：应为 \(error.expected)",
        en: "cannot read path “\(text)” at character \(error.offset + 1): expected \(error.expected)")
      return nil
    }
  }
}
