/// How much of the rule set could be judged on this case.
package struct Coverage: Hashable, Sendable, Codable {
  package struct Count: Hashable, Sendable, Codable {
    package let state: VerdictState
    package let requirements: Int
    package let points: Points

    package init(state: VerdictState, requirements: Int, points: Points) {
      self.state = state
      self.requirements = requirements
      self.points = points
    }
  }

  /// Every state, in the order of `VerdictState.allCases`, zero counts included.
  package let counts: [Count]
  /// Met, but only on what the file declares of itself.
  package let onDeclarationOnly: [RequirementID]
  package let pointsOnDeclarationOnly: Points
  /// Left to a person in every case.
  package let leftToPerson: [RequirementID]

  package init(
    counts: [Count], onDeclarationOnly: [RequirementID], pointsOnDeclarationOnly: Points, leftToPerson: [RequirementID]
  ) {
    self.counts = counts
    self.onDeclarationOnly = onDeclarationOnly
    self.pointsOnDeclarationOnly = pointsOnDeclarationOnly
    self.leftToPerson = leftToPerson
  }
}
