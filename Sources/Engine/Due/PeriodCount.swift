import Model
import StatutoryTime

/// Where a period stands on the as-of day.
struct PeriodCount {
  let detail: DeadlineDetail
  let isOver: Bool
  /// Between the as-of day and the last day.
  let days: DueDate.Days

  var due: Moment { detail.judgement.due }
  var actual: Moment? { detail.actual }
}

extension DeadlineCheck {
  /// The period of an obligation as it stands; nil where there is none to count, or what it needs is not carried.
  ///
  /// Of several readings of the law the first to end that still runs counts; when none does, the last to end.
  ///
  /// - Parameter notYet: what is read as done on this day counts as not done.
  func count(
    _ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting, notYet: Day? = nil
  ) throws(CalendarGap) -> PeriodCount? {
    guard direction == .within, case .given(let given) = read(&facts, scopes) else { return nil }
    let actual = given.actual.flatMap { $0.day == notYet ? nil : $0 }
    let calendar = facts.rules.calendar
    var chosen: (period: Period, judgement: Judgement)?
    for period in given.periods {
      let judgement = try judge(
        period, given.start, actual, given.extensions, given.suspensions, calendar, setting.asOf)
      guard let held = chosen?.judgement.due.day else {
        chosen = (period, judgement)
        continue
      }
      let due = judgement.due.day
      let (runs, holds) = (due >= setting.asOf, held >= setting.asOf)
      if runs == holds ? (runs ? due < held : due > held) : runs { chosen = (period, judgement) }
    }
    guard let chosen else { return nil }
    let due = chosen.judgement.due.day
    let isOver = setting.asOf > due
    let (from, to) = isOver ? (due, setting.asOf) : (setting.asOf, due)
    let days = DueDate.Days(
      natural: Int(to.days(since: from)), working: (try? calendar.workingDays(after: from, through: to)).map { Int($0) }
    )
    let detail = DeadlineDetail(
      direction: direction, of: of.fact, after: after.fact, period: chosen.period, rollOver: rollOver,
      start: given.start, actual: actual, judgement: chosen.judgement,
      lapse: Lapse(count: 0, unit: chosen.period.unit, naturalDays: 0), suspensions: given.suspensions,
      extensions: given.extensions, keptUnder: nil)
    return PeriodCount(detail: detail, isOver: isOver, days: days)
  }
}
