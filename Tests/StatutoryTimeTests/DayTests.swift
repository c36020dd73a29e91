import StatutoryTime
import Testing

struct DayTests {
  @Test func everyDayFrom1890To2110FollowsTheOneBefore() throws {
    var expected = try day("1890-01-01").serial
    var weekday = 3  // 1890-01-01 was a Wednesday
    for year in 1890...2110 {
      for month in 1...12 {
        for number in 1...SlowCalendar.length(of: month, in: year) {
          let made = try #require(Day(year: year, month: month, day: number))
          if made.serial != expected || made.parts != (year, month, number) || made.weekday != weekday {
            Issue.record("\(year)-\(month)-\(number) became \(made), serial \(made.serial), weekday \(made.weekday)")
          }
          expected += 1
          weekday = weekday == 7 ? 1 : weekday + 1
        }
      }
    }
    #expect(try day("1970-01-01").serial == 0)
  }

  @Test(arguments: ["0001-01-01", "1582-10-10", "1600-02-29", "1900-02-28", "2000-02-29", "2400-12-31", "9999-12-31"])
  func aDayIsPrintedAsItWasRead(_ text: String) throws {
    #expect(try day(text).description == text)
  }

  @Test func theBordersOfTheCalendarAreItsFirstAndLastDay() throws {
    #expect(try day("0001-01-01") == Day.first)
    #expect(try day("9999-12-31") == Day.last)
    #expect(Day.first.weekday == 1)
    #expect(Day.last.weekday == 5)
    #expect(Day.last.adding(days: Int32.max) == Day.last)
    #expect(Day.first.adding(days: Int32.min) == Day.first)
    #expect(Day.last.adding(months: 1) == Day.last)
    #expect(Day.first.adding(months: -1) == Day.first)
    #expect(Day.first.adding(years: Int32.max) == Day.last)
    #expect(Day.last.adding(years: Int32.min) == Day.first)
  }

  @Test(arguments: [
    "", "2023-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-01", "2021-01-00", "0000-01-01", "2021-1-01",
    "2021/01/01", "20210101", "2021-01-01 ", " 2021-01-0", "+021-01-01", "２０２１-01-01", "2021-01-1a", "2021-01-011",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2021-12-31", 2, "2022-02-28"),
    ("2021-03-31", -1, "2021-02-28"), ("2021-01-15", -13, "2019-12-15"), ("2021-05-30", 0, "2021-05-30"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
  ])
  func monthsEndOnTheSameDayOrTheLastOfTheMonth(_ start: String, _ months: Int32, _ end: String) throws {
    #expect(try day(start).adding(months: months) == day(end))
  }

  @Test func yearsFromALeapDayEndOnTheTwentyEighth() throws {
    #expect(try day("2020-02-29").adding(years: 2) == day("2022-02-28"))
    #expect(try day("2020-02-29").adding(years: 4) == day("2024-02-29"))
  }

  @Test func daysBetweenCountsTheEndAndNotTheStart() throws {
    #expect(try day("2024-12-11").days(since: day("2024-09-09")) == 93)
  }
}
