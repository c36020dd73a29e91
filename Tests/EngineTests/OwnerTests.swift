import Model
import Testing

@testable import Engine

struct OwnerTests {
  private static let owner = requirement("<present of=\"place\"/>", id: "T-2")
  private static let reader = requirement("<assert that=\"place = 'x'\"/>")

  private func ids(_ texts: String...) -> [RequirementID] { texts.map { RequirementID($0) } }

  @Test func anAbsentFactIsOneFindingOfItsOwnerAndBlocksEveryReader() throws {
    let rules = try MiniRules(Self.reader, Self.owner, requirement("<agree of=\"place number\"/>", id: "T-3")).ruleSet()
    let verdicts = try rules.judged(.decision("number=\"1\"")).verdicts
    #expect(verdicts.map(\.state) == [.blocked, .unmet, .blocked])
    #expect(verdicts.flatMap(\.outcomes) == ["missing"])
    #expect(verdicts.map(\.blockedBy) == [ids("T-2"), [], ids("T-2")])
    #expect(verdicts.map(\.high) == [.zero, .zero, .zero])
  }

  @Test func whereTheOwnerDoesNotApplyTheReaderIsUndecided() throws {
    let rules = try MiniRules(Self.reader, requirement("<present of=\"place\"/>", id: "T-2", when: "kind = 'permit'"))
      .ruleSet()
    let verdict = try rules.verdict(on: .decision())
    #expect(verdict.state == .undecided)
    #expect(verdict.reasons.map(\.en) == ["“decision: place” is absent and no requirement that applies demands it"])
  }

  @Test func anOwnerWhoseApplicationIsOpenBlocksNobody() throws {
    let rules = try MiniRules(Self.reader, requirement("<present of=\"place\"/>", id: "T-2", when: "number = 'N'"))
      .ruleSet()
    #expect(try rules.state(of: .decision("number=\"N\"")) == .blocked)
    #expect(try rules.state(of: .decision("completeFor=\"place\"").incomplete) == .undecided)
  }

  @Test func anOwnerBeforeItsFirstEditionBlocksNobody() throws {
    var mini = MiniRules(
      Self.reader,
      written(
        "<edition law=\"act-2021\"><present of=\"place\"/></edition>", id: "T-2", attributes: "governed=\"date\"",
        more: "<before xml:lang=\"zh\">无</before>"))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    let rules = try mini.ruleSet()
    #expect(try rules.state(of: .decision("date=\"2021-07-15\"")) == .blocked)
    #expect(try rules.state(of: .decision("date=\"2021-07-14\"")) == .undecided)
  }

  @Test func aRequirementIsNotBlockedByItself() throws {
    let rules = try MiniRules(requirement("<present of=\"place\"/><assert that=\"place = 'x'\"/>")).ruleSet()
    let verdict = try rules.verdict(on: .decision())
    #expect(verdict.state == .unmet)
    #expect(verdict.outcomes == ["missing"])
    #expect(verdict.blockedBy.isEmpty)
    #expect(verdict.checks.map(\.state) == [.unmet, .notApplicable])
  }

  /// The demand itself must not make its own requirement go away.
  @Test func aRequirementGovernedByTheVeryDateThatItDemandsIsUnmetWithoutIt() throws {
    var mini = MiniRules(
      written(
        """
        <edition law="always" until="2021-07-14"><present of="date"/></edition>
        <edition law="act-2021"><present of="date"/></edition>
        """, attributes: "governed=\"date\""))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    #expect(try mini.ruleSet().state(of: .decision()) == .unmet)
    #expect(try mini.ruleSet().state(of: .decision().incomplete) == .undecided)
  }

  @Test func aRequirementConditionedOnTheVeryFactThatItDemandsIsUnmetWithoutIt() throws {
    let rules = try MiniRules(requirement("<present of=\"place\"/>", when: "place != 'x'")).ruleSet()
    #expect(try rules.state(of: .decision("place=\"x\"")) == .notApplicable)
    #expect(try rules.state(of: .decision("place=\"y\"")) == .met)
    #expect(try rules.state(of: .decision()) == .unmet)
    #expect(try rules.state(of: .decision().incomplete) == .undecided)
  }

  /// What only another edition, or a check that does not apply, demands is not answered for here.
  @Test func aDemandThatDoesNotApplyAnswersForNothing() throws {
    let rules = try MiniRules(
      requirement("<present of=\"place\" when=\"kind = 'permit'\"/><assert id=\"x\" that=\"place = 'x'\"/>")
    ).ruleSet()
    #expect(try rules.state(of: .decision()) == .undecided)
    var mini = MiniRules(
      written(
        """
        <edition law="act-2017"><present of="place"/></edition>
        <edition law="act-2021"><assert that="place = 'x'"/></edition>
        """, attributes: "governed=\"date\"", more: "<before xml:lang=\"zh\">无</before>"))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    #expect(try mini.ruleSet().state(of: .decision("date=\"2020-01-02\"")) == .unmet)
    #expect(try mini.ruleSet().state(of: .decision("date=\"2022-01-04\"")) == .undecided)
  }

