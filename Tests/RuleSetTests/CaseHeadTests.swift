import Model
import Review
import Testing

@testable import Engine

/// What stands at the head of a report and of the papers that go to a unit.
struct CaseHeadTests {
  @Test(arguments: [("complainant", false), ("interested", false), ("party", true), ("other", true)])
  func whoComplainedIsNotNamedAsAParty(role: String, isNamed: Bool) throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let text = try Checkout.text("Samples/cases/late-service.xml")
    let other = "<party id=\"PX\" kind=\"organisation\" role=\"\(role)\" name=\"虚构举报公司\"/></parties>"
    let report = try #require(Checkout.review(Array(text.replacing("</parties>", with: other).utf8), ruleSet))
    #expect(report.caseFile.parties.contains("虚构举报公司") == isNamed)
    #expect(report.caseFile.parties.contains("青石区安顺餐饮管理有限公司"))
  }
}
