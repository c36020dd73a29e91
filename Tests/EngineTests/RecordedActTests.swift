import Model
import Testing

@testable import Engine

/// Recordings over acts, to the second and whatever the rules let pass.
struct RecordedActTests {
  private static let rules = requirement(
    "<coverage id=\"run\" start=\"start\" end=\"end\" by=\"recordings\" edge=\"120\" gap=\"60\"/>", each: "inspection")

  private func acts(_ recordings: String, inspection: String = "start=\"2025-04-01T09:00\" end=\"2025-04-01T10:00\"")
    throws
    -> [CaseTimeline.RecordedAct]
  {
    let file = MiniCase("<inspection id=\"A1\" \(inspection)/>").with { $0.recordings = recordings }
    return try #require(try MiniRules(Self.rules).ruleSet().judged(file).timeline).recordedActs
  }

  @Test func gapsAreShownWithTheirFindingWhereThereIsOne() throws {
    let act = try #require(
      acts(
        """
        <recording id="R2" of="A1" start="2025-04-01T09:30" end="2025-04-01T09:59"/>
        <recording id="R1" of="A1" start="2025-04-01T08:59" end="2025-04-01T09:20"/>
        """
      ).first)
    #expect(act.act == "A1")
    #expect(act.recordings.map(\.id) == ["R1", "R2"])
    #expect(act.gaps.map(\.seconds) == [600, 60])
    #expect(act.gaps.map(\.finding) == ["T-1/run/A1", nil])
  }

  @Test func aClockThatWasFastIsSetBack() throws {
    let act = try #require(
      acts("<recording id=\"R1\" of=\"A1\" start=\"2025-04-01T09:10\" end=\"2025-04-01T10:10\" clockOffset=\"600\"/>")
        .first)
    #expect(act.recordings.map(\.start) == ["2025-04-01T09:00"])
    #expect(act.gaps.isEmpty)
  }

  /// The picture showed an unbroken recording, though its index named a break of 25 minutes.
  @Test func aBreakThatTheRecordingNamesIsAGap() throws {
    let act = try #require(
      acts(
        """
        <recording id="R1" of="A1" start="2025-04-01T08:59" end="2025-04-01T10:05">
        <gap start="2025-04-01T09:20" end="2025-04-01T09:45"/></recording>
        """
      ).first)
    #expect(act.recordings.map(\.start) == ["2025-04-01T08:59", "2025-04-01T09:45"])
    #expect(act.recordings.map(\.end) == ["2025-04-01T09:20", "2025-04-01T10:05"])
    #expect(act.recordings.map(\.id) == ["R1", "R1"])
    #expect(act.gaps.map(\.start) == ["2025-04-01T09:20"])
    #expect(act.gaps.map(\.seconds) == [1500])
    #expect(act.gaps.map(\.finding) == [nil])
  }

  @Test func aBreakThatAnotherDeviceRecordedIsNone() throws {
    let act = try #require(
      acts(
        """
        <recording id="R1" of="A1" start="2025-04-01T08:59" end="2025-04-01T10:05">
        <gap start="2025-04-01T09:20" end="2025-04-01T09:45"/></recording>
        <recording id="R2" of="A1" start="2025-04-01T09:15" end="2025-04-01T09:50"/>
        """
      ).first)
    #expect(act.gaps.isEmpty)
  }

  @Test func aBreakInWhichSomethingWasFoundNamesTheFinding() throws {
    var rules = MiniRules(
      requirement("<assert id=\"reason\" that=\"given(reason)\"/>", each: "recordingGap"))
    rules.dictionary = """
      <thing name="recordingGap" zh="中断" path="recordings/recording/gap">
        <fact name="reason" zh="原因" path="@reason"/>
      </thing>
      """
    let file = MiniCase(
      "<inspection id=\"A1\" start=\"2025-04-01T09:00\" end=\"2025-04-01T10:00\"/>"
    ).with {
      $0.recordings = """
        <recording id="R1" of="A1" start="2025-04-01T09:00" end="2025-04-01T10:00">
        <gap start="2025-04-01T09:20" end="2025-04-01T09:45"/></recording>
        """
    }
    let judged = try rules.ruleSet().judged(file)
    let finding = try #require(judged.verdicts.first?.findings.first)
    #expect(try #require(judged.timeline).recordedActs.flatMap(\.gaps).map(\.finding) == [finding.id])
  }

  @Test func anActWithoutTheRecordingItMustHaveIsOneGap() throws {
    let act = try #require(acts("").first)
    #expect(act.recordings.isEmpty)
    #expect(act.gaps.map(\.seconds) == [3600])
    #expect(act.gaps.map(\.finding) == ["T-1/run/A1"])
  }

  @Test(arguments: ["start=\"2025-04-01\"", "start=\"2025-04-01T09:00\"", ""])
  func anActWithoutBothItsTimesIsLeftOut(times: String) throws {
    let recording = "<recording id=\"R1\" of=\"A1\" start=\"2025-04-01T09:10\" end=\"2025-04-01T10:10\"/>"
    #expect(try acts(recording, inspection: times).isEmpty)
  }
}
