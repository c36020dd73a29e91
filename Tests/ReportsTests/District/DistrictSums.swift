import Model

/// Sums a district up from its cases, in the plainest way: what the report of an ordinary district holds.
struct DistrictSums {
  private let cases: [String: [DistrictCase]]
  private var random: RandomReport

  init(_ cases: [String: [DistrictCase]], _ random: inout RandomReport) {
    self.cases = cases
    self.random = random
  }

  private struct Rated {
    let number: Int
    let score: Int?
  }

  var report: DistrictReport {
    let order = rated
    let units = order.enumerated().map { unit($1, place: $0 + 1) }
    let all = order.flatMap { list($0.number) }
    return DistrictReport(
      engine: "anjuan 0.3.0",
      ruleSet: .init(
        id: "three-systems", edition: "1.4", title: .init(zh: "行政执法三项制度评查标准", en: "Three-systems review standard"),
        sha256: String(repeating: "3f0a52c1", count: 8)),
      scoring: "rate-100", scheme: .init(zh: "案卷 50、检查表 30、结果 20", en: "cases 50, checklist 30, outcomes 20"),
      district: "青石区（虚构）", asOf: "2026-06-30", run: 4,
      inputs: [.init(role: .ruleSet, name: "Rules", sha256: String(repeating: "9b74c989", count: 8))],
      counts: .init(
        units: units.count, cases: all.count, unchanged: all.count / 3, unreadable: 2, gates: gates.count, problems: 3,
        grades: Grade.allCases.map { grade in all.count { $0.outcome.grade == grade } },
        scores: (0..<10).map { band in
          all.count { ($0.outcome.score.decided?.hundredths).map { min(9, $0 / 1000) } == band }
        }),
      units: units, requirements: lines(order), crossCase: crossCase, gates: gates, problems: problems,
      trend: (1...3).map { run in
        .init(
          run: run, asOf: ["2025-09-30", "2025-12-31", "2026-03-31"][run - 1],
          edition: run < 3 ? "three-systems 1.3" : "three-systems 1.4",
          scores: Dictionary(
            uniqueKeysWithValues: order.filter { ($0.number + run) % 7 != 0 && $0.score != nil }.map {
              let shift = (run - 4) * 130 + $0.number * 29 % 400
              return (
                OrdinaryDistrict.code($0.number), Points(hundredths: min(10_000, max(0, ($0.score ?? 0) + shift)))
              )
            }))
      })
  }

  private func list(_ number: Int) -> [DistrictCase] { cases[OrdinaryDistrict.code(number)] ?? [] }

  /// The ranked first; fewer than three cases are not ranked.
  private var rated: [Rated] {
    let all = OrdinaryDistrict.units.indices.map { number -> Rated in
      let scores = list(number).compactMap(\.outcome.score.decided?.hundredths)
      return Rated(number: number, score: scores.count < 3 ? nil : scores.reduce(0, +) / scores.count)
    }
    return all.filter { $0.score != nil }.sorted { ($0.score ?? 0, $1.number) > ($1.score ?? 0, $0.number) }
      + all.filter { $0.score == nil }
  }

  private func unit(_ rated: Rated, place: Int) -> DistrictReport.UnitLine {
    let items = list(rated.number)
    let scores = items.compactMap(\.outcome.score.decided)
    let score = rated.score.map { Points(hundredths: $0) }
    return .init(
      code: OrdinaryDistrict.code(rated.number), name: "青石区" + OrdinaryDistrict.units[rated.number].0,
      department: OrdinaryDistrict.units[rated.number].1,
      place: rated.score == nil
        ? nil
        : .init(
          place: place, isShared: place == 4 || place == 5, best: place % 6 == 2 ? max(1, place - 1) : place,
          worst: place % 6 == 1 ? place + 1 : place),
      unranked: rated.score == nil
        ? .init(zh: "案卷只有 \(items.count) 份，不足 3 份。", en: "only \(items.count) cases, fewer than 3") : nil,
      grade: score.map { $0.hundredths >= 9000 ? .excellent : $0.hundredths >= 6000 ? .qualified : .unqualified }
        ?? .undecided,
      score: score, low: score.map { $0 - Points(hundredths: 320) },
      high: score.map { min($0 + Points(hundredths: 180), Points(hundredths: 10_000)) }, decidedShare: 9134,
      parts: [
        .init(label: .init(zh: "案卷均分", en: "mean of the drawn cases"), weight: 50, score: score),
        .init(label: .init(zh: "三项制度检查表", en: "three-systems checklist"), weight: 30, score: Points(hundredths: 8800)),
        .init(label: .init(zh: "执法结果", en: "outcomes"), weight: 20, score: nil),
      ], cases: items.count, least: scores.min(), most: scores.max(),
      grades: Grade.allCases.map { grade in items.count { $0.outcome.grade == grade } },
      confirmedGates: items.count { $0.outcome.gates.contains(where: \.confirmed) },
      proposedGates: items.count { item in item.outcome.gates.contains { !$0.confirmed } },
      unreadable: rated.number < 2 ? 1 : 0,
      working: [
        .init(zh: "案卷均分 50%，检查表 30%；执法结果缺，按 80% 折算", en: "cases 50 %, checklist 30 %; outcomes missing, over 80 %"),
        .init(zh: "合计 \(score?.description ?? "–")", en: "sum \(score?.description ?? "–")"),
      ])
  }

