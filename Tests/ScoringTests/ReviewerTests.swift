import Model
import Scoring
import Testing

/// Two reviewers' scores become one exactly where the rule says so, computed here a second time in whole numbers.
struct ReviewerTests {
  private static func outcome(_ decided: Int?, _ grade: Grade, gates: [(String, GateEffect, Bool)] = []) -> Outcome {
    Outcome(
      stage: .final, grade: grade,
      score: .init(decided: decided.map { Points($0) }, share: 10000, low: nil, high: nil),
      gates: gates.map {
        .init(
          requirement: RequirementID("R"), finding: $0.0, effect: $0.1, confirmed: $0.2, scoreIfConfirmed: nil,
          gradeIfConfirmed: .qualified)
      }, earned: .zero, applicable: .zero, basics: .zero, bonus: .zero, working: [])
  }

  @Test func theMeanIsTheHalfRoundedUp() {
    var random = SeededGenerator(seed: 5)
    let profile = ScoringProfile.sample(.rate)
    for _ in 0..<2000 {
      let (a, b) = (Int.random(in: 0...10000, using: &random), Int.random(in: 0...10000, using: &random))
      let mean = meanOfAgreement(Self.outcome(a, .qualified), Self.outcome(b, .qualified), profile: profile)
      // Doubled, so that nothing is rounded: |2·mean − (a + b)| ≤ 1, and never below.
      if max(a, b) - min(a, b) > 500 {
        #expect(mean == nil)
      } else {
        let excess = (mean?.hundredths ?? -9999) * 2 - (a + b)
        #expect(excess == 0 || excess == 1)
        #expect(excess == (a + b) % 2)
      }
    }
  }

  @Test(arguments: [(9000, 9500, true), (9000, 9501, false), (9501, 9000, false)])
  func theLimitBelongsToTheProfile(_ a: Int, _ b: Int, _ agrees: Bool) {
    let profile = ScoringProfile.sample(.rate)
    let mean = meanOfAgreement(Self.outcome(a, .excellent), Self.outcome(b, .excellent), profile: profile)
    #expect((mean != nil) == agrees)
  }

  @Test func differentGradesOrGatesNeedAThird() {
    let profile = ScoringProfile.sample(.rate)
    let plain = Self.outcome(9000, .excellent)
    #expect(meanOfAgreement(plain, Self.outcome(8999, .qualified), profile: profile) == nil)
    #expect(meanOfAgreement(plain, Self.outcome(nil, .excellent), profile: profile) == nil)
    let confirmed = Self.outcome(9000, .excellent, gates: [("f", .barExcellent, true)])
    #expect(meanOfAgreement(plain, confirmed, profile: profile) == nil)
    #expect(meanOfAgreement(confirmed, confirmed, profile: profile) == Points(9000))
    let other = Self.outcome(9000, .excellent, gates: [("f", .cap(Points(9000)), true)])
    #expect(meanOfAgreement(confirmed, other, profile: profile) == nil)
    // A proposal that nobody confirmed is no gate.
    let proposed = Self.outcome(9000, .excellent, gates: [("f", .barExcellent, false)])
    #expect(meanOfAgreement(plain, proposed, profile: profile) == Points(9000))
  }
}
