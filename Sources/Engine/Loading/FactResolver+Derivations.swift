import Model
import StatutoryTime

/// Facts computed from others: `from="birthDate" plus="18 year"`, `minus="30 naturalDay"`, `part="clock"`,
/// `from="start" to="end"` (days), `from="fine" percent="3" times="days"`.
extension FactResolver {
  /// Whether a fact with `from` is computed from a fact of its own thing rather than read over links.
  var isDerived: Bool { ["plus", "minus", "part", "to", "percent"].contains { element[$0] != nil } }

  /// Nil where what is wrong has been said.
  mutating func derived(_ text: String) throws(ExpressionFault) -> Fact.Source? {
    guard let kind = try kind() else { return nil }
    let derivation = FactDerivation(from: try ExpressionParser.fact(text, names: names), kind: kind)
    try require(derivation.source, derivation.from)
    if let other = derivation.other { try require(other.type, other.fact) }
    guard derivation.type == dictionary[fact: fact].type else {
      throw ExpressionFault(reason: .typeMismatch(dictionary[fact: fact].type.rawValue, derivation.type.rawValue))
    }
    return .derived(derivation)
  }

  private func require(_ type: ValueType, _ navigation: Navigation) throws(ExpressionFault) {
    let found = dictionary[fact: navigation.fact].type
    guard found == type else { throw ExpressionFault(reason: .typeMismatch(found.rawValue, type.rawValue)) }
  }

  /// Nil where what is wrong has been said.
  private mutating func kind() throws(ExpressionFault) -> FactDerivation.Kind? {
    if let end = element["to"] { return .days(to: try ExpressionParser.fact(end, names: names)) }
    if let percent = element["percent"] {
      // With at most two decimals, as yuan have: 3% is three hundred hundredths of a per cent.
      guard let rate = fen(Array(percent.utf8)) else { throw ExpressionFault(reason: .badLiteral(percent)) }
      var times: Navigation?
      if let fact = element["times"] { times = try ExpressionParser.fact(fact, names: names) }
      return .share(rate, times: times)
    }
    if let text = element["plus"] ?? element["minus"] {
      let isBack = element["plus"] == nil
      guard let period = Period(text), !isBack || period.unit != .workingDay && period.unit != .hour else {
        problems.add(
          "fact.period", element.origin, zh: "“\(text)”不是这里可用的期限",
          en: "“\(text)” is not a period that can be used here",
          fix: (zh: "plus=\"6 month\"、minus=\"30 naturalDay\"", en: "plus=\"6 month\", minus=\"30 naturalDay\""))
        return nil
      }
      return isBack ? .before(period) : .after(period, element["rollOver"] == "yes" ? .toNextWorkingDay : .none)
    }
    switch element["part"] {
    case "clock": return .clock
    case "year": return .year
    case "numberYear": return .numberYear
    case "restDay": return .restDay
    case "festival": return .festival
    case "birthDate": return .birthDate
    case "male": return .male
    case "sum": return .sum
    case let other:
      problems.add(
        "fact.part", element.origin, zh: "没有“\(other ?? "")”这一部分", en: "there is no part “\(other ?? "")”",
        fix: (
          zh: "clock、year、restDay、festival、birthDate、male、sum、numberYear",
          en: "clock, year, restDay, festival, birthDate, male, sum, numberYear"
        ))
      return nil
    }
  }
}
