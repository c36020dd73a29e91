import FoundationEssentials
import Model
import Testing

@testable import Reports

/// The SARIF report as its readers need it; `Scripts/check-report-schema` holds it against the standard's own schema.
@Suite struct SARIFReportTests {
  private func run(_ report: Report, _ language: Language = .zh) throws -> JSONValue {
    let log = try JSONDecoder().decode(JSONValue.self, from: Data(render(report, as: .sarif, language: language)))
    #expect(log["version"]?.text == "2.1.0")
    #expect(log["$schema"]?.text?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let runs = try #require(log["runs"]?.elements)
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(_ report: Report) throws -> [JSONValue] { try #require(try run(report)["results"]?.elements) }

  @Test(arguments: Language.allCases)
  func everyFindingIsAResultOfItsRule(language: Language) throws {
    for report in [OrdinaryReport.report, AwkwardReport.report] { try checkResults(of: report, language) }
  }

  private func checkResults(of report: Report, _ language: Language) throws {
    let run = try run(report, language)
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    #expect(Set(rules.compactMap { $0["id"]?.text }).count == rules.count)
    for rule in rules { #expect(rule["shortDescription"]?["text"]?.text != "" && rule["help"]?["text"]?.text != "") }
    let findings = report.verdicts.flatMap(\.findings)
    let results = try #require(run["results"]?.elements)
    #expect(results.count == findings.count)
    for (result, finding) in zip(results, findings) {
      guard case .number(let index) = result["ruleIndex"] else {
        Issue.record("no rule index")
        continue
      }
      #expect(rules[index]["id"] == result["ruleId"])
      #expect(result["partialFingerprints"]?["anjuanFindingId/v1"]?.text == finding.id)
      #expect(result["properties"]?["deduction"]?.text == finding.deduction.description)
      let levels: [Severity: String] = [.fatal: "error", .major: "error", .minor: "warning", .note: "note"]
      #expect(result["level"]?.text == levels[finding.severity])
    }
  }

  @Test func aResultPointsAtTheLineOfTheFile() throws {
    let result = try #require(try results(OrdinaryReport.report).first)
    let place = try #require(result["locations"]?.elements?.first)
    let physical = place["physicalLocation"]
    #expect(physical?["artifactLocation"]?["uri"]?.text == "QS-SJ-2021-0015/case.xml")
    #expect(physical?["region"] == .object(["startLine": .number(301), "startColumn": .number(5)]))
    let name = place["logicalLocations"]?.elements?.first?["fullyQualifiedName"]
    #expect(name?.text == "/caseFile/disclosure/publication[1]/@date")
    #expect(try run(OrdinaryReport.report)["columnKind"]?.text == "unicodeCodePoints")
  }

  @Test func aPersonsAnswerSuppresses() throws {
    let results = try results(PlainReport.with(verdicts: [PlainReport.overruled]))
    let suppressions = try #require(results.first?["suppressions"]?.elements)
    #expect(suppressions.map { $0["status"]?.text } == ["accepted"])
    #expect(suppressions.first?["justification"]?.text == "已补充证据")
    for result in try self.results(OrdinaryReport.report) { #expect(result["suppressions"] == .array([])) }
  }

  @Test func problemsAndErrorsAreNotifications() throws {
    let invocation = try #require(try run(AwkwardReport.report)["invocations"]?.elements?.first)
    #expect(invocation["executionSuccessful"] == .bool(false))
    let notifications = try #require(invocation["toolExecutionNotifications"]?.elements)
    #expect(notifications.count == AwkwardReport.report.problems.count + AwkwardReport.report.errors.count)
  }

  @Test(arguments: [
    ("case.xml", "case.xml"), ("案 卷.xml", "%E6%A1%88%20%E5%8D%B7.xml"), ("/a/b.xml", "file:///a/b.xml"),
    ("a:b?c#d", "a%3Ab%3Fc%23d"), ("x\u{1}%", "x%01%25"),
  ])
  func aFileNameIsAReference(name: String, uri: String) {
    #expect(FileReference.uri(name) == uri)
  }

  @Test func aMessageHoldsNeitherLinkNorArgument() throws {
    let hostile = BilingualText(zh: "[点](http://x) {0}", en: "[a](b) {0}")
    let finding = Finding(
      id: "F", requirement: .init("P"), check: "c", item: "", outcome: "o", severity: .minor, deduction: .zero,
      effect: nil, message: hostile, place: nil, facts: [], working: [], basis: [], due: nil, remedy: nil)
    let result = try #require(
      try results(PlainReport.with(verdicts: [PlainReport.verdict(.unmet, id: "P", findings: [finding])])).first)
    #expect(result["message"]?["text"]?.text == #"\[点\](http://x) {{0}}"#)
  }
}
