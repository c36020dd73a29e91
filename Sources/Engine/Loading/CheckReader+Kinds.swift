import Model
import StatutoryTime

/// One reader for each kind of check.
extension CheckReader {
  mutating func kind(_ raw: RawCheck) -> CheckKind? {
    switch raw.kind {
    case "present":
      let facts = words(raw["of"]).compactMap { fact($0, raw) }
      if facts.isEmpty { missing("of", raw) }
      return .present(PresentCheck(facts: facts))
    case "count":
      guard let list = list(raw["of"], raw) else { return nil }
      let inner = inside(list, raw["as"])
      return .count(
        CountCheck(
          list: list, condition: raw["where"].flatMap { condition($0, raw, inner) },
          distinct: raw["distinct"].flatMap { fact($0, raw, inner) },
          atLeast: raw["atLeast"].flatMap { wholeNumber(Array($0.utf8)) },
          atMost: raw["atMost"].flatMap { wholeNumber(Array($0.utf8)) }))
    case "deadline": return deadline(raw)
    case "order":
      let steps = words(raw["steps"]).compactMap { fact($0, raw) }
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
      return .agree(AgreeCheck(yardstick: first, others: Array(facts.dropFirst()), list: list, listFact: listFact))
    case "format":
      guard let of = fact(raw["of"], raw), let format = raw["as"].flatMap({ FormatCheck.Format(rawValue: $0) }) else {
        missing("of、as", raw)
        return nil
      }
      return .format(FormatCheck(of: of, format: format))
    case "range":
      guard let of = fact(raw["of"], raw) else { return nil }
      return .range(RangeCheck(of: of, atLeast: operand(raw["atLeast"], raw), atMost: operand(raw["atMost"], raw)))
    case "qualified":
      guard let list = list(raw["of"], raw), let on = fact(raw["on"], raw) else { return nil }
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
      guard let list = list(raw["of"], raw), let on = fact(raw["on"], raw),
        let law = fact("law", raw, inside(list, nil)),
        let article = fact("article", raw, inside(list, nil))
      else { return nil }
      return .cites(CitesCheck(citations: list, law: law, article: article, on: on))
    case "redacted":
      guard let text = fact(raw["text"], raw) else { return nil }
      var own: [RedactedCheck.ListFact] = []
      for item in raw.items {
        guard let list = list(item["list"], raw), let fact = fact(item["fact"], raw, inside(list, nil)) else {
          continue
        }
        own.append(RedactedCheck.ListFact(list: list, fact: fact))
      }
      return .redacted(RedactedCheck(text: text, own: own))
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
    guard let of = fact(raw["of"], raw), let after = fact(raw["after"] ?? raw["before"], raw) else { return nil }
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
        extensions: times(raw["extensions"], raw, "approved", "days", nil),
        suspensions: times(raw["suspensions"], raw, "from", "to", "notified"), demands: raw["demands"] == "yes"))
  }

  private mutating func times(
    _ text: String?, _ raw: RawCheck, _ first: String, _ second: String, _ third: String?
  ) -> DeadlineCheck.TimeList? {
    guard let text, let list = list(text, raw) else { return nil }
    let inner = inside(list, nil)
    guard let a = fact(first, raw, inner), let b = fact(second, raw, inner) else { return nil }
    return DeadlineCheck.TimeList(list: list, first: a, second: b, third: third.flatMap { fact($0, raw, inner) })
  }

  private mutating func coverage(_ raw: RawCheck) -> CheckKind? {
    guard let start = fact(raw["start"], raw), let end = fact(raw["end"], raw), let list = list(raw["by"], raw) else {
      return nil
    }
    let inner = inside(list, nil)
    guard let from = fact("start", raw, inner), let to = fact("end", raw, inner),
      let offset = fact("clockOffset", raw, inner)
    else { return nil }
    return .coverage(
      CoverageCheck(
        start: start, end: end, recordings: list, recordedFrom: from, recordedTo: to, clockOffset: offset,
        edgeTolerance: raw["edge"].flatMap { wholeNumber(Array($0.utf8)) } ?? 0,
        gapThreshold: raw["gap"].flatMap { wholeNumber(Array($0.utf8)) } ?? 0, demands: raw["demands"] != "no"))
  }

  /// Names inside a list: its things are the innermost scope.
  private func inside(_ list: ListReference, _ variable: String?) -> NameResolution {
    var inner = names
    inner.scopes.append(NameResolution.Scope(names: variable.map { [$0] } ?? [], thing: list.thing))
    return inner
  }

  private mutating func fact(_ text: String?, _ raw: RawCheck, _ scope: NameResolution? = nil) -> Navigation? {
    guard let text else {
      missing("of", raw)
      return nil
    }
    do {
      return try ExpressionParser.fact(text, names: scope ?? names)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  private mutating func list(_ text: String?, _ raw: RawCheck) -> ListReference? {
    guard let text else {
      missing("of", raw)
      return nil
    }
    do {
      return try ExpressionParser.list(text, names: names)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  mutating func condition(_ text: String, _ raw: RawCheck, _ scope: NameResolution? = nil) -> Expression? {
    do {
      return try ExpressionParser.condition(text, names: scope ?? names, origin: raw.origin)
    } catch {
      problems.add(error, in: text, raw.origin)
      return nil
    }
  }

  private mutating func operand(_ text: String?, _ raw: RawCheck) -> Expression.Operand? {
    guard let text else { return nil }
    if let literal = Expression.Literal(figure: text) { return .literal(literal) }
    return fact(text, raw).map { .fact($0) }
  }

  private mutating func missing(_ attribute: String, _ raw: RawCheck) {
    problems.add(
      "rule.attribute", raw.origin, zh: "评查点 \(raw.kind) 缺 \(attribute)", en: "check \(raw.kind) lacks \(attribute)")
  }
}
