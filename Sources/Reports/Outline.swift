import Model

/// A report as its readers meet it: what text and HTML both need, sorted out once.
struct Outline {
  let report: Report
  /// Those that stand, gravest first.
  let findings: [Finding]
  /// Those that persons have judged met or not applicable, or exempt: shown in full, but nothing is left to be put right.
  let setAside: [Finding]
  let notes: [Finding]
  /// Those on which persons have written, in the order of the rule set.
  let adjudicated: [Verdict]
  /// State `undecided`, in the order of the rule set.
  let undecided: [Verdict]
  /// State `error`.
  let failed: [Verdict]
  let declaredOnly: [Verdict]
  let notApplicable: [Verdict]
  private let verdicts: [RequirementID: Verdict]
  private let leftToPerson: Set<RequirementID>
  private let shown: Set<String>
  private let outOfForce: Set<String>

  init(_ report: Report) {
    self.report = report
    findings = report.standingFindings
    setAside = report.findings.filter { report.setAside.contains($0.id) }
    adjudicated = report.verdicts.filter { !$0.human.isEmpty || !$0.objections.isEmpty }
    notes = report.notes
    undecided = report.verdicts.filter { $0.state == .undecided }
    failed = report.verdicts.filter { $0.state == .error }
    declaredOnly = report.verdicts.filter { $0.state == .met && $0.onDeclarationOnly }
    notApplicable = report.verdicts.filter { $0.state == .notApplicable }
    verdicts = Dictionary(report.verdicts.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    outOfForce = Set(setAside.map(\.id))
    shown = Set((findings + setAside + notes).map(\.id))
    leftToPerson = Set(report.coverage.leftToPerson)
  }

  subscript(requirement: RequirementID) -> Verdict? { verdicts[requirement] }

  func isLeftToPerson(_ requirement: RequirementID) -> Bool { leftToPerson.contains(requirement) }

  /// Whether a finding of that name is part of the report.
  func shows(finding: String) -> Bool { shown.contains(finding) }

  /// Problem, note, or set aside by a person.
  func kind(of finding: Finding) -> Label {
    if finding.severity == .note { return .note }
    return outOfForce.contains(finding.id) ? .setAside : .finding
  }

  func human(on finding: Finding) -> [HumanVerdict] {
    verdicts[finding.requirement]?.human.filter { $0.finding == finding.id } ?? []
  }

  /// What persons decided on a gate item, where that counts.
  func decisions(on gate: Outcome.Gate) -> [HumanVerdict] {
    gate.confirmed ? verdicts[gate.requirement]?.decisions(on: gate.finding) ?? [] : []
  }

  func objections(to finding: Finding) -> [Objection] {
    verdicts[finding.requirement]?.objections.filter { $0.finding == finding.id } ?? []
  }

  /// Why a requirement is open: its reasons, else what its open checks say.
  func whatIsNeeded(for verdict: Verdict) -> [BilingualText] {
    if !verdict.reasons.isEmpty { return verdict.reasons }
    return verdict.checks.filter { $0.state == .undecided || $0.state == .error }.compactMap(\.because)
  }

  /// Only the three systems, in the order of the report.
  var three: [SystemRate] { report.systems.filter(\.system.isOneOfThree) }

  func verdicts(in system: RequirementSystem) -> [Verdict] { report.verdicts.filter { $0.system == system } }

  static func total(_ verdicts: [Verdict]) -> Points { verdicts.reduce(.zero) { $0 + $1.standard } }
}
