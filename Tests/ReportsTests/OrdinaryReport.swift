import Model

/// A report as an officer meets it: a penalty case with two findings, a note, gates, open items. Invented.
enum OrdinaryReport {
  static let report = Report(
    engine: "anjuan 0.1.0",
    ruleSet: .init(
      id: "three-systems", edition: "2026-01", title: both("行政执法三项制度评查标准", "Three-systems review standard"),
      sha256: "3f0a52c1d1f2b1a6d2a6f4a0c84e6a5f9a1b7c3d5e7f90123456789abcdef012"),
    scoring: "rate-100",
    tailorings: [
      .init(
        requirement: .init("PRO-21"), change: both("分值 4 → 6", "points 4 → 6"), because: "青石区评查办法第八条：送达列为重点项目")
    ],
    options: ["publicationScope": "all", "maskPartyName": "yes"],
    parameters: [
      .init(
        name: "largeFine", label: both("较大数额罚款", "large fine"), value: "50000元", words: both("50000 元", "50000 yuan"),
        because: both("市场监管，对单位，2021-07-15 起", "market regulation, units, from 2021-07-15"),
        source: "豫政〔2021〕（示例）", evidence: .excerpt)
    ],
    asOf: "2021-12-31",
    inputs: [
      .init(
        role: .caseFile, name: "QS-SJ-2021-0015/case.xml",
        sha256: "9b74c9897bac770ffc029102a200c5de5fc1b9f3a1e7d2b8c4f60718293a4b5c"),
      .init(
        role: .calendar, name: "Rules/calendars/cn.xml",
        sha256: "a3c65c2974270fd093ee8a9bf8ae7d0b1f2e3d4c5b6a79880716253443526170"),
    ],
    caseFile: .init(
      id: "QS-SJ-2021-0015", unit: "青石区市场监督管理局", unitCode: "11411199MB0000000X", department: "市场监管", place: "411199",
      cause: "销售超过保质期的食品", parties: ["青石区某某副食店（经营者：张**）"], matters: ["行政处罚", "听证"],
      decisions: ["青市监罚〔2021〕15号（2021-09-06）"]),
    outcome: .init(
      stage: .preliminary, grade: .qualified,
      score: .init(
        decided: points("80"), share: 8824, low: points("70.59"), high: points("82.35")),
      gates: [
        .init(
          requirement: .init("PRO-16"), finding: "PRO-16/hearingPeriod/N4", effect: .zero, confirmed: false,
          scoreIfConfirmed: .zero, gradeIfConfirmed: .unqualified)
      ],
      earned: points("24"), applicable: points("30"), basics: .zero, bonus: .zero,
      working: [
        both("应得分：34 − 待定 4 = 30", "applicable: 34 − 4 open = 30"),
        both("实得分：30 − 6 = 24", "earned: 30 − 6 = 24"),
        both("得分率：100 × 24 ÷ 30 = 80.00", "rate: 100 × 24 ÷ 30 = 80.00"),
      ]),
    coverage: .init(
      counts: VerdictState.allCases.map { .init(state: $0, requirements: 0, points: .zero) },
      onDeclarationOnly: [.init("REC-03")], pointsOnDeclarationOnly: points("10"), leftToPerson: [.init("LEG-11")]),
    systems: [
      rate(.disclosure, "8", "10", "80", "0"), rate(.recording, "10", "10", "100", "0"),
      rate(.legalReview, "6", "6", "100", "4"), rate(.procedure, "0", "4", "0", "0"),
      .init(system: .documents, earned: .zero, applicable: .zero, rate: nil, open: .zero),
    ],
    levers: levers, timeline: timeline, verdicts: [late, recorded, reviewed, opinion, hearing, served],
    problems: [
      .init(
        file: "QS-SJ-2021-0015/case.xml", place: .init(line: 214, column: 7, path: "/caseFile/recordings/recording[2]"),
        code: "case.reference",
        message: both("录音录像 R2 指向不存在的文书 D31", "recording R2 points to document D31, which does not exist"),
        remedy: both("改为 documents 中已有文书的 id", "use the id of a document in documents"))
    ],
    errors: [], masked: true)

  static func points(_ text: String) -> Points { Points(text) ?? .zero }
  static func both(_ zh: String, _ en: String) -> BilingualText { BilingualText(zh: zh, en: en) }

  private static func rate(
    _ system: RequirementSystem, _ earned: String, _ applicable: String, _ rate: String, _ open: String
  ) -> SystemRate {
    .init(
      system: system, earned: points(earned), applicable: points(applicable), rate: points(rate), open: points(open))
  }
}
