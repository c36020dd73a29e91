/// Which days are working days, by the State Council's yearly holiday arrangements.
///
/// Every question is answered from tables laid out once: `isWorking` reads one element, the nth working day after a day
/// is two look-ups. A year without an arrangement is a `CalendarGap`, whatever the question.
package struct WorkCalendar: Sendable {
  private let tables: Tables

  package var years: [Year] { tables.years }

  package init(years: [Year]) throws(CalendarFault) {
    tables = try Tables(years: years)
  }

  package func kind(of day: Day) throws(CalendarGap) -> DayKind {
    tables.kinds[Int(tables.kindOfDay[try place(of: day)])]
  }

  package func isWorking(_ day: Day) throws(CalendarGap) -> Bool {
    let place = try place(of: day)
    return tables.workingBefore[place + 1] > tables.workingBefore[place]
  }

  /// The statutory festival on this day (春节, not the days off around it), or nil.
  package func festival(on day: Day) throws(CalendarGap) -> String? {
    _ = try place(of: day)
    return tables.festivalNames[day.serial]
  }

  /// The `count`th working day after `day`, which itself is not counted; `day` where `count` is 0.
  package func workingDay(_ count: Int32, after day: Day) throws(CalendarGap) -> Day {
    guard count > 0 else { return day }
    let index = Int(tables.workingBefore[try place(of: day) + 1]) + Int(count) - 1
    guard index < tables.workingDays.count else { throw firstGap(after: day) }
    let result = Day(serial: tables.workingDays[index])
    try requireAll(from: day, to: result)
    return result
  }

  /// How many working days lie after `day` up to and including `end`; 0 where `end` is not later.
  package func workingDays(after day: Day, through end: Day) throws(CalendarGap) -> Int32 {
    guard day < end else { return 0 }
    let count = tables.workingBefore[try place(of: end) + 1] - tables.workingBefore[try place(of: day) + 1]
    try requireAll(from: day, to: end)
    return count
  }

  /// This day if it is a working day, else the first one after it.
  package func workingDay(onOrAfter day: Day) throws(CalendarGap) -> Day {
    try isWorking(day) ? day : workingDay(1, after: day)
  }

  private func place(of day: Day) throws(CalendarGap) -> Int {
    let place = Int(day.serial) - Int(tables.firstSerial)
    guard place >= 0, place < tables.kindOfDay.count else { throw CalendarGap(year: day.year) }
    // The year is only worked out where some year between the first and the last is missing.
    if tables.hasGaps, !tables.known[day.year - tables.firstYear] { throw CalendarGap(year: day.year) }
    return place
  }

  private func requireAll(from start: Day, to end: Day) throws(CalendarGap) {
    guard tables.hasGaps else { return }
    for year in start.year...end.year where !tables.known[year - tables.firstYear] { throw CalendarGap(year: year) }
  }

  private func firstGap(after day: Day) -> CalendarGap {
    let missing = tables.known.indices.first { $0 > day.year - tables.firstYear && !tables.known[$0] }
    return CalendarGap(year: tables.firstYear + (missing ?? tables.known.count))
  }
}