  private func lines(_ order: [Rated]) -> [DistrictReport.RequirementLine] {
    OrdinaryDistrict.ids.enumerated().map { number, entry in
      .init(
        requirement: entry.0, title: .init(zh: entry.2, en: "\(entry.1.label.en) rule \(number + 1)"), system: entry.1,
        clause: .init(zh: "《中华人民共和国行政处罚法》第四十八条第一款", en: "Administrative Penalty Law, Art. 48(1)"),
        remedy: number % 5 == 0
          ? nil : .init(zh: "补正并在七个工作日内公示。", en: "correct it and publish within seven working days"),
        cells: order.map { rated in
          let items = list(rated.number)
          let mine = items.filter { $0.findings.contains { $0.requirement == entry.0 && $0.severity != .note } }
          let applies = number % 11 == rated.number % 11 && mine.isEmpty ? 0 : items.count
          return .init(
            applicable: applies, broken: mine.count,
            undecided: number % 13 == 0 && mine.isEmpty ? applies : 0,
            lost: items.flatMap(\.findings).filter { $0.requirement == entry.0 }.reduce(0) {
              $0 + $1.deduction.hundredths
            })
        })
    }
  }

  private var gates: [DistrictReport.GateLine] {
    OrdinaryDistrict.units.indices.flatMap { number in
      list(number).flatMap { item in
        item.outcome.gates.map { gate in
          .init(
            unit: OrdinaryDistrict.code(number), file: item.file, caseID: item.summary.id,
            requirement: gate.requirement, finding: gate.finding, effect: gate.effect, confirmed: gate.confirmed,
            message: item.findings.first { $0.id == gate.finding }?.message ?? .init(zh: "", en: ""))
        }
      }
    }
  }

  private var crossCase: [CrossCaseFinding] {
    let entries = [0, 1].map { unit in
      CrossCaseEntry(
        rule: .init("X-01"), key: "k", unit: OrdinaryDistrict.code(unit), file: list(unit).first?.summary.id ?? "",
        item: "D1",
        place: .init(line: 12, column: 5, path: "/caseFile/documents/document"), side: .file, from: "2026-02-01",
        until: nil, number: nil, mark: "", facts: [])
    }
    return [
      CrossCaseFinding(
        id: "X-01/k/D1", rule: .init("X-01"), severity: .major,
        message: .init(zh: "两份决定书文号相同：青执罚〔2026〕1号", en: "two decisions bear the same number"), entries: entries,
        count: 2,
        working: [.init(zh: "文号逐字相同", en: "the numbers are equal")], basis: [],
        remedy: .init(zh: "核对文号登记簿。", en: "compare the register of numbers"),
        doubt: .init(zh: "可能为同一案的两次导出", en: "perhaps one case exported twice"))
    ]
  }

  private var problems: [DistrictReport.FileProblem] {
    (0..<3).map { number in
      .init(
        unit: OrdinaryDistrict.code(number % 2), file: "案卷 \(90 + number)/case.xml",
        problem: .init(
          file: "case.xml", place: .init(line: 7, column: 3, path: "/caseFile"), code: "xml.malformed",
          message: .init(zh: "文件在第 7 行中断", en: "the file ends within line 7"),
          remedy: .init(zh: "重新导出。", en: "export it again")))
    }
  }
}
