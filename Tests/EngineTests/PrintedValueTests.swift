import Model
import Testing

@testable import Engine

/// What papers state about days and sums is compared only where the program can read it; else that is said, with its place.
struct PrintedValueTests {
  private func problems(_ document: String) throws -> [Problem] {
    let rules = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    let file = MiniCase.decision("place=\"北关\"").with { $0.documents = document }
    return try rules.judged(file).problems.filter { $0.code == "case.printedValue" }
  }

  @Test(arguments: [
    ("2026年6月30日", "2026-06-30"), ("二〇二六年六月三十日", "2026-06-30"), ("2026.6.30", "2026-06-30"),
    ("六月三十日", "2021-07-15"),
  ])
  func aDayAsPrintedIsToldWithWhatWouldBeRight(printed: String, right: String) throws {
    let found = try problems(
      "<document id=\"D1\" date=\"\(printed)\"><states><date>\(printed)</date></states></document>")
    let paper = "/caseFile/documents/document"
    #expect(found.map { $0.place?.path } == ["\(paper)/@date", "\(paper)/states/date"])
    for problem in found {
      #expect(problem.message.zh.contains(printed) && problem.remedy?.zh.contains(right) == true, "\(problem)")
    }
  }

  @Test(arguments: [("3,000元", "3000"), ("人民币3000.50元", "3000.50"), ("叁仟元整", "3000"), ("若干", "3000")])
  func aSumAsPrintedIsToldWithWhatWouldBeRight(printed: String, right: String) throws {
    let found = try problems(
      "<document id=\"D1\"><states><penalty kind=\"fine\" amount=\"\(printed)\"/></states></document>")
    #expect(found.map { $0.place?.path } == ["/caseFile/documents/document/states/penalty/@amount"])
    #expect(found.first?.remedy?.zh.contains(right) == true, "\(found)")
  }

  @Test func whatCanBeReadIsNoProblem() throws {
    let text = """
      <document id="D1" date="2026-06-30">
      <states><date> 2026-06-30 </date><penalty amount="3000.5"/><payment/></states></document>
      <document id="D2" date=""><states><date/><hearing date="2026-06-30 09:00"/></states></document>
      """
    #expect(try problems(text) == [])
  }
}
