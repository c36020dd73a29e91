import Model
import Testing

@testable import Engine

/// In the calendar of these tests seven working days after Tuesday 22 April 2025 end on the 30th: 26 April is a
/// Saturday, Sunday the 27th is worked.
struct DeadlineCheckTests {
  private static func within(_ limit: String, _ more: String = "demands=\"yes\"") -> String {
    requirement("<deadline of=\"servedDate\" within=\"\(limit)\" after=\"date\" \(more)/>")
  }

  private static func served(_ day: String?, decided: String = "2025-04-22") -> MiniCase {
    .decision(
      "date=\"\(decided)\"", more: day.map { "<service id=\"B1\" of=\"A1\" date=\"\($0)\"/>" } ?? "")
  }

  private func verdict(_ written: String, _ file: MiniCase, asOf: String = "2025-12-01") throws -> Verdict {
    try MiniRules(written).ruleSet().verdict(on: file, asOf: asOf)
  }

  @Test(arguments: [
    ("2025-04-30", VerdictState.met, [String]()), ("2025-05-06", .unmet, ["late"]), ("2025-04-22", .met, []),
    ("2025-04-20", .met, []),
  ])
  func whatMustBeDoneWithinAPeriodIsMetOnItsLastDay(_ day: String, _ state: VerdictState, _ outcomes: [String]) throws {
    let verdict = try verdict(Self.within("7 workingDay"), Self.served(day))
    #expect(verdict.state == state)
    #expect(verdict.outcomes == outcomes)
    #expect(verdict.findings.map(\.due) == outcomes.map { _ in "2025-04-30" })
  }

  /// Two dates on different days were said to be of one day.
  @Test func hoursBetweenDatesWithoutTimesAreToldAsUnknownAndNotAsOneDay() throws {
    let hinted = try verdict(Self.within("24 hour"), Self.served("2025-04-23"))
    #expect(hinted.state == .met)
    let note = try #require(hinted.findings.first)
    #expect(note.outcome == "sameDay")
    #expect(note.message.zh.contains("没有都写明时刻，是否超过 24小时无从判断"), "\(note.message.zh)")
    #expect(note.message.zh.contains("2025-04-22") && note.message.zh.contains("2025-04-23"))
    #expect(!note.message.zh.contains("同日"))
  }

  /// It was late by a minute, of which the file has none.
  @Test func hoursFromADateWithoutATimeAreLateByDays() throws {
    let late = try verdict(Self.within("24 hour"), Self.served("2025-04-24"))
    #expect(late.outcomes == ["late"])
    #expect(late.findings.first?.message.zh.hasSuffix("应不迟于 2025-04-23，逾期 1日") == true)
  }

  @Test func whatIsMissingIsPendingUntilItsLastDayHasGoneBy() throws {
    let pending = try verdict(Self.within("7 workingDay"), Self.served(nil), asOf: "2025-04-30")
    #expect(pending.state == .notApplicable)
    #expect(pending.nextChange == "2025-05-01")
    let missed = try verdict(Self.within("7 workingDay"), Self.served(nil), asOf: "2025-05-01")
    #expect(missed.state == .unmet)
    #expect(missed.outcomes == ["missed"])
  }

  @Test func withoutADemandTheMissingEventIsSomebodyElsesAffair() throws {
    #expect(try verdict(Self.within("7 workingDay", ""), Self.served(nil)).state == .undecided)
    let rules = try MiniRules(
      Self.within("7 workingDay", ""), requirement("<present of=\"servedDate\"/>", id: "T-2")
    ).ruleSet()
    #expect(try rules.state(of: Self.served(nil)) == .blocked)
  }

  @Test func whatIsNotCarriedLeavesThePeriodOpen() throws {
    #expect(try verdict(Self.within("7 workingDay"), Self.served(nil).incomplete).state == .undecided)
    let undated = MiniCase.decision("", more: "<service id=\"B1\" of=\"A1\" date=\"2025-04-30\"/>")
    #expect(try verdict(Self.within("7 workingDay"), undated.incomplete).state == .undecided)
  }

  @Test func aPeriodWithTwoReadingsIsBrokenOnlyUnderBoth() throws {
    let both = Self.within("7 naturalDay | 7 workingDay")
    let early = try verdict(both, Self.served("2025-04-29"))
    #expect(early.state == .met)
    #expect(early.findings.isEmpty)
    let between = try verdict(both, Self.served("2025-04-30"))
    #expect(between.state == .met)
    #expect(between.notes == ["late"])
    #expect(between.findings.map(\.deduction) == [.zero])
    #expect(between.earned == between.standard)
    let late = try verdict(both, Self.served("2025-05-06"))
    #expect(late.outcomes == ["late"])
    #expect(late.findings.map(\.due) == ["2025-04-30"])
  }

