import Model
import Reports
import Testing

@Suite struct JSONReportTests {
  @Test func theAwkwardReportLooksAsRecorded() throws {
    try Golden.expect(render(AwkwardReport.report, as: .json), matches: "awkward.json")
  }

  @Test func theAwkwardReportComesBackEqual() throws {
    #expect(try decodeReport(render(AwkwardReport.report, as: .json)) == AwkwardReport.report)
  }

  @Test(arguments: UInt64(1)...40)
  func anyReportComesBackEqual(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.report()
    let bytes = render(report, as: .json)
    let back = try decodeReport(bytes)
    #expect(back == report)
    #expect(render(back, as: .json) == bytes)
  }

  @Test func aReportFromBeforeParametersHadWordsIsRead() throws {
    let json = String(decoding: render(AwkwardReport.report, as: .json), as: UTF8.self)
    let older = json.replacing("\"words\" :", with: "\"formerly\" :")
    #expect(older != json)
    let parameters = try decodeReport([UInt8](older.utf8)).parameters
    #expect(parameters.map(\.words) == [BilingualText(zh: "50000元", en: "50000元")])
  }

  @Test func aReportFromBeforeEditionsNamedTheirLawsIsRead() throws {
    let json = String(decoding: render(AwkwardReport.report, as: .json), as: UTF8.self)
    let older = json.replacing("\"titles\" :", with: "\"formerly\" :")
    #expect(older != json)
    let editions = try decodeReport([UInt8](older.utf8)).verdicts.flatMap(\.editions)
    #expect(!editions.isEmpty && editions.allSatisfy(\.titles.isEmpty))
  }

  @Test func jsonHasNoRawControlOrReorderingCharacter() {
    let text = String(decoding: render(AwkwardReport.report, as: .json), as: UTF8.self)
    let hidden = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(hidden.isEmpty)
    #expect(text.contains("\\u202e"))
    #expect(text.hasSuffix("}\n"))
    #expect(!text.contains("\\/"))
  }

  @Test func bytesThatAreNoReportAreRefusedWithAPath() {
    #expect(throws: ReportReadError.self) { try decodeReport([]) }
    #expect(throws: ReportReadError.otherFormat("anjuan-report/9")) {
      try decodeReport([UInt8](#"{"format":"anjuan-report/9"}"#.utf8))
    }
    #expect(throws: ReportReadError.unreadable(path: "/asOf", detail: "missing")) {
      let json = String(decoding: render(AwkwardReport.report, as: .json), as: UTF8.self)
      _ = try decodeReport([UInt8](json.replacing("\"asOf\"", with: "\"asof\"").utf8))
    }
  }
}
