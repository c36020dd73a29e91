import StatutoryTime
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("7 workingDay", Period.workingDays(7)), ("7工作日", .workingDays(7)), ("7个工作日", .workingDays(7)),
    ("30日", .naturalDays(30)), ("30天", .naturalDays(30)), ("30 naturalDay", .naturalDays(30)),
    ("24小时", .hours(24)), ("24 hour", .hours(24)), ("3个月", .months(3)), ("3 month", .months(3)), ("2年", .years(2)),
    ("2 year", .years(2)), (" 7  工作日 ", .workingDays(7)),
  ])
  func periodsAreReadAsLawyersWriteThem(_ text: String, _ expected: Period) {
    #expect(Period(text) == expected)
  }

  @Test(arguments: ["", "7", "日", "-7日", "7 days", "七日", "3月", "1.5年", "7工作日内", "999999日", "7 7日", "７日"])
  func whatIsNoPeriodIsRefused(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: PeriodUnit.allCases, [0, 1, 7, 90, 99_999])
  func whatIsPrintedCanBeReadAgain(_ unit: PeriodUnit, _ count: Int) throws {
    let period = try #require(Period(count: count, unit: unit))
    #expect(Period(period.description) == period)
    #expect(Period(period.text(.chinese)) == period)
  }

  @Test func printingNamesTheUnit() {
    #expect(Period.workingDays(7).text(.chinese) == "7个工作日")
    #expect(Period.workingDays(7).text(.english) == "7 working days")
    #expect(Period.workingDays(1).text(.english) == "1 working day")
    #expect(Period.months(3).text(.chinese) == "3个月")
    #expect(Period.naturalDays(30).text(.chinese) == "30日")
  }

  @Test func aCountOutsideReasonIsRefused() {
    #expect(Period(count: -1, unit: .year) == nil)
    #expect(Period(count: 100_000, unit: .hour) == nil)
  }
}
