import Model

/// Reads the rules between files (`Rules/district/`).
struct CrossCaseReader {
  var problems: RuleProblems
  let dictionary: FactDictionary
  let laws: LawTable
  let scope: RuleScope

  /// The rule as far as it concerns files of this scope; nil where it is not sound.
  mutating func source(_ root: RuleElement) -> CrossCaseSource? {
    AttributeNames.check(root, problems: &problems)
    guard let id = root["id"], let title = root.bilingual("title"), let message = root.bilingual("message") else {
      problems.add(
        "rule.incomplete", root.origin, zh: "跨案卷项目缺 id、title 或者 message",
        en: "a rule between files needs id, title and message")
      return nil
    }
    guard let comparison = root["compare"].flatMap({ CrossCaseRule.Comparison(rawValue: $0) }) else {
      let known = CrossCaseRule.Comparison.allCases.map(\.rawValue)
      problems.add(
        "rule.value", root.origin, zh: "\(id)：compare 的值“\(root["compare"] ?? "")”不可用",
        en: "\(id): compare cannot be “\(root["compare"] ?? "")”",
        fix: (zh: known.joined(separator: "、"), en: known.joined(separator: ", ")))
      return nil
    }
    guard let system = root["system"].flatMap({ RequirementSystem(rawValue: $0) }),
      let severity = root["severity"].flatMap({ Severity(rawValue: $0) })
    else {
      problems.add(
        "rule.value", root.origin, zh: "\(id)：缺 system 或者 severity", en: "\(id): system or severity is missing",
        fix: (zh: "severity 为 fatal、major、minor 或者 note", en: "severity is fatal, major, minor or note"))
      return nil
    }
    let rule = CrossCaseRule(
      id: RequirementID(id), title: title, system: system, comparison: comparison, severity: severity,
      message: message, basis: root.children("basis").flatMap { basis($0) }, remedy: root.bilingual("remedy"),
      doubt: root.bilingual("doubt"))
    if rule.basis.isEmpty {
      problems.add("rule.basis", root.origin, zh: "\(id)：没有法律依据", en: "\(id): no legal basis")
    }
    let entries = root.children("entry")
    if entries.isEmpty {
      problems.add("rule.noCheck", root.origin, zh: "\(id)：没有 entry", en: "\(id): it has no entry")
    }
    let own = entries.filter { ($0["scope"] ?? RuleScope.caseFile.rawValue) == scope.rawValue }
    return CrossCaseSource(rule: rule, extracts: own.compactMap { extract($0) })
  }

  private mutating func basis(_ element: RuleElement) -> [LegalBasis] {
    if let local = element["local"] {
      return [.own(local, clause: element["clause"] ?? "")]
    }
    guard let id = element["law"], let edition = laws.edition(id) else {
      problems.add(
        "rule.unknownLaw", element.origin, zh: "没有法律版本“\(element["law"] ?? "")”",
        en: "there is no law edition “\(element["law"] ?? "")”",
        fix: nearest(element["law"] ?? "", among: laws.editionIDs).map {
          (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?")
        })
      return []
    }
    let clauses = words(element["clause"])
    problems.refuseEmptyClause(of: element)
    problems.check(clauses, of: edition, isLocal: false, element.origin)
    return (clauses.isEmpty ? [""] : clauses).map { laws.basis(edition, clause: $0, confirmed: false) }
  }

  private mutating func extract(_ element: RuleElement) -> CrossCaseSource.Extract? {
    var each: ThingID?
    if let name = element["each"] {
      guard let thing = dictionary.thingsByName[name] else {
        problems.add(
          ExpressionFault(
            reason: .unknownName(name, thing: nil, suggestion: nearest(name, among: dictionary.thingsByName.keys))),
          in: name, element.origin)
        return nil
      }
      each = thing
    }
    var names = NameResolution(dictionary: dictionary, item: each)
    let before = problems.list.count
    let among = element["among"].flatMap { list($0, &names, element) }
    let key = words(element["key"]).compactMap { fact($0, names, element) }
    let series = element["series"]
    let extract = CrossCaseSource.Extract(
      side: element["side"].flatMap { CrossCaseEntry.Side(rawValue: $0) } ?? .file, each: each,
      among: among, matters: Set(words(element["matter"])),
      when: element["when"].flatMap { condition($0, names, element) }, key: key,
      year: fact(element["year"], names, element), leastLength: element["atLeast"].flatMap { Int($0) } ?? 1,
      from: fact(element["from"], names, element),
      until: fact(element["until"], names, element), number: fact(series ?? element["number"], names, element),
      isSeries: series != nil, mark: fact(element["mark"], names, element),
      shown: words(element["show"]).compactMap { fact($0, names, element) })
    if key.isEmpty {
      problems.add("rule.attribute", element.origin, zh: "entry 缺 key", en: "entry lacks key")
    }
    return problems.list.count == before ? extract : nil
  }

  private mutating func fact(_ text: String?, _ names: NameResolution, _ element: RuleElement) -> Navigation? {
    guard let text else { return nil }
    do {
      return try ExpressionParser.fact(text, names: names)
    } catch {
      problems.add(error, in: text, element.origin)
      return nil
    }
  }

  /// `officers as o`: the things of a list, and the name under which the other attributes speak of one.
  private mutating func list(_ text: String, _ names: inout NameResolution, _ element: RuleElement) -> ListReference? {
    let parts = words(text)
    do {
      let list = try ExpressionParser.list(parts.first ?? "", names: names)
      names.scopes.append(NameResolution.Scope(names: parts.count == 3 ? [parts[2]] : [], thing: list.thing))
      return list
    } catch {
      problems.add(error, in: text, element.origin)
      return nil
    }
  }

  private mutating func condition(_ text: String, _ names: NameResolution, _ element: RuleElement) -> Expression? {
    do {
      return try ExpressionParser.condition(text, names: names, origin: element.origin)
    } catch {
      problems.add(error, in: text, element.origin)
      return nil
    }
  }
}
