import Model
import StatutoryTime

/// Facts computed from dates: `from="birthDate" plus="18 year"`, `minus="30 naturalDay"`, `part="clock"`.
extension DictionaryReader {
  /// What a fact computes from the date in `from`; nil when it computes nothing.
  mutating func timeKind(_ element: RuleElement) -> TimeDerivation.Kind? {
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
    case nil: return nil
    case "clock": return .clock
    case "restDay": return .restDay
    case "festival": return .festival
    case .some(let other):
      problems.add(
        "fact.part", element.origin, zh: "日期没有“\(other)”部分", en: "a date has no part “\(other)”",
        fix: (zh: "clock、restDay、festival", en: "clock, restDay, festival"))
      return nil
    }
  }

  mutating func timed(
    _ id: FactID, _ text: String, _ kind: TimeDerivation.Kind, _ element: RuleElement, _ names: NameResolution
  ) {
    do throws(ExpressionFault) {
      let from = try ExpressionParser.fact(text, names: names)
      guard dictionary[fact: from.fact].type == .moment else {
        throw ExpressionFault(
          reason: .typeMismatch(dictionary[fact: from.fact].type.rawValue, ValueType.moment.rawValue))
      }
      let derivation = TimeDerivation(from: from, kind: kind)
      guard derivation.type == dictionary[fact: id].type else {
        throw ExpressionFault(reason: .typeMismatch(dictionary[fact: id].type.rawValue, derivation.type.rawValue))
      }
      dictionary.facts[Int(id)].source = .timed(derivation)
    } catch { problems.add(error, in: text, element.origin) }
  }
}
