extension Deadline {
  /// Judges what had to be done within the period. Without `actual` the as-of day decides: the obligation is missed only
  /// when its last day has gone by completely. An act before the start is kept: whether it might come before is a
  /// question of order, not of the period.
  package func judgeWithin(
    start: Moment, actual: Moment?, asOf: Day, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Judgement {
    let due = try due(after: start, in: calendar)
    guard let actual else {
      guard asOf > due.day else { return Judgement(due: due, outcome: .pending) }
      let (end, open) = bounds(start: start, due: due, actual: .day(asOf))
      return Judgement(due: due, outcome: .missed(by: try lapse(from: end, to: open, in: calendar)))
    }
    let (end, done) = bounds(start: start, due: due, actual: actual)
    if done.upperBound <= end.lowerBound {
      return Judgement(due: due, outcome: .met(slack: try lapse(from: done, to: end, in: calendar)))
    }
    if done.lowerBound > end.upperBound {
      return Judgement(due: due, outcome: .late(by: try lapse(from: end, to: done, in: calendar)))
    }
    return Judgement(due: due, outcome: .sameDayUndecided)
  }

  /// Judges what might not be done until the whole period had run: for days, the first permitted day is the one after
  /// the last day (处罚法21 第64条: five working days to ask for a hearing, decision on the sixth at the earliest); for
  /// hours, the second at which the last hour is full.
  package func judgeNotBefore(
    start: Moment, actual: Moment, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Judgement {
    let due = try due(after: start, in: calendar)
    guard period.unit == .hour else {
      let outcome: Outcome =
        actual.day > due.day
        ? .met(slack: try lapse(from: due.day, to: actual.day, in: calendar))
        // What is missing up to the first permitted day includes the day on which it was done too early.
        : .early(by: try lapse(from: actual.day.adding(days: -1), to: due.day, in: calendar))
      return Judgement(due: due, outcome: outcome)
    }
    let (end, done) = bounds(start: start, due: due, actual: actual)
    if done.lowerBound >= end.upperBound {
      return Judgement(due: due, outcome: .met(slack: try lapse(from: end, to: done, in: calendar)))
    }
    if done.upperBound < end.lowerBound {
      return Judgement(due: due, outcome: .early(by: try lapse(from: done, to: end, in: calendar)))
    }
    return Judgement(due: due, outcome: .sameDayUndecided)
  }

  /// The seconds at which the period may have ended, and those at which the act may have been done. For days both are
  /// the whole day, taken at its last second, so that a day is kept to its end and nothing within it is left undecided.
  private func bounds(
    start: Moment, due: Moment, actual: Moment
  ) -> (end: ClosedRange<Int64>, done: ClosedRange<Int64>) {
    guard period.unit == .hour else {
      let end = Moment.day(due.day).possibleSeconds.upperBound
      let done = Moment.day(actual.day).possibleSeconds.upperBound
      return (end...end, done...done)
    }
    let begun = start.possibleSeconds
    return ((begun.lowerBound + seconds)...(begun.upperBound + seconds), actual.possibleSeconds)
  }

  /// What certainly lies between: from the last possible second to the first.
  private func lapse(
    from start: ClosedRange<Int64>, to end: ClosedRange<Int64>, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Lapse {
    guard period.unit != .hour else { return Lapse(seconds: end.lowerBound - start.upperBound) }
    return try lapse(
      from: Instant(seconds: start.upperBound).day, to: Instant(seconds: end.lowerBound).day, in: calendar)
  }

  func lapse(from start: Day, to end: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Lapse {
    try Lapse(from: start, to: end, unit: period.unit, calendar: calendar)
  }
}
