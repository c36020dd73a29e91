import Model

/// One fixed report with everything in it that has ever broken a report: fed to every format.
enum AwkwardReport {
  static let markup = "<script>alert('x')</script> & \"q\" <b>"
  static let formula = "=HYPERLINK(\"http://example.invalid\",\"点\")"
  static let hidden = "A\u{1B}[31m红\u{7}\u{0}B\u{202E}倒C\u{2066}D\u{9B}2J\u{FEFF}E\r\nF\tG\u{85}H\u{2028}I"
  static let long = String(repeating: "这是一段很长的文字，用来看换行。", count: 40)
  static let run = String(repeating: "0123456789abcdef", count: 20)

  static let digest = String(repeating: "0123456789abcdef", count: 4)

  static let report = Report(
    engine: "anjuan 0.1.0+<test>",
    ruleSet: .init(
      id: "three-systems", edition: "2026-01", title: both("三项制度评查标准<试行>", "Three systems <trial>"), sha256: digest),
    scoring: "rate-100",
    tailorings: [
      .init(requirement: .init("PRO-19"), change: both("分值 6 → 4", "points 6 → 4"), because: markup),
      .init(requirement: nil, change: both("全部", "all"), because: ""),
    ],
    options: ["publicationScope": "all", "maskPartyName": formula, "": ""],
    parameters: [
      .init(
        name: "largeFine", label: both("较大数额罚款", "large fine"), value: "50000元", words: both("50000元", "50000 yuan"),
        because: both(hidden, "hidden \u{1B}"), source: markup, evidence: .memory)
    ],
    asOf: "2021-09-30",
    inputs: [
      .init(role: .caseFile, name: "案卷 <1>/../case.xml", sha256: digest),
      .init(role: .calendar, name: "cn.xml", sha256: digest),
    ],
    caseFile: .init(
      id: markup, unit: hidden, unitCode: "", department: "", place: "", cause: long, parties: ["张*", formula],
      matters: [], decisions: []),
    outcome: .init(
      stage: .preliminary, grade: .undecided, score: .init(decided: nil, share: 0, low: nil, high: nil),
      gates: [
        .init(
          requirement: .init("PRO-01"), finding: "PRO-01/check/A 1<&>", effect: .zero, confirmed: false,
          scoreIfConfirmed: nil, gradeIfConfirmed: .unqualified),
        .init(
          requirement: .init("PRO-01"), finding: "PRO-01/check/没有的", effect: .cap(Points(hundredths: 5950)),
          confirmed: true,
          scoreIfConfirmed: Points(hundredths: 5950), gradeIfConfirmed: .unqualified),
      ],
      earned: .zero, applicable: .zero, basics: .zero, bonus: .zero, working: []),
    coverage: .init(counts: [], onDeclarationOnly: [], pointsOnDeclarationOnly: .zero, leftToPerson: [.init("QS-02")]),
    systems: RequirementSystem.allCases.filter { $0 != .institution }.map {
      .init(system: $0, earned: .zero, applicable: .zero, rate: nil, open: Points(hundredths: 50))
    },
    levers: levers, timeline: timeline, verdicts: [crowded, undecided, failed, declared, empty],
    problems: [
      .init(file: "a\u{202E}b.xml", place: nil, code: "xml.malformed", message: both(markup, markup), remedy: nil),
      .init(
        file: "", place: .init(line: 70001, column: 1, path: "/caseFile/acts/service[2]/@date"), code: "case.unknown",
        message: both("没有这个要素", "no such element"), remedy: both("写作 service", "write service")),
    ],
    errors: [
      .init(requirement: nil, code: "calendar.missing", message: both("缺 2031 年日历", "no calendar for 2031")),
      .init(requirement: .init("PRO-30"), code: "x", message: both(hidden, markup)),
    ],
    masked: true)

  /// Sixty findings of every severity, the first ones bare or overfull.
  private static let crowded = verdict(
    "PRO-01", .unmet, findings: (0..<60).map(finding),
    human: [
      .init(finding: "PRO-01/check/A 1<&>", state: .met, reason: markup, who: "李四", when: "2021-10-01"),
      .init(finding: "PRO-01/check/无", state: .undecided, reason: "", who: "", when: ""),
    ])

