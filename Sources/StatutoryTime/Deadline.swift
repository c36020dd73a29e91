/// A period as an edition of a requirement states it, ready to be counted on a calendar.
///
/// Counting starts with the day after the start; the day of the start is never counted. Working days are counted one by
/// one; months and years end on the same number of the month, or on its last day where it is shorter. Hours are exact.
package struct Deadline: Hashable, Sendable {
  package let period: Period
  package let rollOver: RollOver

  package init(_ period: Period, rollOver: RollOver = .none) {
    self.period = period
    self.rollOver = rollOver
  }

  /// The last day of the period after `start`, rolled where the period rolls.
  ///
  /// For hours: the last day that the end can fall on, since the time of the start is not given.
  package func lastDay(after start: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Day {
    let nominal = try nominalLastDay(after: start, in: calendar)
    return rolls ? try calendar.workingDay(onOrAfter: nominal) : nominal
  }

  /// The last moment of the period: an instant for hours from an instant, else a day, which counts to its end.
  package func due(after start: Moment, in calendar: WorkCalendar) throws(CalendarGap) -> Moment {
    if period.unit == .hour, case .instant(let instant) = start {
      return .instant(instant.adding(seconds: seconds))
    }
    return .day(try lastDay(after: start.day, in: calendar))
  }

  /// The last day before any rolling.
  func nominalLastDay(after start: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Day {
    switch period.unit {
    case .workingDay: try calendar.workingDay(period.count, after: start)
    case .naturalDay: start.adding(days: period.count)
    case .month: start.adding(months: period.count)
    case .year: start.adding(years: period.count)
    case .hour: Instant(seconds: Moment.day(start).possibleSeconds.upperBound + seconds).day
    }
  }

  var rolls: Bool {
    switch (rollOver, period.unit) {
    case (.toNextWorkingDay, .naturalDay), (.toNextWorkingDay, .month), (.toNextWorkingDay, .year): true
    case (.none, _), (_, .workingDay), (_, .hour): false
    }
  }

  var seconds: Int64 { Int64(period.count) * 3600 }
}
