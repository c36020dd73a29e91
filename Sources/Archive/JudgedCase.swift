package import Model

/// What is kept of a judged case: enough to rate, rank and list it again, and to say what was found and where.
///
/// The whole working of a finding is not kept: the case and the rules give it again.
package struct JudgedCase: Hashable, Sendable {
  /// The kernel of a finding.
  package struct Finding: Hashable, Sendable {
    package let id: String
    package let requirement: RequirementID
    package let severity: Severity
    package let deduction: Points
    package let effect: GateEffect?
    package let message: BilingualText
    package let place: Place?
    /// The day on or before which it had to happen, ISO.
    package let due: String?

    package init(
      id: String, requirement: RequirementID, severity: Severity, deduction: Points, effect: GateEffect?,
      message: BilingualText, place: Place?, due: String?
    ) {
      self.id = id
      self.requirement = requirement
      self.severity = severity
      self.deduction = deduction
      self.effect = effect
      self.message = message
      self.place = place
      self.due = due
    }

    package init(_ finding: Model.Finding) {
      self.init(
        id: finding.id, requirement: finding.requirement, severity: finding.severity, deduction: finding.deduction,
        effect: finding.effect, message: finding.message, place: finding.place, due: finding.due)
    }
  }

  package let summary: CaseSummary
  /// Without its working, which the tallies give again.
  package let outcome: Outcome
  package let tallies: [Tally]
  package let findings: [Finding]
  /// The day from which a verdict may change by itself, ISO; nil: never.
  package let nextChange: String?
  package let problems: [Problem]
  package let errors: [EngineFault]
  package let keys: [CrossKey]

  package init(
    summary: CaseSummary, outcome: Outcome, tallies: [Tally], findings: [Finding], nextChange: String?,
    problems: [Problem], errors: [EngineFault], keys: [CrossKey]
  ) {
    self.summary = summary
    self.outcome = Outcome(
      stage: outcome.stage, grade: outcome.grade, score: outcome.score, gates: outcome.gates, earned: outcome.earned,
      applicable: outcome.applicable, basics: outcome.basics, bonus: outcome.bonus, working: [])
    self.tallies = tallies
    self.findings = findings
    self.nextChange = nextChange
    self.problems = problems
    self.errors = errors
    self.keys = keys
  }

  /// Of a report, its tallies, and the keys by which it is compared with other cases.
  package init(_ report: Report, tallies: [Tally], keys: [CrossKey]) {
    self.init(
      summary: report.caseFile, outcome: report.outcome, tallies: tallies,
      findings: report.verdicts.flatMap { $0.findings.map(Finding.init) },
      nextChange: report.verdicts.compactMap(\.nextChange).min(), problems: report.problems, errors: report.errors,
      keys: keys)
  }
}

/// A value that is compared across cases: a document number, an officer at a time, a party and an act …
///
/// No text of an archive holds the character NUL, which neither XML nor a file name can have.
package struct CrossKey: Hashable, Sendable {
  /// What kind of value, for example `documentNumber`.
  package let kind: String
  /// Compared byte by byte, and what rows are sorted by; masked or digested by the caller where it is personal.
  package let key: String
  /// What the comparison shows besides, for example a date or a place in the case.
  package let detail: String

  package init(kind: String, key: String, detail: String) {
    self.kind = kind
    self.key = key
    self.detail = detail
  }
}
