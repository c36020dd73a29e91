extension Deadline {
  /// Judges what had to be done within the period. Without `actual` the as-of day decides: the obligation is missed only
  /// when its last day has gone by completely. An act before the start is kept: whether it might come before is a
  /// question of order, not of the period.
  package func judgeWithin(
    start: Moment, actual: Moment?, asOf: Day, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Judgement {
    let due = try due(after: start, in: calendar)
    guard period.unit != .hour else {
      return Judgement(due: due, outcome: judgeHoursWithin(start: start, due: due, actual: actual, asOf: asOf))
    }
    return Judgement(due: due, outcome: try judge(last: due.day, actual: actual?.day, asOf: asOf, in: calendar))
  }

  /// Judges what might not be done until the whole period had run: for days, the first permitted day is the one after
  /// the last day (处罚法21 第64条: five working days to ask for a hearing, decision on the sixth at the earliest); for
  /// hours, the second at which the last hour is full.
  package func judgeNotBefore(
    start: Moment, actual: Moment, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Judgement {
    let due = try due(after: start, in: calendar)
    guard period.unit != .hour else {
      return Judgement(due: due, outcome: judgeHoursNotBefore(start: start, actual: actual))
    }
    let outcome: Outcome =
      actual.day > due.day
      ? .met(slack: try lapse(from: due.day, to: actual.day, in: calendar))
      // What is missing up to the first permitted day includes the day on which it was done too early.
      : .early(by: try lapse(from: actual.day.adding(days: -1), to: due.day, in: calendar))
    return Judgement(due: due, outcome: outcome)
  }

  /// Judges against a last day that is known.
  func judge(last: Day, actual: Day?, asOf: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Outcome {
    if let actual {
      return actual <= last
        ? .met(slack: try lapse(from: actual, to: last, in: calendar))
        : .late(by: try lapse(from: last, to: actual, in: calendar))
    }
    return asOf > last ? .missed(by: try lapse(from: last, to: asOf, in: calendar)) : .pending
  }

  func lapse(from start: Day, to end: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Lapse {
    try Lapse(from: start, to: end, unit: period.unit, calendar: calendar)
  }
}
