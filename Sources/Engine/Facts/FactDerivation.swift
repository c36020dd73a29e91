import StatutoryTime

/// A fact that is computed from another of the same thing: the last day of a period after it, its hour, a share of it.
struct FactDerivation: Sendable {
  enum Kind: Sendable {
    /// The last day of the period that begins with the date.
    case after(Period, RollOver)
    /// The day so long before the date: natural days, months or years.
    case before(Period)
    /// Minutes since midnight, Beijing time; a date without a time has none.
    case clock
    /// The year of the date.
    case year
    /// The year in a document number: 青城罚决〔2025〕58号.
    case numberYear
    /// Whether offices rest on that day (State Council arrangement).
    case restDay
    /// Whether that day is a statutory festival itself (春节, not the days off around it).
    case festival
    /// The day of birth in a citizen number.
    case birthDate
    /// Whether a citizen number is that of a man: its 17th digit is odd (GB 11643-1999).
    case male
    /// The sum of money that a text states, in Chinese capitals or in figures.
    case sum
    /// Natural days from the date to another one; the first is not counted.
    case days(to: Navigation)
    /// So many hundredths of a per cent of a sum, as many times as a number says: what is below a fen falls away.
    case share(Int64, times: Navigation?)
  }

  let from: Navigation
  let kind: Kind

  /// The type of what it is computed from.
  var source: ValueType {
    switch kind {
    case .after, .before, .clock, .year, .restDay, .festival, .days: .moment
    case .birthDate, .male, .sum, .numberYear: .text
    case .share: .money
    }
  }

  /// The type of what it gives.
  var type: ValueType {
    switch kind {
    case .after, .before, .birthDate: .moment
    case .clock, .year, .numberYear, .days: .number
    case .restDay, .festival, .male: .yesNo
    case .share, .sum: .money
    }
  }

  /// The second fact that it needs, with its type.
  var other: (fact: Navigation, type: ValueType)? {
    switch kind {
    case .days(let end): (end, .moment)
    case .share(_, let times): times.map { ($0, .number) }
    case .after, .before, .clock, .year, .numberYear, .restDay, .festival, .birthDate, .male, .sum: nil
    }
  }

  /// What follows from a date alone; nil where the date or the calendar does not tell.
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
    case .year: .number(Int64(moment.day.year))
    case .restDay: (try? calendar.isWorking(moment.day)).map { .yesNo(!$0) }
    case .festival: (try? calendar.festival(on: moment.day) != nil).map { .yesNo($0) }
    case .numberYear, .birthDate, .male, .sum, .days, .share: nil
    }
  }
}
