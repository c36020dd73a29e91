import Model
import Scoring
import Testing

struct CoverageTests {
  private func verdict(
    _ id: String, _ state: VerdictState, declared: Bool = false, checks: [(VerdictState, leftToPerson: Bool)] = []
  ) -> Verdict {
    let points = Points(2_50)
    let earned = state == .met ? points : .zero
    return Verdict(
      requirement: RequirementID(id), title: BilingualText(zh: "", en: ""), system: .procedure, layer: .scored,
      state: state, editions: [], earned: earned, standard: points, low: earned, high: earned, blockedBy: [],
      countedUnder: nil, machine: Verdict.Machine(state: state, earned: earned), human: [],
      checks: checks.map {
        CheckResult(id: "", item: "", state: $0.0, standing: nil, because: nil, leftToPerson: $0.leftToPerson)
      }, findings: [], reasons: [], onDeclarationOnly: declared, nextChange: nil)
  }

  @Test func everyStateIsCountedInItsOrderWithZeros() {
    let coverage = coverage([verdict("A", .met), verdict("B", .unmet), verdict("C", .met)])
    #expect(coverage.counts.map(\.state) == VerdictState.allCases)
    #expect(coverage.counts.map(\.requirements) == [2, 0, 1, 0, 0, 0, 0])
    #expect(coverage.counts.map(\.points) == [5_00, 0, 2_50, 0, 0, 0, 0].map { Points($0) })
  }

  @Test func onlyWhatIsMetCountsAsMetOnDeclaration() {
    let coverage = coverage([
      verdict("A", .met, declared: true), verdict("B", .unmet, declared: true), verdict("C", .met),
    ])
    #expect(coverage.onDeclarationOnly == [RequirementID("A")])
    #expect(coverage.pointsOnDeclarationOnly == Points(2_50))
  }

  @Test func aRequirementIsLeftToAPersonOnlyIfNothingElseKeepsItOpen() {
    let coverage = coverage([
      verdict("A", .undecided, checks: [(.met, false), (.undecided, true)]),
      verdict("B", .undecided, checks: [(.undecided, false), (.undecided, true)]),
      verdict("C", .undecided), verdict("D", .unmet, checks: [(.unmet, false), (.undecided, true)]),
    ])
    #expect(coverage.leftToPerson == [RequirementID("A")])
  }
}
