import Model

extension CaseJudge {
  /// The gate effect that a level proposes at a point: evidence E and M may not propose `zero` or `fail`
  /// (DESIGN.md §3), so an item takes the lowest grade that it used, of its governing basis and its parameters.
  mutating func effect(of level: Level, at point: PointJudgement) -> GateEffect? {
    guard let effect = level.effect else { return nil }
    switch effect {
    case .cap, .barExcellent: return effect
    case .zero, .fail: return evidence(at: point) == .textChecked ? effect : .barExcellent
    }
  }

  private mutating func evidence(at point: PointJudgement) -> EvidenceGrade {
    let requirement = rules.requirements[point.requirement]
    var lowest = requirement.editions[point.edition].evidence
    guard !facts.parameterEvidence.isEmpty else { return lowest }
    for read in reads(of: point) {
      if let grade = facts.parameterEvidence[read.fact] { lowest = min(lowest, grade) }
    }
    return lowest
  }
}
