package import Model

/// What verdicts rest on besides the case and the day; two runs with the same digest give the same verdicts.
package struct Basis: Hashable, Sendable {
  /// SHA-256 over everything that can change a verdict: rule set, tailoring, options, profile, stage, engine, masking.
  package let digest: String
  /// SHA-256 over that without the arithmetic: two bases with the same find the same, and only count it otherwise. Nil in
  /// what earlier versions stored.
  package let verdicts: String?
  package let engine: String
  package let ruleSet: String
  package let edition: String
  package let scoring: String
  /// The numbers of the arithmetic; nil in what earlier versions stored.
  package let profile: ScoringProfile?
  package let stage: Stage

  package init(
    digest: String, verdicts: String? = nil, engine: String, ruleSet: String, edition: String, scoring: String,
    profile: ScoringProfile? = nil, stage: Stage
  ) {
    self.digest = digest
    self.verdicts = verdicts
    self.engine = engine
    self.ruleSet = ruleSet
    self.edition = edition
    self.scoring = scoring
    self.profile = profile
    self.stage = stage
  }
}

/// One evaluation of a district.
package struct Run: Hashable, Sendable {
  /// From 1, in the order in which runs began.
  package let id: Int64
  package let basis: Basis
  package let district: String
  /// ISO day.
  package let asOf: String
  /// The run that this one tries other rules against; nil: a run that counts.
  package let against: Int64?
  /// False: interrupted, or going on.
  package let isFinished: Bool
  package let cases: Int
  /// Files that could not be judged at all.
  package let unreadable: Int
}

/// Where a verdict stands in the archive.
package struct JudgementID: Hashable, Sendable {
  let row: Int64
}

/// One case of a run, as far as rating and ranking need it.
package struct RunCase: Hashable, Sendable {
  package let unit: String
  /// Name of its file below the unit.
  package let name: String
  package let judgement: JudgementID
  package let scope: RuleScope
  package let caseID: String
  /// SHA-256 of the case.
  package let digest: String
  /// The day as of which it was judged, and the day from which that may change; ISO.
  package let asOf: String
  package let nextChange: String?
  package let grade: Grade
  package let score: Outcome.Score
  /// Gate items (`GateEffect.isGate`), as people have confirmed them or not.
  package let confirmedGates: Int
  package let proposedGates: Int
  /// Findings that took points, and findings by severity.
  package let deductions: Int
  package let fatalFindings: Int
  package let majorFindings: Int
  /// Problems and errors of the case: a run that has any ends with 2.
  package let faults: Int
}
