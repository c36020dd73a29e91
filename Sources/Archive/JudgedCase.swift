package import Model

/// What is kept of a judged case: enough to rate, rank and list it again, and to say what was found and where.
///
/// The whole working of a finding is not kept: the case and the rules give it again. No text holds the character NUL, which
/// neither XML nor a file name can have.
package struct JudgedCase: Hashable, Sendable {
  package let summary: CaseSummary
  /// Without its working, which the tallies give again.
  package let outcome: Outcome
  package let tallies: [Tally]
  package let findings: [DistrictCase.Finding]
  /// The day from which a verdict may change by itself, ISO; nil: never.
  package let nextChange: String?
  package let problems: [Problem]
  package let errors: [EngineFault]
  /// What it brings to the comparison with other files.
  package let entries: [CrossCaseEntry]
  /// Nil for a unit's file, and for what was stored before traits were kept.
  package let traits: CaseTraits?

  package init(
    summary: CaseSummary, outcome: Outcome, tallies: [Tally], findings: [DistrictCase.Finding], nextChange: String?,
    problems: [Problem], errors: [EngineFault], entries: [CrossCaseEntry], traits: CaseTraits? = nil
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
    self.entries = entries
    self.traits = traits
  }

  /// Of a report, its tallies, and what it brings to the comparison with other files and to a choice among them.
  ///
  /// - Parameter problems: instead of those of the report.
  package init(
    _ report: Report, problems: [Problem]? = nil, tallies: [Tally], entries: [CrossCaseEntry], traits: CaseTraits? = nil
  ) {
    self.init(
      summary: report.caseFile, outcome: report.outcome, tallies: tallies,
      findings: report.verdicts.flatMap { verdict in
        verdict.findings.map { finding in
          DistrictCase.Finding(finding).with(
            isSetAside: verdict.isSetAside(finding.id),
            objections: verdict.objections.filter { $0.finding == finding.id })
        }
      },
      nextChange: report.verdicts.compactMap(\.nextChange).min(), problems: problems ?? report.problems,
      errors: report.errors,
      entries: entries, traits: traits?.with(report))
  }

  /// The same findings with another score and grade.
  package func counted(as outcome: Outcome) -> JudgedCase {
    JudgedCase(
      summary: summary, outcome: outcome, tallies: tallies, findings: findings, nextChange: nextChange,
      problems: problems, errors: errors, entries: entries, traits: traits)
  }
}

extension DistrictCase.Finding {
  package init(_ finding: Finding) {
    self.init(
      id: finding.id, requirement: finding.requirement, severity: finding.severity, deduction: finding.deduction,
      effect: finding.effect, message: finding.message, place: finding.place, due: finding.due)
  }
}
