import Model
import Testing

@testable import Reports

/// Many findings stay readable: those of one requirement beyond the first few are folded, never left out or uncounted.
@Suite struct LongReportTests {
  private static let html = String(decoding: render(LongReport.report, as: .html, language: .en), as: UTF8.self)

  @Test func everyFindingIsThereAndTheCountIsTheWholeCount() {
    #expect(Self.html.contains("60 findings (4 fatal, 15 major, 41 minor)"))
    #expect(Self.html.contains("Deductions (60)"))
    for (requirement, count) in [("DOC-1", 41), ("REC-1", 15), ("PRO-1", 4)] {
      for number in 1...count { #expect(Self.html.contains("<code><bdi>\(requirement)/check/D\(number)</bdi></code>")) }
    }
  }

  @Test func manyFindingsOfOneRequirementAreFolded() {
    #expect(Self.html.contains("DOC-1: 38 more, taking 19 points"))
    #expect(Self.html.contains("REC-1: 12 more, taking 6 points"))
    // One too many is shown: the line that would stand for it is no shorter.
    #expect(!Self.html.contains("PRO-1: 1 more"))
  }

  @Test func theFirstScreenNamesEachRequirementOnce() throws {
    let start = try #require(Self.html.firstRange(of: "<section id=\"first\">")).upperBound
    let end = try #require(Self.html[start...].firstRange(of: "</section>")).lowerBound
    let first = Self.html[start..<end]
    for requirement in ["DOC-1", "REC-1", "PRO-1"] { #expect(first.contains("#f-\(requirement)_2Fcheck_2FD1\"")) }
    #expect(!first.contains("_2FD2\""))
    #expect(first.contains("57 more findings"))
  }

  @Test func cappedFindingsKeepTheirNumbersAndTheirSum() {
    let findings = LongReport.report.findings
    let capped = CappedFindings(findings)
    let all = capped.entries.flatMap { [$0] + (capped.others(after: $0) ?? []) }
    #expect(all.map(\.number).sorted() == Array(1...LongReport.findings))
    #expect(all.allSatisfy { findings[$0.number - 1] == $0.finding })
    #expect(CappedFindings.deduction(all) == findings.reduce(.zero) { $0 + $1.deduction })
  }
}
