import Model
import Testing

@testable import Engine

struct ClaimTests {
  private func verdict(_ content: String, _ attributes: String = "") throws -> Verdict {
    try MiniRules(requirement("<assert that=\"place = 'x'\"/>"), requirement("<present of=\"place\"/>", id: "T-2"))
      .ruleSet().verdict(on: .decision(attributes, content))
  }

  @Test func oneClaimAloneIsThatValue() throws {
    #expect(try verdict("<claim by=\"organ\" place=\"x\"/>").state == .met)
    #expect(try verdict("<claim by=\"party\" place=\"y\"/>").state == .unmet)
  }

  @Test func twoEqualAccountsAreOneValue() throws {
    #expect(try verdict("<claim by=\"organ\" place=\"x\"/><claim by=\"party\" place=\" x \"/>").state == .met)
    #expect(try verdict("<claim by=\"court\" place=\"x\"/>", "place=\"x\"").state == .met)
  }

  @Test func twoDifferentAccountsMakeTheFactDisputed() throws {
    let rivals = try verdict("<claim by=\"organ\" place=\"x\"/><claim by=\"party\" place=\"y\"/>")
    #expect(rivals.state == .undecided)
    #expect(rivals.reasons.map(\.en) == ["accounts of “decision: place” differ"])
    #expect(try verdict("<claim by=\"party\" place=\"y\"/>", "place=\"x\"").state == .undecided)
  }

  @Test func aClaimMayDenyAFactWithoutGivingAnother() throws {
    #expect(try verdict("<claim by=\"party\" disputes=\"place\"/>", "place=\"x\"").state == .undecided)
    #expect(try verdict("<claim by=\"party\" disputes=\"number place\"/>").state == .undecided)
    #expect(try verdict("<claim by=\"party\" disputes=\"number\"/>", "place=\"x\"").state == .met)
  }

  @Test func theOwnerOfADisputedFactIsUndecidedToo() throws {
    let rules = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    let rivals = MiniCase.decision("", "<claim by=\"organ\" place=\"x\"/><claim by=\"party\" place=\"y\"/>")
    #expect(try rules.state(of: rivals) == .undecided)
  }

  @Test func aClaimOfOneActIsNoAccountOfAnother() throws {
    let rules = try MiniRules(requirement("<assert that=\"any(services, signed = yes)\"/>")).ruleSet()
    let file = MiniCase.decision(
      more: """
        <service id="B1" of="A1" signed="yes"/><service id="B2" of="A1"><claim by="party" signed="no"/></service>
        """)
    #expect(try rules.state(of: file) == .met)
  }
}
