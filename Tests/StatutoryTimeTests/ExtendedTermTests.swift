import StatutoryTime
import Testing

struct ExtendedTermTests {
  private let calendar: WorkCalendar

  init() throws { calendar = try CalendarFile.calendar() }

  @Test func suspendedDaysLieOutsideThePeriod() throws {
    let test = try suspension("2024-10-01", "2024-10-10")
    let term = try term("2024-09-09", .naturalDays(90), [test])
    #expect(try term.expiry == day("2024-12-18"))
    let judged = try term.judge(actual: moment("2024-12-11"), asOf: day("2025-01-01"), in: calendar)
    #expect(judged.outcome == .met(slack: Lapse(count: 7, unit: .naturalDay, naturalDays: 7)))
  }

  @Test func overlappingSuspensionsAreCountedOnce() throws {
    let both = try [suspension("2024-10-01", "2024-10-10"), suspension("2024-10-06", "2024-10-12")]
    #expect(try term("2024-09-09", .naturalDays(90), both).expiry == day("2024-12-20"))
    #expect(SuspendedDays(both).ranges == [try day("2024-10-01")...day("2024-10-12")])
  }

  @Test func neighbouringSuspensionsBecomeOneRange() throws {
    let both = try [suspension("2024-10-11", "2024-10-12"), suspension("2024-10-01", "2024-10-10")]
    #expect(SuspendedDays(both).ranges == [try day("2024-10-01")...day("2024-10-12")])
  }

  @Test func aPeriodOfNoDaysEndsOnItsStartEvenInsideASuspension() throws {
    let test = try suspension("2024-10-01", "2024-10-20")
    for period in [Period.workingDays(0), .naturalDays(0), .months(0)] {
      #expect(try term("2024-10-09", period, [test]).expiry == day("2024-10-09"))
    }
  }

  @Test func onlyProvenAndNotifiedSuspensionsCount() throws {
    let unproven = try suspension("2024-10-01", "2024-10-10", proven: false)
    let unnotified = try suspension("2024-10-01", "2024-10-10", notified: false)
    let reversed = try suspension("2024-10-10", "2024-10-01")
    let term = try term("2024-09-09", .naturalDays(90), [unproven, unnotified, reversed])
    #expect(try term.expiry == day("2024-12-08"))
    #expect([unproven, unnotified, reversed].map(\.fault) == [.notProven, .notNotified, .endsBeforeItBegins])
  }

  @Test func anExtensionCountsIfApprovedOnTheLastDayAndNotAfter() throws {
    let inTime = Extension(approvedOn: try day("2024-12-08"), period: .naturalDays(30))
    let tooLate = Extension(approvedOn: try day("2024-12-09"), period: .naturalDays(30))
    let good = try term("2024-09-09", .naturalDays(90), [], [inTime])
    #expect(try good.expiry == day("2025-01-07"))
    let bad = try term("2024-09-09", .naturalDays(90), [], [tooLate])
    #expect(try bad.expiry == day("2024-12-08"))
    #expect(bad.extensions.map(\.fault) == [.approvedAfterExpiry(try day("2024-12-08"))])
  }

  @Test func aSecondExtensionIsMeasuredAgainstTheFirst() throws {
    let first = Extension(approvedOn: try day("2024-12-01"), period: .naturalDays(30))
    let second = Extension(approvedOn: try day("2025-01-06"), period: .naturalDays(30))
    #expect(try term("2024-09-09", .naturalDays(90), [], [second, first]).expiry == day("2025-02-06"))
    let alone = try term("2024-09-09", .naturalDays(90), [], [second])
    #expect(try alone.expiry == day("2024-12-08"))
  }

