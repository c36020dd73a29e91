import Engine
import Intake
import Model
import Review
import Testing

/// The fictional cases of the demonstration: exactly what was planted is found, as `Samples/README.md` says.
@Suite struct SampleCaseTests {
  @Test(arguments: [
    ("late-service", ["PRO-21"]),
    ("published-late-with-phone-number", ["PUB-10", "PUB-13", "PUB-17"]),
    ("decided-before-hearing-period-ended", ["DOC-13", "DOC-15", "PRO-16"]),
    ("seizure-overdue", ["PRO-34", "PRO-35", "REC-10"]),
    ("legal-review-after-decision", ["REV-03", "REV-05", "REV-08"]),
    ("disputed-service-date", []),
    ("thin-export", ["PUB-10"]),
  ])
  func exactlyThePlantedDefectsAreFound(_ name: String, _ expected: [String]) throws {
    let report = try report(name)
    let accused = report.verdicts.filter { $0.findings.contains { $0.severity != .note } }.map(\.requirement.text)
    #expect(accused.sorted() == expected.sorted())
    #expect(report.problems == [])
  }

  @Test func aThinExportIsMostlyUndecidedAndNeverExcellent() throws {
    let report = try report("thin-export")
    #expect(report.outcome.grade == .undecided)
    #expect(report.outcome.score.share < 5000)
    #expect(report.verdicts.filter { $0.state == .undecided }.count > 20)
  }

  /// Every finding shows what was read, where, under which clause, and what to do about it.
  @Test(arguments: ["late-service", "seizure-overdue", "legal-review-after-decision"])
  func aFindingCanBeContested(_ name: String) throws {
    for finding in try report(name).findings {
      #expect(!finding.facts.isEmpty, "\(finding.id)")
      #expect(!finding.basis.isEmpty, "\(finding.id)")
      #expect(finding.place != nil, "\(finding.id)")
      #expect(finding.remedy != nil, "\(finding.id)")
      #expect(!finding.working.isEmpty, "\(finding.id)")
    }
  }

  private func report(_ name: String) throws -> Report {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let file = try InputReader().read(Checkout.root + "/Samples/cases/\(name).xml")
    return try #require(Checkout.review(file.text.utf8, ruleSet))
  }
}
