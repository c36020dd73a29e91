import Model
import StatutoryTime

/// Turns one written check into its kind, with every name resolved and every outcome given a level.
struct CheckReader {
  var problems: RuleProblems
  let dictionary: FactDictionary
  let names: NameResolution

  mutating func check(
    _ raw: RawCheck, position: Int, alone: Bool, levels: [RawLevel], of requirement: String
  ) -> Check? {
    let before = problems.list.count
    let kind = kind(raw)
    guard let kind, problems.list.count == before else { return nil }
    let id = raw["id"] ?? (alone ? kind.name : "\(kind.name)-\(position + 1)")
    var own: [Level] = []
    for level in levels where level.check == nil || level.check == id {
      guard kind.outcomes.contains(level.on) else { continue }
      if let resolved = self.level(level) { own.append(resolved) }
    }
    for outcome in kind.outcomes where !own.contains(where: { $0.outcome == outcome && $0.upTo == nil }) {
      problems.add(
        "rule.noLevel", raw.origin, zh: "\(requirement)：评查点“\(id)”的结果“\(outcome)”没有等级（level）",
        en: "\(requirement): outcome “\(outcome)” of check “\(id)” has no level",
        fix: (
          zh: "加一行 <level on=\"\(outcome)\" severity=\"…\" deduct=\"…\"/>",
          en: "add <level on=\"\(outcome)\" severity=\"…\" deduct=\"…\"/>"
        ))
    }
    return Check(
      id: id, kind: kind, when: raw["when"].flatMap { condition($0, raw) }, levels: own, demands: demands(kind),
      leaveTo: words(raw["leaveTo"]).map { RequirementID($0) }, origin: raw.origin)
  }

  private func demands(_ kind: CheckKind) -> [FactID] {
    switch kind {
    case .present(let check): check.facts.map(\.fact)
    case .contents(let check): check.items.map(\.fact.fact)
    case .deadline(let check): check.demands ? owned(check.of) : []
    case .coverage(let check): check.demands ? [dictionary[thing: check.recordings.thing].existence] : []
    case .count, .order, .agree, .format, .range, .qualified, .separate, .cites, .redacted, .attachment, .assert,
      .question:
      []
    }
  }

  /// A deadline that demands an event owns its date, and the things over which the date is reached.
  private func owned(_ navigation: Navigation) -> [FactID] {
    var owned = [navigation.fact]
    for link in navigation.links { owned.append(dictionary[thing: dictionary[link: link].to].existence) }
    if case .linked(let inner, _) = dictionary[fact: navigation.fact].source {
      owned.append(inner.fact)
      for link in inner.links { owned.append(dictionary[thing: dictionary[link: link].to].existence) }
    }
    return owned
  }

  private mutating func level(_ raw: RawLevel) -> Level? {
    guard let severity = Severity(rawValue: raw.severity) else {
      problems.add(
        "rule.severity", raw.origin, zh: "没有程度“\(raw.severity)”", en: "there is no severity “\(raw.severity)”")
      return nil
    }
    let deduction: Level.Deduction
    if raw.deduct == "all" {
      deduction = .all
    } else if let points = Points(raw.deduct) {
      deduction = .points(points)
    } else {
      problems.add(
        "rule.deduct", raw.origin, zh: "扣分“\(raw.deduct)”不是数字或 all",
        en: "deduct “\(raw.deduct)” is neither points nor all")
      return nil
    }
    var effect: GateEffect?
    if let text = raw.effect {
      effect = GateEffect(text)
      if effect == nil {
        problems.add(
          "rule.effect", raw.origin, zh: "没有否决效果“\(text)”", en: "there is no effect “\(text)”",
          fix: (zh: "zero、fail、cap 60、barExcellent", en: "zero, fail, cap 60, barExcellent"))
      }
    }
    var upTo: Period?
    if let text = raw.upTo {
      upTo = Period(text)
      if upTo == nil { problems.add("rule.period", raw.origin, zh: "“\(text)”不是期限", en: "“\(text)” is not a period") }
    }
    return Level(
      outcome: raw.on, upTo: upTo, severity: severity, deduction: deduction, effect: effect, message: raw.message)
  }
}