  @Test func anExtensionApprovedOnTheRolledLastDayIsCountedFromTheNominalOne() throws {
    // 30 days from 3 September 2020 end on 3 October, which rolls to 9 October.
    let rolling = Deadline(.naturalDays(30), rollOver: .toNextWorkingDay)
    let given = Extension(approvedOn: try day("2020-10-09"), period: .naturalDays(30))
    let term = try #require(
      try ExtendedTerm(start: day("2020-09-03"), deadline: rolling, extensions: [given], in: calendar))
    #expect(term.extensions.map(\.fault) == [nil])
    #expect(try term.expiry == day("2020-11-02"))
  }

  @Test func hoursCannotBeTheBaseNorAnExtension() throws {
    #expect(
      try ExtendedTerm(start: day("2024-09-09"), deadline: Deadline(.hours(24)), in: calendar) == nil)
    let hours = Extension(approvedOn: try day("2024-09-10"), period: .hours(24))
    #expect(try term("2024-09-09", .naturalDays(90), [], [hours]).extensions.map(\.fault) == [.inHours])
  }

  @Test func aSuspensionAfterTheExpiryRevivesNothing() throws {
    let later = try suspension("2024-12-09", "2025-02-01")
    #expect(try term("2024-09-09", .naturalDays(90), [later]).expiry == day("2024-12-08"))
  }

  @Test func theExpiryIsWhereSlowCountingEnds() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1500 {
      let made = try Case(&random)
      let unit: PeriodUnit = Bool.random(using: &random) ? .workingDay : .naturalDay
      let count = Int.random(in: 1...90, using: &random)
      let term = try term(made.start.description, try #require(Period(count: count, unit: unit)), made.suspensions)
      var (left, walking) = (count, made.start)
      while left > 0 {
        walking = walking.adding(days: 1)
        let outside = made.suspensions.contains {
          $0.proven && $0.notified && $0.from <= walking && walking <= $0.to
        }
        if !outside, unit == .naturalDay { left -= 1 }
        if !outside, unit == .workingDay, try calendar.isWorking(walking) { left -= 1 }
      }
      if term.expiry != walking { Issue.record("\(made) + \(count) \(unit) became \(term.expiry), not \(walking)") }
    }
  }

  @Test func oneMoreSuspensionNeverBringsTheExpiryForward() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1500 {
      let made = try Case(&random)
      let unit = try #require(PeriodUnit.allCases.filter { $0 != .hour && $0 != .year }.randomElement(using: &random))
      let period = try #require(
        Period(count: Int.random(in: 1...(unit == .month ? 4 : 90), using: &random), unit: unit))
      let deadline = Deadline(period, rollOver: Bool.random(using: &random) ? .toNextWorkingDay : .none)
      let extensions = try (0..<2).map { _ in
        Extension(
          approvedOn: made.start.adding(days: Int32.random(in: 0..<150, using: &random)),
          period: try #require(Period(count: Int.random(in: 1...3, using: &random), unit: unit)))
      }
      let more = try Case(&random, near: made.start).suspensions
      let before = try #require(
        try ExtendedTerm(
          start: made.start, deadline: deadline, suspensions: made.suspensions, extensions: extensions, in: calendar))
      let after = try #require(
        try ExtendedTerm(
          start: made.start, deadline: deadline, suspensions: made.suspensions + more, extensions: extensions,
          in: calendar))
      if after.expiry < before.expiry { Issue.record("\(before) shrank to \(after.expiry)") }
    }
  }

  @Test func theUnionDoesNotDependOnTheOrder() throws {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<500 {
      let made = try Case(&random)
      #expect(SuspendedDays(made.suspensions) == SuspendedDays(made.suspensions.shuffled(using: &random)))
    }
  }

  @Test func anExtensionApprovedTogetherWithAnotherIsTakenInTheOrderGiven() throws {
    let days = Extension(approvedOn: try day("2024-09-20"), period: .naturalDays(10))
    let months = Extension(approvedOn: try day("2024-09-20"), period: .months(1))
    #expect(try term("2024-09-09", .naturalDays(30), [], [days, months]).extensions.map(\.given) == [days, months])
    #expect(try term("2024-09-09", .naturalDays(30), [], [months, days]).extensions.map(\.given) == [months, days])
  }

  /// A random start in 2006–2024 with up to four suspensions around it, some of them faulty.
  private struct Case {
    let start: Day
    let suspensions: [Suspension]

    init(_ random: inout SeededGenerator, near: Day? = nil) throws {
      let chosen = try near ?? day("2006-01-01").adding(days: Int32.random(in: 0..<6900, using: &random))
      start = chosen
      suspensions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        let from = chosen.adding(days: Int32.random(in: -20..<160, using: &random))
        return Suspension(
          from: from, to: from.adding(days: Int32.random(in: -2..<40, using: &random)),
          proven: Int.random(in: 0..<8, using: &random) > 0, notified: Int.random(in: 0..<8, using: &random) > 0)
      }
    }
  }

  private func suspension(
    _ from: String, _ to: String, proven: Bool = true, notified: Bool = true
  ) throws -> Suspension {
    Suspension(from: try day(from), to: try day(to), proven: proven, notified: notified)
  }

  private func term(
    _ start: String, _ period: Period, _ suspensions: [Suspension], _ extensions: [Extension] = []
  ) throws -> ExtendedTerm {
    try #require(
      try ExtendedTerm(
        start: day(start), deadline: Deadline(period), suspensions: suspensions, extensions: extensions, in: calendar))
  }
}
