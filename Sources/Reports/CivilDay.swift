/// The day of an ISO moment as a number that can be laid on a scale; nil where the text is none.
struct CivilDay: Hashable, Comparable {
  /// Days since 1970-01-01.
  let serial: Int
  let year: Int
  let month: Int
  let day: Int

  /// Reads `2021-09-15` and `2021-09-15T09:30`.
  init?(_ moment: String) {
    let parts = moment.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = Self.number(parts[0]), let month = Self.number(parts[1]), let day = Self.number(parts[2]),
      year > 0, (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
    // Years are counted from 1 March, so that the leap day ends its year.
    let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    serial = 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 719_469
  }

  /// The first of the month after.
  var nextMonth: CivilDay { CivilDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) }

  /// `09-15`
  var short: String { (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)" }

  static func < (a: CivilDay, b: CivilDay) -> Bool { a.serial < b.serial }

  private static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }

  /// Seconds since 1970-01-01 of a moment with its time; nil for a day alone.
  static func seconds(_ moment: String) -> Int? {
    guard let day = CivilDay(moment), moment.dropFirst(10).first == "T" else { return nil }
    let parts = moment.dropFirst(11).split(separator: ":").map(number)
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1] else { return nil }
    return day.serial * 86_400 + hour * 3600 + minute * 60 + (parts.count == 3 ? parts[2] ?? 0 : 0)
  }

  /// `09:30` of a moment with its time, else the whole moment.
  static func clock(_ moment: String) -> String {
    moment.dropFirst(10).first == "T" ? String(moment.dropFirst(11)) : moment
  }
}
