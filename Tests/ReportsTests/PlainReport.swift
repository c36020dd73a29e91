import Model

/// Small reports in which everything that a file or rule set says is English.
enum PlainReport {
  static let oneOfEachState = VerdictState.allCases.map { verdict($0) }

  static func verdict(
    _ state: VerdictState, id: String? = nil, machine: VerdictState? = nil, human: [HumanVerdict] = [],
    findings: [Finding] = []
  ) -> Verdict {
    let points = Points(hundredths: 600)
    return Verdict(
      requirement: .init(id ?? "PRO-\(state)"), title: both("title"), system: .procedure, layer: .scored, state: state,
      editions: [], earned: state == .met ? points : .zero, standard: points, low: .zero, high: points, blockedBy: [],
      countedUnder: nil, machine: .init(state: machine ?? state, earned: .zero), human: human, checks: [],
      findings: findings,
      reasons: [both("because")], onDeclarationOnly: false, nextChange: nil)
  }

  /// The program found something; a person judged it met.
  static let overruled: Verdict = {
    let finding = Finding(
      id: "PRO-9/check/A", requirement: .init("PRO-9"), check: "check", item: "A", outcome: "missing",
      severity: .fatal, deduction: Points(hundredths: 600), effect: nil, message: both("missing"), place: nil,
      facts: [], working: [], basis: [], due: nil, remedy: nil)
    let human = HumanVerdict(
      finding: finding.id, state: .met, reason: "已补充证据", who: "张三", when: "2021-12-01")
    return verdict(.met, id: "PRO-9", machine: .unmet, human: [human], findings: [finding])
  }()

  static func finding(_ requirement: String, _ item: String, deduction: Points) -> Finding {
    Finding(
      id: "\(requirement)/check/\(item)", requirement: .init(requirement), check: "check", item: item,
      outcome: "missing", severity: .major, deduction: deduction, effect: nil, message: both("missing"), place: nil,
      facts: [], working: [], basis: [], due: nil, remedy: nil)
  }

  static let withFinding = verdict(
    .unmet, id: "PRO-6", findings: [finding("PRO-6", "A", deduction: Points(hundredths: 600))])

  private static let confirmed = Outcome.Gate(
    requirement: .init("PRO-unmet"), finding: "F", effect: .fail, confirmed: true, scoreIfConfirmed: nil,
    gradeIfConfirmed: .unqualified)

  static func with(
    verdicts: [Verdict], levers: [Lever] = [], timeline: CaseTimeline? = nil, gates: [Outcome.Gate]? = nil
  ) -> Report {
    Report(
      engine: "anjuan", ruleSet: .init(id: "r", edition: "1", title: both("rules"), sha256: "00"), scoring: "rate-100",
      tailorings: [], options: ["a": "b"], parameters: [], asOf: "2021-12-31",
      inputs: [.init(role: .caseFile, name: "case.xml", sha256: "00")],
      caseFile: .init(
        id: "C1", unit: "unit", unitCode: "", department: "", place: "", cause: "cause", parties: ["A"], matters: [],
        decisions: []),
      outcome: .init(
        stage: .final, grade: .qualified,
        score: .init(decided: Points(hundredths: 10000), share: 10000, low: .zero, high: Points(hundredths: 10000)),
        gates: gates ?? [confirmed], earned: .zero, applicable: .zero, basics: .zero, bonus: .zero,
        working: [both("step")]),
      coverage: .init(counts: [], onDeclarationOnly: [], pointsOnDeclarationOnly: .zero, leftToPerson: []),
      systems: RequirementSystem.allCases.map {
        .init(system: $0, earned: .zero, applicable: .zero, rate: nil, open: .zero)
      },
      levers: levers, timeline: timeline, verdicts: verdicts,
      problems: [
        .init(file: "f", place: .init(line: 1, column: 1, path: "/"), code: "c", message: both("m"), remedy: nil)
      ],
      errors: [], masked: false)
  }

  private static func both(_ text: String) -> BilingualText { BilingualText(zh: text, en: text) }
}
