import Model
import Review
import Testing

@testable import Engine

/// A file is judged for what was done in it, and not only for what it says that it is about.
struct CaseMattersTests {
  private func review(_ name: String, matters: String, in text: (String) -> String = { $0 }) throws -> Report {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let written = try Checkout.text(name)
    let changed = text(written.replacing("matters=\"penalty\"", with: matters))
    try #require(changed != written || matters == "matters=\"penalty\"")
    return try #require(Checkout.review(Array(changed.utf8), ruleSet))
  }

  /// Called an inspection, the file below lost its fatal finding and was graded excellent.
  @Test(arguments: ["inspection", "inspection permit", "noPenalty", "other"])
  func aPenaltyIsJudgedAsOneWhateverItsFileCallsItself(matters: String) throws {
    let name = "Samples/cases/decided-before-hearing-period-ended.xml"
    let (honest, other) = (
      try review(name, matters: "matters=\"penalty\""), try review(name, matters: "matters=\"\(matters)\"")
    )
    #expect(honest.problems.isEmpty)
    let problem = try #require(other.problems.first { $0.code == "case.matters" })
    #expect(problem.place?.path.hasSuffix("/decision") == true)
    let fatal = honest.verdicts.first { $0.requirement.text == "PRO-16" }?.findings.map(\.id)
    #expect(fatal?.isEmpty == false)
    #expect(other.verdicts.first { $0.requirement.text == "PRO-16" }?.findings.map(\.id) == fatal)
  }

  @Test func theExecutionOfAPenaltyIsNoPenaltyCase() throws {
    let report = try review("Samples/cases/decided-before-hearing-period-ended.xml", matters: "matters=\"execution\"") {
      $0.replacing("</acts>", with: "<reminder id=\"A99\" date=\"2026-05-06\"/></acts>")
    }
    #expect(report.problems.filter { $0.code == "case.matters" }.isEmpty)
    #expect(report.verdicts.first { $0.requirement.text == "PRO-16" }?.state == .notApplicable)
  }

  /// The word alone made the penalty excellent, with a hundred points.
  @Test func anExecutionWithoutAStepOfOneIsJudgedAsThePenaltyThatItIs() throws {
    let report = try review("Samples/cases/decided-before-hearing-period-ended.xml", matters: "matters=\"execution\"")
    #expect(report.problems.map(\.code) == ["case.matters"])
    #expect(report.verdicts.first { $0.requirement.text == "PRO-16" }?.findings.isEmpty == false)
  }

  @Test func noSampleLeavesAMatterOut() throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    for name in ["late-service", "seizure-overdue", "legal-review-after-decision", "thin-export"] {
      let bytes = Array(try Checkout.text("Samples/cases/\(name).xml").utf8)
      let report = try #require(Checkout.review(bytes, ruleSet))
      #expect(report.problems.filter { $0.code == "case.matters" }.isEmpty, "\(name)")
    }
  }
}
