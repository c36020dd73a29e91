import Foundation
import Model
import Reports
import SafeXML
import Testing

/// Every format of a report on which two reviewers, a third, the unit and an approver have written: what other programs read
/// in it is what the report says.
@Suite struct AdjudicatedFormatTests {
  private static let formats: [ReportFormat] = [.json, .xml, .csv, .xlsx, .sarif]

  private func report() throws -> Report { try AdjudicatedSampleTests.finished.get() }

  @Test func theSampleHasAllThatPersonsCanAdd() throws {
    let report = try report()
    #expect(report.outcome.reviewers?.opinions.count == 2)
    let human = report.verdicts.flatMap(\.human)
    #expect(Set(human.compactMap(\.seat)) == Set(ReviewerSeat.allCases) && human.contains { $0.exemption != nil })
    #expect(report.verdicts.contains { !$0.objections.isEmpty })
    #expect(report.verdicts.flatMap(\.checks).contains { $0.standing == .confirmed })
    #expect(report.timeline.map { !$0.events.isEmpty && !$0.deadlines.isEmpty && !$0.recordedActs.isEmpty } == true)
  }

  @Test func theXMLFitsItsSchemaAndTheJSONComesBackEqual() throws {
    let report = try report()
    let schema = try Data(contentsOf: URL(filePath: Checkout.root + "/Rules/schema/report.xsd"))
    let parsed = parseXML(
      try render(report, as: .xml), schema: try XMLSchemaDocument([UInt8](schema), name: "report.xsd"))
    #expect(parsed.fatal == nil && parsed.schemaFaults.map(\.message) == [])
    #expect(try decodeReport(render(report, as: .json)) == report)
  }

  /// By the required members of SARIF 2.1.0 (3.13.2, 3.14.6, 3.18.2, 3.19.8, 3.27.11, 3.35.3); `Scripts/check-report-schema`
  /// holds the whole against the standard's own schema.
  @Test func theSARIFLogHasWhatTheStandardRequires() throws {
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(render(try report(), as: .sarif))) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "anjuan")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(!rules.isEmpty && rules.allSatisfy { $0["id"] is String })
    let invocations = try #require(run["invocations"] as? [[String: Any]])
    #expect(invocations.allSatisfy { $0["executionSuccessful"] is Bool })
    let results = try #require(run["results"] as? [[String: Any]])
    for result in results { #expect((result["message"] as? [String: Any])?["text"] is String) }
    let suppressions = results.flatMap { $0["suppressions"] as? [[String: Any]] ?? [] }
    #expect(!suppressions.isEmpty)
    for one in suppressions {
      #expect(one["kind"] as? String == "external")
      #expect(["accepted", "underReview", "rejected"].contains(one["status"] as? String))
    }
  }

  @Test func everyVerdictFindingAndOutcomeComesBackFromEveryFormat() throws {
    let report = try report()
    let folder = FileManager.default.temporaryDirectory.appending(path: "anjuan-adjudicated-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for format in Self.formats {
      try Data(render(report, as: format)).write(to: folder.appending(path: "report.\(format)"))
    }
    let readings = try read(folder)
    let findings = report.verdicts.flatMap(\.findings).map(\.id)
    let verdicts = report.verdicts.map {
      [$0.requirement.text, $0.state.rawValue, $0.earned.description, $0.standard.description]
    }
    for format in Self.formats {
      let reading = try #require(readings["report.\(format)"])
      #expect(reading.findings == findings, "\(format)")
      #expect(reading.verdicts == (format == .sarif ? [] : verdicts), "\(format)")
      if let outcomes = reading.outcomes { #expect(outcomes == ["部分采纳"], "\(format)") }
    }
  }

  private struct Reading: Decodable {
    let verdicts: [[String]]
    let findings: [String]
    /// What came of objections, where a table has a column for it.
    let outcomes: [String]?
  }

  private func read(_ folder: URL) throws -> [String: Reading] {
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = ["python3", Checkout.root + "/Tests/ReportsTests/ReadBack/read_back.py", folder.path()]
    let output = Pipe()
    reader.standardOutput = output
    try reader.run()
    let bytes = try #require(try output.fileHandleForReading.readToEnd())
    reader.waitUntilExit()
    try #require(reader.terminationStatus == 0)
    return try JSONDecoder().decode([String: Reading].self, from: bytes)
  }
}