  @Test func aLevelHangsOnTheMeasureOfTheLapse() throws {
    let levels = """
      <level on="late" upTo="3 naturalDay" severity="minor" deduct="1"/><level on="late" severity="major" deduct="3"/>
      <level on="missed" severity="major" deduct="all"/>
      """
    let rules = try MiniRules(
      requirement(
        "<deadline of=\"servedDate\" within=\"7 naturalDay\" after=\"date\" demands=\"yes\"/>", levels: levels)
    ).ruleSet()
    #expect(try rules.verdict(on: Self.served("2025-05-02")).earned == Points(hundredths: 300))
    #expect(try rules.verdict(on: Self.served("2025-05-02")).state == .partial)
    #expect(try rules.verdict(on: Self.served("2025-05-03")).earned == Points(hundredths: 100))
  }

  @Test func aLastDayOffRollsOnlyWhereTheRuleSaysSo() throws {
    // Nine natural days end on 1 May, a holiday up to the 5th.
    #expect(try verdict(Self.within("9 naturalDay"), Self.served("2025-05-06")).state == .unmet)
    let rolled = Self.within("9 naturalDay", "rollOver=\"yes\" demands=\"yes\"")
    #expect(try verdict(rolled, Self.served("2025-05-06")).state == .met)
    #expect(try verdict(rolled, Self.served("2025-05-07")).state == .unmet)
  }

  @Test func anExceptionTakesTheDutyAway() throws {
    let check = Self.within("7 workingDay", "unless=\"heard = yes\" demands=\"yes\"")
    func file(_ heard: String, _ day: String) -> MiniCase {
      .decision("date=\"2025-04-22\" \(heard)", more: "<service id=\"B1\" of=\"A1\" date=\"\(day)\"/>")
    }
    #expect(try verdict(check, file("statementHeard=\"yes\"", "2025-06-03")).state == .notApplicable)
    #expect(try verdict(check, file("statementHeard=\"no\"", "2025-06-03")).state == .unmet)
    // Nobody wrote of an exception in a complete act: there was none.
    #expect(try verdict(check, file("", "2025-06-03")).state == .unmet)
    #expect(try verdict(check, file("complete=\"false\"", "2025-06-03")).state == .undecided)
    #expect(try verdict(check, file("complete=\"false\"", "2025-04-23")).state == .met)
  }

  @Test(arguments: [
    ("419900", "2025-05-08", VerdictState.met), ("419900", "2025-05-09", .unmet), ("411199", "2025-04-28", .met),
    ("411199", "2025-04-29", .unmet), ("420000", "2025-04-23", .undecided), ("990000", "2025-04-23", .undecided),
  ])
  func aPeriodMayBeADatedParameterOfThePlace(_ place: String, _ day: String, _ state: VerdictState) throws {
    let file = Self.served(day).with { $0.place = place }
    #expect(try verdict(Self.within("limit"), file).state == state)
  }

