import Model
import StatutoryTime

/// What lengthens or moves a period, as the case says it.
extension DeadlineCheck {
  func periods(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Period]? {
    switch limit {
    case .periods(let periods): return periods
    case .parameter(let navigation): return facts.periods(navigation, scopes: scopes)
    case .counted(let navigation, let unit):
      guard case .value(.number(let count)) = facts.read(navigation, scopes: scopes).answer,
        let period = Int(exactly: count).flatMap({ Period(count: $0, unit: unit) })
      else { return nil }
      return [period]
    }
  }

  /// nil when an extension may exist that the file does not carry in full.
  func extensions(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Extension]? {
    guard let source = extensions else { return [] }
    switch facts.list(source.list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? [] : nil
    case .some(let things, let all):
      var found: [Extension] = []
      for place in things.places {
        let node = facts.reached[place]
        guard case .value(.moment(let approved)) = facts.read(source.first, scopes: scopes.with(node)).answer,
          case .value(.number(let days)) = facts.read(source.second, scopes: scopes.with(node)).answer,
          let unit = unit(source.third, &facts, scopes.with(node)), let period = Period(count: Int(days), unit: unit)
        else { return nil }
        found.append(Extension(approvedOn: approved.day, period: period))
      }
      return all ? found : nil
    }
  }

  /// The unit in which an extension counts: natural days where it names none.
  private func unit(_ fact: Navigation?, _ facts: inout CaseFacts, _ scopes: Scopes) -> PeriodUnit? {
    guard let fact else { return .naturalDay }
    switch facts.read(fact, scopes: scopes).answer {
    case .value(let value): return Period("1 " + facts.text(value))?.unit
    case .absent, .notCarried: return .naturalDay
    case .disputed: return nil
    }
  }

  func suspensions(_ facts: inout CaseFacts, _ scopes: Scopes) -> [Suspension]? {
    guard let source = suspensions else { return [] }
    switch facts.list(source.list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? [] : nil
    case .some(let things, let all):
      var found: [Suspension] = []
      for place in things.places {
        let node = facts.reached[place]
        guard case .value(.moment(let from)) = facts.read(source.first, scopes: scopes.with(node)).answer,
          case .value(.moment(let to)) = facts.read(source.second, scopes: scopes.with(node)).answer
        else { return nil }
        var notified = true
        if let third = source.third {
          switch facts.read(third, scopes: scopes.with(node)).answer {
          case .value(.yesNo(let yes)): notified = yes
          case .value: notified = true
          case .absent: notified = false
          case .notCarried, .disputed: return nil
          }
        }
        found.append(
          Suspension(from: from.day, to: to.day, proven: facts.standing(of: node) >= .documented, notified: notified))
      }
      return all ? found : nil
    }
  }
}
