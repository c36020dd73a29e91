import Model
import SafeDigest
import Selection

func sha256(_ text: String) -> String { (try? Digest.of(Array(text.utf8)))?.hex ?? "" }

extension Outcome {
  static func sample(
    _ grade: Grade = .qualified, _ score: Int?, low: Int? = nil, high: Int? = nil, share: Int = 100_00,
    gates: [(GateEffect, confirmed: Bool)] = []
  ) -> Outcome {
    let figure = score.map { Points(hundredths: $0) }
    return Outcome(
      stage: .final, grade: grade,
      score: Outcome.Score(
        decided: figure, share: share, low: low.map { Points(hundredths: $0) } ?? figure,
        high: high.map { Points(hundredths: $0) } ?? figure),
      gates: gates.map {
        Outcome.Gate(
          requirement: RequirementID("PRO-01"), finding: "PRO-01/a", effect: $0.0, confirmed: $0.confirmed,
          scoreIfConfirmed: .zero, gradeIfConfirmed: .unqualified)
      }, earned: .zero, applicable: .zero, basics: .zero, bonus: .zero, working: [])
  }
}

extension CaseFigure {
  static func sample(
    _ id: String, _ score: Int?, low: Int? = nil, high: Int? = nil, grade: Grade = .qualified, share: Int = 100_00,
    gates: [(GateEffect, confirmed: Bool)] = [], deductions: Int = 0, difficulty: Int = 0, isNominated: Bool = false
  ) -> CaseFigure {
    CaseFigure(
      id: id, unit: "U", outcome: .sample(grade, score, low: low, high: high, share: share, gates: gates),
      deductions: deductions, difficulty: difficulty, isNominated: isNominated)
  }
}

extension UnitScheme {
  /// The shipped figures.
  static let sample = UnitScheme(
    id: "sample", title: BilingualText(zh: "", en: ""), weights: [.cases: 50, .checklist: 30, .outcomes: 20],
    results: [
      ResultPoints(result: .overturned, points: Points(hundredths: 8_00), each: Points(hundredths: 2_00), gap: .zero),
      ResultPoints(result: .corrected, points: Points(hundredths: 6_00), each: .zero, gap: .zero),
      ResultPoints(result: .statistics, points: Points(hundredths: 3_00), each: .zero, gap: .zero),
      ResultPoints(
        result: .selfReview, points: Points(hundredths: 3_00), each: Points(hundredths: 1_00),
        gap: Points(hundredths: 10_00)),
    ], excellentFrom: Points(hundredths: 90_00), qualifiedFrom: Points(hundredths: 60_00), leastCases: 3,
    leastDecidedShare: 50_00, source: "")
}

extension SamplePlan {
  static let sample = SamplePlan(
    id: "sample", title: BilingualText(zh: "", en: ""),
    bands: [
      Band(from: 1, to: 4, take: nil), Band(from: 5, to: 50, take: 4), Band(from: 51, to: 200, take: 6),
      Band(from: 201, to: nil, take: 8),
    ],
    inclusions: [
      Inclusion(mark: .major, atLeast: 1, share: 0), Inclusion(mark: .hearing, atLeast: 1, share: 0),
      Inclusion(mark: .enterprise, atLeast: 0, share: 33_33),
    ], source: "")
}
