extension WorkCalendar {
  /// What a calendar looks up. An object, though it never changes: a calendar is handed to every judgement, and one
  /// reference is copied faster than seven arrays.
  final class Tables: Sendable {
    /// Ascending.
    let years: [Year]
    let firstYear: Int
    let firstSerial: Int32
    /// By year since `firstYear`: whether its arrangement is known.
    let known: [Bool]
    /// Whether some year between the first and the last is missing.
    let hasGaps: Bool
    /// By day since `firstSerial`: an index into `kinds`.
    let kindOfDay: [UInt32]
    let kinds: [DayKind]
    /// By day since `firstSerial`: how many working days of known years come before it; one element more than days.
    let workingBefore: [Int32]
    /// Serials of all working days of known years, ascending.
    let workingDays: [Int32]
    let festivalNames: [Int32: String]

    init(years unsorted: [Year]) throws(CalendarFault) {
      for year in unsorted where !(1950...2999).contains(year.year) { throw .yearOutOfRange(year.year) }
      years = unsorted.sorted { $0.year < $1.year }
      let range = (years.first?.year ?? 1)...(years.last?.year ?? 1)
      firstYear = range.lowerBound
      firstSerial = Self.newYear(range.lowerBound)

      var known = Array(repeating: false, count: range.count)
      var kinds: [DayKind] = [.working, .weekend]
      var codes = (firstSerial..<Self.newYear(range.upperBound + 1)).map { Day(serial: $0).isWeekend ? UInt32(1) : 0 }
      var festivals: [Int32: String] = [:]
      for year in years {
        guard !known[year.year - firstYear] else { throw .yearRepeated(year.year) }
        known[year.year - firstYear] = true
        for named in year.daysOff + year.workdays + year.festivals where named.day.year != year.year {
          throw .dayOutsideYear(named.day, year: year.year)
        }
        for named in year.workdays where !named.day.isWeekend { throw .weekdaySwappedIn(named.day) }
        let special =
          year.daysOff.map { ($0.day, DayKind.holiday($0.name)) }
          + year.workdays.map { ($0.day, DayKind.swappedIn($0.name)) }
        for (day, kind) in special {
          let place = Int(day.serial - firstSerial)
          guard codes[place] < 2 else { throw .dayRepeated(day) }
          codes[place] = UInt32(kinds.firstIndex(of: kind) ?? kinds.count)
          if codes[place] == kinds.count { kinds.append(kind) }
        }
        for named in year.festivals {
          festivals[named.day.serial] = festivals[named.day.serial].map { "\($0)、\(named.name)" } ?? named.name
        }
      }
      self.known = known
      hasGaps = years.count < known.count
      self.kinds = kinds
      kindOfDay = codes
      festivalNames = festivals

      var workingBefore: [Int32] = [0]
      var workingDays: [Int32] = []
      workingBefore.reserveCapacity(codes.count + 1)
      for (year, isKnown) in zip(range, known) {
        for serial in Self.newYear(year)..<Self.newYear(year + 1) {
          if isKnown, kinds[Int(codes[Int(serial - firstSerial)])].isWorking { workingDays.append(serial) }
          workingBefore.append(Int32(workingDays.count))
        }
      }
      self.workingBefore = workingBefore
      self.workingDays = workingDays
    }

    /// The serial of 1 January.
    private static func newYear(_ year: Int) -> Int32 {
      Day.first.adding(years: Int32(year - 1)).serial
    }
  }
}
