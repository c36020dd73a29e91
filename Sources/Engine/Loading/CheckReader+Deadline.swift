import Model
import StatutoryTime

/// How a deadline is read: its two dates, its period with all readings, and what moves it.
extension CheckReader {
  mutating func deadline(_ raw: RawCheck) -> CheckKind? {
    let of = moment(raw["of"], raw)
    let start = raw["after"] ?? raw["before"]
    if start == nil { missing("after", raw) }
    let after = start.flatMap { moment($0, raw) }
    let period = period(raw)
    let unless = raw["unless"].flatMap { condition($0, raw) }
    let extensions = times(raw["extensions"], raw, "approved", "days", "unit")
    let suspensions = times(raw["suspensions"], raw, "from", "to", "notified")
    guard let of, let after, let period else { return nil }
    return .deadline(
      DeadlineCheck(
        direction: period.direction, of: of, after: after, limit: period.limit,
        rollOver: raw["rollOver"] == "yes" ? .toNextWorkingDay : .none, unless: unless, extensions: extensions,
        suspensions: suspensions, demands: raw["demands"] == "yes"))
  }

  private mutating func period(
    _ raw: RawCheck
  ) -> (direction: DeadlineDetail.Direction, limit: DeadlineCheck.Limit)? {
    if let text = raw["within"] { return limit(text, raw).map { (direction: .within, limit: $0) } }
    if let text = raw["notBefore"] { return limit(text, raw).map { (direction: .notBefore, limit: $0) } }
    if let text = raw["atLeastBefore"] {
      return limit(text, raw).map { (direction: .atLeastBefore, limit: $0) }
    }
    missing("within、notBefore、atLeastBefore", raw)
    return nil
  }

  private mutating func limit(_ text: String, _ raw: RawCheck) -> DeadlineCheck.Limit? {
    let readings = text.split(separator: "|").map { Period(trimmed(String($0))) }
    // Without any reading a period would be kept by everybody.
    if !readings.isEmpty, readings.allSatisfy({ $0 != nil }) { return .periods(readings.compactMap { $0 }) }
    let isFigure = text.first?.isNumber == true
    // `promisedDays workingDay`: a number that the case states, with its unit.
    let parts = words(text)
    if parts.count == 2, !isFigure, let unit = Period("1 " + parts[1])?.unit {
      guard let number = fact(parts[0], raw) else { return nil }
      agree(.number, type(of: number), raw)
      return .counted(number, unit)
    }
    if isFigure {
      problems.add(
        "rule.period", raw.origin, zh: "“\(text)”不是期限", en: "“\(text)” is not a period",
        fix: (zh: "写作 7工作日、30日、24小时、3个月、2年", en: "write 7 workingDay, 30 naturalDay, 24 hour, 3 month, 2 year"))
      return nil
    }
    guard let navigation = fact(text, raw) else { return nil }
    guard case .parameter = dictionary[fact: navigation.fact].source else {
      problems.add(
        "rule.period", raw.origin, zh: "“\(text)”不是期限或者参数", en: "“\(text)” is neither a period nor a parameter")
      return nil
    }
    return .parameter(navigation)
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
}
