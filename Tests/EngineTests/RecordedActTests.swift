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
