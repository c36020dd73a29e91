import Model
import Testing

@testable import Engine

/// The lines that identify a case.
struct CaseSummaryTests {
  private func decisions(_ acts: String) throws -> [String] {
    try MiniRules(requirement("<present of=\"date\"/>")).ruleSet().judged(MiniCase(acts)).summary.decisions
  }

  /// The head of a case of measures said that there was no decision.
  @Test func aCaseThatOnlyTakesAMeasureNamesTheDecisionOnIt() throws {
    let seizure = "<seizure id=\"A4\" kind=\"seize\" date=\"2025-04-14\" number=\"青市监扣〔2025〕6号\"/>"
    #expect(try decisions(seizure) == ["青市监扣〔2025〕6号 2025-04-14"])
    let decision = "<decision id=\"A9\" kind=\"penalty\" date=\"2025-06-01\" number=\"青市监处罚〔2025〕9号\"/>"
    #expect(try decisions(seizure + decision) == ["青市监处罚〔2025〕9号 2025-06-01"])
    #expect(try decisions("<seizure id=\"A4\" kind=\"seize\" date=\"2025-04-14\"/>").isEmpty)
  }
}
