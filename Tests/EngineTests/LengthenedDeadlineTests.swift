import Model
import Testing

@testable import Engine

/// Ten natural days after filing on 3 March 2025 end on the 13th.
struct LengthenedDeadlineTests {
  private static let extended = requirement(
    "<deadline of=\"date\" within=\"10 naturalDay\" after=\"filing.date\" extensions=\"filing.extensions\"/>")
  private static let suspended = requirement(
    "<deadline of=\"date\" within=\"10 naturalDay\" after=\"filing.date\" suspensions=\"filing.suspensions\"/>")

  private func verdict(_ written: String, _ decided: String, _ more: String, complete: Bool = true) throws -> Verdict {
    let file = MiniCase.decision("date=\"\(decided)\"", more: "<filing id=\"F1\" date=\"2025-03-03\"/>" + more).with {
      $0.documents = "<document id=\"D1\" pages=\"1-2\"/><document id=\"D2\"/>"
      if !complete { $0.actsAttributes = "complete=\"false\"" }
    }
    return try MiniRules(written).ruleSet().verdict(on: file)
  }

  @Test func withoutExtensionsThePeriodStands() throws {
    #expect(try verdict(Self.extended, "2025-03-13", "").state == .met)
    #expect(try verdict(Self.extended, "2025-03-14", "").state == .unmet)
  }

  @Test func anExtensionCountsOnlyWhenItWasApprovedInTime() throws {
    let inTime = "<extension id=\"E1\" of=\"F1\" approved=\"2025-03-13\" days=\"5\"/>"
    #expect(try verdict(Self.extended, "2025-03-18", inTime).state == .met)
    #expect(try verdict(Self.extended, "2025-03-19", inTime).outcomes == ["late"])
    let late = inTime.replacing("2025-03-13", with: "2025-03-14")
    #expect(try verdict(Self.extended, "2025-03-18", late).outcomes == ["late"])
  }

  @Test func asManyExtensionsAsWereApprovedEachBeforeTheExpiryOfTheLast() throws {
    let two = """
      <extension id="E2" of="F1" approved="2025-03-18" days="5"/><extension id="E1" of="F1" approved="2025-03-12" days="5"/>
      """
    #expect(try verdict(Self.extended, "2025-03-23", two).state == .met)
    #expect(try verdict(Self.extended, "2025-03-24", two).state == .unmet)
  }

  @Test func anExtensionThatTheFileMayNotCarryLeavesOnlyWhatIsKeptWithoutItDecided() throws {
    #expect(try verdict(Self.extended, "2025-03-13", "", complete: false).state == .met)
    #expect(try verdict(Self.extended, "2025-03-14", "", complete: false).state == .undecided)
    let noDays = "<extension id=\"E1\" of=\"F1\" approved=\"2025-03-12\"/>"
    #expect(try verdict(Self.extended, "2025-03-14", noDays).state == .undecided)
  }

  @Test func aProvenAndNotifiedSuspensionIsNotCounted() throws {
    let pause = """
      <suspension id="X1" of="F1" start="2025-03-05" end="2025-03-09" noticed="2025-03-05" proof="D1"/>
      """
    #expect(try verdict(Self.suspended, "2025-03-18", pause).state == .met)
    #expect(try verdict(Self.suspended, "2025-03-19", pause).outcomes == ["late"])
  }

  @Test(arguments: [
    "<suspension id=\"X1\" of=\"F1\" start=\"2025-03-05\" end=\"2025-03-09\" noticed=\"2025-03-05\"/>",
    "<suspension id=\"X1\" of=\"F1\" start=\"2025-03-05\" end=\"2025-03-09\" noticed=\"2025-03-05\" proof=\"D2\"/>",
    "<suspension id=\"X1\" of=\"F1\" start=\"2025-03-05\" end=\"2025-03-09\" proof=\"D1\"/>",
    "<suspension id=\"X1\" of=\"F1\" start=\"2025-03-09\" end=\"2025-03-05\" noticed=\"2025-03-05\" proof=\"D1\"/>",
  ])
  func aSuspensionWithoutProofNoticeOrSenseCounts(_ pause: String) throws {
    #expect(try verdict(Self.suspended, "2025-03-13", pause).state == .met)
    #expect(try verdict(Self.suspended, "2025-03-14", pause).outcomes == ["late"])
  }

  @Test func overlappingSuspensionsAreOneTime() throws {
    let pauses = """
      <suspension id="X1" of="F1" start="2025-03-05" end="2025-03-09" noticed="2025-03-05" proof="D1"/>
      <suspension id="X2" of="F1" start="2025-03-08" end="2025-03-10" noticed="2025-03-08" proof="D1"/>
      """
    #expect(try verdict(Self.suspended, "2025-03-19", pauses).state == .met)
    #expect(try verdict(Self.suspended, "2025-03-20", pauses).state == .unmet)
  }
}
