/// What identifies a case, or a unit, on the first lines of its report; persons are masked unless the report says otherwise.
package struct CaseSummary: Hashable, Sendable, Codable {
  /// Nil for a case.
  package let scope: RuleScope?
  package let id: String
  package let unit: String
  package let unitCode: String
  package let department: String
  package let place: String
  package let cause: String
  /// Names of the parties, masked by default.
  package let parties: [String]
  /// What the file is about: `penalty`, `seizure`, `permit` …
  package let matters: [String]
  /// Document number and date of each decision.
  package let decisions: [String]

  package init(
    scope: RuleScope? = nil, id: String, unit: String, unitCode: String, department: String, place: String,
    cause: String, parties: [String], matters: [String], decisions: [String]
  ) {
    self.scope = scope
    self.id = id
    self.unit = unit
    self.unitCode = unitCode
    self.department = department
    self.place = place
    self.cause = cause
    self.parties = parties
    self.matters = matters
    self.decisions = decisions
  }
}
