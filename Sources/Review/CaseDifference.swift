package import Model

/// One case judged by two rule sets: what came out differently.
package struct CaseDifference: Sendable {
  /// One requirement whose result differs; nil on the side where it does not exist.
  package struct Row: Sendable {
    package let requirement: RequirementID
    package let old: Verdict?
    package let new: Verdict?
    /// Gate effects proposed on either side, each once.
    package let oldEffects: [GateEffect]
    package let newEffects: [GateEffect]
  }

  package let name: String
  package let old: Outcome
  package let new: Outcome
  /// In the order of the new rule set; requirements that went away last.
  package let rows: [Row]

  package init(name: String, old: Report, new: Report) {
    self.name = name
    self.old = old.outcome
    self.new = new.outcome
    func verdicts(_ report: Report) -> [RequirementID: Verdict] {
      Dictionary(report.verdicts.map { ($0.requirement, $0) }) { first, _ in first }
    }
    let (before, after) = (verdicts(old), verdicts(new))
    let ids = new.verdicts.map(\.requirement) + old.verdicts.map(\.requirement).filter { after[$0] == nil }
    rows = ids.compactMap { id in
      let row = Row(
        requirement: id, old: before[id], new: after[id], oldEffects: Self.effects(old, id),
        newEffects: Self.effects(new, id))
      return row.isChange ? row : nil
    }
  }

  private static func effects(_ report: Report, _ id: RequirementID) -> [GateEffect] {
    var effects: [GateEffect] = []
    for gate in report.outcome.gates where gate.requirement == id && !effects.contains(gate.effect) {
      effects.append(gate.effect)
    }
    return effects
  }

  package var isChange: Bool {
    !rows.isEmpty || old.grade != new.grade || old.score.decided != new.score.decided
  }

  /// The case was excellent or qualified, and is so no longer.
  package var passesNoMore: Bool {
    let passing: [Grade] = [.excellent, .qualified]
    return passing.contains(old.grade) && new.grade == .unqualified
  }
}

extension CaseDifference.Row {
  /// What does not apply on one side and does not exist on the other makes no difference.
  var isChange: Bool {
    let states = (old?.state ?? .notApplicable, new?.state ?? .notApplicable)
    return states.0 != states.1 || oldEffects != newEffects
      || (states.0 != .notApplicable && (old?.earned != new?.earned || old?.standard != new?.standard))
  }
}
