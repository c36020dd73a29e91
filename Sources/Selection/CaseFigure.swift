package import Model

/// What a ranking needs of one reviewed case.
package struct CaseFigure: Hashable, Sendable {
  package let id: String
  package let unit: String
  package let grade: Grade
  package let score: Outcome.Score
  /// Gate items (`zero`, `fail`) that a person has confirmed, and those that wait for one.
  package let confirmedGates: Int
  package let proposedGates: Int
  /// Findings that took points.
  package let deductions: Int
  /// Hearing, major decision, several departments: one each.
  package let difficulty: Int
  /// Handed in by the unit itself (推荐卷): rated, and never mixed into the unit's mean (review-standards.md §8.5).
  package let isNominated: Bool

  package init(
    id: String, unit: String, outcome: Outcome, deductions: Int, difficulty: Int = 0, isNominated: Bool = false
  ) {
    self.id = id
    self.unit = unit
    grade = outcome.grade
    score = outcome.score
    confirmedGates = outcome.defects(confirmed: true)
    proposedGates = outcome.defects(confirmed: false)
    self.deductions = deductions
    self.difficulty = difficulty
    self.isNominated = isNominated
  }

  /// The same from stored figures.
  package init(
    id: String, unit: String, grade: Grade, score: Outcome.Score, confirmedGates: Int, proposedGates: Int,
    deductions: Int, difficulty: Int = 0, isNominated: Bool = false
  ) {
    self.id = id
    self.unit = unit
    self.grade = grade
    self.score = score
    self.confirmedGates = confirmedGates
    self.proposedGates = proposedGates
    self.deductions = deductions
    self.difficulty = difficulty
    self.isNominated = isNominated
  }
}
