import Model
import Testing

@testable import Engine

/// What `anjuan explain` says of one requirement on one case.
struct ExplanationTests {
  private static let served = requirement("<deadline of=\"servedDate\" within=\"7 naturalDay\" after=\"date\"/>")

  private func explained(_ written: String, _ file: MiniCase, asOf: String = "2025-12-01") throws -> [String] {
    let (lines, problems) = try MiniRules(written).ruleSet().explain(
      RequirementID("T-1"), Array(file.text.utf8), name: "case.xml",
      setting: ReviewSetting(asOf: asOf, masked: false))
    #expect(problems.isEmpty, "\(problems.map(\.message.en))")
    return try #require(lines).map(\.zh)
  }

  /// The lines from the heading of an item's check to the next heading.
  private func part(_ item: String, _ lines: [String]) throws -> [String] {
    let start = try #require(lines.firstIndex { $0.hasPrefix("评查点") && $0.hasSuffix("（\(item)）") })
    return Array(lines[(start + 1)...].prefix { !$0.hasPrefix("评查点") })
  }

  /// Every item was headed with the id of the first one, and the findings of the others were left out.
  @Test func everyItemIsExplainedUnderItsOwnNameWithItsOwnFindings() throws {
    let lines = try explained(
      Self.served,
      MiniCase(
        """
        <decision id="A1" kind="penalty" date="2025-04-01"/><service id="B1" of="A1" date="2025-04-03"/>
        <decision id="A2" kind="penalty" date="2025-05-01"/><service id="B2" of="A2" date="2025-05-20"/>
        """))
    #expect(lines.filter { $0.hasPrefix("评查点") }.count == 2)
    let first = try part("A1", lines)
    #expect(first.contains("  符合"))
    #expect(!first.contains { $0.contains("问题") || $0.contains("2025-05") })
    let second = try part("A2", lines)
    #expect(second.contains { $0.hasPrefix("  问题：") && $0.contains("2025-05-20") && $0.contains("逾期") })
    #expect(!second.contains("  符合"))
  }

  /// Of a period that was kept only its two dates were shown.
  @Test func aPeriodThatIsKeptShowsHowItWasCounted() throws {
    let kept = try explained(
      requirement("<deadline of=\"servedDate\" within=\"7 workingDay\" after=\"date\"/>"),
      .decision("date=\"2025-04-22\"", more: "<service id=\"B1\" of=\"A1\" date=\"2025-04-29\"/>"))
    for word in ["期限：7个工作日内", "2025-04-26（周末）", "届满：2025-04-30", "结论：符合，余1个工作日"] {
      #expect(kept.contains { $0.contains(word) }, "\(word)")
    }
    #expect(kept.contains("  符合"))
  }

  @Test func aPeriodThatStillRunsShowsItsLastDay() throws {
    let running = try explained(
      requirement("<deadline of=\"servedDate\" within=\"7 naturalDay\" after=\"date\" demands=\"yes\"/>"),
      .decision("date=\"2025-04-22\""), asOf: "2025-04-25")
    #expect(running.contains { $0.hasSuffix("届满：2025-04-29") })
    #expect(running.contains { $0.hasSuffix("结论：尚未届满") })
  }

  /// The finding has its working; it is not told twice.
  @Test func aPeriodThatIsBrokenIsCountedOnce() throws {
    let lines = try explained(
      Self.served, .decision("date=\"2025-04-01\"", more: "<service id=\"B1\" of=\"A1\" date=\"2025-04-20\"/>"))
    #expect(lines.filter { $0.contains("届满：") }.count == 1)
  }

  @Test func theEditionIsNamedByTheTitleOfItsLaw() throws {
    let lines = try explained(Self.served, .decision("date=\"2025-04-01\""))
    #expect(lines.contains("版本：A1 适用 《试验法》，只有一个版本"))
  }
}