  @Test func aRollUpAnswersOnlyForWhatNobodyElseAnswersFor() throws {
    let rules = try MiniRules(
      requirement("<contents><item fact=\"place\"/><item fact=\"number\"/></contents>", attributes: "rollUp=\"yes\""),
      Self.owner
    ).ruleSet()
    let both = try rules.judged(.decision()).verdicts
    #expect(both.map(\.state) == [.unmet, .unmet])
    #expect(both[0].findings.map(\.facts).flatMap { $0 }.map(\.name).contains("decision.number"))
    #expect(both[0].outcomes == ["missing"])
    let one = try rules.judged(.decision("number=\"N\"")).verdicts
    #expect(one.map(\.state) == [.notApplicable, .unmet])
    #expect(one[0].countedUnder == RequirementID("T-2"))
    #expect(try rules.state(of: .decision("number=\"N\" place=\"x\"")) == .met)
  }

  @Test func aRequirementStandsInPlaceOfAnotherWhereItApplies() throws {
    let rules = try MiniRules(
      requirement("<present of=\"place\"/>"),
      requirement(
        "<present of=\"place number\"/>", id: "T-2", when: "procedure = 'summary'", attributes: "insteadOf=\"T-1\"")
    ).ruleSet()
    let summary = try rules.judged(.decision("procedure=\"summary\" place=\"x\" number=\"N\"")).verdicts
    #expect(summary.map(\.state) == [.notApplicable, .met])
    #expect(summary[0].countedUnder == RequirementID("T-2"))
    let ordinary = try rules.judged(.decision("procedure=\"ordinary\" place=\"x\"")).verdicts
    #expect(ordinary.map(\.state) == [.met, .notApplicable])
    let unknown = try rules.judged(.decision("complete=\"false\" place=\"x\" number=\"N\"")).verdicts
    #expect(unknown.map(\.state) == [.undecided, .undecided])
  }

  @Test func anOwnerThatIsReplacedBlocksNobody() throws {
    let rules = try MiniRules(
      Self.reader, requirement("<present of=\"place\"/>", id: "T-2"),
      requirement(
        "<present of=\"number\"/>", id: "T-3", when: "procedure = 'summary'", attributes: "insteadOf=\"T-2\"")
    ).ruleSet()
    let verdicts = try rules.judged(.decision("procedure=\"summary\" number=\"N\"")).verdicts
    #expect(verdicts.map(\.state) == [.undecided, .notApplicable, .met])
    #expect(
      try rules.judged(.decision("procedure=\"ordinary\"")).verdicts.map(\.state) == [.blocked, .unmet, .notApplicable])
  }

  @Test func aLocalItemFallsBehindTheShippedOwner() throws {
    var mini = MiniRules(Self.reader, Self.owner)
    mini.local["QS-01.xml"] = rule(
      "item id=\"QS-01\" title=\"地方项目\" system=\"procedure\" points=\"3\"",
      "<basis local=\"地方标准\" clause=\"1\"/><must have=\"decision.place\"/>")
    let rules = try mini.ruleSet()
    let verdicts = try rules.judged(.decision()).verdicts
    #expect(verdicts.map(\.requirement.text) == ["T-1", "T-2", "QS-01"])
    #expect(verdicts[0].blockedBy == ids("T-2"))
    #expect(rules.tailorings.map(\.requirement) == [RequirementID("QS-01")])
  }

  @Test func twoShippedOwnersOfOneFactAreALoadError() throws {
    let problems = MiniRules(Self.owner, requirement("<present of=\"place\"/>", id: "T-3")).problems()
    #expect(problems.map(\.code) == ["rule.twoOwners"])
    #expect(problems.map(\.file) == ["three-systems/procedure/T-3-1.xml"])
    #expect(problems.first?.message.en == "T-2 and T-3 both demand “decision.place”")
  }

  @Test func ownersApartByReplacementByMatterOrByThingMayDemandTheSame() throws {
    let other = requirement("<present of=\"place\"/>", id: "T-3", attributes: "insteadOf=\"T-2\"")
    #expect(MiniRules(Self.owner, other).problems().isEmpty)
    let matters = MiniRules(
      requirement("<present of=\"place\"/>", more: "<applies matter=\"penalty\"/>"),
      requirement("<present of=\"place\"/>", id: "T-2", more: "<applies matter=\"permit\"/>"))
    #expect(matters.problems().isEmpty)
    let things = MiniRules(
      requirement("<present of=\"filing\"/>"),
      requirement("<present of=\"decision.filing\"/>", id: "T-2", each: "notice"))
    #expect(things.problems().isEmpty)
  }

  /// The absence of a fact taken over links is the absence of the thing on the way, which somebody else may demand.
  @Test func aReaderOfAFactOverLinksIsBlockedByTheOwnerOfTheThing() throws {
    let rules = try MiniRules(
      requirement("<order steps=\"date servedDate\"/>"),
      requirement("<deadline of=\"servedDate\" within=\"7 naturalDay\" after=\"date\" demands=\"yes\"/>", id: "T-2"),
      requirement("<assert that=\"review.date = 2025-04-01\"/>", id: "T-3"),
      requirement("<present of=\"review\"/>", id: "T-4")
    ).ruleSet()
    let verdicts = try rules.judged(.decision("date=\"2025-04-22\"")).verdicts
    #expect(verdicts.map(\.state) == [.blocked, .unmet, .blocked, .unmet])
    #expect(verdicts.map(\.blockedBy) == [ids("T-2"), [], ids("T-4"), []])
  }
}
