import StatutoryTime
import Testing

struct DeadlineTests {
  private let calendar: WorkCalendar

  init() throws { calendar = try CalendarFile.calendar() }

  /// law-catalogue.md §0.
  @Test(arguments: [
    ("2021-02-05", 7, "2021-02-20"), ("2021-09-16", 7, "2021-09-27"), ("2021-09-29", 5, "2021-10-12"),
    ("2025-09-26", 7, "2025-10-13"), ("2024-04-28", 3, "2024-05-06"), ("2020-01-20", 7, "2020-02-06"),
  ])
  func theCataloguesWorkingDayVectorsHold(_ start: String, _ count: UInt16, _ end: String) throws {
    #expect(try Deadline(.workingDays(count)).lastDay(after: day(start), in: calendar) == day(end))
  }

  @Test func ninetyThreeDaysAreMoreThanNinety() throws {
    let judged = try Deadline(.naturalDays(90)).judgeWithin(
      start: moment("2024-09-09"), actual: moment("2024-12-11"), asOf: day("2025-01-01"), in: calendar)
    #expect(judged.due == .day(try day("2024-12-08")))
    #expect(judged.outcome == .late(by: Lapse(count: 3, unit: .naturalDay, naturalDays: 3)))
  }

  @Test func everyStartAndCountOfWorkingDaysEndsWhereWalkingEnds() throws {
    let slow = SlowCalendar(try CalendarFile.china.get())
    let first = try day("2004-01-01").serial
    let counts = Array(1...30) + [60]
    for place in slow.entries.indices {
      let start = Day(serial: first + Int32(place))
      let walked = slow.workingDays(60, after: place)
      for count in counts {
        if count <= walked.count {
          let end = try calendar.workingDay(Int32(count), after: start)
          if end.serial - first != walked[count - 1] { Issue.record("\(start) + \(count) became \(end)") }
        } else {
          #expect(throws: CalendarGap(year: 2027)) { try calendar.workingDay(Int32(count), after: start) }
        }
      }
    }
  }

  @Test func everyNaturalPeriodRollsAsWalkingDoes() throws {
    let slow = SlowCalendar(try CalendarFile.china.get())
    let first = try day("2004-01-01").serial
    for place in slow.entries.indices {
      let start = Day(serial: first + Int32(place))
      for count: UInt16 in [1, 3, 10, 30, 90] {
        let plain = try Deadline(.naturalDays(count)).lastDay(after: start, in: calendar)
        if plain.serial - first != place + Int(count) { Issue.record("\(start) + \(count) became \(plain)") }
        let rolling = Deadline(.naturalDays(count), rollOver: .toNextWorkingDay)
        if place + Int(count) < slow.entries.count, let expected = slow.rolled(place + Int(count)) {
          let rolled = try rolling.lastDay(after: start, in: calendar)
          if rolled.serial - first != expected { Issue.record("\(start) + \(count) rolled to \(rolled)") }
        } else {
          #expect(throws: CalendarGap(year: 2027)) { try rolling.lastDay(after: start, in: calendar) }
        }
      }
    }
  }

  @Test func everyMonthAndYearPeriodEndsWhereTurningPagesEnds() throws {
    let slow = SlowCalendar(try CalendarFile.china.get())
    let first = try day("2004-01-01").serial
    for place in slow.entries.indices {
      let start = Day(serial: first + Int32(place))
      for count: UInt16 in [1, 2, 3, 6, 12, 24] {
        let months = try Deadline(.months(count)).lastDay(after: start, in: calendar)
        let expected = slow.adding(months: Int(count), to: place)
        if months.description != expected { Issue.record("\(start) + \(count) months became \(months)") }
        if count % 12 == 0 {
          let years = try Deadline(.years(count / 12)).lastDay(after: start, in: calendar)
          if years != months { Issue.record("\(start) + \(count / 12) years became \(years)") }
        }
      }
    }
  }

  @Test func aMonthEndsOnItsLastDayAndRollsOnlyWhenTold() throws {
    let start = try day("2021-01-31")
    #expect(try Deadline(.months(1)).lastDay(after: start, in: calendar) == day("2021-02-28"))
    let rolling = Deadline(.months(1), rollOver: .toNextWorkingDay)
    #expect(try rolling.lastDay(after: start, in: calendar) == day("2021-03-01"))
  }

  @Test func periodsWithoutWorkingDaysNeedNoCalendarYear() throws {
    #expect(try Deadline(.naturalDays(30)).lastDay(after: day("1999-01-01"), in: calendar) == day("1999-01-31"))
    #expect(try Deadline(.years(5)).lastDay(after: day("2026-06-01"), in: calendar) == day("2031-06-01"))
  }

  @Test func hoursAreExactAndNeverRoll() throws {
    let deadline = Deadline(.hours(24), rollOver: .toNextWorkingDay)
    #expect(try deadline.due(after: moment("2021-02-10T15:30"), in: calendar) == moment("2021-02-11T15:30"))
    #expect(try deadline.due(after: moment("2021-02-10"), in: calendar) == moment("2021-02-11"))
    #expect(try Deadline(.hours(12)).due(after: moment("2021-02-10"), in: calendar) == moment("2021-02-11"))
  }
}
