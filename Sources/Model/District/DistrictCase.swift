/// One case of a unit, as the pages and sheets of an evaluation list it.
package struct DistrictCase: Hashable, Sendable {
  /// Name of the file below the unit, and the case's own number.
  package let file: String
  package let summary: CaseSummary
  package let outcome: Outcome
  package let findings: [Finding]
  package let problems: [Problem]
  /// What its score came from; empty where nobody asked for it.
  package let tallies: [Tally]

  /// The kernel of a finding; its whole working is in the case's own report.
  package struct Finding: Hashable, Sendable {
    package let id: String
    package let requirement: RequirementID
    package let severity: Severity
    package let deduction: Points
    package let effect: GateEffect?
    package let message: BilingualText
    package let place: Place?
    package let due: String?
    /// Persons have judged it met or not applicable, or exempt.
    package let isSetAside: Bool
    /// What the unit has objected, with what came of it.
    package let objections: [Objection]

    package init(
      id: String, requirement: RequirementID, severity: Severity, deduction: Points, effect: GateEffect?,
      message: BilingualText, place: Place?, due: String?, isSetAside: Bool = false, objections: [Objection] = []
    ) {
      self.id = id
      self.requirement = requirement
      self.severity = severity
      self.deduction = deduction
      self.effect = effect
      self.message = message
      self.place = place
      self.due = due
      self.isSetAside = isSetAside
      self.objections = objections
    }

    /// The same finding with what persons made of it.
    package func with(isSetAside: Bool, objections: [Objection]) -> Finding {
      Finding(
        id: id, requirement: requirement, severity: severity, deduction: deduction, effect: effect, message: message,
        place: place, due: due, isSetAside: isSetAside, objections: objections)
    }
  }

  package init(
    file: String, summary: CaseSummary, outcome: Outcome, findings: [Finding], problems: [Problem],
    tallies: [Tally] = []
  ) {
    self.file = file
    self.summary = summary
    self.outcome = outcome
    self.findings = findings
    self.problems = problems
    self.tallies = tallies
  }
}

/// The cases of an evaluation, one unit after another, one case at a time.
package protocol DistrictCases {
  /// The cases of a unit by the name of their file; the closure may stop the walk by throwing.
  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws

  /// The unit's own file, which the checklist of its score comes from; nil where it has none.
  func unitFile(of unit: String) throws -> DistrictCase?
}

extension DistrictCases {
  package func unitFile(of unit: String) throws -> DistrictCase? { nil }
}
