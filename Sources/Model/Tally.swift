/// What one requirement brings to the score: the only thing that Scoring sees, so that it re-runs from stored verdicts.
package struct Tally: Hashable, Sendable, Codable {
  /// A gate effect that a finding proposes.
  package struct Gate: Hashable, Sendable, Codable {
    package let finding: String
    package let effect: GateEffect
    /// A person has confirmed it with a written reason.
    package let confirmed: Bool

    package init(finding: String, effect: GateEffect, confirmed: Bool) {
      self.finding = finding
      self.effect = effect
      self.confirmed = confirmed
    }
  }

  package let requirement: RequirementID
  package let system: RequirementSystem
  package let layer: Layer
  package let state: VerdictState
  /// Points that it is worth on this case.
  package let standard: Points
  /// Points earned as decided; for an open requirement the points not yet lost.
  package let earned: Points
  /// Fewest points once everything open is answered; equals `earned` when nothing is open.
  package let low: Points
  /// Most points once everything open is answered.
  package let high: Points
  /// Whether an answer may still make it not applicable.
  package let mayNotApply: Bool
  /// Open only because every case leaves it to a person: counted, not scored, in the preliminary stage.
  package let leftToPerson: Bool
  package let gates: [Gate]

  package init(
    requirement: RequirementID, system: RequirementSystem, layer: Layer, state: VerdictState, standard: Points,
    earned: Points, low: Points, high: Points, mayNotApply: Bool, leftToPerson: Bool, gates: [Gate]
  ) {
    self.requirement = requirement
    self.system = system
    self.layer = layer
    self.state = state
    self.standard = standard
    self.earned = earned
    self.low = low
    self.high = high
    self.mayNotApply = mayNotApply
    self.leftToPerson = leftToPerson
    self.gates = gates
  }
}
