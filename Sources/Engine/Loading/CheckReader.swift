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

  // MARK: Kinds

  private mutating func kind(_ raw: RawCheck) -> CheckKind? {
    switch raw.kind {
    case "present":
      let facts = words(raw["of"]).compactMap { fact($0, raw) }
      if facts.isEmpty { missing("of", raw) }
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
      let steps = words(raw["steps"]).compactMap { moment($0, raw) }
      if steps.count < 2 { missing("steps", raw) }
      return .order(OrderCheck(steps: steps, skipsAbsent: raw["absent"] == "skip"))
    case "coverage": return coverage(raw)
    case "agree":
      let facts = words(raw["of"]).compactMap { fact($0, raw) }
      guard let first = facts.first else {
        missing("of", raw)
        return nil
      }
      let list = raw["each"].flatMap { self.list($0, raw) }
      let listFact = list.flatMap { list in raw["fact"].flatMap { fact($0, raw, inside(list, nil)) } }
      for other in facts.dropFirst() + [listFact].compactMap({ $0 }) { agree(type(of: first), type(of: other), raw) }
      return .agree(AgreeCheck(yardstick: first, others: Array(facts.dropFirst()), list: list, listFact: listFact))
    case "format":
      guard let of = fact(raw["of"], raw), let format = raw["as"].flatMap({ FormatCheck.Format(rawValue: $0) }) else {
        missing("of、as", raw)
        return nil
      }
      return .format(FormatCheck(of: of, format: format))
    case "range":
      guard let of = fact(raw["of"], raw) else { return nil }
      if raw["atLeast"] == nil, raw["atMost"] == nil { missing("atLeast、atMost", raw) }
      return .range(RangeCheck(of: of, atLeast: bound("atLeast", of, raw), atMost: bound("atMost", of, raw)))
    case "qualified":
      guard let list = list(raw["of"], raw), let on = moment(raw["on"], raw) else { return nil }
      let inner = inside(list, nil)
      guard let name = fact("name", raw, inner), let certificate = fact("certificate", raw, inner),
        let from = fact("validFrom", raw, inner), let to = fact("validTo", raw, inner),
        let status = fact("status", raw, inner)
      else { return nil }
      return .qualified(
        QualifiedCheck(officers: list, on: on, name: name, certificate: certificate, from: from, to: to, status: status)
      )
    case "separate":
      guard let one = list(raw["one"], raw), let other = list(raw["other"], raw),
        let oneName = fact("name", raw, inside(one, nil)), let otherName = fact("name", raw, inside(other, nil))
      else { return nil }
      return .separate(SeparateCheck(one: one, other: other, oneName: oneName, otherName: otherName))
    case "contents":
      var items: [ContentsCheck.Item] = []
      for item in raw.items {
        guard let fact = fact(item["fact"], raw) else { continue }
        items.append(
          ContentsCheck.Item(
            fact: fact, outcome: item["on"] ?? "missing", when: item["when"].flatMap { condition($0, raw) }))
      }
      if items.isEmpty { missing("item", raw) }
      return .contents(ContentsCheck(items: items))
    case "cites":
      guard let list = list(raw["of"], raw), let on = moment(raw["on"], raw),
        let law = fact("law", raw, inside(list, nil)),
        let article = fact("article", raw, inside(list, nil))
      else { return nil }
      return .cites(CitesCheck(citations: list, law: law, article: article, on: on))
    case "redacted":
      guard let text = fact(raw["text"], raw) else { return nil }
      var own: [RedactedCheck.ListFact] = []
      var shown: [RedactedCheck.ListFact] = []
      for item in raw.items {
        guard let list = list(item["list"], raw), let fact = fact(item["fact"], raw, inside(list, nil)) else {
          continue
        }
        let entry = RedactedCheck.ListFact(list: list, fact: fact)
        if item["shown"] == "yes" { shown.append(entry) } else { own.append(entry) }
      }
      return .redacted(RedactedCheck(text: text, own: own, shown: shown))
    case "attachment":
      guard let list = list(raw["of"], raw), let file = fact("file", raw, inside(list, nil)),
        let sha256 = fact("sha256", raw, inside(list, nil))
      else { return nil }
      return .attachment(AttachmentCheck(list: list, file: file, sha256: sha256))
    case "assert":
      guard let that = raw["that"].flatMap({ condition($0, raw) }) else {
        missing("that", raw)
        return nil
      }
      return .assert(AssertCheck(that: that))
    case "question":
      guard let text = raw.text else {
        missing("text", raw)
        return nil
      }
      return .question(QuestionCheck(text: text))
    default: return nil
    }
  }

  private mutating func deadline(_ raw: RawCheck) -> CheckKind? {
    guard let of = moment(raw["of"], raw), let after = moment(raw["after"] ?? raw["before"], raw) else { return nil }
    let direction: DeadlineDetail.Direction
    let limitText: String
    if let text = raw["within"] {
      (direction, limitText) = (.within, text)
    } else if let text = raw["notBefore"] {
      (direction, limitText) = (.notBefore, text)
    } else if let text = raw["atLeastBefore"] {
      (direction, limitText) = (.atLeastBefore, text)
    } else {
      missing("within、notBefore、atLeastBefore", raw)
      return nil
    }
    let readings = limitText.split(separator: "|").map { Period(trimmed(String($0))) }
    let limit: DeadlineCheck.Limit
    if readings.allSatisfy({ $0 != nil }) {
      limit = .periods(readings.compactMap { $0 })
    } else if let counted = counted(limitText, raw) {
      limit = counted
    } else if limitText.first?.isNumber == true {
      problems.add(
        "rule.period", raw.origin, zh: "“\(limitText)”不是期限", en: "“\(limitText)” is not a period",
        fix: (zh: "写作 7工作日、30日、24小时、3个月、2年", en: "write 7 workingDay, 30 naturalDay, 24 hour, 3 month, 2 year"))
      return nil
    } else if let navigation = fact(limitText, raw) {
      guard case .parameter = dictionary[fact: navigation.fact].source else {
        problems.add(
          "rule.period", raw.origin, zh: "“\(limitText)”不是期限或者参数",
          en: "“\(limitText)” is neither a period nor a parameter")
        return nil
      }
      limit = .parameter(navigation)
    } else {
      return nil
    }
    return .deadline(
      DeadlineCheck(
        direction: direction, of: of, after: after, limit: limit,
        rollOver: raw["rollOver"] == "yes" ? .toNextWorkingDay : .none,
        unless: raw["unless"].flatMap { condition($0, raw) },
        extensions: times(raw["extensions"], raw, "approved", "days", "unit"),
        suspensions: times(raw["suspensions"], raw, "from", "to", "notified"), demands: raw["demands"] == "yes"))
  }

  private mutating func times(
    _ text: String?, _ raw: RawCheck, _ first: String, _ second: String, _ third: String?
  ) -> DeadlineCheck.TimeList? {
    guard let text, let list = list(text, raw) else { return nil }
    let inner = inside(list, nil)
    guard let a = fact(first, raw, inner), let b = fact(second, raw, inner) else { return nil }
    let isKnown = third.map { dictionary[thing: list.thing].facts[$0] != nil } ?? false
    return DeadlineCheck.TimeList(
      list: list, first: a, second: b, third: isKnown ? third.flatMap { fact($0, raw, inner) } : nil)
  }

  /// `promisedDays workingDay`: a number that the case states, with its unit.
  private mutating func counted(_ text: String, _ raw: RawCheck) -> DeadlineCheck.Limit? {
    let words = words(text)
    guard words.count == 2, let unit = Period("1 " + words[1])?.unit, let number = fact(words[0], raw) else {
      return nil
    }
    agree(.number, type(of: number), raw)
    return .counted(number, unit)
  }

  private mutating func coverage(_ raw: RawCheck) -> CheckKind? {
    guard let start = moment(raw["start"], raw), let end = moment(raw["end"], raw), let list = list(raw["by"], raw)
    else {
      return nil
    }
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
