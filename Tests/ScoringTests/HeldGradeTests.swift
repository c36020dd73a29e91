import Model
import Scoring
import Testing

/// A file of which something cannot be used is no excellent one: the officer who misdates a decision must not gain by it.
struct HeldGradeTests {
  private static let problem = Problem(
    file: "case.xml", place: nil, code: "case.afterAsOf", message: BilingualText(zh: "晚", en: "late"), remedy: nil)

  private func outcome(_ grade: Grade) -> Outcome {
    let score = Outcome.Score(
      decided: Points(hundredths: 95_00), share: 10000, low: Points(hundredths: 95_00), high: Points(hundredths: 95_00))
    return Outcome(
      stage: .preliminary, grade: grade, score: score, gates: [], earned: .zero, applicable: .zero, basics: .zero,
      bonus: .zero, working: [BilingualText(zh: "等次", en: "grade")])
  }

  @Test(arguments: [
    (Grade.excellent, Grade.undecided), (.qualified, .qualified), (.unqualified, .unqualified),
    (.undecided, .undecided),
    (.notReviewable, .notReviewable),
  ])
  func onlyAnExcellentGradeIsHeldAndNoFigureChanges(before: Grade, after: Grade) {
    let held = outcome(before).held(by: [Self.problem])
    #expect(held.grade == after && held.score == outcome(before).score)
    #expect(held.working.count == (before == .excellent ? 2 : 1))
    #expect(outcome(before).held(by: []) == outcome(before))
  }
}
