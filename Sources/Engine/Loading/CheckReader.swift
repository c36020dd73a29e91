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
    let id = raw.id(at: position, alone: alone)
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
      id: id, kind: kind, when: raw["when"].flatMap { condition($0, raw) }, levels: own,
      clauses: Set(words(raw["clause"])), demands: demands(kind),
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
      outcome: raw.on, upTo: upTo, severity: severity, deduction: deduction, effect: effect, message: raw.message,
      remedy: raw.remedy)
  }

  // MARK: Kinds

  private mutating func kind(_ raw: RawCheck) -> CheckKind? {
    switch raw.kind {
    case "present":
      let names = words(raw["of"])
      if names.isEmpty { missing("of", raw) }
      let facts = names.compactMap { fact($0, raw) }
      return .present(PresentCheck(facts: facts))
    case "count":
      guard let list = list(raw["of"], raw) else { return nil }
      let inner = inside(list, raw["as"])
      if raw["atLeast"] == nil, raw["atMost"] == nil { missing("atLeast、atMost", raw) }
      return .count(
        CountCheck(
          list: list, condition: raw["where"].flatMap { condition($0, raw, inner) },
          distinct: raw["distinct"].flatMap { fact($0, raw, inner) },
          atLeast: number("atLeast", raw), atMost: number("atMost", raw)))
    case "deadline": return deadline(raw)
    case "order":
      let names = words(raw["steps"])
      if names.count < 2 { missing("steps", raw) }
      let steps = names.compactMap { moment($0, raw) }
      return .order(OrderCheck(steps: steps, skipsAbsent: raw["absent"] == "skip"))
    case "coverage": return coverage(raw)
    case "agree":
      let names = words(raw["of"])
      if names.isEmpty { missing("of", raw) }
      let facts = names.compactMap { fact($0, raw) }
      let list = raw["each"].flatMap { self.list($0, raw) }
      let listFact = list.flatMap { list in raw["fact"].flatMap { fact($0, raw, inside(list, nil)) } }
      guard let first = facts.first else { return nil }
      for other in facts.dropFirst() + [listFact].compactMap({ $0 }) { agree(type(of: first), type(of: other), raw) }
      let form = form(raw)
      if form != nil { agree(.text, type(of: first), raw) }
      return .agree(
        AgreeCheck(yardstick: first, others: Array(facts.dropFirst()), list: list, listFact: listFact, form: form))
    case "format":
      let of = fact(raw["of"], raw)
      let format = format(raw)
      guard let of, let format else { return nil }
      return .format(FormatCheck(of: of, format: format))
    case "range":
      guard let of = fact(raw["of"], raw) else { return nil }
      if raw["atLeast"] == nil, raw["atMost"] == nil { missing("atLeast、atMost", raw) }
      return .range(RangeCheck(of: of, atLeast: bound("atLeast", of, raw), atMost: bound("atMost", of, raw)))
    case "qualified":
      let (of, on) = (self.list(raw["of"], raw), moment(raw["on"], raw))
      guard let list = of, let on else { return nil }
      let inner = inside(list, nil)
      guard let name = fact("name", raw, inner), let certificate = fact("certificate", raw, inner),
        let from = fact("validFrom", raw, inner), let to = fact("validTo", raw, inner),
        let status = fact("status", raw, inner)
      else { return nil }
      return .qualified(
        QualifiedCheck(officers: list, on: on, name: name, certificate: certificate, from: from, to: to, status: status)
      )
    case "separate":
      let (first, second) = (self.list(raw["one"], raw), self.list(raw["other"], raw))
      guard let one = first, let other = second,
        let oneName = fact("name", raw, inside(one, nil)), let otherName = fact("name", raw, inside(other, nil))
      else { return nil }
      return .separate(SeparateCheck(one: one, other: other, oneName: oneName, otherName: otherName))
    case "contents":
      var items: [ContentsCheck.Item] = []
      for item in raw.items {
        let when = item["when"].flatMap { condition($0, raw) }
        guard let fact = fact(item["fact"], raw) else { continue }
        items.append(ContentsCheck.Item(fact: fact, outcome: item["on"] ?? "missing", when: when))
      }
      if raw.items.isEmpty { missing("item", raw) }
      return .contents(ContentsCheck(items: items))
    case "cites":
      let (of, on) = (self.list(raw["of"], raw), moment(raw["on"], raw))
      guard let list = of, let on, let law = fact("law", raw, inside(list, nil)),
        let article = fact("article", raw, inside(list, nil))
      else { return nil }
      return .cites(CitesCheck(citations: list, law: law, article: article, on: on))
    case "redacted":
      let text = fact(raw["text"], raw)
      var own: [RedactedCheck.ListFact] = []
      var shown: [RedactedCheck.ListFact] = []
      for item in raw.items {
        guard let list = list(item["list"], raw), let fact = fact(item["fact"], raw, inside(list, nil)) else {
          continue
        }
        let entry = RedactedCheck.ListFact(list: list, fact: fact)
        if item["shown"] == "yes" { shown.append(entry) } else { own.append(entry) }
      }
      guard let text else { return nil }
      return .redacted(RedactedCheck(text: text, own: own, shown: shown))
    case "attachment":
      guard let list = list(raw["of"], raw), let file = fact("file", raw, inside(list, nil)),
        let sha256 = fact("sha256", raw, inside(list, nil))
      else { return nil }
      return .attachment(
        AttachmentCheck(list: list, file: file, sha256: sha256, asksOnlyOfChange: raw["only"] == "changed"))
    case "assert":
      guard let text = raw["that"] else {
        missing("that", raw)
        return nil
      }
      return condition(text, raw).map { CheckKind.assert(AssertCheck(that: $0)) }
    case "question":
      guard let text = raw.text else {
        missing("text", raw)
        return nil
      }
      return .question(QuestionCheck(text: text))
    default: return nil
    }
  }

  private mutating func coverage(_ raw: RawCheck) -> CheckKind? {
    let (start, end) = (moment(raw["start"], raw), moment(raw["end"], raw))
    guard let list = list(raw["by"], raw), let start, let end else { return nil }
    let inner = inside(list, nil)
    guard let from = fact("start", raw, inner), let to = fact("end", raw, inner),
      let offset = fact("clockOffset", raw, inner)
    else { return nil }
    return .coverage(
      CoverageCheck(
        start: start, end: end, recordings: list, recordedFrom: from, recordedTo: to, clockOffset: offset,
        edgeTolerance: number("edge", raw) ?? 0, gapThreshold: number("gap", raw) ?? 0,
        demands: raw["demands"] != "no"))
  }
}
