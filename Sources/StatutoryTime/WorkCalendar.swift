/// Which days are working days, by the State Council's yearly holiday arrangements.
///
/// Every question is answered from tables laid out once: `isWorking` reads one element, the nth working day after a day
/// is two look-ups. A year without an arrangement is a `CalendarGap`, whatever the question.
package struct WorkCalendar: Sendable {
  package let years: [Year]

  private let firstYear: Int
  private let firstSerial: Int32
  /// By year since `firstYear`: whether its arrangement is known.
  private let known: [Bool]
  /// By day since `firstSerial`: an index into `kinds`.
  private let kindOfDay: [UInt16]
  private let kinds: [DayKind]
  /// By day since `firstSerial`: how many working days of known years come before it; one element more than days.
  private let workingBefore: [Int32]
  /// Serials of all working days of known years, ascending.
  private let workingDays: [Int32]
  private let festivalNames: [Int32: String]

  package init(years unsorted: [Year]) throws(CalendarFault) {
    for year in unsorted where !(1950...2999).contains(year.year) { throw .yearOutOfRange(year.year) }
    years = unsorted.sorted { $0.year < $1.year }
    let range = (years.first?.year ?? 1)...(years.last?.year ?? 1)
    firstYear = range.lowerBound
    firstSerial = Day(year: range.lowerBound, month: 1, day: 1)?.serial ?? 0
    let end = Day(year: range.upperBound, month: 12, day: 31)?.serial ?? 0

    var known = Array(repeating: false, count: range.count)
    var kinds: [DayKind] = [.working, .weekend]
    var codes = (firstSerial...end).map { Day(serial: $0).isWeekend ? UInt16(1) : 0 }
    var festivals: [Int32: String] = [:]
    for year in years {
      guard !known[year.year - firstYear] else { throw .yearRepeated(year.year) }
      known[year.year - firstYear] = true
      for named in year.daysOff + year.workdays + year.festivals where named.day.year != year.year {
        throw .dayOutsideYear(named.day, year: year.year)
      }
      for (days, worked) in [(year.daysOff, false), (year.workdays, true)] {
        for named in days {
          if worked && !named.day.isWeekend { throw .weekdaySwappedIn(named.day) }
          let place = Int(named.day.serial - firstSerial)
          guard codes[place] < 2 else { throw .dayRepeated(named.day) }
          let kind = worked ? DayKind.swappedIn(named.name) : .holiday(named.name)
          codes[place] = UInt16(kinds.firstIndex(of: kind) ?? kinds.count)
          if codes[place] == kinds.count { kinds.append(kind) }
        }
      }
      for named in year.festivals {
        festivals[named.day.serial] = festivals[named.day.serial].map { "\($0)、\(named.name)" } ?? named.name
      }
    }

    var workingBefore: [Int32] = [0]
    var workingDays: [Int32] = []
    workingBefore.reserveCapacity(codes.count + 1)
    for (year, isKnown) in zip(range, known) {
      let start = Day(year: year, month: 1, day: 1)?.serial ?? 0
      for serial in start..<(start + Int32(Self.length(of: year))) {
        if isKnown && kinds[Int(codes[Int(serial - firstSerial)])].isWorking { workingDays.append(serial) }
        workingBefore.append(Int32(workingDays.count))
      }
    }
    self.known = known
    self.kinds = kinds
    kindOfDay = codes
    self.workingBefore = workingBefore
    self.workingDays = workingDays
    festivalNames = festivals
  }

  package func kind(of day: Day) throws(CalendarGap) -> DayKind {
    kinds[Int(kindOfDay[try place(of: day)])]
  }

  package func isWorking(_ day: Day) throws(CalendarGap) -> Bool {
    let place = try place(of: day)
    return workingBefore[place + 1] > workingBefore[place]
  }

  /// The statutory festival on this day (春节, not the days off around it), or nil.
  package func festival(on day: Day) throws(CalendarGap) -> String? {
    _ = try place(of: day)
    return festivalNames[day.serial]
  }

  /// The `count`th working day after `day`, which itself is not counted; `day` where `count` is 0.
  package func workingDay(_ count: Int32, after day: Day) throws(CalendarGap) -> Day {
    guard count > 0 else { return day }
    let index = Int(workingBefore[try place(of: day) + 1]) + Int(count) - 1
    guard index < workingDays.count else { throw firstGap(after: day) }
    let result = Day(serial: workingDays[index])
    try requireAll(from: day, to: result)
    return result
  }

  /// How many working days lie after `day` up to and including `end`; 0 where `end` is not later.
  package func workingDays(after day: Day, through end: Day) throws(CalendarGap) -> Int32 {
    guard day < end else { return 0 }
    let count = workingBefore[try place(of: end) + 1] - workingBefore[try place(of: day) + 1]
    try requireAll(from: day, to: end)
    return count
  }

  /// This day if it is a working day, else the first one after it.
  package func workingDay(onOrAfter day: Day) throws(CalendarGap) -> Day {
    try isWorking(day) ? day : workingDay(1, after: day)
  }

  private func place(of day: Day) throws(CalendarGap) -> Int {
    let place = Int(day.serial) - Int(firstSerial)
    guard place >= 0, place < kindOfDay.count else { throw CalendarGap(year: day.year) }
    // The year is only worked out where some year between the first and the last is missing.
    if years.count < known.count, !known[day.year - firstYear] { throw CalendarGap(year: day.year) }
    return place
  }

  private func requireAll(from start: Day, to end: Day) throws(CalendarGap) {
    guard years.count < known.count else { return }
    for year in start.year...end.year where !known[year - firstYear] { throw CalendarGap(year: year) }
  }

  private func firstGap(after day: Day) -> CalendarGap {
    let missing = known.indices.first { $0 > day.year - firstYear && !known[$0] }
    return CalendarGap(year: firstYear + (missing ?? known.count))
  }

  private static func length(of year: Int) -> Int {
    Day.length(ofMonth: 2, year: year) + 337
  }
}
