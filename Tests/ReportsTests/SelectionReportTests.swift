import FoundationEssentials
import Model
import Reports
import Testing

/// Every format of a choice shows the same value, and nothing in a file acts on it.
struct SelectionReportTests {
  private static let line = SelectionReport.Line(
    place: 1, unit: "U1", unitName: "青石区<b>局", file: "cases/A.xml", caseID: "A-1", cause: "=cmd()\u{1B}[31m案",
    matter: BilingualText(zh: "行政处罚", en: "penalty"), officers: ["张某#abcdef"], grade: .excellent,
    score: Outcome.Score(
      decided: Points(hundredths: 95_50), share: 98_00, low: Points(hundredths: 94_00), high: Points(hundredths: 96_00)),
    merit: 9550, measures: [.init(label: BilingualText(zh: "得分", en: "score"), value: "95.5")], drawKey: "00ff",
    digest: "11ee",
    reasons: [BilingualText(zh: "在 3 件案卷中排第 1", en: "place 1 of 3")],
    toVerify: [BilingualText(zh: "异议尚未答复", en: "an objection is open")],
    statements: [BilingualText(zh: "负责人已批准：是", en: "approved: yes")])

  private static let report = SelectionReport(
    engine: "0.1.0", district: "青石区", asOf: "2026-06-30", run: 1, edition: "three-systems 0.1", scoring: "rate-100",
    policy: .init(
      id: "excellent", kind: .excellent, title: BilingualText(zh: "优秀案卷推选", en: "Excellent cases"),
      merit: BilingualText(zh: "得分", en: "score"), order: BilingualText(zh: "得分由高到低", en: "score, largest first"),
      source: "§2", sha256: String(repeating: "0", count: 64)), seed: "s", solver: "GLPK 5.0", candidates: 3,
    eligible: 2,
    aims: [.init(label: BilingualText(zh: "入选数量", en: "number"), reached: 1)],
    conditions: [.init(text: BilingualText(zh: "等次须为优秀", en: "the grade must be excellent"), barred: 1, unknown: 2)],
    seats: [
      .init(label: BilingualText(zh: "总", en: "in all"), most: 1, taken: 1, wanted: 2, isBinding: true)
    ], chosen: [line], leftOut: [line],
    statements: InputDigest(role: .adjudication, name: "s.xml", sha256: String(repeating: "1", count: 64)))

  @Test func everyMemberStandsInTheSchemaAndNoOther() throws {
    let file = Golden.checkout + "/Rules/schema/selection-report.schema.json"
    var comparison = try SchemaComparison(schema: parse([UInt8](Data(contentsOf: URL(filePath: file)))))
    try comparison.compare(parse(selectionJSON(Self.report)))
    #expect(comparison.unknown.isEmpty, "\(comparison.unknown.sorted())")
    #expect(comparison.missing.isEmpty, "\(comparison.missing.sorted())")
    #expect(comparison.neverSeen.isEmpty, "\(comparison.neverSeen.sorted())")
  }

  @Test(arguments: [Language.zh, .en]) func textAndPageSayTheSame(language: Language) {
    let text = String(decoding: selectionText(Self.report, language: language), as: UTF8.self)
    let page = String(decoding: selectionPage(Self.report, language: language), as: UTF8.self)
    let said = ["A-1", "张某#abcdef", "95.50", "GLPK 5.0"] + [language == .zh ? "等次须为优秀" : "must be excellent"]
    for word in said {
      #expect(text.contains(word), "\(word)")
      #expect(page.contains(word), "\(word)")
    }
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!page.contains("<b>局") && !page.unicodeScalars.contains("\u{1B}"))
  }

  @Test func aDraftLeavesItsMeaningToAPerson() {
    let layout = CaseLayout(
      kind: .bad, title: "某区某局行政处罚案", keywords: ["行政处罚"], account: ["当事人：某企业。"], handling: [],
      significance: ["未做到：PRO-21"], reminders: ["<script>"])
    let text = String(decoding: layoutText(layout), as: UTF8.self)
    let page = String(decoding: layoutPage(layout), as: UTF8.self)
    let order = ["标题", "关键词", "基本案情", "监督处理", "典型意义"]
    let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
    for content in [text, page] { #expect(content.contains("典型意义") && content.contains("（由人撰写）")) }
    #expect(!page.contains("<script>"))
  }

  private func parse(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }
}
