/// How far two moments lie apart, in the unit of the period concerned and in natural days.
///
/// Both count what is complete: a decision due on Friday and made on Saturday is 0 working days and 1 natural day late.
package struct Lapse: Hashable, Sendable {
  package let count: Int32
  package let unit: PeriodUnit
  package let naturalDays: Int32
  /// Minutes, one begun being one, of a lapse of less than an hour; else 0.
  package let minutes: Int32

  package init(count: Int32, unit: PeriodUnit, naturalDays: Int32, minutes: Int32 = 0) {
    self.count = count
    self.unit = unit
    self.naturalDays = naturalDays
    self.minutes = minutes
  }

  /// From the end of `start` to `end`; nothing where `end` is not later. A working day counts where it lies after
  /// `start`, up to and including `end`.
  init(from start: Day, to end: Day, unit: PeriodUnit, calendar: WorkCalendar) throws(CalendarGap) {
    let days = max(0, end.days(since: start))
    let count: Int32
    switch unit {
    case .workingDay: count = try calendar.workingDays(after: start, through: end)
    case .naturalDay: count = days
    case .hour: count = days * 24
    case .month: count = Lapse.fullMonths(from: start, to: end)
    case .year: count = Lapse.fullMonths(from: start, to: end) / 12
    }
    self.init(count: count, unit: unit, naturalDays: days)
  }

  /// Whether it is told in natural days alone: months and years are coarse, and 38 days over a limit of months are more
  /// than “one month”, 20 more than “none”.
  package var isToldInDays: Bool {
    switch unit {
    case .naturalDay, .month, .year: true
    case .workingDay, .hour: false
    }
  }

  /// The days between two dates, of hours that run from a date without a time: an hour or a minute would be more than the
  /// papers say. Nil where an hour is known.
  package func inDays(from due: Moment, to event: Moment) -> Lapse? {
    guard unit == .hour, case .day(let last) = due else { return nil }
    let days = abs(event.day.days(since: last))
    return Lapse(count: days, unit: .naturalDay, naturalDays: days)
  }

  /// Complete hours between two seconds, or minutes where there is no complete hour.
  init(seconds: Int64) {
    let length = max(0, seconds)
    self.init(
      count: Int32(clamping: length / 3600), unit: .hour, naturalDays: Int32(clamping: length / 86_400),
      minutes: length < 3600 ? Int32((length + 59) / 60) : 0)
  }

  private static func fullMonths(from start: Day, to end: Day) -> Int32 {
    guard end > start else { return 0 }
    let (startYear, startMonth, _) = start.parts
    let (endYear, endMonth, _) = end.parts
    let months = Int32((endYear - startYear) * 12 + endMonth - startMonth)
    return start.adding(months: months) > end ? months - 1 : months
  }
}
