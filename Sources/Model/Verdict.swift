/// The verdict (评查结论) on one requirement of one case, with everything needed to contest it.
package struct Verdict: Hashable, Sendable, Codable {
  /// What the program itself found; stays when a person decides otherwise.
  package struct Machine: Hashable, Sendable, Codable {
    package let state: VerdictState
    package let earned: Points

    package init(state: VerdictState, earned: Points) {
      self.state = state
      self.earned = earned
    }
  }

  package let requirement: RequirementID
  package let title: BilingualText
  package let system: RequirementSystem
  package let layer: Layer
  package let state: VerdictState
  package let editions: [EditionChoice]
  package let earned: Points
  package let standard: Points
  /// What it would earn at worst and at best once everything open is answered.
  package let low: Points
  package let high: Points
  /// Owners that answer for the absent facts.
  package let blockedBy: [RequirementID]
  /// The requirement under which the same defect is counted.
  package let countedUnder: RequirementID?
  package let machine: Machine
  /// In the order in which they were given.
  package let human: [HumanVerdict]
  package let objections: [Objection]
  package let checks: [CheckResult]
  package let findings: [Finding]
  /// Why it is not applicable, open, blocked or failed; one sentence each.
  package let reasons: [BilingualText]
  /// Met, but every fact behind it is only declared.
  package let onDeclarationOnly: Bool
  /// The day on which the verdict may change by itself, ISO.
  package let nextChange: String?

  package init(
    requirement: RequirementID, title: BilingualText, system: RequirementSystem, layer: Layer, state: VerdictState,
    editions: [EditionChoice], earned: Points, standard: Points, low: Points, high: Points,
    blockedBy: [RequirementID], countedUnder: RequirementID?, machine: Machine, human: [HumanVerdict],
    objections: [Objection] = [],
    checks: [CheckResult], findings: [Finding], reasons: [BilingualText], onDeclarationOnly: Bool, nextChange: String?
  ) {
    self.requirement = requirement
    self.title = title
    self.system = system
    self.layer = layer
    self.state = state
    self.editions = editions
    self.earned = earned
    self.standard = standard
    self.low = low
    self.high = high
    self.blockedBy = blockedBy
    self.countedUnder = countedUnder
    self.machine = machine
    self.human = human
    self.objections = objections
    self.checks = checks
    self.findings = findings
    self.reasons = reasons
    self.onDeclarationOnly = onDeclarationOnly
    self.nextChange = nextChange
  }
}

extension Verdict {
  /// The decisions that count on a finding: the last that settles it, else every reviewer's.
  package func decisions(on finding: String) -> [HumanVerdict] {
    let all = human.filter { $0.finding == finding && $0.isInForce }
    let settling = all.filter { $0.seat == nil || $0.seat == .third }
    return settling.isEmpty ? all : settling.suffix(1)
  }

  /// Whether a finding no longer counts because all who decide on it say so.
  package func isSetAside(_ finding: String) -> Bool {
    let decisions = decisions(on: finding)
    return !decisions.isEmpty && decisions.allSatisfy { $0.state == .met || $0.state == .notApplicable }
  }
}
