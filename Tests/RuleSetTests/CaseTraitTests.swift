import Engine
import Model
import Review
import Testing

/// What the shipped dictionary says of a case to whoever draws or chooses.
struct CaseTraitTests {
  private func traits(_ base: String, _ old: String = "", _ new: String = "") throws -> CaseTraits {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let bytes = try #require(Checkout.shelf.bases[base])
    var text = String(decoding: bytes, as: UTF8.self)
    if !old.isEmpty {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let setting = ReviewSetting(asOf: "2026-06-30", keyDigest: { _ in "abcdef0123" })
    return try #require(ruleSet.traits(Array(text.utf8), name: "case.xml", setting: setting).found).traits
  }

  @Test func aHearingAndAMajorDecisionMakeACaseDifficult() throws {
    let traits = try traits("penalty-with-hearing")
    #expect(traits.marks.isSuperset(of: [.major, .hearing, .enterprise]))
    #expect(!traits.marks.contains(.noPenalty))
    #expect(traits.difficulty >= 2)
    #expect(traits.procedure == "ordinary")
  }

  @Test func marksFollowWhatWasDone() throws {
    #expect(try traits("no-penalty").marks.contains(.noPenalty))
    #expect(try traits("demolition").marks.contains(.coercive))
    #expect(try !traits("ordinary-penalty").marks.contains(.hearing))
  }

  @Test func aCompleteFileKnowsWhetherItIsClosedExecutedAndOverturned() throws {
    let known = try traits("ordinary-penalty").circumstances
    #expect(known[.closed] == true)
    #expect(known[.executed] == true)
    #expect(known[.overturned] == false)
    #expect(known[.leaderApproved] == nil)
  }

  @Test func aThinFileDoesNotKnow() throws {
    let known = try traits("ordinary-penalty", "complete=\"true\"", "complete=\"false\"").circumstances
    #expect(known[.closed] == true)
    #expect(known[.overturned] == nil)
  }

  @Test func officersAreMaskedAndToldApart() throws {
    let officers = try traits("ordinary-penalty").officers
    #expect(!officers.isEmpty)
    #expect(officers.allSatisfy { $0.contains("某") && $0.hasSuffix("#abcdef") })
  }
}
