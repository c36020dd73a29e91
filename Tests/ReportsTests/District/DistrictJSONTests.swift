import FoundationEssentials
import Model
import Reports
import Testing

@Suite struct DistrictJSONTests {
  @Test(arguments: UInt64(1)...40)
  func anyDistrictComesBackEqual(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.district().report
    let bytes = districtJSON(report)
    let back = try decodeDistrictReport(bytes)
    #expect(back == report)
    #expect(districtJSON(back) == bytes)
  }

  @Test func theReportOfACaseIsNotThatOfADistrict() {
    #expect(throws: ReportReadError.otherFormat("anjuan-report/1")) {
      try decodeDistrictReport(render(OrdinaryReport.report, as: .json))
    }
  }

  @Test func everyMemberOfADistrictStandsInTheSchemaAndNoOther() throws {
    let file = Golden.checkout + "/Rules/schema/district-report.schema.json"
    var comparison = try SchemaComparison(schema: parse([UInt8](Data(contentsOf: URL(filePath: file)))))
    for seed in UInt64(1)...80 {
      var random = RandomReport(seed: seed)
      try comparison.compare(parse(districtJSON(random.district().report)))
    }
    #expect(comparison.unknown.isEmpty, "\(comparison.unknown.sorted())")
    #expect(comparison.missing.isEmpty, "\(comparison.missing.sorted())")
    #expect(comparison.neverSeen.isEmpty, "\(comparison.neverSeen.sorted())")
  }

  private func parse(_ bytes: [UInt8]) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }
}
