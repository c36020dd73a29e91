import Model
import Reports
import Testing

@Suite struct DistrictWorkbookTests {
  private static func book(
    _ report: DistrictReport, _ cases: some DistrictCases, _ language: Language = .zh, rows: Int? = nil
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    if let rows {
      try writeDistrictWorkbook(report, cases: cases, language: language, rowsPerSheet: rows) { bytes += $0 }
    } else {
      try writeDistrictWorkbook(report, cases: cases, language: language) { bytes += $0 }
    }
    return bytes
  }

  private static let neverInSheet: Set<UInt32> = [0, 7, 0x1B, 0x202E, 0x2028, 0xFFFE, 0xFFFF]

  /// A number as a cell holds it.
  private static func hundredths(_ text: String) -> Int? { Double(text).map { Int(($0 * 100).rounded()) } }

  private static let district = OrdinaryDistrict(seed: 5)
  /// Read once for all that only look at them.
  private static let shared = Result { try SheetReader(book(district.report, district)) }

  @Test func theSheetsAreThoseThatABureauKnows() throws {
    let sheets = try Self.shared.get()
    #expect(sheets.names == ["单位汇总", "单位排名", "共性问题", "扣分明细", "一票否决清单", "不得评为优秀清单", "跨案卷比对", "不能评查的文件", "说明"])
  }

  @Test func everyFindingIsARowAndItsPointsANumber() throws {
    let (district, sheets) = (Self.district, try Self.shared.get())
    let findings = district.report.units.flatMap { district.cases[$0.code] ?? [] }.flatMap(\.findings)
    #expect(sheets.column("问题编号", of: "扣分明细") == findings.map(\.id))
    #expect(sheets.column("扣分", of: "扣分明细").map(Self.hundredths) == findings.map(\.deduction.hundredths))
    #expect(sheets.column("序号", of: "扣分明细").last == "\(findings.count)")
  }

  @Test func theUnitsAddUpToTheReport() throws {
    let (district, sheets) = (Self.district, try Self.shared.get())
    let cases = sheets.column("案卷", of: "单位汇总").compactMap { Int($0) }
    #expect(cases.reduce(0, +) == district.report.counts.cases)
    for (number, grade) in Grade.allCases.enumerated() {
      let counts = sheets.column(grade.label.zh, of: "单位汇总").compactMap { Int($0) }
      #expect(counts.reduce(0, +) == district.report.counts.grades[number])
    }
    let lost = sheets.column("失分", of: "共性问题").map(Self.hundredths)
    let expected = district.report.requirements.map(\.total).filter { $0.broken > 0 }.map(\.lost)
    #expect(lost.compactMap { $0 }.sorted() == expected.sorted())
    #expect(sheets.column("得分", of: "单位排名").first { !$0.isEmpty }.flatMap(Double.init) != nil)
  }

  /// Three findings of six points each, on a requirement worth six: the sums of an officer did not come out.
  @Test func whatARequirementLostStandsOnceInAFile() throws {
    let sheets = try SheetReader(Self.book(DistrictPagesTests.report([DistrictPagesTests.unit("a")]), SixPoints()))
    #expect(sheets.column("文件", of: "扣分明细") == ["unit.xml", "a.xml", "a.xml", "a.xml", "a.xml"])
    #expect(sheets.column("编号", of: "扣分明细") == ["UNIT-01", "PRO-18", "PRO-18", "PRO-18", "DOC-02"])
    #expect(sheets.column("扣分", of: "扣分明细").map(Self.hundredths) == [2_00, 6_00, 6_00, 6_00, nil])
    #expect(sheets.column("本项分值", of: "扣分明细").map(Self.hundredths) == [2_00, 6_00, 6_00, 6_00, 4_00])
    #expect(sheets.column("本项失分", of: "扣分明细").map(Self.hundredths) == [2_00, 6_00, nil, nil, 4_00])
    let notes = sheets.column("计分说明", of: "扣分明细")
    #expect(notes == ["", "本项分值 6 分，合计失 6 分，各行不累加", "", "", "因前项缺失不得分"])
  }

  @Test func whatOnlyBarsFromExcellentIsNoGateItem() throws {
    let report = DistrictPagesTests.barred
    let sheets = try SheetReader(Self.book(report, ListedCases([:])))
    #expect(sheets.column("问题编号", of: "一票否决清单") == ["zero", "cap 60"])
    #expect(sheets.column("问题编号", of: "不得评为优秀清单") == ["barExcellent"])
  }

