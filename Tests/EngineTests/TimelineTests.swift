import Model
import Testing

@testable import Engine

/// What the timeline shows of a case; the calendar of these tests is that of `DeadlineCheckTests`.
struct TimelineTests {
  private static let served = requirement(
    "<deadline id=\"served\" of=\"servedDate\" within=\"7 workingDay\" after=\"date\" demands=\"yes\"/>")

  private func timeline(_ file: MiniCase, rules: String = served, asOf: String = "2025-12-01") throws -> CaseTimeline {
    try #require(try MiniRules(rules).ruleSet().judged(file, asOf: asOf).timeline)
  }

  private static func decision(served day: String?) -> MiniCase {
    .decision("date=\"2025-04-22\"", more: day.map { "<service id=\"B1\" of=\"A1\" date=\"\($0)\"/>" } ?? "")
  }

  @Test func eventsStandInTimeOrderAndWhatHasNoDayStandsLast() throws {
    let file = MiniCase(
      """
      <service id="A5" date="2025-05-06"/><discussion id="A4"/><inquiry id="A3" start="2025-04-01T09:00" end="2025-04-01T10:00"/>
      <filing id="A2" date="2025-04-01"/><clue id="A1" date="2025-03-30"/><otherAct id="A9" date="2025-02-30"/>
      """
    ).with { $0.disclosure = "<publication id=\"U1\" date=\"2025-05-01\"/>" }
    let events = try timeline(file).events
    #expect(events.map(\.id) == ["A1", "A2", "A3", "U1", "A5", "A4", "A9"])
    #expect(events.map(\.kind) == [.act, .act, .act, .disclosure, .act, .act, .act])
    #expect(
      events.map(\.start) == [
        "2025-03-30", "2025-04-01", "2025-04-01T09:00", "2025-05-01", "2025-05-06", nil, nil,
      ])
    #expect(events[2].end == "2025-04-01T10:00")
    #expect(events[1].label == BilingualText(zh: "立案", en: "filing"))
    #expect(events[1].place.path == "/caseFile/acts/filing")
  }

  @Test func aDayWithAStartOnTheSameDayKeepsTheHour() throws {
    let file = MiniCase(
      """
      <seizure id="A1" date="2025-04-01" start="2025-04-01T09:30" end="2025-04-01T10:00"/>
      <seizure id="A2" date="2025-04-03" start="2025-04-02T09:30"/>
      """)
    #expect(try timeline(file).events.map(\.start) == ["2025-04-01T09:30", "2025-04-03"])
  }

  @Test func rivalAccountsAreBothShown() throws {
    let file = MiniCase.decision(
      "date=\"2025-04-22\"",
      more: """
        <service id="B1" of="A1"><claim by="organ" date="2025-04-24"/><claim by="party" date="2025-06-20"/></service>
        """)
    let event = try #require(try timeline(file).events.last)
    #expect(event.start == "2025-04-24")
    #expect(event.disputed == ["2025-06-20"])
  }

  @Test(arguments: [
    ("2025-04-28", CaseTimeline.Deadline.Outcome.met, "余2个工作日", nil as String?),
    ("2025-05-06", .late, "逾期1个工作日", "T-1/served/A1"),
  ])
  func aJudgedPeriodIsShownWithItsDueDayAndItsDifference(
    _ day: String, _ outcome: CaseTimeline.Deadline.Outcome, _ difference: String, _ finding: String?
  ) throws {
    let timeline = try timeline(Self.decision(served: day))
    let deadline = try #require(timeline.deadlines.first)
    #expect(timeline.deadlines.count == 1)
    #expect(deadline.outcome == outcome)
    #expect(deadline.difference?.zh == difference)
    #expect(deadline.finding == finding)
    #expect([deadline.from, deadline.due, deadline.actual] == ["2025-04-22", "2025-04-30", day])
    #expect(deadline.unit == "workingDay")
    #expect(timeline.events.last?.findings == (finding.map { [$0] } ?? []))
  }

  @Test func whatHasNotHappenedIsPendingAndThenMissed() throws {
    let pending = try #require(try timeline(Self.decision(served: nil), asOf: "2025-04-30").deadlines.first)
    #expect(pending.outcome == .pending)
    #expect(pending.due == "2025-04-30" && pending.actual == nil && pending.finding == nil)
    let missed = try #require(try timeline(Self.decision(served: nil), asOf: "2025-05-06").deadlines.first)
    #expect(missed.outcome == .missed)
    #expect(missed.finding == "T-1/served/A1")
  }

  @Test func whatIsOpenIsNoPeriod() throws {
    #expect(try timeline(Self.decision(served: nil).incomplete).deadlines.isEmpty)
  }

  /// Each finding with a due day has its period, and every finding named is one of the report's.
  @Test func periodsAndFindingsOfTheShippedRulesBelongTogether() throws {
    let shipped = try ShippedRules.load()
    for (name, bytes) in shipped.bases.sorted(by: { $0.key < $1.key }) {
      let judged = shipped.rules.judge(
        bytes, name: name, setting: ReviewSetting(asOf: "2026-06-30", masked: false))
      guard let judgement = judged.judgement, let timeline = judgement.timeline else { continue }
      let findings = judgement.verdicts.flatMap(\.findings)
      let named = timeline.deadlines.compactMap(\.finding) + timeline.events.flatMap(\.findings)
      #expect(Set(named).isSubset(of: findings.map(\.id)), "\(name)")
      for finding in findings where finding.due != nil {
        #expect(timeline.deadlines.contains { $0.finding == finding.id && $0.due == finding.due }, "\(finding.id)")
      }
    }
  }

  @Test func everyEventOfTheCaseFormatHasItsWordsAndNothingElse() {
    let names = SchemaNames(MiniRules.schema).elements
    #expect(Set(ActLabel.acts.keys).union(ActLabel.disclosure.keys).isSubset(of: names))
    #expect(ActLabel.acts.count == 65)
  }
}
