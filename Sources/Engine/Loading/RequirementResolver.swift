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
  private static let matters = [
    "penalty", "noPenalty", "seizure", "permit", "execution", "inspection", "expropriation", "other",
  ]

  mutating func resolve(_ raw: RawRequirement) -> Requirement? {
    guard let title = raw.title, !raw.id.isEmpty else {
      problems.add("rule.incomplete", raw.origin, zh: "评查项目缺 id 或 title", en: "a requirement needs id and title")
      return nil
    }
    guard let system = RequirementSystem(rawValue: raw.system) else {
      problems.add(
        "rule.system", raw.origin, zh: "\(raw.id)：system“\(raw.system)”不存在",
        en: "\(raw.id): there is no system “\(raw.system)”",
        fix: (
          zh: RequirementSystem.allCases.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"),
          en: RequirementSystem.allCases.map(\.rawValue).joined(separator: ", ")
        ))
      return nil
    }
    guard let points = Points(raw.points), points > .zero else {
      problems.add(
        "rule.points", raw.origin, zh: "\(raw.id)：分值“\(raw.points)”不是正数",
        en: "\(raw.id): points “\(raw.points)” is not a positive figure")
      return nil
    }
    var each: ThingID?
    if let name = raw.each, name != "case" {
      guard let thing = dictionary.thingsByName[name] else {
        problems.add(
          ExpressionFault(
            reason: .unknownName(name, thing: nil, suggestion: nearest(name, among: dictionary.thingsByName.keys))),
          in: name, raw.origin)
        return nil
      }
      each = thing
    }
    for matter in raw.matters where !Self.matters.contains(matter) {
      problems.add(
        "rule.matter", raw.origin, zh: "\(raw.id)：没有行政行为“\(matter)”，这样的项目永远不适用",
        en: "\(raw.id): there is no matter “\(matter)”; it would never apply",
        fix: (zh: Self.matters.joined(separator: "、"), en: Self.matters.joined(separator: ", ")))
    }
    let names = NameResolution(dictionary: dictionary, item: each)
    let editions = resolve(raw.editions, raw, names)
    guard !editions.isEmpty else {
      if raw.editions.isEmpty {
        problems.add("rule.noEdition", raw.origin, zh: "\(raw.id)：没有 edition", en: "\(raw.id): no edition")
      }
      return nil
    }
    checkBorders(editions, raw)
    let governed = raw.governed.flatMap { reference($0, names, raw.origin) }
    if governed == nil, editions.count > 1 || editions[0].from != nil || editions[0].until != nil {
      problems.add(
        "rule.governed", raw.origin, zh: "\(raw.id)：有时间界限的版本要写 governed（按哪个日期选版本）",
        en: "\(raw.id): editions with dates need governed (which date chooses the edition)")
    }
    return Requirement(
      id: RequirementID(raw.id), title: title, system: system, layer: Layer(rawValue: raw.layer) ?? .scored,
      points: points, each: each, matters: Set(raw.matters),
      when: raw.when.flatMap { condition($0, names, raw.origin) }, governed: governed, editions: editions,
      before: raw.before, once: raw.once, leastStanding: Standing(rawValue: raw.leastStanding) ?? .declared,
      remedy: raw.remedy, doubt: raw.doubt, isRollUp: raw.isRollUp, isLocal: raw.isLocal,
      examples: raw.examples.compactMap { example($0) }, origin: raw.origin)
  }

  private mutating func resolve(_ raw: [RawEdition], _ requirement: RawRequirement, _ names: NameResolution)
    -> [Edition]
  {
    var editions: [Edition] = []
    for written in raw {
      var bases: [LegalBasis] = []
      var earlier: [Edition.EarlierBases] = []
      var from: Day?
      var until: Day?
      for (position, basis) in written.bases.enumerated() {
        let found = basis.laws.compactMap { edition($0, written.origin) }
        if position == 0, !found.isEmpty {
          from = found.contains { $0.from == nil } ? nil : found.compactMap(\.from).min()
          until = found.contains { $0.until == nil } ? nil : found.compactMap(\.until).max()
        }
        if position == 0 {
          earlier = found.dropLast().compactMap { edition in
            edition.until.map { Edition.EarlierBases(law: edition.id, until: $0, bases: cited(edition, basis.clauses)) }
          }
        }
        if let local = basis.local {
          bases.append(Self.local(local, basis.clauses))
        } else if let last = found.last {
          bases += cited(last, basis.clauses)
        }
      }
      if let text = written.from { from = day(text, written.origin) }
      if let text = written.until { until = day(text, written.origin) }
      if bases.isEmpty {
        problems.add(
          "rule.basis", written.origin, zh: "\(requirement.id)：没有法律依据", en: "\(requirement.id): no legal basis")
      }
      var checks: [Check] = []
      for (position, check) in written.checks.enumerated() {
        var reader = CheckReader(problems: problems, dictionary: dictionary, names: names)
        let resolved = reader.check(
          check, position: position, alone: written.checks.count == 1, levels: requirement.levels, of: requirement.id)
        problems = reader.problems
        if let resolved { checks.append(resolved) }
      }
      if checks.isEmpty {
        // A check that cannot be read has its own problem.
        if !written.checks.isEmpty { continue }
        problems.add(
          "rule.noCheck", written.origin, zh: "\(requirement.id)：版本里没有评查点",
          en: "\(requirement.id): an edition without a check")
        continue
      }
      editions.append(
        Edition(
          laws: written.bases.flatMap(\.laws), from: from, until: until, bases: bases, earlierBases: earlier,
          checks: checks,
          evidence: written.evidence.flatMap { EvidenceGrade(rawValue: $0) } ?? bases.first?.evidence ?? .memory,
          origin: written.origin))
    }
    return editions.sorted { ($0.from ?? .first) < ($1.from ?? .first) }
  }

  private func cited(_ edition: LawTable.Edition, _ clauses: [String]) -> [LegalBasis] {
    (clauses.isEmpty ? [""] : clauses).map {
      laws.basis(edition, clause: $0, confirmed: confirmed.contains(edition.id))
    }
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

  private mutating func edition(_ id: String, _ origin: RuleOrigin) -> LawTable.Edition? {
    if let edition = laws.edition(id) { return edition }
    problems.add(
      "rule.unknownLaw", origin, zh: "没有法律版本“\(id)”", en: "there is no law edition “\(id)”",
      fix: nearest(id, among: laws.editionIDs).map { (zh: "是否为“\($0)”？", en: "did you mean “\($0)”?") })
    return nil
  }

  private static func local(_ title: String, _ clauses: [String]) -> LegalBasis {
    let clause = clauses.joined(separator: " ")
    return LegalBasis(
      law: LegalBasis.local, title: BilingualText(zh: title, en: title), clause: clause,
      citation: BilingualText(zh: clause.isEmpty ? "" : "（\(clause)）", en: clause), gist: nil, evidence: .excerpt)
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

  private mutating func example(_ raw: RawExample) -> Example? {
    guard let expect = VerdictState(rawValue: raw.expect) else {
      let known = VerdictState.allCases
      problems.add(
        "example.expect", raw.origin, zh: "没有结论“\(raw.expect)”", en: "there is no state “\(raw.expect)”",
        fix: (
          zh: known.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"),
          en: known.map(\.rawValue).joined(separator: ", ")
        ))
      return nil
    }
    return Example(
      base: raw.base, expect: expect, changes: raw.changes, asOf: raw.asOf.flatMap { day($0, raw.origin) },
      outcome: raw.outcome, origin: raw.origin)
  }
}
