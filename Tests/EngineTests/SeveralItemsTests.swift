import Model
import Testing

@testable import Engine

/// Items of one requirement that differ in what is known of them.
struct SeveralItemsTests {
  private static let conditioned = requirement("<present of=\"place\"/>", when: "procedure = 'ordinary'")

  /// A1 is under the duty; of A2 nobody can say.
  private func two(_ first: String, _ second: String) -> MiniCase {
    MiniCase(
      """
      <decision id="A1" kind="penalty" procedure="ordinary" \(first)/>
      <decision id="A2" kind="penalty" completeFor="place" complete="false" \(second)/>
      """)
  }

  @Test func anItemThatMayNotBeUnderTheDutyDoesNotHideOneThatBreaksIt() throws {
    let rules = try MiniRules(Self.conditioned).ruleSet()
    let verdict = try rules.verdict(on: two("", "place=\"x\""))
    #expect(verdict.state == .unmet)
    #expect((verdict.low, verdict.high) == (.zero, .zero))
    #expect(try rules.judged(two("", "place=\"x\"")).tallies.map(\.mayNotApply) == [false])
  }

  @Test func aBreachThatMayBeNoneIsNotYetLost() throws {
    let rules = try MiniRules(Self.conditioned).ruleSet()
    let verdict = try rules.verdict(on: two("place=\"x\"", ""))
    #expect(verdict.state == .undecided)
    #expect((verdict.low, verdict.high) == (.zero, verdict.standard))
    #expect(try rules.judged(two("place=\"x\"", "")).tallies.map(\.mayNotApply) == [false])
  }

  @Test func whereNoItemIsSurelyUnderTheDutyTheRequirementMayNotApply() throws {
    let rules = try MiniRules(Self.conditioned).ruleSet()
    let file = MiniCase.decision("completeFor=\"place\" complete=\"false\"")
    #expect(try rules.state(of: file) == .undecided)
    #expect(try rules.judged(file).tallies.map(\.mayNotApply) == [true])
  }

  /// The service is not yet due: nothing is wrong, and nobody loses points over it.
  @Test func whatIsNotYetDueBlocksNobody() throws {
    let rules = try MiniRules(
      requirement("<deadline of=\"servedDate\" within=\"7 naturalDay\" after=\"date\" demands=\"yes\"/>"),
      requirement("<order steps=\"date servedDate\"/>", id: "T-2")
    ).ruleSet()
    let verdicts = try rules.judged(.decision("date=\"2025-04-22\""), asOf: "2025-04-25").verdicts
    #expect(verdicts.map(\.state) == [.notApplicable, .notApplicable])
    let later = try rules.judged(.decision("date=\"2025-04-22\""), asOf: "2025-04-30").verdicts
    #expect(later.map(\.state) == [.unmet, .blocked])
  }
}
