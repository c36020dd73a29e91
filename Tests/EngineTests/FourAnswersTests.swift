import Model
import Testing

@testable import Engine

/// The table of DESIGN.md §3: what a fact's four answers mean to its owner, to any other check, and in conditions.
struct FourAnswersTests {
  /// One case for each answer about `decision.place`.
  static let cases: [(answer: FactUse.Answer, file: MiniCase)] = [
    (.value, .decision("place=\"x\"")),
    (.absent, .decision()),
    (.notCarried, .decision("complete=\"false\"")),
    (.disputed, .decision("", "<claim by=\"organ\" place=\"x\"/><claim by=\"party\" place=\"y\"/>")),
  ]
  static let owner = requirement("<present of=\"place\"/>", id: "T-2")

  private func states(_ written: String, owned: Bool = true) throws -> [VerdictState] {
    var mini = MiniRules(written)
    if owned { mini.requirements.append(Self.owner) }
    let rules = try mini.ruleSet()
    return try Self.cases.map { try rules.state(of: $0.file) }
  }

  @Test func theOwnerIsUnmetWhenItsFactIsAbsentAndUndecidedWhenItIsNotKnown() throws {
    let rules = try MiniRules(Self.owner).ruleSet()
    let states = try Self.cases.map { try rules.state("T-2", of: $0.file) }
    #expect(states == [.met, .unmet, .undecided, .undecided])
  }

  @Test func anyOtherCheckIsBlockedByTheOwnerOfAnAbsentFact() throws {
    #expect(try states(requirement("<assert that=\"place = 'x'\"/>")) == [.met, .blocked, .undecided, .undecided])
    #expect(try states(requirement("<assert that=\"place != 'x'\"/>")) == [.unmet, .blocked, .undecided, .undecided])
    #expect(
      try states(requirement("<assert that=\"place in ('x', 'z')\"/>")) == [.met, .blocked, .undecided, .undecided])
    #expect(try states(requirement("<assert that=\"place starts 'x'\"/>")) == [.met, .blocked, .undecided, .undecided])
    #expect(
      try states(requirement("<assert that=\"not place = 'x'\"/>")) == [.unmet, .blocked, .undecided, .undecided])
  }

  @Test func withoutAnOwnerAReaderOfAnAbsentFactStaysUndecided() throws {
    #expect(
      try states(requirement("<assert that=\"place = 'x'\"/>"), owned: false)
        == [.met, .undecided, .undecided, .undecided])
  }

  @Test func inAConditionOfApplicationTheSameHolds() throws {
    let check = "<assert that=\"kind = 'penalty'\"/>"
    #expect(try states(requirement(check, when: "place = 'x'")) == [.met, .blocked, .undecided, .undecided])
    #expect(
      try states(requirement(check, when: "place = 'z'")) == [.notApplicable, .blocked, .undecided, .undecided])
    #expect(
      try states(requirement("<assert that=\"kind = 'penalty'\" when=\"place = 'x'\"/>"))
        == [.met, .blocked, .undecided, .undecided])
  }

  @Test func oneDecidedSideDecidesAConditionWhoseOtherSideIsMissing() throws {
    #expect(
      try states(requirement("<assert that=\"kind = 'penalty' or place = 'x'\"/>")) == [.met, .met, .met, .met])
    #expect(
      try states(requirement("<assert that=\"place = 'x' and kind = 'permit'\"/>"))
        == [.unmet, .unmet, .unmet, .unmet])
  }

  @Test func whetherAFactIsGivenIsAnsweredByItsAbsence() throws {
    #expect(try states(requirement("<assert that=\"given(place)\"/>")) == [.met, .unmet, .undecided, .undecided])
  }

  @Test func whetherAThingExistsIsAnsweredByItsAbsence() throws {
    let rules = try MiniRules(requirement("<assert that=\"filing\"/>")).ruleSet()
    #expect(try rules.state(of: .decision(more: "<filing id=\"A2\"/>")) == .met)
    #expect(try rules.state(of: .decision()) == .unmet)
    #expect(try rules.state(of: .decision().incomplete) == .undecided)
  }

  @Test func theReportNamesTheAnswerOfEveryFactRead() throws {
    let rules = try MiniRules(requirement("<assert that=\"place = 'y'\"/>"), Self.owner).ruleSet()
    let finding = try #require(rules.verdict(on: Self.cases[0].file).findings.first)
    #expect(finding.facts.map(\.name) == ["decision.place"])
    #expect(finding.facts.map(\.answer) == [.value])
    #expect(finding.facts.map(\.value) == ["x"])
  }

  /// A check that is blocked by one fact must name the owner of that fact, whatever else it found absent on the way.
  @Test func theBlockerIsTheOwnerOfTheFactThatIsNeeded() throws {
    let rules = try MiniRules(
      requirement("<assert that=\"place = 'x' or any(services, signed = yes) or given(number) or filing\"/>"),
      Self.owner
    ).ruleSet()
    let verdict = try rules.verdict(on: .decision())
    #expect(verdict.state == .blocked)
    #expect(verdict.blockedBy == ["T-2"].map { RequirementID($0) })
  }
}
