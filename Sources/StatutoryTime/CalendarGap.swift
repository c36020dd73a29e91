/// A computation needed a year for which the calendar holds no holiday arrangement: never a silent pass.
package struct CalendarGap: Error, Hashable, Sendable {
  package let year: Int

  package init(year: Int) { self.year = year }
}

/// What is wrong with calendar data that was to become a `WorkCalendar`.
package enum CalendarFault: Error, Hashable, Sendable {
  case yearRepeated(Int)
  /// Outside 1950–2999: a typing error.
  case yearOutOfRange(Int)
  case dayOutsideYear(Day, year: Int)
  /// Both off and swapped in, or listed twice.
  case dayRepeated(Day)
  /// Only weekend days can be swapped in; a Monday to Friday is a working day already.
  case weekdaySwappedIn(Day)
}
