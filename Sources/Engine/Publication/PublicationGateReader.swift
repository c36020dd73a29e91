import Model

/// Reads `<publicationGate>`: the shipped file, then those of the bureau's layer, whose lines come first.
struct PublicationGateReader {
  var problems: RuleProblems
  let dictionary: FactDictionary
  let laws: LawTable
  /// Requirements that judge cases, with the ids of their checks.
  let requirements: [RequirementID: Set<String>]
  /// Ids that are written in the folder, whether or not the bureau has switched them off.
  let known: Set<RequirementID>

  private var lines: [PublicationPolicy.Line] = []
  private var effects: [GateEffect: PublicationRuling] = [:]
  private var deadlines: [RequirementID: [String]] = [:]
  private var bars: [PublicationGate.Bar] = []

  init(
    problems: RuleProblems, dictionary: FactDictionary, laws: LawTable, requirements: [Requirement],
    known: Set<RequirementID>
  ) {
    self.problems = problems
    self.dictionary = dictionary
    self.laws = laws
    self.requirements = Dictionary(
      requirements.map { one in (one.id, Set(one.editions.flatMap { $0.checks.map(\.id) })) },
      uniquingKeysWith: { first, _ in first })
    self.known = known
  }

  mutating func gate(_ shipped: [RuleElement], local: [RuleElement]) -> PublicationGate? {
    guard !shipped.isEmpty || !local.isEmpty else { return nil }
    for root in local + shipped {
      AttributeNames.check(root, problems: &problems)
      for element in root.children {
        switch element.name {
        case "effect": effect(element)
        case "on": line(element)
        case "bar": bar(element)
        case "masking": break
        default:
          problems.add(
            "gate.unknownElement", element.origin, zh: "publicationGate 里没有“\(element.name)”这个元素",
            en: "“\(element.name)” does not belong in publicationGate",
            fix: nearest(element.name, among: ["effect", "on", "bar", "masking"]).map {
              (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?")
            })
        }
      }
    }
    let masking = masking(local + shipped)
    return PublicationGate(
      policy: PublicationPolicy(lines: lines, effects: effects), deadlines: deadlines, bars: bars,
      masking: masking)
  }

  private mutating func effect(_ element: RuleElement) {
    guard let effect = element["of"].flatMap({ GateEffect($0) }), let ruling = ruling(element["is"], element) else {
      return incomplete(element, "<effect of=\"zero\" is=\"withhold\"/>")
    }
    if effects[effect] == nil { effects[effect] = ruling }
  }

  private mutating func line(_ element: RuleElement) {
    guard let ref = element["ref"], let broken = ruling(element["broken"], element) else {
      return incomplete(element, "<on ref=\"PUB-13\" broken=\"correct\"/>")
    }
    let id = RequirementID(ref)
    guard let checks = requirements[id] else {
      if !known.contains(id) { unknown(ref, among: known.map(\.text), element) }
      return
    }
    let open = element["open"].map { ruling($0, element) } ?? .needsPerson
    guard let open, open != .publishable else {
      return problems.add(
        "gate.open", element.origin, zh: "\(ref)：有待定就不得判为可以公示，open 应为 withhold、correct 或 needsPerson",
        en: "\(ref): what is open is never publishable; open must be withhold, correct or needsPerson")
    }
    for check in [element["check"]].compactMap({ $0 }) + words(element["deadline"]) where !checks.contains(check) {
      return unknown(check, among: Array(checks), element)
    }
    let line = PublicationPolicy.Line(requirement: id, check: element["check"], broken: broken, open: open)
    guard !lines.contains(where: { $0.requirement == id && $0.check == line.check }) else { return }
    lines.append(line)
    if !words(element["deadline"]).isEmpty { deadlines[id] = words(element["deadline"]) }
  }

  private mutating func bar(_ element: RuleElement) {
    guard let id = element["id"], let when = element["when"], let message = element.bilingual("message"),
      let ruling = ruling(element["is"], element), let law = element["law"]
    else {
      return incomplete(
        element, "<bar id=\"…\" each=\"decision\" when=\"…\" is=\"withhold\" law=\"…\" clause=\"…\"><message …/></bar>")
    }
    guard !bars.contains(where: { $0.id == id }) else { return }
    var each: ThingID?
    if let name = element["each"], name != "case" {
      guard let thing = dictionary.thingsByName[name] else {
        return unknown(name, among: Array(dictionary.thingsByName.keys), element)
      }
      each = thing
    }
    guard let edition = laws.edition(law) else { return unknown(law, among: laws.editionIDs, element) }
    do {
      let names = NameResolution(dictionary: dictionary, item: each)
      let clauses = words(element["clause"])
      bars.append(
        PublicationGate.Bar(
          id: id, each: each, when: try ExpressionParser.condition(when, names: names, origin: element.origin),
          ruling: ruling, message: message, remedy: element.bilingual("remedy"),
          basis: (clauses.isEmpty ? [""] : clauses).map { laws.basis(edition, clause: $0, confirmed: false) },
          saidBy: element["saidBy"].map { RequirementID($0) }))
    } catch {
      problems.add(error, in: when, element.origin)
    }
  }

  private mutating func ruling(_ text: String?, _ element: RuleElement) -> PublicationRuling? {
    guard let text else { return nil }
    if let ruling = PublicationRuling(rawValue: text) { return ruling }
    let all = PublicationRuling.allCases
    problems.add(
      "gate.ruling", element.origin, zh: "没有处理“\(text)”", en: "there is no ruling “\(text)”",
      fix: (
        zh: all.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"),
        en: all.map(\.rawValue).joined(separator: ", ")
      ))
    return nil
  }

  mutating func unknown(_ name: String, among names: [String], _ element: RuleElement) {
    problems.add(
      "gate.unknownName", element.origin, zh: "“\(name)”不存在", en: "there is no “\(name)”",
      fix: nearest(name, among: names).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
  }

  private mutating func incomplete(_ element: RuleElement, _ form: String) {
    problems.add(
      "gate.incomplete", element.origin, zh: "“\(element.name)”缺属性，或者取值不对", en: "“\(element.name)” lacks an attribute",
      fix: (zh: "写作 \(form)", en: "write \(form)"))
  }
}

extension RuleSetLoader {
  /// The publication gate of the cases' rule set; nil where the folder says nothing about it.
  mutating func gate(
    _ roots: [String: [RuleElement]], _ local: [RuleElement], _ parts: [Part], _ laws: LawTable,
    known: Set<RequirementID>
  ) -> PublicationGate? {
    guard let part = parts.first(where: { $0.scope == .caseFile }) else { return nil }
    var reader = PublicationGateReader(
      problems: problems, dictionary: part.dictionary, laws: laws, requirements: part.requirements, known: known)
    defer { problems = reader.problems }
    return reader.gate(roots["publicationGate"] ?? [], local: local.filter { $0.name == "publicationGate" })
  }
}
