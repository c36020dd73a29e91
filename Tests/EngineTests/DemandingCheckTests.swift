import Model
import Testing

@testable import Engine

/// The checks that ask for things: present, contents, count, question.
struct DemandingCheckTests {
  private func verdict(_ check: String, _ file: MiniCase) throws -> Verdict {
    try MiniRules(requirement(check)).ruleSet().verdict(on: file)
  }

  @Test func everyMissingFactIsAFindingOfItsOwnAndANoIsMissingToo() throws {
    let check = "<present of=\"place number heard\"/>"
    #expect(try verdict(check, .decision("place=\"x\" number=\"N\" statementHeard=\"yes\"")).state == .met)
    let none = try verdict(check, .decision("statementHeard=\"no\""))
    #expect(none.outcomes == ["missing", "missing", "missing"])
    #expect(none.findings.map(\.id) == ["T-1/present/A1", "T-1/present/A1/2", "T-1/present/A1/3"])
    #expect(none.earned == .zero)
    #expect(try verdict(check, .decision("number=\"N\" statementHeard=\"no\"").incomplete).outcomes == ["missing"])
    #expect(try verdict(check, .decision("number=\"N\" statementHeard=\"yes\"").incomplete).state == .undecided)
  }

  @Test func contentsHangOnTheirGroupsAndConditions() throws {
    let levels = "<level on=\"core\" deduct=\"3\"/><level on=\"missing\" severity=\"minor\" deduct=\"1\"/>"
    let rules = try MiniRules(
      requirement(
        """
        <contents><item fact="place" on="core"/><item fact="number"/>
        <item fact="procedure" when="kind = 'penalty'"/></contents>
        """, levels: levels)
    ).ruleSet()
    let full = "place=\"x\" number=\"N\" procedure=\"ordinary\""
    #expect(try rules.state(of: .decision(full)) == .met)
    #expect(try rules.verdict(on: .decision("number=\"N\" procedure=\"ordinary\"")).earned == Points(hundredths: 100))
    #expect(try rules.verdict(on: .decision("place=\"x\"")).outcomes == ["missing", "missing"])
    let permit = MiniCase("<decision id=\"A1\" kind=\"permit\" place=\"x\" number=\"N\"/>")
    #expect(try rules.state(of: permit) == .met)
    #expect(try rules.state(of: .decision("place=\"x\"").incomplete) == .undecided)
  }

  private func fines(_ amounts: String...) -> MiniCase {
    .decision("", amounts.map { "<penalty kind=\"fine\" \($0)/>" }.joined())
  }

  @Test func aCountHasBothBounds() throws {
    let check = "<count of=\"penalties\" atLeast=\"1\" atMost=\"2\"/>"
    #expect(try verdict(check, fines()).outcomes == ["tooFew"])
    #expect(try verdict(check, fines("", "")).state == .met)
    #expect(try verdict(check, fines("", "", "")).outcomes == ["tooMany"])
    #expect(try verdict(check, fines().incomplete).state == .undecided)
    #expect(try verdict(check, fines("").incomplete).state == .undecided)
    #expect(try verdict(check, fines("", "", "").incomplete).outcomes == ["tooMany"])
    #expect(try verdict("<count of=\"penalties\" atLeast=\"1\"/>", fines("").incomplete).state == .met)
  }

  @Test func aCountOfDistinctThingsCountsEachOnce() throws {
    let check = "<count of=\"penalties\" as=\"p\" distinct=\"p.amount\" atLeast=\"2\"/>"
    #expect(try verdict(check, fines("amount=\"1\"", "amount=\"1\"")).outcomes == ["tooFew"])
    #expect(try verdict(check, fines("amount=\"1\"", "amount=\"2\"")).state == .met)
    // What distinguishes the second is missing: it may be another.
    #expect(try verdict(check, fines("amount=\"1\"", "complete=\"false\"")).state == .undecided)
  }

  @Test func aThingOfWhichTheConditionIsOpenMayCount() throws {
    for check in [
      "<count of=\"penalties\" as=\"p\" where=\"p.days = 1\" atLeast=\"2\"/>",
      "<count of=\"penalties\" as=\"p\" where=\"p.days = 1\" distinct=\"p.amount\" atLeast=\"2\"/>",
    ] {
      let file = fines("amount=\"1\" days=\"1\"", "amount=\"2\" complete=\"false\"")
      #expect(try verdict(check, file).state == .undecided)
      #expect(try verdict(check, fines("amount=\"1\" days=\"1\"", "amount=\"2\" days=\"2\"")).outcomes == ["tooFew"])
    }
  }

  @Test func aQuestionIsLeftToAPerson() throws {
    let rules = try MiniRules(requirement("<question><text xml:lang=\"zh\">是否？</text></question>")).ruleSet()
    let verdict = try rules.verdict(on: .decision())
    #expect(verdict.state == .undecided)
    #expect(verdict.checks.map(\.leftToPerson) == [true])
    #expect((verdict.low, verdict.high) == (.zero, verdict.standard))
    #expect(try rules.judged(.decision()).tallies.map(\.leftToPerson) == [true])
  }

  @Test func aRequirementOfWhichNothingIsThereDoesNotApply() throws {
    let rules = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    #expect(try rules.state(of: MiniCase("")) == .notApplicable)
    #expect(try rules.state(of: MiniCase("").incomplete) == .undecided)
    let other = try MiniRules(requirement("<present of=\"place\"/>", more: "<applies matter=\"permit\"/>")).ruleSet()
    #expect(try other.state(of: .decision()) == .notApplicable)
  }

  @Test func deductionsAddUpOverItemsUnlessTheRuleDeductsOnce() throws {
    let file = MiniCase("<decision id=\"A1\" kind=\"penalty\"/><decision id=\"A2\" kind=\"penalty\"/>")
    let levels = "<level on=\"missing\" deduct=\"1\"/>"
    let each = try MiniRules(requirement("<present of=\"place\"/>", levels: levels)).ruleSet().verdict(on: file)
    #expect((each.state, each.earned.hundredths) == (.partial, 200))
    let once = try MiniRules(requirement("<present of=\"place\"/>", attributes: "once=\"yes\"", levels: levels))
      .ruleSet()
      .verdict(on: file)
    #expect(once.earned.hundredths == 300)
    #expect(once.findings.map(\.item) == ["A1", "A2"])
  }

  @Test func whatIsOnlyDeclaredDoesNotMeetARequirementThatAsksForProof() throws {
    let rules = try MiniRules(
      requirement("<assert that=\"place = 'x'\"/>", attributes: "leastStanding=\"documented\"")
    ).ruleSet()
    let declared = MiniCase.decision("place=\"x\"")
    #expect(try rules.state(of: declared) == .undecided)
    let proven = MiniCase.decision("place=\"x\" proof=\"D1\"").with {
      $0.documents = "<document id=\"D1\" pages=\"3\"/>"
    }
    #expect(try rules.state(of: proven) == .met)
    #expect(try rules.state(of: .decision("place=\"y\"")) == .unmet)
    let plain = try MiniRules(requirement("<assert that=\"place = 'x'\"/>")).ruleSet()
    #expect(try plain.verdict(on: declared).onDeclarationOnly)
    #expect(try !plain.verdict(on: proven).onDeclarationOnly)
  }
}
