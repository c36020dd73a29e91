import Foundation
import Model
import Testing

@testable import Engine

struct ReproducibilityTests {
  /// Everything that leaves the engine, as one text.
  private static func everything(_ rules: RuleSet, _ bytes: [UInt8]) -> String {
    let answer = rules.judge(bytes, name: "case.xml", setting: ReviewSetting(asOf: "2026-06-30"))
    return String(describing: answer)
  }

  private static let rules = requirement(
    """
    <present id="p" of="place"/><deadline of="servedDate" within="7 workingDay" after="date" demands="yes"/>
    <assert that="any(penalties as p, p.amount &gt; 100元)"/>
    """)

  @Test func theSameBytesGiveTheSameJudgementAgainAndOnManyTasksAtOnce() async throws {
    let rules = try MiniRules(Self.rules, requirement("<agree of=\"place number\"/>", id: "T-2")).ruleSet()
    let cases = (0..<6).map { number in
      Array(
        MiniCase.decision(
          "date=\"2025-04-0\(number + 1)\"", "<penalty kind=\"fine\" amount=\"\(number * 50)\"/>",
          more: "<service id=\"B1\" of=\"A1\" date=\"2025-04-16\"/>"
        ).text.utf8)
    }
    let expected = cases.map { Self.everything(rules, $0) }
    #expect(Set(expected).count == 6)
    #expect(cases.map { Self.everything(rules, $0) } == expected)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { cases.map { Self.everything(rules, $0) } } }
      for await answer in group { #expect(answer == expected) }
    }
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    let first = MiniRules(Self.rules, requirement("<agree of=\"place number\"/>", id: "T-2"))
    let bytes = Array(MiniCase.decision("date=\"2025-04-01\"").text.utf8)
    let expected = Self.everything(try first.ruleSet(), bytes)
    for _ in 0..<4 { #expect(Self.everything(try first.ruleSet(), bytes) == expected) }
  }

  @Test func theShippedRulesJudgeEveryBaseTheSameTwice() throws {
    let shipped = try ShippedRules.load()
    for (name, bytes) in shipped.bases.sorted(by: { $0.key < $1.key }).prefix(4) {
      #expect(Self.everything(shipped.rules, bytes) == Self.everything(shipped.rules, bytes), "\(name)")
    }
  }
}
