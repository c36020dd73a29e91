import Model

/// A grave problem (重大问题) of a case: a finding that would decide the whole case, or one of the gravest severity.
struct GraveProblem {
  let requirement: RequirementID
  /// Nil where the report has a gate on a finding that it does not list.
  let finding: Finding?
  /// What is proposed or confirmed; nil for a grave finding without an effect.
  let gate: Outcome.Gate?

  /// Gates in the order of the report, gravest effect first; then grave findings without one. What a person has set aside
  /// is none.
  static func all(in outline: Outline) -> [GraveProblem] {
    let standing = Dictionary(outline.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let setAside = Set(outline.setAside.map(\.id))
    let gates = outline.report.outcome.gates.filter { !setAside.contains($0.finding) }
    let gated = Set(gates.map(\.finding))
    let others = outline.findings.filter { $0.severity == .fatal && !gated.contains($0.id) }
    return gates.map { GraveProblem(requirement: $0.requirement, finding: standing[$0.finding], gate: $0) }
      + others.map { GraveProblem(requirement: $0.requirement, finding: $0, gate: nil) }
  }
}
