import Engine
import Intake
import Model
import Reports
import Review
import Testing

/// No identifier that stands in any text of a case, of what persons wrote about it, or in a name of a file stands in a report.
@Suite struct ReportMaskingTests {
  private static let name = "Samples/IMG13800138000.xml"

  /// Planted everywhere in the file; the JSON report holds every text of the report value.
  @Test(arguments: [
    "Rules/bases/penalty-with-hearing.xml", "Samples/cases/seizure-overdue.xml",
    "Samples/cases/published-late-with-phone-number.xml",
  ])
  func noneSurvivesInTheReport(file: String) throws {
    var planting = Planting(seed: UInt64(file.utf8.count) &* 31 &+ UInt64(file.utf8.last ?? 0))
    let text = planting.planted(in: try Self.read(file))
    #expect(planting.all.count > 5)
    let report = try #require(try Self.review(text, masked: true))
    try Self.expectNone(of: planting.all, in: render(report, as: .json), "\(file)")
  }

  @Test func noneSurvivesInAnyFormat() throws {
    var planting = Planting(seed: 7)
    let text = planting.planted(in: try Self.read("Samples/adjudicated/QS-CG-2025-0059/case.xml"))
    let decided = planting.planted(in: try Self.read("Samples/adjudicated/QS-CG-2025-0059/adjudication.xml"))
    let report = try #require(try Self.review(text, decided, masked: true))
    #expect(report.verdicts.contains { !$0.human.isEmpty } && report.verdicts.contains { !$0.objections.isEmpty })
    for format in ReportFormat.allCases where format != .xlsx {
      try Self.expectNone(of: planting.all, in: render(report, as: format), "\(format)")
    }
    for paper in papers(PaperKind.allCases, on: [report]) {
      try Self.expectNone(of: planting.all, in: render(paper, as: .html), "\(String(describing: paper.kind))")
    }
    let open = try #require(try Self.review(text, decided, masked: false))
    let shown = PlantedIdentifiers.folded(String(decoding: try render(open, as: .json), as: UTF8.self))
    #expect(planting.all.contains { shown.contains(PlantedIdentifiers.folded($0.bare)) }, "--unmasked shows them")
  }

  /// The archive keeps no more than reports show, so pages and workbook, which are made from it, cannot either.
  @Test func noneSurvivesInADistrictsArchive() throws {
    var planting = Planting(seed: 11)
    let district = try SmallDistrict([])
    try district.put(
      planting.planted(in: try Self.read("Samples/cases/seizure-overdue.xml")), at: "IMG13800138000.xml")
    try district.put("<caseFile 电话13800138000", at: "张三13800138000.xml")
    let report = try district.evaluate().evaluation.report
    try Self.expectNone(of: planting.all, in: districtJSON(report), "JSON")
    try Self.expectNone(of: planting.all, in: Array("\(try district.content())".utf8), "archive")
    #expect(report.counts.unreadable == 1 && report.counts.cases == 1)
  }

  /// Ids of elements are not masked but replaced by the way to the element, so that findings stay apart.
  @Test func anIdThatIsANumberGivesWayToThePath() throws {
    let text = try Self.read("Samples/cases/late-service.xml").replacing("\"A11\"", with: "\"P410199199001011233\"")
    let report = try #require(try Self.review(text, masked: true))
    let json = String(decoding: try render(report, as: .json), as: UTF8.self)
    #expect(!json.contains("410199199001011233"))
    let findings = report.findings.map(\.id)
    #expect(Set(findings).count == findings.count)
    #expect(findings.contains { $0.hasPrefix("PRO-21/") && $0.contains("/caseFile/acts/") }, "\(findings)")
  }

  @Test func whatIsNobodysStays() throws {
    let cause = "货值13,812.50元，统一社会信用代码914403001922038216，执法证号13110012345，青市监罚决〔2025〕15号，举报电话12315"
    let text = try Self.read("Samples/cases/late-service.xml").replacing(
      try Regex("<cause>[^<]*"), with: "<cause>\(cause)")
    #expect(try #require(try Self.review(text, masked: true)).caseFile.cause == cause)
  }

  private static func read(_ path: String) throws -> String { try PublicationGateTests.read(path) }

  private static func review(_ text: String, _ decided: String? = nil, masked: Bool) throws -> Report? {
    guard let ruleSet = Checkout.shelf.ruleSet, let profile = ruleSet.profiles.first else { return nil }
    let reviewer = CaseReviewer(
      ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: "2026-06-30", masked: masked))
    let adjudication = try decided.map {
      ReadAdjudication(try InputFile(name: name + ".adjudication.xml", bytes: Array($0.utf8)))
    }
    return reviewer.review(
      Array(text.utf8), name: name, sha256: String(repeating: "0", count: 64), adjudication: adjudication
    ).report
  }

  private static func expectNone(of planted: [PlantedIdentifiers.One], in bytes: [UInt8], _ what: String) throws {
    let content = PlantedIdentifiers.folded(String(decoding: bytes, as: UTF8.self))
    for one in planted {
      #expect(!content.contains(PlantedIdentifiers.folded(one.bare)), "\(what): \(one.label)\(one.written)")
    }
    #expect(!content.contains("13800138000"), "\(what): the name of the file")
  }
}

/// Writes identifiers into every text of a file in which people write: attributes and elements with Chinese words.
private struct Planting {
  private var dice: PlantedIdentifiers
  private(set) var all: [PlantedIdentifiers.One] = []

  init(seed: UInt64) { dice = PlantedIdentifiers(seed: seed) }

  mutating func planted(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let place = rest.firstMatch(of: /[\p{Han}][^<>"]*(["<])/) {
      let one = dice.one()
      all.append(one)
      // In an attribute a line break becomes a blank, and so would each blank behind it.
      let written = place.1 == "\"" ? one.written.replacing("\n    ", with: "\n") : one.written
      result += rest[..<place.range.upperBound].dropLast() + "，\(one.label)\(written)" + String(place.1)
      rest = rest[place.range.upperBound...]
    }
    return result + rest
  }
}
