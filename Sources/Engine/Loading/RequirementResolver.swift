import Model
import StatutoryTime

/// Resolves written requirements against dictionary, laws and parameters; says everything that does not resolve.
struct RequirementResolver {
  var problems: RuleProblems
  let dictionary: FactDictionary
  let laws: LawTable
  /// Law editions whose text the bureau has confirmed.
  let confirmed: Set<String>

  /// What a case file can be about (`matter` of the schema).
  static let matters = [
    "penalty", "noPenalty", "seizure", "permit", "execution", "inspection", "expropriation", "other",
  ]

  /// Nil where something is missing without which nothing can be judged; whatever is wrong is said all the same.
  mutating func resolve(_ raw: RawRequirement) -> Requirement? {
    if raw.title == nil || raw.id.isEmpty {
      problems.add("rule.incomplete", raw.origin, zh: "评查项目缺 id 或 title", en: "a requirement needs id and title")
    }
    let system = knownSystem(of: raw)
    let points = points(of: raw)
    checkMatters(of: raw)
    let names = names(of: raw)
    let editions = editions(of: raw, names)
    if raw.editions.isEmpty {
      problems.add("rule.noEdition", raw.origin, zh: "\(raw.id)：没有 edition", en: "\(raw.id): no edition")
    }
    let governed = names.flatMap { names in raw.governed.flatMap { reference($0, names, raw.origin) } }
    if raw.governed == nil, editions.count > 1 || editions.contains(where: { $0.from != nil || $0.until != nil }) {
      problems.add(
        "rule.governed", raw.origin, zh: "\(raw.id)：有时间界限的版本要写 governed（按哪个日期选版本）",
        en: "\(raw.id): editions with dates need governed (which date chooses the edition)")
    }
    let when = names.flatMap { names in raw.when.flatMap { condition($0, names, raw.whenOrigin ?? raw.origin) } }
    let examples = raw.examples.compactMap { example($0, of: raw) }
    // An edition of which no check can be read has its problems already.
    let readable = editions.filter { !$0.checks.isEmpty }
    guard let title = raw.title, !raw.id.isEmpty, let system, let points, let names, !readable.isEmpty else {
      return nil
    }
    return Requirement(
      id: RequirementID(raw.id), title: title, system: system, layer: Layer(rawValue: raw.layer) ?? .scored,
      points: points, each: names.scopes.first?.thing, matters: Set(raw.matters), when: when, governed: governed,
      editions: readable, before: raw.before, once: raw.once,
      leastStanding: Standing(rawValue: raw.leastStanding) ?? .declared, remedy: raw.remedy, doubt: raw.doubt,
      isRollUp: raw.isRollUp, isLocal: raw.isLocal, examples: examples, origin: raw.origin)
  }

  private mutating func knownSystem(of raw: RawRequirement) -> RequirementSystem? {
    if let system = RequirementSystem(rawValue: raw.system) { return system }
    problems.add(
      "rule.system", raw.origin, zh: "\(raw.id)：system“\(raw.system)”不存在",
      en: "\(raw.id): there is no system “\(raw.system)”",
      fix: (
        zh: RequirementSystem.allCases.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"),
        en: RequirementSystem.allCases.map(\.rawValue).joined(separator: ", ")
      ))
    return nil
  }

  private mutating func points(of raw: RawRequirement) -> Points? {
    if let points = Points(raw.points), points > .zero { return points }
    problems.add(
      "rule.points", raw.origin, zh: "\(raw.id)：分值“\(raw.points)”不是正数",
      en: "\(raw.id): points “\(raw.points)” is not a positive figure")
    return nil
  }

  private mutating func checkMatters(of raw: RawRequirement) {
    for matter in raw.matters where !Self.matters.contains(matter) {
      problems.add(
        "rule.matter", raw.whenOrigin ?? raw.origin, zh: "\(raw.id)：没有行政行为“\(matter)”，这样的项目永远不适用",
        en: "\(raw.id): there is no matter “\(matter)”; it would never apply",
        fix: (zh: Self.matters.joined(separator: "、"), en: Self.matters.joined(separator: ", ")))
    }
  }

  /// Nil where the judged item is unknown: names would mean nothing.
  private mutating func names(of raw: RawRequirement) -> NameResolution? {
    guard let name = raw.each, name != "case" else { return NameResolution(dictionary: dictionary, item: nil) }
    if let thing = dictionary.thingsByName[name] { return NameResolution(dictionary: dictionary, item: thing) }
    problems.add(
      ExpressionFault(
        reason: .unknownName(name, thing: nil, suggestion: nearest(name, among: dictionary.thingsByName.keys))),
      in: name, raw.origin)
    return nil
  }

