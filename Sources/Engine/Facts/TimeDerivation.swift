import StatutoryTime

/// A fact that is computed from a date of the same thing: the last day of a period after it, a day before it, its hour, or
/// what kind of day it is.
struct TimeDerivation: Sendable {
  enum Kind: Sendable {
    /// The last day of the period that begins with it.
    case after(Period, RollOver)
    /// The day so long before it: natural days, months or years.
    case before(Period)
    /// Minutes since midnight, Beijing time; a date without a time has none.
    case clock
    /// Whether offices rest on that day (State Council arrangement).
    case restDay
    /// Whether that day is a statutory festival itself (春节, not the days off around it).
    case festival
  }

  let from: Navigation
  let kind: Kind

  /// The type of what it gives.
  var type: ValueType {
    switch kind {
    case .after, .before: .moment
    case .clock: .number
    case .restDay, .festival: .yesNo
    }
  }

  /// Nil where the moment or the calendar does not tell.
  func value(of moment: Moment, in calendar: WorkCalendar) -> Value? {
    switch kind {
    case .after(let period, let rollOver):
      (try? Deadline(period, rollOver: rollOver).due(after: moment, in: calendar)).map { .moment($0) }
    case .before(let period):
      switch period.unit {
      case .naturalDay: .moment(.day(moment.day.adding(days: -period.count)))
      case .month: .moment(.day(moment.day.adding(months: -period.count)))
      case .year: .moment(.day(moment.day.adding(years: -period.count)))
      case .workingDay, .hour: nil
      }
    case .clock:
      if case .instant(let instant) = moment {
        .number((instant.seconds - Int64(instant.day.serial) * 86_400) / 60)
      } else {
        nil
      }
    case .restDay: (try? calendar.isWorking(moment.day)).map { .yesNo(!$0) }
    case .festival: (try? calendar.festival(on: moment.day) != nil).map { .yesNo($0) }
    }
  }
}
