/// What one thing would change in the score and the grade if it alone stood otherwise.
///
/// What is past cannot be put right; a lever says how much hangs on each thing, not that it can still be moved.
package struct Lever: Hashable, Sendable, Codable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// Points are lost: the requirement is taken as met.
    case lost
    /// Undecided, or not judged because of an error: the answer is taken once as met and once as the worst still possible.
    case open
    /// A gate item is proposed: it is taken once as turned down and once as confirmed.
    case gate
  }

  package struct Result: Hashable, Sendable, Codable {
    package let score: Points?
    package let grade: Grade

    package init(score: Points?, grade: Grade) {
      self.score = score
      self.grade = grade
    }
  }

  package let kind: Kind
  package let requirement: RequirementID
  /// The finding that proposes the gate item; nil otherwise.
  package let finding: String?
  /// Requirements blocked by this one alone, taken as met with it.
  package let along: [RequirementID]
  package let favourable: Result
  /// Nil where the worse has already come.
  package let adverse: Result?

  package init(
    kind: Kind, requirement: RequirementID, finding: String?, along: [RequirementID], favourable: Result,
    adverse: Result?
  ) {
    self.kind = kind
    self.requirement = requirement
    self.finding = finding
    self.along = along
    self.favourable = favourable
    self.adverse = adverse
  }
}
