import Model

/// A district as its justice bureau meets it: 23 units, 139 requirements, cases of every grade, three earlier runs.
/// Invented, from a seed; its sums are sums of its cases.
struct OrdinaryDistrict: DistrictCases {
  static let units = [
    ("城市管理局", "urban"), ("市场监督管理局", "market"), ("公安分局", "police"), ("生态环境分局", "ecology"),
    ("农业农村局", "agriculture"), ("交通运输局", "transport"), ("卫生健康委员会", "health"), ("水利局", "water"),
    ("住房和城乡建设局", "housing"), ("文化广电旅游局", "culture"), ("应急管理局", "emergency"),
    ("人力资源和社会保障局", "labour"), ("自然资源局", "naturalResources"), ("财政局", "finance"), ("教育局", "education"),
    ("民政局", "civil"), ("统计局", "statistics"), ("审计局", "audit"), ("医疗保障局", "medical"), ("林业局", "forestry"),
    ("气象局", "weather"), ("烟草专卖局", "tobacco"), ("消防救援大队", "fire"),
  ]

  static let ids: [(RequirementID, RequirementSystem, String)] = RequirementSystem.allCases.enumerated().flatMap {
    number, system in
    (1...23).map {
      (
        RequirementID("\(["PUB", "REC", "REV", "PRO", "DOC", "UNIT"][number])-\($0 < 10 ? "0" : "")\($0)"), system,
        ["处罚决定七个工作日内公示", "执法全过程音像记录完整", "重大决定法制审核意见书", "听证申请期满后作出决定", "送达回证签收齐全", "年度执法统计按期公开"][number]
      )
    }
  }

  let cases: [String: [DistrictCase]]
  let report: DistrictReport

  init(seed: UInt64 = 1, casesPerUnit: ClosedRange<Int> = 1...14) {
    var random = RandomReport(seed: seed)
    var cases: [String: [DistrictCase]] = [:]
    for number in Self.units.indices {
      let count = Int.random(in: casesPerUnit, using: &random)
      cases[Self.code(number)] = (0..<count).map { Self.aCase($0, of: number, &random) }
    }
    self.cases = cases
    report = DistrictSums(cases, &random).report
  }

  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    for item in cases[unit] ?? [] { try body(item) }
  }

  static func code(_ number: Int) -> String { "11411199MB0\(1000 + number * 37)X" }

  static func aCase(_ number: Int, of unit: Int, _ random: inout RandomReport) -> DistrictCase {
    let quality = (unit * 7) % 23
    let findings = (0..<Int.random(in: 0...(2 + quality / 3), using: &random)).map { index -> DistrictCase.Finding in
      let pick = min(Int.random(in: 0..<138, using: &random), Int.random(in: 0..<138, using: &random))
      let (id, _, title) = ids[pick]
      let severity = random.one(of: Severity.allCases)
      return .init(
        id: "\(id)/check/\(index)", requirement: id, severity: severity,
        deduction: severity == .note ? .zero : Points(hundredths: 50 * Int.random(in: 1...6, using: &random)),
        effect: severity == .fatal && index % 3 == 0 ? .zero : nil,
        message: .init(zh: "\(title)：晚 \(index + 1) 个工作日", en: "\(index + 1) working days late"),
        place: .init(line: 40 + index, column: 5, path: "/caseFile/acts/service[\(index + 1)]/@date"),
        due: index % 2 == 0 ? "2026-03-1\(index % 10)" : nil)
    }
    let lost = findings.reduce(0) { $0 + $1.deduction.hundredths }
    let score = max(0, 10_000 - lost * 2)
    let grade: Grade = score >= 9000 ? .excellent : score >= 6000 ? .qualified : .unqualified
    return DistrictCase(
      file: "案卷 \(number + 1)/case.xml",
      summary: .init(
        id: "QS-\(unit + 1)-2026-\(1000 + number)", unit: units[unit].0, unitCode: code(unit),
        department: units[unit].1, place: "411199",
        cause: ["销售超过保质期的食品", "占道经营", "未按规定公示收费标准", "未取得许可擅自施工"][number % 4], parties: ["青石区某某经营部（经营者：张**）"],
        matters: ["penalty"], decisions: ["青执罚〔2026〕\(number + 1)号（2026-02-0\(number % 9 + 1)）"]),
      outcome: .init(
        stage: .preliminary, grade: grade,
        score: .init(
          decided: Points(hundredths: score), share: 9200, low: Points(hundredths: max(0, score - 400)),
          high: Points(hundredths: min(10_000, score + 250))),
        gates: findings.compactMap { finding in
          finding.effect.map {
            .init(
              requirement: finding.requirement, finding: finding.id, effect: $0, confirmed: number % 4 == 0,
              scoreIfConfirmed: .zero, gradeIfConfirmed: .unqualified)
          }
        }, earned: .zero, applicable: .zero, basics: .zero, bonus: .zero, working: []),
      findings: findings, problems: [])
  }
}
