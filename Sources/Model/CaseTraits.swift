/// What a draw and a choice ask of a case besides its verdicts (review-standards.md §2, §8.5).
package struct CaseTraits: Hashable, Sendable {
  /// SHA-256 of the case file alone, without what persons wrote beside it; empty while nobody has judged it.
  package private(set) var source = ""
  /// Of its first decision: `ordinary`, `summary`; empty where there is none.
  package let procedure: String
  /// Day of its last decision, else of its last act, ISO; of a unit's file its own day; empty where no day is written.
  package let decidedOn: String
  /// Whoever handled it, sorted: the name as reports show it, and six digits of a digest that tell namesakes apart.
  package let officers: [String]
  /// Only what is surely so.
  package let marks: Set<SamplePlan.Mark>
  /// Hearing, major decision, several departments: one each.
  package let difficulty: Int
  /// What is not here is not known.
  package private(set) var circumstances: [CaseCircumstance: Bool]

  package init(
    procedure: String, decidedOn: String, officers: [String], marks: Set<SamplePlan.Mark>, difficulty: Int,
    circumstances: [CaseCircumstance: Bool], source: String = ""
  ) {
    self.source = source
    self.procedure = procedure
    self.decidedOn = decidedOn
    self.officers = officers
    self.marks = marks
    self.difficulty = difficulty
    self.circumstances = circumstances
  }

  /// The same with what persons have written beside the case: who graded it, and whether an objection waits for an answer.
  package func with(_ report: Report) -> CaseTraits {
    var traits = self
    traits.source = report.inputs.first { $0.role == .caseFile }?.sha256 ?? ""
    let agreement = report.outcome.reviewers?.agreement
    traits.circumstances[.reviewedByTwo] = agreement == .mean || agreement == .settled
    let objections = report.verdicts.flatMap(\.objections)
    if !objections.isEmpty || report.inputs.contains(where: { $0.role == .adjudication }) {
      traits.circumstances[.openObjection] = objections.contains { $0.outcome == nil }
    }
    return traits
  }
}
