import StatutoryTime
import Testing

struct JudgementTests {
  private let calendar: WorkCalendar

  init() throws { calendar = try CalendarFile.calendar() }

  @Test func publishingOnTheLastDayIsKeptAndTheNextDayIsLate() throws {
    // 2021-09-29 + 7 working days, over the National Day holiday with 9 October worked.
    let deadline = Deadline(.workingDays(7))
    let kept = try within(deadline, "2021-09-29", "2021-10-14")
    #expect(kept.due == .day(try day("2021-10-14")))
    #expect(kept.outcome == .met(slack: Lapse(count: 0, unit: .workingDay, naturalDays: 0)))
    #expect(
      try within(deadline, "2021-09-29", "2021-10-15").outcome
        == .late(by: Lapse(count: 1, unit: .workingDay, naturalDays: 1)))
    #expect(
      try within(deadline, "2021-09-29", "2021-09-29").outcome
        == .met(slack: Lapse(count: 7, unit: .workingDay, naturalDays: 15)))
  }

  @Test func latenessOverAWeekendCountsNoWorkingDay() throws {
    let judged = try within(Deadline(.workingDays(5)), "2021-03-05", "2021-03-13")
    #expect(judged.due == .day(try day("2021-03-12")))
    #expect(judged.outcome == .late(by: Lapse(count: 0, unit: .workingDay, naturalDays: 1)))
  }

  @Test func whatIsNotDoneIsPendingThroughTheLastDayAndMissedAfterIt() throws {
    let deadline = Deadline(.workingDays(7))
    #expect(try within(deadline, "2021-02-05", nil, asOf: "2021-02-20").outcome == .pending)
    #expect(
      try within(deadline, "2021-02-05", nil, asOf: "2021-02-22").outcome
        == .missed(by: Lapse(count: 1, unit: .workingDay, naturalDays: 2)))
  }

  @Test func lateMonthsAndYearsAreCountedWhenComplete() throws {
    #expect(
      try within(Deadline(.months(3)), "2021-01-31", "2021-07-01").outcome
        == .late(by: Lapse(count: 2, unit: .month, naturalDays: 62)))
    #expect(
      try within(Deadline(.years(2)), "2019-03-01", "2022-02-28").outcome
        == .late(by: Lapse(count: 0, unit: .year, naturalDays: 364)))
    #expect(
      try within(Deadline(.years(2)), "2019-03-01", "2022-03-01").outcome
        == .late(by: Lapse(count: 1, unit: .year, naturalDays: 365)))
  }

  @Test(arguments: [
    ("2021-03-01T10:00", "2021-03-02T10:00", "met"), ("2021-03-01T10:00", "2021-03-02T10:00:01", "late"),
    ("2021-03-01T10:00", "2021-03-02", "undecided"), ("2021-03-01T10:00", "2021-03-01", "met"),
    ("2021-03-01T10:00", "2021-03-03", "late"), ("2021-03-01", "2021-03-01", "met"),
    ("2021-03-01", "2021-03-02", "undecided"), ("2021-03-01", "2021-03-03", "late"),
    ("2021-03-01", "2021-03-02T00:00", "met"), ("2021-03-01", "2021-03-02T00:01", "undecided"),
    ("2021-03-01", "2021-03-02T23:59:59", "undecided"), ("2021-03-01", "2021-03-03T00:00", "late"),
  ])
  func aDayOfHoursIsDecidedOnlyAsFarAsTheTimesGo(_ start: String, _ actual: String, _ expected: String) throws {
    let outcome = try within(Deadline(.hours(24)), start, actual).outcome
    #expect(name(outcome) == expected)
  }

  @Test func lateHoursAreCountedWhenFull() throws {
    #expect(
      try within(Deadline(.hours(24)), "2021-03-01T10:00", "2021-03-03T12:30").outcome
        == .late(by: Lapse(count: 26, unit: .hour, naturalDays: 1)))
  }

  /// A minute begun is a minute: nothing is late by no hours.
  @Test(arguments: [("10:00:01", 1), ("10:01:00", 1), ("10:01:01", 2), ("10:59:59", 60)])
  func lessThanAnHourIsCountedInMinutes(_ time: String, _ minutes: Int32) throws {
    #expect(
      try within(Deadline(.hours(24)), "2021-03-01T10:00", "2021-03-02T\(time)").outcome
        == .late(by: Lapse(count: 0, unit: .hour, naturalDays: 0, minutes: minutes)))
  }

  @Test func hoursAreMeasuredOnlyAsFarAsTheyAreCertain() throws {
    let deadline = Deadline(.hours(24))
    // Due at 10:00 on the 2nd; on the as-of day it is certain only that its midnight has come.
    #expect(
      try within(deadline, "2021-03-01T10:00", nil, asOf: "2021-03-04").outcome
        == .missed(by: Lapse(count: 38, unit: .hour, naturalDays: 1)))
    #expect(try within(deadline, "2021-03-01T10:00", nil, asOf: "2021-03-02").outcome == .pending)
    #expect(
      try within(deadline, "2021-03-01", "2021-03-04").outcome
        == .late(by: Lapse(count: 24, unit: .hour, naturalDays: 1)))
  }

  @Test(arguments: [
    // 处罚法21 第64条: told on Wednesday 29 September, five working days end on 12 October.
    ("2021-09-29", "2021-10-12", "early"), ("2021-09-29", "2021-10-13", "met"), ("2021-09-29", "2021-09-29", "early"),
  ])
  func theHearingPeriodMustHaveRunBeforeTheDecision(_ start: String, _ actual: String, _ expected: String) throws {
    let judged = try Deadline(.workingDays(5)).judgeNotBefore(
      start: moment(start), actual: moment(actual), in: calendar)
    #expect(judged.due == .day(try day("2021-10-12")))
    #expect(name(judged.outcome) == expected)
  }

  @Test func beingEarlyIsMeasuredToTheFirstPermittedDay() throws {
    let deadline = Deadline(.workingDays(5))
    let onLastDay = try deadline.judgeNotBefore(
      start: moment("2021-09-29"), actual: moment("2021-10-12"), in: calendar)
    #expect(onLastDay.outcome == .early(by: Lapse(count: 1, unit: .workingDay, naturalDays: 1)))
    let onStart = try deadline.judgeNotBefore(start: moment("2021-09-29"), actual: moment("2021-09-29"), in: calendar)
    #expect(onStart.outcome == .early(by: Lapse(count: 6, unit: .workingDay, naturalDays: 14)))
  }

  @Test func aRolledWaitingPeriodBindsTheOrganToo() throws {
    // 处罚法17 第42条: three natural days from Thursday 30 September 2020 run into the holiday.
    let plain = Deadline(.naturalDays(3))
    let rolling = Deadline(.naturalDays(3), rollOver: .toNextWorkingDay)
    let (start, actual) = (try moment("2020-09-30"), try moment("2020-10-09"))
    #expect(name(try plain.judgeNotBefore(start: start, actual: actual, in: calendar).outcome) == "met")
    #expect(name(try rolling.judgeNotBefore(start: start, actual: actual, in: calendar).outcome) == "early")
  }

  @Test(arguments: [
    ("2021-03-01T10:00", "2021-03-02T09:59:59", "early"), ("2021-03-01T10:00", "2021-03-02T10:00", "met"),
    ("2021-03-01T10:00", "2021-03-02", "undecided"), ("2021-03-01", "2021-03-01T23:59:59", "early"),
    ("2021-03-01", "2021-03-02T12:00", "undecided"), ("2021-03-01", "2021-03-02T00:00", "undecided"),
    ("2021-03-01", "2021-03-03", "met"),
  ])
  func hoursMustBeFullBeforeWhatMustWaitForThem(_ start: String, _ actual: String, _ expected: String) throws {
    let judged = try Deadline(.hours(24)).judgeNotBefore(start: moment(start), actual: moment(actual), in: calendar)
    #expect(name(judged.outcome) == expected)
  }

  @Test(arguments: [
    ("2021-09-16", "2021-09-27", "met", "late"), ("2021-09-16", "2021-09-28", "met", "met"),
    ("2021-09-16", "2021-09-26", "late", "late"),
  ])
  func sevenDaysBeforeTheHearingHaveTwoReadings(
    _ notice: String, _ hearing: String, _ usual: String, _ strict: String
  ) throws {
    let deadline = Deadline(.workingDays(7))
    let (notice, hearing) = (try moment(notice), try moment(hearing))
    #expect(name(try deadline.judgeAtLeastBefore(notice: notice, event: hearing, in: calendar).outcome) == usual)
    let full = try deadline.judgeAtLeastBefore(
      notice: notice, event: hearing, reading: .fullDaysBetween, in: calendar)
    #expect(name(full.outcome) == strict)
    #expect(full.due == .day(try day("2021-09-28")))
  }

  @Test func theStricterReadingNeverForgivesMore() throws {
    var random = SeededGenerator(seed: 7)
    let first = try day("2005-01-01")
    for _ in 0..<2000 {
      let notice = first.adding(days: Int32.random(in: 0..<7000, using: &random))
      let event = Moment.day(notice.adding(days: Int32.random(in: -3..<30, using: &random)))
      let deadline = Deadline(.workingDays(UInt16.random(in: 1...12, using: &random)))
      let usual = try deadline.judgeAtLeastBefore(notice: .day(notice), event: event, in: calendar)
      let strict = try deadline.judgeAtLeastBefore(
        notice: .day(notice), event: event, reading: .fullDaysBetween, in: calendar)
      #expect(name(usual.outcome) == "met" || name(strict.outcome) == "late")
    }
  }

  @Test func withinAndNotBeforeNeverHoldTogether() throws {
    var random = SeededGenerator(seed: 11)
    let first = try day("2005-01-01")
    for _ in 0..<3000 {
      let start = first.adding(days: Int32.random(in: 0..<7000, using: &random))
      let actual = Moment.day(start.adding(days: Int32.random(in: 0..<120, using: &random)))
      let unit = try #require(PeriodUnit.allCases.filter { $0 != .hour }.randomElement(using: &random))
      let count = Int.random(in: 1...(unit == .year ? 1 : unit == .month ? 3 : 60), using: &random)
      let deadline = Deadline(
        try #require(Period(count: count, unit: unit)),
        rollOver: Bool.random(using: &random) ? .toNextWorkingDay : .none)
      let within = try deadline.judgeWithin(start: .day(start), actual: actual, asOf: start, in: calendar)
      let after = try deadline.judgeNotBefore(start: .day(start), actual: actual, in: calendar)
      #expect((name(within.outcome) == "met") == (name(after.outcome) == "early"))
    }
  }

  @Test func aGapIsThrownRatherThanJudged() throws {
    #expect(throws: CalendarGap(year: 2027)) {
      try within(Deadline(.workingDays(7)), "2026-12-30", "2027-01-05")
    }
    // The due day is known, but how late 2027 is in working days is not.
    #expect(throws: CalendarGap(year: 2027)) {
      try within(Deadline(.workingDays(7)), "2026-11-30", "2027-01-05")
    }
  }

  private func within(
    _ deadline: Deadline, _ start: String, _ actual: String?, asOf: String = "2026-01-01"
  ) throws -> Judgement {
    try deadline.judgeWithin(
      start: moment(start), actual: actual.map { try moment($0) }, asOf: day(asOf), in: calendar)
  }
}

func name(_ outcome: Outcome) -> String {
  switch outcome {
  case .met: "met"
  case .late: "late"
  case .early: "early"
  case .pending: "pending"
  case .missed: "missed"
  case .sameDayUndecided: "undecided"
  }
}
