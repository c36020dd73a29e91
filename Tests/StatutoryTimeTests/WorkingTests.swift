import StatutoryTime
import Testing

struct WorkingTests {
  private let calendar: WorkCalendar

  init() throws { calendar = try CalendarFile.calendar() }

  @Test func aLatePublicationShowsEveryDayThatWasSkipped() throws {
    let working = try within(Deadline(.workingDays(7)), "2021-09-16", "2021-09-28")
    #expect(
      working.lines(.chinese) == [
        "起算：2021-09-16，当日不计，自2021-09-17起算",
        "期限：7个工作日内",
        "不计：2021-09-19至2021-09-21（中秋节）、2021-09-25（周末）",
        "计入：2021-09-18（中秋节调休上班）、2021-09-26（国庆节调休上班）",
        "届满：2021-09-27",
        "实际：2021-09-28",
        "结论：逾期1个工作日（1日）",
      ])
    #expect(
      working.lines(.english) == [
        "start: 2021-09-16, not counted; counted from 2021-09-17",
        "period: within 7 working days",
        "skipped: 2021-09-19 to 2021-09-21 (Mid-Autumn Festival), 2021-09-25 (weekend)",
        "counted: 2021-09-18 (worked for Mid-Autumn Festival), 2021-09-26 (worked for National Day)",
        "due: 2021-09-27",
        "actual: 2021-09-28",
        "result: late by 1 working day (1 day)",
      ])
  }

  @Test func aRolledPeriodNamesTheRestDays() throws {
    let working = try within(
      Deadline(.naturalDays(3), rollOver: .toNextWorkingDay), "2020-09-30", nil, asOf: "2020-10-12")
    #expect(
      working.lines(.chinese) == [
        "起算：2020-09-30，当日不计，自2020-10-01起算",
        "期限：3日内",
        "顺延：2020-10-03为休息日，2020-10-03至2020-10-08（国庆节）",
        "届满：2020-10-09",
        "计算至：2020-10-12",
        "结论：至今未办，已逾期3日",
      ])
  }

  @Test func anExtendedTermShowsWhatCountedAndWhatDidNot() throws {
    let term = try #require(
      try ExtendedTerm(
        start: day("2024-09-09"), deadline: Deadline(.naturalDays(90)),
        suspensions: [
          Suspension(from: day("2024-10-01"), to: day("2024-10-10"), proven: true, notified: true),
          Suspension(from: day("2024-11-01"), to: day("2024-11-05"), proven: false, notified: true),
        ],
        extensions: [
          Extension(approvedOn: day("2024-12-18"), period: .naturalDays(30)),
          Extension(approvedOn: day("2025-01-18"), period: .naturalDays(30)),
        ], in: calendar))
    let judged = try term.judge(actual: moment("2025-01-20"), asOf: day("2025-02-01"), in: calendar)
    let working = try Working(term, actual: moment("2025-01-20"), judged: judged, in: calendar)
    #expect(
      working.lines(.chinese) == [
        "起算：2024-09-09，当日不计，自2024-09-10起算",
        "期限：90日内",
        "不计：2024-10-01至2024-10-10（中止）",
        "中止不予扣除：2024-11-01至2024-11-05（无材料证明）",
        "延长：30日，2024-12-18批准，届满日由2024-12-18延至2025-01-17",
        "延长无效：30日，2025-01-18批准，期限已于2025-01-17届满",
        "届满：2025-01-17",
        "实际：2025-01-20",
        "结论：逾期3日",
      ])
    #expect(working.counted == 120)
  }

  @Test func hoursRunFromTheirStart() throws {
    let working = try within(Deadline(.hours(24)), "2021-03-01T10:00", "2021-03-02")
    #expect(working.firstCounted == nil)
    #expect(
      working.lines(.english) == [
        "start: 2021-03-01T10:00, counted in hours",
        "period: within 24 hours",
        "due: 2021-03-02T10:00",
        "actual: 2021-03-02",
        "result: times are missing, whether the period had run is unknown",
      ])
  }

  /// Without a time nobody can say “late by a minute”.
  @Test func hoursFromADateWithoutATimeAreToldInDays() throws {
    let late = try within(Deadline(.hours(24)), "2021-03-01", "2021-03-03")
    #expect(late.lines(.chinese).last == "结论：逾期1日")
    #expect(late.lines(.english).last == "result: late by 1 day")
    let kept = try within(Deadline(.hours(24)), "2021-03-01", "2021-03-01")
    #expect(kept.lines(.chinese).last == "结论：符合，余1日")
  }

  @Test func lessThanAnHourIsToldInMinutes() throws {
    let late = try within(Deadline(.hours(24)), "2021-03-01T10:00", "2021-03-02T10:05")
    #expect(late.lines(.chinese).last == "结论：逾期5分钟")
  }

  @Test func monthsAreTooCoarseToTellALapse() throws {
    let late = try within(Deadline(.months(3)), "2021-03-01", "2021-07-09")
    #expect(late.lines(.chinese).last == "结论：逾期38日")
    #expect(late.lines(.english).last == "result: late by 38 days")
    let kept = try within(Deadline(.years(1)), "2021-03-01", "2022-02-27")
    #expect(kept.lines(.chinese).last == "结论：符合，余2日")
  }

  @Test func anAdvanceNoticeNamesItsReading() throws {
    let deadline = Deadline(.workingDays(7))
    let (notice, hearing) = (try moment("2021-09-16"), try moment("2021-09-26"))
    let judged = try deadline.judgeAtLeastBefore(notice: notice, event: hearing, in: calendar)
    let working = try Working(
      .atLeastBefore(.lastDayMayBeEvent), deadline, start: notice, actual: hearing, judged: judged, in: calendar)
    #expect(working.lines(.chinese).contains("期限：至少提前7个工作日"))
    #expect(working.lines(.chinese).contains("最早：2021-09-27"))
  }

  @Test func anAdvanceNoticeShowsNoRolling() throws {
    let deadline = Deadline(.naturalDays(7), rollOver: .toNextWorkingDay)
    let (notice, hearing) = (try moment("2021-02-06"), try moment("2021-02-18"))
    let judged = try deadline.judgeAtLeastBefore(notice: notice, event: hearing, in: calendar)
    let working = try Working(
      .atLeastBefore(.lastDayMayBeEvent), deadline, start: notice, actual: hearing, judged: judged, in: calendar)
    #expect(judged.due == .day(try day("2021-02-13")))
    #expect(working.rolledOver.isEmpty)
  }

  @Test func countedDaysAreThoseOfThePeriod() throws {
    var random = SeededGenerator(seed: 13)
    let first = try day("2005-01-01")
    for _ in 0..<500 {
      let start = first.adding(days: Int32.random(in: 0..<7000, using: &random))
      let count = UInt16.random(in: 1...60, using: &random)
      let working = try within(Deadline(.workingDays(count)), start.description, start.description)
      #expect(working.counted == Int32(count))
      let skipped = working.skipped.reduce(0) { $0 + $1.to.days(since: $1.from) + 1 }
      #expect(working.nominalLast.days(since: start) == working.counted + skipped)
    }
  }

  @Test(arguments: Wording.allCases)
  func everyOutcomeHasItsOwnSentence(_ language: Wording) throws {
    let sentences = try [
      within(Deadline(.naturalDays(3)), "2021-03-01", "2021-03-02"),
      within(Deadline(.naturalDays(3)), "2021-03-01", "2021-03-08"),
      within(Deadline(.naturalDays(3)), "2021-03-01", nil, asOf: "2021-03-02"),
      within(Deadline(.naturalDays(3)), "2021-03-01", nil, asOf: "2021-03-08"),
      within(Deadline(.hours(24)), "2021-03-01", "2021-03-02"),
    ].map { $0.lines(language).last }
    #expect(Set(sentences).count == 5)
  }

  private func within(
    _ deadline: Deadline, _ start: String, _ actual: String?, asOf: String = "2026-01-01"
  ) throws -> Working {
    let (start, actual, asOf) = (try moment(start), try actual.map { try moment($0) }, try day(asOf))
    let judged = try deadline.judgeWithin(start: start, actual: actual, asOf: asOf, in: calendar)
    return try Working(.within, deadline, start: start, actual: actual, asOf: asOf, judged: judged, in: calendar)
  }
}
