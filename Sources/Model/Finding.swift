/// One thing that the case has wrong (问题), or a note (提示): contestable line by line.
package struct Finding: Hashable, Sendable, Codable {
  /// Stable across re-export: requirement, check and item; no line numbers. For example `PRO-21/served/A17`.
  package let id: String
  package let requirement: RequirementID
  /// Name of the check within its requirement.
  package let check: String
  /// The judged item (element id, or position when it has none); empty for the whole case.
  package let item: String
  /// The check's outcome, for example `late`.
  package let outcome: String
  package let severity: Severity
  package let deduction: Points
  package let effect: GateEffect?
  package let message: BilingualText
  package let place: Place?
  package let facts: [FactUse]
  /// The computation, line by line.
  package let working: [BilingualText]
  package let basis: [LegalBasis]
  /// The day on or before which it had to happen, ISO.
  package let due: String?
  package let remedy: BilingualText?

  package init(
    id: String, requirement: RequirementID, check: String, item: String, outcome: String, severity: Severity,
    deduction: Points, effect: GateEffect?, message: BilingualText, place: Place?, facts: [FactUse],
    working: [BilingualText], basis: [LegalBasis], due: String?, remedy: BilingualText?
  ) {
    self.id = id
    self.requirement = requirement
    self.check = check
    self.item = item
    self.outcome = outcome
    self.severity = severity
    self.deduction = deduction
    self.effect = effect
    self.message = message
    self.place = place
    self.facts = facts
    self.working = working
    self.basis = basis
    self.due = due
    self.remedy = remedy
  }
}