  private static let undecided = verdict(
    "QS-02", .undecided, reasons: [],
    checks: [
      .init(
        id: "ask", item: "", state: .undecided, standing: nil, because: both(markup, "who decides? \(markup)"),
        leftToPerson: true)
    ])
  private static let failed = verdict("PRO-30", .error, reasons: [both(long, run)])
  private static let declared = verdict("PUB-1", .met, onDeclarationOnly: true)
  private static let empty = verdict("甲/乙 \"<", .notApplicable, reasons: [])

  private static func finding(_ number: Int) -> Finding {
    let bare = number == 0
    return Finding(
      id: bare ? "PRO-01/check/" : "PRO-01/check/A \(number)<&>", requirement: .init("PRO-01"), check: "check",
      item: bare ? "" : "A \(number)<&>", outcome: "late", severity: Severity.allCases[number % 4],
      deduction: number % 3 == 0 ? .zero : Points(hundredths: number * 25),
      effect: number % 7 == 1 ? .zero : nil,
      message: number == 2
        ? both(long, run) : both("第\(number)处 \(number == 1 ? markup + hidden : "")", "no. \(number)"),
      place: bare
        ? nil
        : .init(line: number, column: 3, path: "/caseFile/acts/service[\(number)]/\(number == 4 ? run : "@date")"),
      facts: bare ? [] : facts(number),
      working: number == 1 ? [both("2021-09-01 起算\(hidden)", "from \(markup)"), both("", "")] : [],
      basis: bare ? [] : [basis], due: number == 1 ? "2021-09-08" : nil,
      remedy: number % 2 == 1 ? both("补正 \(markup)", "correct \(markup)") : nil)
  }

  private static func facts(_ number: Int) -> [FactUse] {
    let answers: [(FactUse.Answer, String)] = [
      (.value, formula), (.absent, ""), (.notCarried, ""), (.disputed, hidden),
    ]
    return answers.prefix(number == 1 ? 4 : 1).map { answer, value in
      FactUse(
        name: "service.date", label: both("送达.日期", "service date"), answer: answer, value: value,
        standing: answer == .value ? .declared : nil,
        place: answer == .absent ? nil : Place(line: 12, column: 5, path: "/caseFile/acts/service/@date"))
    }
  }

  private static let basis = LegalBasis(
    law: "xzcf-2021", title: both("《中华人民共和国行政处罚法》（2021年修订）", "Administrative Penalty Law (2021)"), clause: "61.1",
    citation: both("第六十一条第一款", "Art. 61(1)"), gist: both("七日内送达 \(markup)", "serve within seven days"),
    evidence: .excerpt, doubt: both("存疑之处 \(markup)", "what is open"))

  private static func verdict(
    _ id: String, _ state: VerdictState, findings: [Finding] = [], human: [HumanVerdict] = [],
    reasons: [BilingualText] = [], checks: [CheckResult] = [], onDeclarationOnly: Bool = false
  ) -> Verdict {
    Verdict(
      requirement: .init(id), title: both("标题 <\(id)>", "title <\(id)>"), system: .procedure, layer: .basics,
      state: state,
      editions: [
        .init(
          item: "", law: "xzcf-2021", from: "2021-07-15", until: "2030-12-31", titles: [both("《法\(markup)》", "Law")],
          because: both("因\(markup)", "for"))
      ], earned: .zero,
      standard: Points(hundredths: 600), low: .zero, high: Points(hundredths: 600), blockedBy: [.init("PUB-1")],
      countedUnder: .init("nowhere"), machine: .init(state: state, earned: .zero), human: human, checks: checks,
      findings: findings, reasons: reasons, onDeclarationOnly: onDeclarationOnly, nextChange: "2021-10-08")
  }

  static func both(_ zh: String, _ en: String) -> BilingualText { BilingualText(zh: zh, en: en) }
}