  /// The title of a law stood before every one of its clauses.
  @Test func aLawIsNamedOnceBeforeAllItsClauses() throws {
    let clauses = [("甲法", "第一条"), ("乙法", "第九条"), ("甲法", "第二条第一款"), ("丙办法", "")].map { law, clause in
      LegalBasis(
        law: law, title: .init(zh: law, en: law), clause: clause, citation: .init(zh: clause, en: clause), gist: nil,
        evidence: .textChecked)
    }
    let finding = CrossCaseFinding(
      id: "X-01/k", rule: .init("X-01"), severity: .major, message: .init(zh: "文号相同", en: "the numbers are equal"),
      entries: [], count: 2, working: [], basis: clauses, remedy: nil, doubt: nil)
    let report = DistrictPagesTests.report([DistrictPagesTests.unit("a")], crossCase: [finding])
    let sheets = try SheetReader(Self.book(report, ListedCases([:])))
    #expect(sheets.column("依据", of: "跨案卷比对") == ["甲法第一条、第二条第一款；乙法第九条；丙办法"])
  }

  @Test func aSheetThatIsFullGoesOnInANextOne() throws {
    let district = OrdinaryDistrict(seed: 2, casesPerUnit: 0...4)
    let sheets = try SheetReader(Self.book(district.report, district, rows: 10))
    let parts = sheets.names.filter { $0.hasPrefix("扣分明细") }
    let findings = district.cases.values.joined().reduce(0) { $0 + $1.findings.count }
    #expect(parts.count == (findings + 9) / 10)
    #expect(Array(parts.prefix(3)) == ["扣分明细", "扣分明细 (2)", "扣分明细 (3)"])
    for part in parts.dropLast() { #expect(sheets[part].count == 11) }
    #expect(parts.flatMap { sheets.column("序号", of: $0) } == (1...findings).map(String.init))
  }

  @Test func nothingIsAFormulaAndEveryHeadingStaysInSight() throws {
    for seed in UInt64(1)...12 {
      var random = RandomReport(seed: seed)
      let district = random.district()
      let sheets = try SheetReader(Self.book(district.report, district.cases, seed % 2 == 0 ? .zh : .en))
      for xml in sheets.xml {
        #expect(!xml.contains("<f>") && !xml.contains("<f ") && !xml.contains("<hyperlink"))
        #expect(xml.contains("state=\"frozen\""))
        let bad = xml.unicodeScalars.filter { Self.neverInSheet.contains($0.value) }
        #expect(bad.isEmpty)
      }
    }
  }

  @Test func theSameDistrictGivesTheSameBytes() throws {
    let district = OrdinaryDistrict(seed: 4, casesPerUnit: 1...4)
    let bytes = try Self.book(district.report, district)
    #expect(bytes == (try Self.book(district.report, district)))
    #expect(bytes != (try Self.book(district.report, district, .en)))
  }

  private struct Full: Error, Equatable {}

  @Test func whoTakesTheBytesMayStop() throws {
    let district = OrdinaryDistrict()
    #expect(throws: Full.self) { try writeDistrictWorkbook(district.report, cases: district) { _ in throw Full() } }
  }
}

/// One case and the file of its unit, with what their scores came from.
private struct SixPoints: DistrictCases {
  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    try body(
      item(
        "a.xml", ["1", "2", "3"].map { finding("PRO-18", $0, Points(hundredths: 6_00)) },
        [
          tally("PRO-18", .unmet, Points(hundredths: 6_00)), tally("DOC-02", .blocked, Points(hundredths: 4_00)),
          tally("DOC-03", .met, Points(hundredths: 3_00)),
        ]))
  }

  func unitFile(of unit: String) throws -> DistrictCase? {
    item(
      "unit.xml", [finding("UNIT-01", "1", Points(hundredths: 2_00))],
      [tally("UNIT-01", .unmet, Points(hundredths: 2_00))])
  }

  private func finding(_ requirement: String, _ number: String, _ deduction: Points) -> DistrictCase.Finding {
    .init(
      id: "\(requirement)/\(number)", requirement: .init(requirement), severity: .major, deduction: deduction,
      effect: nil, message: .init(zh: "问题", en: "finding"), place: nil, due: nil)
  }

  private func tally(_ requirement: String, _ state: VerdictState, _ standard: Points) -> Tally {
    let earned = state == .met ? standard : .zero
    return Tally(
      requirement: .init(requirement), system: .procedure, layer: .scored, state: state, standard: standard,
      earned: earned, low: earned, high: earned, mayNotApply: false, leftToPerson: false, gates: [])
  }

  private func item(_ file: String, _ findings: [DistrictCase.Finding], _ tallies: [Tally]) -> DistrictCase {
    DistrictCase(
      file: file,
      summary: .init(
        id: "案 1", unit: "", unitCode: "", department: "", place: "", cause: "", parties: [], matters: [],
        decisions: []),
      outcome: .init(
        stage: .preliminary, grade: .qualified,
        score: .init(decided: Points(hundredths: 80_00), share: 10_000, low: nil, high: nil), gates: [], earned: .zero,
        applicable: .zero, basics: .zero, bonus: .zero, working: []),
      findings: findings, problems: [], tallies: tallies)
  }
}
