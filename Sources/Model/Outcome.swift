/// Score and grade of a case, with the proposed gate items kept outside the figure.
package struct Outcome: Hashable, Sendable, Codable {
  package struct Score: Hashable, Sendable, Codable {
    /// The profile's figure over decided points, rounded half up; nil when nothing is decided.
    package let decided: Points?
    /// Share of applicable points that is decided, in hundredths of a percent (10000 = all).
    package let share: Int
    /// The figure at worst and at best over everything still open.
    package let low: Points?
    package let high: Points?

    package init(decided: Points?, share: Int, low: Points?, high: Points?) {
      self.decided = decided
      self.share = share
      self.low = low
      self.high = high
    }
  }

  package struct Gate: Hashable, Sendable, Codable {
    package let requirement: RequirementID
    package let finding: String
    package let effect: GateEffect
    package let confirmed: Bool
    /// The score and grade to which it would lead, alone, once confirmed.
    package let scoreIfConfirmed: Points?
    package let gradeIfConfirmed: Grade

    package init(
      requirement: RequirementID, finding: String, effect: GateEffect, confirmed: Bool, scoreIfConfirmed: Points?,
      gradeIfConfirmed: Grade
    ) {
      self.requirement = requirement
      self.finding = finding
      self.effect = effect
      self.confirmed = confirmed
      self.scoreIfConfirmed = scoreIfConfirmed
      self.gradeIfConfirmed = gradeIfConfirmed
    }
  }

  package let stage: Stage
  package let grade: Grade
  package let score: Score
  /// Proposed and confirmed gates, gravest effect first, then by finding.
  package let gates: [Gate]
  /// Points earned and applicable behind the decided figure, and what basics took and bonus gave.
  package let earned: Points
  package let applicable: Points
  package let basics: Points
  package let bonus: Points
  /// What each reviewer came to; nil while nobody has adjudicated.
  package let reviewers: ReviewerScores?
  /// The computation, line by line, as printed.
  package let working: [BilingualText]

  package init(
    stage: Stage, grade: Grade, score: Score, gates: [Gate], earned: Points, applicable: Points, basics: Points,
    bonus: Points, reviewers: ReviewerScores? = nil, working: [BilingualText]
  ) {
    self.stage = stage
    self.grade = grade
    self.score = score
    self.gates = gates
    self.earned = earned
    self.applicable = applicable
    self.basics = basics
    self.bonus = bonus
    self.reviewers = reviewers
    self.working = working
  }

  /// The same with some of it in another way; what is nil stays.
  package func with(
    grade: Grade? = nil, score: Score? = nil, gates: [Gate]? = nil, reviewers: ReviewerScores? = nil,
    working: [BilingualText]? = nil
  ) -> Outcome {
    Outcome(
      stage: stage, grade: grade ?? self.grade, score: score ?? self.score, gates: gates ?? self.gates, earned: earned,
      applicable: applicable, basics: basics, bonus: bonus, reviewers: reviewers ?? self.reviewers,
      working: working ?? self.working)
  }
}
