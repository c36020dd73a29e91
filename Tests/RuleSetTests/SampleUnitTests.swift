import Engine
import Intake
import Model
import Review
import Testing

/// The fictional unit files of the demonstration: exactly what was planted is found, as `Samples/README.md` says.
@Suite struct SampleUnitTests {
  @Test(arguments: [
    ("sound", []),
    (
      "defective",
      [
        "PUB-01", "PUB-02", "PUB-03", "PUB-07", "REP-01", "REP-02", "UNIT-01", "UNIT-02", "UNIT-03", "UNIT-05",
        "UNIT-06",
      ]
    ),
  ])
  func exactlyThePlantedDefectsAreFound(_ name: String, _ expected: [String]) throws {
    let ruleSet = try #require(Checkout.ruleSet(for: "units/"))
    let file = try InputReader().read(Checkout.root + "/Samples/units/\(name).xml")
    let report = try #require(Checkout.review(file.text.utf8, ruleSet))
    let accused = report.verdicts.filter { $0.findings.contains { $0.severity != .note } }.map(\.requirement.text)
    #expect(accused.sorted() == expected)
    #expect(report.problems == [])
    #expect(report.caseFile.scope == .unit)
    for finding in report.findings {
      #expect(!finding.facts.isEmpty && !finding.basis.isEmpty && finding.remedy != nil, "\(finding.id)")
    }
  }
}
