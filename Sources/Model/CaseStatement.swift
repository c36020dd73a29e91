/// What a person states about a case because no file says it: a leader's approval, the end of the objection period
/// (`statements.xml`).
package struct CaseStatement: Hashable, Sendable {
  /// Code of the unit, and the number of the case.
  package let unit: String
  package let caseID: String
  package let circumstance: CaseCircumstance
  package let holds: Bool
  package let by: String
  /// ISO day.
  package let on: String
  package let because: String
  package let line: Int

  package init(
    unit: String, caseID: String, circumstance: CaseCircumstance, holds: Bool, by: String, on: String, because: String,
    line: Int
  ) {
    self.unit = unit
    self.caseID = caseID
    self.circumstance = circumstance
    self.holds = holds
    self.by = by
    self.on = on
    self.because = because
    self.line = line
  }
}
