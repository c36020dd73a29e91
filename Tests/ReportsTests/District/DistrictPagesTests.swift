import Model
import Reports
import Testing

@Suite struct DistrictPagesTests {
  private static let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789-./")

  private static func random(_ seed: UInt64) throws -> WrittenPages {
    var random = RandomReport(seed: seed)
    let district = random.district()
    return try WrittenPages(district.report, district.cases, language: seed % 2 == 0 ? .zh : .en)
  }

  /// Made once for all that only look at them.
  private static let shared = Result {
    let district = OrdinaryDistrict()
    return [try WrittenPages(district.report, district), try WrittenPages(district.report, district, language: .en)]
      + (try (UInt64(1)...25).map { try random($0) })
  }

  @Test func everyPageIsBalancedMarkupThatRunsAndLoadsNothing() throws {
    for pages in try Self.shared.get() {
      for path in pages.paths {
        let reader = pages.markup(path)
        #expect(reader.fault == nil, "\(path)")
        #expect(reader.tags.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base"]))
        #expect(!reader.attributes.contains { $0.name.hasPrefix("on") || $0.name == "src" || $0.name == "style" })
      }
    }
  }

  @Test func everyLinkLeadsToAPageAndAnAnchorThatExist() throws {
    for pages in try Self.shared.get() {
      let names = pages.pages.keys.reduce(into: [String: Set<String>]()) {
        let ids = pages.markup($1).values(of: "id")
        #expect(Set(ids).count == ids.count, "\($1)")
        $0[$1] = Set(ids)
      }
      for path in pages.paths {
        for link in pages.markup(path).values(of: "href") {
          let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
          let anchors = try #require(names[Self.target(of: parts[0], from: path)], "\(path) → \(link)")
          if parts.count > 1 { #expect(anchors.contains(parts[1]), "\(path) → \(link)") }
        }
      }
    }
  }

  /// Recorded also to be held against axe-core (`Scripts/check-accessibility`).
  @Test func theFirstPageAndThatOfAUnitLookAsRecorded() throws {
    let pages = try #require(Self.shared.get().first)
    try Golden.expect(pages.pages["index.html"] ?? [], matches: "district.zh.html")
    let unit = try #require(pages.paths.first { $0.hasPrefix("units/") && $0.hasSuffix("/index.html") })
    try Golden.expect(pages.pages[unit] ?? [], matches: "district.unit.zh.html")
  }

  /// The path that a link leads to; units lie two folders down and lead up first.
  private static func target(of link: String, from path: String) -> String {
    if link.isEmpty { return path }
    guard path.hasPrefix("units/") else { return link }
    return link.hasPrefix("../../") ? String(link.dropFirst(6)) : ""
  }

  @Test func noPathHoldsAnythingButPlainCharacters() throws {
    for pages in try Self.shared.get() {
      for path in pages.paths {
        #expect(path.allSatisfy(Self.plain.contains))
        #expect(!path.contains("..") && !path.hasPrefix("/"))
        #expect(path.split(separator: "/").allSatisfy { $0.utf8.count <= 60 })
      }
    }
  }

  @Test func unitsWhoseCodesDifferInCaseAloneHaveFoldersOfTheirOwn() throws {
    let codes = ["AB", "ab", "a/b", "a\\b", "", "..", "Ab", String(repeating: "x", count: 80), "con"]
    let lines = codes.map { code in
      DistrictReport.UnitLine(
        code: code, name: "", department: "", place: nil, unranked: nil, grade: .undecided, score: nil, low: nil,
        high: nil, decidedShare: 0, parts: [], cases: 0, least: nil, most: nil, grades: [0, 0, 0, 0, 0],
        confirmedGates: 0, proposedGates: 0, unreadable: 0, working: [])
    }
    let pages = try WrittenPages(Self.report(lines), ListedCases([:]))
    let folders = pages.paths.filter { $0.hasPrefix("units/") }
    #expect(folders.count == codes.count)
    #expect(Set(folders.map { $0.lowercased() }).count == codes.count)
  }

  @Test func theSameDistrictGivesTheSamePages() throws {
    let (a, b) = (
      OrdinaryDistrict(seed: 7, casesPerUnit: 1...4), OrdinaryDistrict(seed: 7, casesPerUnit: 1...4)
    )
    #expect(try WrittenPages(a.report, a).pages == WrittenPages(b.report, b).pages)
  }

  @Test func theFirstPageIsWrittenLast() throws {
    for pages in try Self.shared.get() { #expect(pages.paths.last == "index.html") }
  }

  @Test func everyCaseStandsOnceInTheListsOfItsUnit() throws {
    var random = RandomReport(seed: 3)
    for count in [1, 199, 200, 201, 401] {
      let cases = (0..<count).map { OrdinaryDistrict.aCase($0, of: 1, &random) }
      let pages = try WrittenPages(Self.report([Self.unit("a")]), ListedCases(["a": cases]))
      let listed = pages.paths.filter { $0.contains("/cases-") }.map { path in
        pages.markup(path).values(of: "id").count { $0.hasPrefix("k-") }
      }
      #expect(listed.allSatisfy { (1...200).contains($0) })
      #expect(listed.reduce(0, +) == count && listed.count == (count + 199) / 200)
    }
  }

  @Test func theFiguresOfTheHeatMapAreThoseOfTheReport() throws {
    let (district, pages) = (OrdinaryDistrict(), try #require(Self.shared.get().first))
    let told = Set(pages.markup("heat-0001.html").values(of: "title"))
    for line in district.report.requirements {
      for (unit, cell) in zip(district.report.units, line.cells) where cell.applicable > 0 {
        let decided = cell.applicable - cell.undecided
        #expect(told.contains("\(unit.name)：已评 \(decided) 份中 \(cell.broken) 份，待定 \(cell.undecided) 份"))
      }
    }
  }

  @Test func aBrokenRequirementNeverReadsAsZero() throws {
    let cell = DistrictReport.RequirementLine.Cell(applicable: 1000, broken: 1, undecided: 0, lost: 100)
    let nearly = DistrictReport.RequirementLine.Cell(applicable: 1000, broken: 999, undecided: 0, lost: 100)
    let html = try WrittenPages(
      Self.report([Self.unit("a"), Self.unit("b")], cells: [cell, nearly]), ListedCases([:])
    )
    .text("heat-0001.html")
    #expect(html.contains(">1</a>") && html.contains(">99</a>"))
    #expect(!html.contains(">0</a>") && !html.contains(">100</a>"))
  }

  @Test func longListsGoOnOnPagesOfTheirOwn() throws {
    let gates = (0..<401).map { number in
      DistrictReport.GateLine(
        unit: "a", file: "\(number)", caseID: "案 \(number)", requirement: .init("PRO-01"), finding: "f", effect: .zero,
        confirmed: false, message: .init(zh: "内容", en: "text"))
    }
    let pages = try WrittenPages(Self.report([Self.unit("a")], gates: gates), ListedCases([:]))
    #expect(pages.paths.filter { $0.hasPrefix("gates-") } == ["gates-0001.html", "gates-0002.html", "gates-0003.html"])
    #expect(pages.text("gates-0003.html").contains("案 400"))
    #expect(pages.text("index.html").contains("gates-0001.html"))
  }

  /// An officer counted 67 vetoes, of which 28 were none.
  @Test func whatOnlyBarsFromExcellentIsCountedAndListedApart() throws {
    let pages = try WrittenPages(Self.barred, ListedCases([:]))
    let index = pages.text("index.html")
    #expect(index.contains("一票否决项 2 处") && index.contains("另有 1 处只使案卷不得评为优秀（待确认 1 处）"))
    #expect(pages.markup("index.html").values(of: "id").contains("barred"))
    let unit = try #require(pages.paths.first { $0.hasPrefix("units/") && $0.hasSuffix("/index.html") })
    #expect(pages.markup(unit).values(of: "id").contains("barred"))
    let none = try WrittenPages(Self.report([Self.unit("a")]), ListedCases([:])).text("index.html")
    #expect(!none.contains("不得评为优秀"))
  }

  @Test func theBadgesOfACaseHaveNumbersOfTheirOwn() throws {
    var random = RandomReport(seed: 1)
    let plain = OrdinaryDistrict.aCase(0, of: 1, &random)
    let gates = [GateEffect.zero, .fail, .barExcellent].map {
      Outcome.Gate(
        requirement: .init("PRO-01"), finding: $0.description, effect: $0, confirmed: false, scoreIfConfirmed: nil,
        gradeIfConfirmed: .unqualified)
    }
    let item = DistrictCase(
      file: plain.file, summary: plain.summary,
      outcome: .init(
        stage: .preliminary, grade: .qualified, score: plain.outcome.score, gates: gates, earned: .zero,
        applicable: .zero, basics: .zero, bonus: .zero, working: []),
      findings: [], problems: [])
    let pages = try WrittenPages(Self.report([Self.unit("a")]), ListedCases(["a": [item]]))
    let path = try #require(pages.paths.first { $0.contains("/cases-") })
    for text in ["否决待确认 2 项", "不得评为优秀待确认 1 项", "问题共 0 处"] { #expect(pages.text(path).contains(text)) }
  }

  /// Two gate items, and one finding that only keeps its case from 优秀.
  static let barred: DistrictReport = {
    let effects: [GateEffect] = [.zero, .cap(Points(hundredths: 60_00)), .barExcellent]
    return report(
      [unit("a")],
      gates: effects.map { effect in
        DistrictReport.GateLine(
          unit: "a", file: "a.xml", caseID: "案 1", requirement: .init("PRO-01"), finding: effect.description,
          effect: effect, confirmed: false, message: .init(zh: "内容", en: "text"))
      })
  }()

  static func unit(_ code: String) -> DistrictReport.UnitLine {
    .init(
      code: code, name: "单位 \(code)", department: "urban", place: nil, unranked: nil, grade: .undecided, score: nil,
      low: nil, high: nil, decidedShare: 0, parts: [], cases: 0, least: nil, most: nil, grades: [0, 0, 0, 0, 0],
      confirmedGates: 0, proposedGates: 0, unreadable: 0, working: [])
  }

  static func report(
    _ units: [DistrictReport.UnitLine], cells: [DistrictReport.RequirementLine.Cell]? = nil,
    gates: [DistrictReport.GateLine] = [], crossCase: [CrossCaseFinding] = []
  ) -> DistrictReport {
    DistrictReport(
      engine: "anjuan", ruleSet: .init(id: "r", edition: "1.0", title: .init(zh: "标准", en: "rules"), sha256: ""),
      scoring: "rate-100", scheme: .init(zh: "办法", en: "scheme"), district: "区", asOf: "2026-06-30", run: 1, inputs: [],
      counts: .init(
        units: units.count, cases: 0, unchanged: 0, unreadable: 0, gates: gates.count(where: \.effect.isGate),
        problems: 0, barred: gates.count { !$0.effect.isGate }, grades: [0, 0, 0, 0, 0],
        scores: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      units: units,
      requirements: cells.map {
        [
          .init(
            requirement: .init("PRO-01"), title: .init(zh: "项目", en: "item"), system: .procedure,
            clause: .init(zh: "", en: ""), remedy: nil, cells: $0)
        ]
      } ?? [], crossCase: crossCase, gates: gates, problems: [], trend: [])
  }
}
