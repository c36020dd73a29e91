import FoundationEssentials
import Model
import Reports
import Testing

/// What other rules make of a run, in every form.
@Suite struct ComparisonTests {
  private static func random(_ seed: UInt64) -> (comparison: RunComparison, report: DistrictReport) {
    var random = RandomReport(seed: seed)
    return (random.comparison(), random.district().report)
  }

  @Test func anyComparisonComesBackEqual() throws {
    for seed in UInt64(1)...40 {
      let comparison = Self.random(seed).comparison
      let bytes = comparisonJSON(comparison)
      #expect(try decodeComparison(bytes) == comparison)
    }
    #expect(throws: ReportReadError.otherFormat("anjuan-report/1")) {
      try decodeComparison(render(OrdinaryReport.report, as: .json))
    }
  }

  @Test func everyMemberStandsInTheSchemaAndNoOther() throws {
    let file = Golden.checkout + "/Rules/schema/comparison.schema.json"
    func parse(_ bytes: [UInt8]) throws -> JSONValue { try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) }
    var schema = try SchemaComparison(schema: parse([UInt8](Data(contentsOf: URL(filePath: file)))))
    for seed in UInt64(1)...80 { try schema.compare(parse(comparisonJSON(Self.random(seed).comparison))) }
    #expect(schema.unknown.isEmpty, "\(schema.unknown.sorted())")
    #expect(schema.missing.isEmpty, "\(schema.missing.sorted())")
    #expect(schema.neverSeen.isEmpty, "\(schema.neverSeen.sorted())")
  }

  @Test(arguments: Language.allCases)
  func theTextKeepsItsWidthAndNothingFromAFileActsOnATerminal(language: Language) {
    for seed in UInt64(1)...40 {
      let (comparison, report) = Self.random(seed)
      for width in [40, 80] {
        let text = String(
          decoding: comparisonText(comparison, of: report, language: language, style: TextStyle(width: width)),
          as: UTF8.self)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
        let controls = text.unicodeScalars.filter {
          $0 != "\n" && $0.value != 0x200D
            && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        #expect(controls.isEmpty)
      }
    }
  }

  @Test func thePageIsThereWhereSomethingWasTriedAndTheFirstPageLeadsToIt() throws {
    let (comparison, report) = Self.random(7)
    func pages(_ comparison: RunComparison?) throws -> [String: [UInt8]] {
      var pages: [String: [UInt8]] = [:]
      try DistrictPages(report, comparison: comparison).write(cases: ListedCases([:])) { pages[$0] = $1 }
      return pages
    }
    let tried = try pages(comparison)
    #expect(tried["comparison.html"] != nil)
    #expect(String(decoding: tried["index.html"] ?? [], as: UTF8.self).contains("href=\"comparison.html\""))
    let plain = try pages(nil)
    #expect(plain["comparison.html"] == nil)
    #expect(!String(decoding: plain["index.html"] ?? [], as: UTF8.self).contains("comparison.html"))
  }
}
