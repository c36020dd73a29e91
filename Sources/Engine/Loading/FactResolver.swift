import Model

/// Finds out what one fact of the dictionary is that no path reads: a term, a fact of linked things, a parameter, or
/// something computed. Every name is known by then, and nothing is changed, so that many may be at it at once.
struct FactResolver {
  let dictionary: FactDictionary
  /// Parameters by name, as indices.
  let parameters: [String: Int]
  let fact: FactID
  let element: RuleElement
  let names: NameResolution
  var problems = RuleProblems()

  init(dictionary: FactDictionary, parameters: [String: Int], fact: FactID, element: RuleElement) {
    self.dictionary = dictionary
    self.parameters = parameters
    self.fact = fact
    self.element = element
    names = NameResolution(dictionary: dictionary, item: dictionary[fact: fact].thing)
  }

  /// Nil where what is wrong has been said.
  mutating func source() -> Fact.Source? {
    var text = ""
    do throws(ExpressionFault) {
      if element.name == "term" {
        text = element.text
        return .term(try ExpressionParser.condition(text, names: names, origin: element.origin))
      } else if let from = element["from"] {
        text = from
        return isDerived ? try derived(from) : try linked(from)
      } else if let name = element["parameter"] {
        text = element["day"] ?? ""
        return try parameter(name, day: text)
      } else if let option = element["option"] {
        return self.option(option)
      }
      problems.add(
        "fact.source", element.origin, zh: "要素缺 path、from、parameter 或 option",
        en: "a fact needs path, from, parameter or option")
      return nil
    } catch {
      problems.add(error, in: text, element.origin)
      return nil
    }
  }

  /// `services.date`: links, then a fact of the thing at their end.
  private func linked(_ text: String) throws(ExpressionFault) -> Fact.Source {
    let parts = text.split(separator: ".").map(String.init)
    guard let last = parts.last, parts.count > 1,
      case .things(let list, _) = try names.resolve(parts.dropLast().joined(separator: ".")),
      let fact = dictionary[thing: list.thing].facts[last]
    else {
      throw ExpressionFault(reason: .unknownName(parts.last ?? text, thing: nil, suggestion: nil))
    }
    return .linked(
      Navigation(start: list.start, links: list.links, fact: fact),
      element["pick"].flatMap { Pick(rawValue: $0) } ?? .only)
  }

  private mutating func option(_ name: String) -> Fact.Source? {
    guard let value = element["value"], dictionary[fact: fact].type == .yesNo else {
      problems.add(
        "fact.option", element.origin, zh: "选项要素缺 value，或者类型不是 yesNo",
        en: "a fact of an option needs a value and the type yesNo"
      )
      return nil
    }
    return .option(OptionValue(option: name, value: value, isDefault: element["default"] == "yes"))
  }

  private mutating func parameter(_ name: String, day: String) throws(ExpressionFault) -> Fact.Source? {
    guard let parameter = parameters[name] else {
      problems.add(
        "fact.parameter", element.origin, zh: "没有参数“\(name)”", en: "there is no parameter “\(name)”",
        fix: nearest(name, among: parameters.keys).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
      return nil
    }
    let day = try ExpressionParser.fact(day, names: names)
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
    return .parameter(ParameterLookup(parameter: parameter, day: day, keys: keys))
  }
}