  /// All editions that are written, by their first day; one whose checks cannot be read has none.
  ///
  /// - Parameter names: nil leaves the checks unread.
  private mutating func editions(of raw: RawRequirement, _ names: NameResolution?) -> [Edition] {
    let spans = raw.editions.map { span(of: $0, raw) }
    var editions: [Edition] = []
    for (written, span) in zip(raw.editions, spans) {
      if written.checks.isEmpty, !written.hasUnread {
        problems.add(
          "rule.noCheck", written.origin, zh: "\(raw.id)：版本里没有评查点", en: "\(raw.id): an edition without a check")
      }
      let governing = span.cited.first?.edition(on: nil)?.bases.first
      for check in written.checks { checkClauses(check, among: span.cited) }
      let checks = names.map { self.checks(of: written, raw, $0) } ?? []
      editions.append(
        Edition(
          laws: written.bases.flatMap(\.laws), from: span.from, until: span.until, cited: span.cited, checks: checks,
          evidence: written.evidence.flatMap { EvidenceGrade(rawValue: $0) } ?? governing?.evidence ?? .memory,
          origin: written.origin))
    }
    editions.sort { ($0.from ?? .first) < ($1.from ?? .first) }
    // Where a day or a law is wrong, its border is as well.
    if spans.allSatisfy(\.isDated) { checkBorders(editions, raw) }
    return editions
  }

  private mutating func checks(
    of written: RawEdition, _ requirement: RawRequirement, _ names: NameResolution
  ) -> [Check] {
    var reader = CheckReader(problems: problems, dictionary: dictionary, names: names)
    var checks: [Check] = []
    for (position, check) in written.checks.enumerated() {
      let resolved = reader.check(
        check, position: position, alone: written.hasOneCheck, levels: requirement.levels, of: requirement.id)
      if let resolved { checks.append(resolved) }
    }
    problems = reader.problems
    return checks
  }

  /// A gap or an overlap between editions is an error; a beginning must be explained.
  private mutating func checkBorders(_ editions: [Edition], _ raw: RawRequirement) {
    for (earlier, later) in zip(editions, editions.dropFirst()) {
      guard let end = earlier.until, let start = later.from else {
        problems.add(
          "rule.editionOverlap", later.origin, zh: "\(raw.id)：前一版本没有终止日，与本版本重叠",
          en: "\(raw.id): the edition before has no end and overlaps this one")
        continue
      }
      if end >= start {
        problems.add(
          "rule.editionOverlap", later.origin, zh: "\(raw.id)：版本重叠：前一版本到 \(end)，本版本自 \(start)",
          en: "\(raw.id): editions overlap: one ends \(end), the next begins \(start)")
      } else if end.adding(days: 1) < start {
        problems.add(
          "rule.editionGap", later.origin, zh: "\(raw.id)：版本之间有空档：\(end.adding(days: 1)) 到 \(start.adding(days: -1))",
          en: "\(raw.id): no edition governs from \(end.adding(days: 1)) to \(start.adding(days: -1))",
          fix: (zh: "写 until、from，或者补一个版本", en: "state until or from, or add an edition"))
      }
    }
    if let from = editions.first?.from, raw.before == nil {
      problems.add(
        "rule.before", raw.origin, zh: "\(raw.id)：\(from) 以前没有版本，要用 before 说明原因",
        en: "\(raw.id): nothing governs before \(from); say why in before")
    }
    if let until = editions.last?.until {
      problems.add(
        "rule.editionGap", raw.origin, zh: "\(raw.id)：\(until) 以后没有版本",
        en: "\(raw.id): no edition governs after \(until)")
    }
  }

  mutating func day(_ text: String, _ origin: RuleOrigin) -> Day? {
    if let day = Day(iso: text) { return day }
    problems.add(
      "rule.date", origin, zh: "“\(text)”不是日期", en: "“\(text)” is not a date",
      fix: (zh: "写作 2021-07-15", en: "write 2021-07-15"))
    return nil
  }

  private mutating func condition(_ text: String, _ names: NameResolution, _ origin: RuleOrigin) -> Expression? {
    do {
      return try ExpressionParser.condition(text, names: names, origin: origin)
    } catch {
      problems.add(error, in: text, origin)
      return nil
    }
  }

  private mutating func reference(_ text: String, _ names: NameResolution, _ origin: RuleOrigin) -> Navigation? {
    do {
      return try ExpressionParser.fact(text, names: names)
    } catch {
      problems.add(error, in: text, origin)
      return nil
    }
  }
}
