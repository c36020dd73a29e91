/// A calendar day (proleptic Gregorian, years 0001–9999), kept as a serial number: plain data of four bytes.
///
/// Serial 0 is 1970-01-01. Arithmetic that would leave the years 0001–9999 stops at the border day; legal periods never
/// come near it, and a stop can be tested where a trap would end the program.
package struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01.
  package let serial: Int32

  package static let first = Day(serial: -719_162)
  package static let last = Day(serial: 2_932_896)

  /// The day with this serial number, or the nearest border of the years 0001–9999.
  package init(serial: Int32) {
    self.serial = min(max(serial, -719_162), 2_932_896)
  }

  /// The day with these numbers, or nil where the calendar has no such day (2023-02-29).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(serial: Day.serial(year: year, month: month, day: day))
  }

  package static func < (left: Day, right: Day) -> Bool { left.serial < right.serial }

  /// Monday is 1, Sunday is 7 (ISO 8601).
  package var weekday: Int {
    // 1970-01-01 was a Thursday; the offset keeps the dividend positive for every year from 0001.
    Int((serial + 3 + 719_166) % 7) + 1
  }

  package var isWeekend: Bool { weekday >= 6 }

  package var year: Int { parts.year }
  package var month: Int { parts.month }
  package var day: Int { parts.day }

  /// Year, month and day in one conversion.
  package var parts: (year: Int, month: Int, day: Int) {
    // Years are counted from 1 March, so the leap day ends its year; 719_468 days lie between 0000-03-01 and 1970-01-01.
    let shifted = Int(serial) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package func adding(days count: Int32) -> Day {
    let (sum, overflow) = serial.addingReportingOverflow(count)
    if overflow { return count > 0 ? Day.last : Day.first }
    return Day(serial: sum)
  }

  /// The same day of a later (or earlier) month; where that month is shorter, its last day (2021-01-31 + 1 = 2021-02-28).
  package func adding(months count: Int32) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + (month - 1) + Int(count)
    guard index >= 12 else { return Day.first }
    let target = (year: index / 12, month: index % 12 + 1)
    guard target.year <= 9999 else { return Day.last }
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(serial: Day.serial(year: target.year, month: target.month, day: min(day, length)))
  }

  /// The same day of a later (or earlier) year; 29 February becomes 28 February in a common year.
  package func adding(years count: Int32) -> Day {
    let (months, overflow) = count.multipliedReportingOverflow(by: 12)
    if overflow { return count > 0 ? Day.last : Day.first }
    return adding(months: months)
  }

  /// Natural days from `other` to this day; negative where this day is the earlier one.
  package func days(since other: Day) -> Int32 { serial - other.serial }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func serial(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