  @Test func anUnknownParameterSaysSoAndIsListed() throws {
    let rules = try MiniRules(Self.within("limit")).ruleSet()
    let file = Self.served("2025-04-23").with { $0.place = "420000" }
    #expect(
      try rules.verdict(on: file).reasons.map(\.en) == [
        "the parameter table has no value for this; it must be filled in"
      ])
    let known = try rules.judged(Self.served("2025-04-23"))
    #expect(known.parameters.map { "\($0.name) \($0.value)" } == ["limit 10 workingDay"])
  }

  /// Officers read “= 90 naturalDay”, and nothing at all where the law sets no limit.
  @Test func aParameterIsListedAsRulesWriteItAndInWords() throws {
    var mini = MiniRules(Self.within("limit"))
    mini.files["parameters/limit.xml"] = rule(
      "parameter name=\"limit\" type=\"period\" precedence=\"place\"",
      """
      <title xml:lang="zh">期限</title>
      <value place="41" source="省">7 naturalDay | 7 workingDay</value>
      <unknown place="42" needs.zh="补充" needs.en="fill in"/>
      <none place="43" source="该省没有规定"/>
      """)
    let rules = try mini.ruleSet()
    func listed(_ place: String) throws -> [ParameterUse] {
      try rules.judged(Self.served("2025-04-23").with { $0.place = place }).parameters
    }
    let (known, unknown, unstated) = try (listed("411199"), listed("420000"), listed("430000"))
    #expect(known.map(\.value) == ["7 naturalDay | 7 workingDay"])
    #expect(known.map(\.words) == [BilingualText(zh: "7日或7个工作日", en: "7 days or 7 working days")])
    #expect((unknown + unstated).map(\.value) == ["", ""])
    #expect(unknown.map(\.words) == [BilingualText(zh: "待补充", en: "to be filled in")])
    #expect(unknown.map(\.because) == [BilingualText(zh: "补充", en: "fill in")])
    #expect(unstated.map(\.words) == [BilingualText(zh: "未规定", en: "not stated")])
    #expect(unstated.map(\.because.en) == ["place: 43; …–…"])
    let told = try #require(rules.book(in: .zh, bases: [:]).parameters.first { $0.name == "limit" })
    #expect(told.rows.map(\.value) == ["7日或7个工作日", "补充", "未规定"])
  }

  @Test(arguments: [
    (ParameterValue.money(5_000_000), "50000元", "50000 yuan"), (.number(3), "3", "3"), (.text("3%"), "3%", "3%"),
  ])
  func aFigureIsToldInEitherLanguage(_ value: ParameterValue, _ zh: String, _ en: String) throws {
    let rules = try MiniRules(Self.within("limit")).ruleSet()
    #expect(rules.ruleWords(.zh).value(value) == zh)
    #expect(rules.ruleWords(.en).value(value) == en)
  }

  /// 38 days over a limit of months were told as one month, 67 over one of a year as no year at all.
  @Test(arguments: [
    ("3 month", "2025-04-22", "2025-08-29", "38日", "38 days"), ("3 month", "2025-04-22", "2025-07-23", "1日", "1 day"),
    ("1 year", "2024-05-01", "2025-07-07", "67日", "67 days"),
  ])
  func overALimitOfMonthsOrYearsTheLapseIsToldInDays(
    _ limit: String, _ decided: String, _ served: String, _ zh: String, _ en: String
  ) throws {
    let verdict = try verdict(Self.within(limit), Self.served(served, decided: decided))
    let finding = try #require(verdict.findings.first)
    #expect(finding.message.zh.hasSuffix("逾期 \(zh)") && finding.message.en.hasSuffix("late by \(en)"))
    #expect(finding.working.last == BilingualText(zh: "结论：逾期\(zh)", en: "result: late by \(en)"))
  }

  @Test func aYearWithoutACalendarIsAnErrorAndNeverAVerdict() throws {
    let rules = try MiniRules(Self.within("7 workingDay")).ruleSet()
    let file = Self.served("2026-01-10", decided: "2025-12-30")
    #expect(try rules.state(of: file, asOf: "2026-02-01") == .error)
    let judgement = try rules.judged(file, asOf: "2026-02-01")
    #expect(judgement.errors.map(\.code) == ["calendar.gap"])
    #expect(judgement.errors.map { $0.requirement?.text } == ["T-1"])
    #expect(judgement.verdicts.map(\.low) == [.zero])
  }

  /// Seven working days are at least seven days and cannot be more than four weeks, whatever the holidays.
  @Test(arguments: [
    ("2025-12-31", VerdictState.met), ("2026-01-06", .met), ("2026-01-07", .error), ("2026-01-26", .error),
    ("2026-01-27", .unmet), ("2026-04-01", .unmet),
  ])
  func withoutACalendarOnlyWhatHoldsUnderEveryCalendarIsDecided(_ served: String, _ state: VerdictState) throws {
    let rules = try MiniRules(Self.within("7 workingDay")).ruleSet()
    #expect(try rules.state(of: Self.served(served, decided: "2025-12-30"), asOf: "2026-06-01") == state)
  }

  @Test func aPeriodThatMustHaveRunForbidsTheDayItself() throws {
    let written = requirement("<deadline of=\"date\" notBefore=\"5 workingDay\" after=\"notice.servedDate\"/>")
    func file(_ decided: String, _ served: String = "2025-04-22") -> MiniCase {
      .decision(
        "date=\"\(decided)\"",
        more: "<notice id=\"N1\" kind=\"penalty\"/><service id=\"B1\" of=\"N1\" date=\"\(served)\"/>")
    }
    // 23, 24, 25, 27, 28: the fifth day must have gone by.
    #expect(try verdict(written, file("2025-04-29")).state == .met)
    let early = try verdict(written, file("2025-04-28"))
    #expect(early.outcomes == ["early"])
    #expect(early.findings.first?.due == "2025-04-28")
    #expect(try verdict(written, .decision("date=\"2025-04-28\"").incomplete).state == .undecided)
  }

  @Test func aNoticeMustComeLongEnoughBefore() throws {
    let written = requirement("<deadline of=\"notice.date\" atLeastBefore=\"7 naturalDay\" before=\"date\"/>")
    func file(_ noticed: String) -> MiniCase {
      .decision("date=\"2025-04-22\"", more: "<notice id=\"N1\" kind=\"penalty\" date=\"\(noticed)\"/>")
    }
    #expect(try verdict(written, file("2025-04-14")).state == .met)
    #expect(try verdict(written, file("2025-04-18")).outcomes == ["late"])
  }
}
