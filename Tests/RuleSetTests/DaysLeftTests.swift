import Engine
import Model
import Review
import Testing

/// The days that are left for a publication, against a slow count of single days that shares nothing with the program but the
/// calendar's text.
@Suite struct DaysLeftTests {
  /// Both years have the Spring Festival, swapped days and a National Day across weekends; decisions are made up to 30 days before.
  @Test(arguments: [2021, 2025])
  func everyDayOfAYearCountsAsASlowCountDoes(year: Int) throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let sound = try PublicationGateTests.sound()
    let calendar = try SlowCalendar()
    var seed: UInt64 = UInt64(year)
    for asOf in SlowCalendar.days(of: year) {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let decided = SlowCalendar.moved(asOf, by: -Int(seed >> 33) % 31)
      let text = sound.replacing(
        "<decision id=\"A11\" date=\"2025-06-30\"", with: "<decision id=\"A11\" date=\"\(decided)\"")
      let readCase = try #require(ruleSet.read(Array(text.utf8), name: "case.xml").readCase)
      let deadlines = ruleSet.publicationDeadlines(readCase, setting: ReviewSetting(asOf: asOf))
      let deadline = try #require(deadlines.first { $0.requirement.text == "PUB-10" }, "\(asOf) \(decided)")

      let due = calendar.last(of: 7, after: decided)
      #expect(deadline.due == due, "decided \(decided)")
      #expect(deadline.published == nil)
      if asOf <= due {
        #expect(deadline.left == calendar.count(after: asOf, through: due), "\(decided) \(asOf)")
        #expect(deadline.overdueBy == nil)
      } else {
        #expect(deadline.overdueBy == calendar.count(after: due, through: asOf), "\(decided) \(asOf)")
        #expect(deadline.left == nil)
      }
    }
  }
}

/// Days as text, one after the other; the State Council's arrangement as the calendar file lists it.
private struct SlowCalendar {
  private var off: Set<String> = []
  private var work: Set<String> = []

  init() throws {
    let text = try PublicationGateTests.read("Rules/calendars/cn.xml")
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\"").map(String.init)
      if line.contains("<off "), parts.count > 3 {
        var day = parts[1]
        while day <= parts[3] {
          off.insert(day)
          day = Self.next(day)
        }
      } else if line.contains("<work "), parts.count > 1 {
        work.insert(parts[1])
      }
    }
    try #require(off.count > 500 && work.count > 100)
  }

  func isWorking(_ day: String) -> Bool {
    if work.contains(day) { return true }
    return !off.contains(day) && Self.weekday(day) < 6
  }

  func last(of count: Int, after day: String) -> String {
    var (day, left) = (day, count)
    while left > 0 {
      day = Self.next(day)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  func count(after day: String, through end: String) -> PublicationDecision.Days {
    var (day, working, natural) = (day, 0, 0)
    while day < end {
      day = Self.next(day)
      natural += 1
      if isWorking(day) { working += 1 }
    }
    return .init(working: working, natural: natural)
  }

  static func days(of year: Int) -> [String] {
    var days = ["\(year)-01-01"]
    while let last = days.last, last < "\(year)-12-31" { days.append(next(last)) }
    return days
  }

  static func moved(_ day: String, by count: Int) -> String {
    var day = day
    for _ in 0..<abs(count) { day = previous(day) }
    return day
  }

  private static func parts(_ day: String) -> (Int, Int, Int) {
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    return (numbers[0], numbers[1], numbers[2])
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  static func next(_ day: String) -> String {
    let (y, m, d) = parts(day)
    if d < length(y, m) { return text(y, m, d + 1) }
    return m < 12 ? text(y, m + 1, 1) : text(y + 1, 1, 1)
  }

  static func previous(_ day: String) -> String {
    let (y, m, d) = parts(day)
    if d > 1 { return text(y, m, d - 1) }
    return m > 1 ? text(y, m - 1, length(y, m - 1)) : text(y - 1, 12, 31)
  }

  /// Monday is 1; counted from Monday 2001-01-01.
  private static func weekday(_ day: String) -> Int {
    let (year, month, number) = parts(day)
    var days = number - 1
    for earlier in 2001..<year { days += earlier % 4 == 0 ? 366 : 365 }
    for earlier in 1..<month { days += length(year, earlier) }
    return days % 7 + 1
  }
}
