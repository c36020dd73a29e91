import Model
import Testing

@testable import Engine

struct CompletenessTests {
  private static let filing = requirement("<present of=\"filing\"/>")
  private static let place = requirement("<present of=\"place\"/>")
  private static let paper = requirement("<present of=\"organ\"/>", each: "paper")

  private func state(_ written: String, _ file: MiniCase) throws -> VerdictState {
    try MiniRules(written).ruleSet().state(of: file)
  }

  @Test func completenessIsInheritedDownward() throws {
    #expect(try state(Self.place, .decision()) == .unmet)
    #expect(try state(Self.place, .decision().incomplete) == .undecided)
    #expect(try state(Self.place, .decision().incomplete.with { $0.actsAttributes = "complete=\"true\"" }) == .unmet)
  }

  @Test func anyElementMayOverrideIt() throws {
    #expect(try state(Self.place, .decision("complete=\"false\"")) == .undecided)
    #expect(try state(Self.filing, .decision("complete=\"false\"")) == .unmet)
    #expect(try state(Self.place, .decision("complete=\"true\"").incomplete) == .unmet)
    #expect(try state(Self.filing, .decision("complete=\"true\"").incomplete) == .undecided)
    let deep = "<document id=\"D1\" complete=\"false\"><states complete=\"true\"/></document>"
    #expect(try state(Self.paper, MiniCase("").with { $0.documents = deep }) == .unmet)
  }

  @Test func completeForSpeaksOfTheNamedNamesOnly() throws {
    let file = MiniCase.decision().incomplete
    #expect(try state(Self.filing, file.with { $0.actsAttributes = "completeFor=\"filing hearing\"" }) == .unmet)
    #expect(try state(Self.filing, file.with { $0.actsAttributes = "completeFor=\"hearing\"" }) == .undecided)
    #expect(try state(Self.place, .decision("completeFor=\"place\"").incomplete) == .unmet)
    // It is not inherited.
    #expect(try state(Self.place, file.with { $0.actsAttributes = "completeFor=\"place\"" }) == .undecided)
  }

  @Test func aMistypedElementNeverProvesThatTheRightOneIsMissing() throws {
    let rules = try MiniRules(Self.filing).ruleSet()
    for mistake in ["<fileing id=\"A2\"/>", "<Filing id=\"A2\"/>"] {
      let judgement = try rules.judged(.decision(more: mistake))
      #expect(judgement.verdicts.map(\.state) == [.undecided])
      #expect(judgement.problems.map(\.code) == ["case.unknownElement"])
    }
    let suggested = try rules.judged(.decision(more: "<fileing id=\"A2\"/>")).problems.first?.remedy
    #expect(suggested?.en == "did you mean “filing”?")
  }

  @Test func aMistypedElementBeforeOrBehindTheDecisionIsAllTheSame() throws {
    let rules = try MiniRules(Self.filing).ruleSet()
    let file = MiniCase("<fileing id=\"A2\"/><decision id=\"A1\" kind=\"penalty\"/>")
    #expect(try rules.judged(file).verdicts.map(\.state) == [.undecided])
    let sure = file.with { $0.actsAttributes = "completeFor=\"filing\"" }
    #expect(try rules.judged(sure).verdicts.map(\.state) == [.undecided])
  }

  @Test func aMistypedAttributeNeverProvesThatTheRightOneIsMissing() throws {
    let rules = try MiniRules(Self.place, requirement("<present of=\"filing\"/>", id: "T-2")).ruleSet()
    let judgement = try rules.judged(.decision("plase=\"x\""))
    #expect(judgement.verdicts.map(\.state) == [.undecided, .unmet])
    #expect(judgement.problems.map(\.code) == ["case.unknownAttribute"])
    #expect(judgement.problems.first?.remedy?.en == "did you mean “place”?")
  }

  /// The decision that is there cites nothing; whether the mistyped one does, nobody knows.
  @Test(arguments: ["<decison id=\"A2\"><cites law=\"x\"/></decison>", "<decision id=\"A2\" wrong=\"x\"/>"])
  func aMistypedElementMayHoldWhatTheRightOneBesideItLacks(_ mistake: String) throws {
    let rules = try MiniRules(requirement("<assert that=\"any(citation)\"/>", each: nil)).ruleSet()
    #expect(try rules.judged(.decision()).verdicts.map(\.state) == [.unmet])
    let judgement = try rules.judged(.decision(more: mistake))
    #expect(judgement.verdicts.map(\.state) == [.undecided])
    #expect(!judgement.problems.isEmpty)
  }

  @Test func aFaultLeavesOtherSectionsAsTheyAre() throws {
    let rules = try MiniRules(Self.paper, Self.filing.replacing("T-1", with: "T-2")).ruleSet()
    let file = MiniCase.decision(more: "<fileing id=\"A2\"/>").with {
      $0.documents = "<document id=\"D1\"><states/></document>"
    }
    #expect(try rules.judged(file).verdicts.map(\.state) == [.unmet, .undecided])
  }

  @Test func aDateThatIsNoneIsNotCarriedAndReported() throws {
    let rules = try MiniRules(requirement("<present of=\"date\"/>")).ruleSet()
    let judgement = try rules.judged(.decision("date=\"2025-02-30\""))
    #expect(judgement.verdicts.map(\.state) == [.undecided])
    #expect(judgement.problems.map(\.code) == ["case.impossibleDate"])
  }

  @Test func aSecondIDOfTheSameNameIsReported() throws {
    let rules = try MiniRules(Self.place).ruleSet()
    let judgement = try rules.judged(.decision("place=\"x\"", more: "<filing id=\"A1\"/>"))
    #expect(judgement.problems.map(\.code) == ["case.duplicateID"])
  }

  /// Where a fact may stand in one of several places, it is absent only when each of them is complete.
  @Test func everyPlaceWhereAFactMayStandMustBeComplete() throws {
    var mini = MiniRules(requirement("<present of=\"firm\"/>", each: "paper"))
    mini.dictionary = """
      <thing ref="paper"><fact name="firm" zh="单位" path="@madeBy" else="states/organ"/></thing>
      """
    let rules = try mini.ruleSet()
    func state(_ document: String) throws -> VerdictState {
      try rules.state(of: MiniCase("").with { $0.documents = document })
    }
    #expect(try state("<document id=\"D1\"><states/></document>") == .unmet)
    #expect(try state("<document id=\"D1\"><states complete=\"false\"/></document>") == .undecided)
    #expect(try state("<document id=\"D1\"><states><organ>局</organ></states></document>") == .met)
  }

  @Test func everyElementThatMayHoldAFactMustBeComplete() throws {
    var mini = MiniRules(requirement("<present of=\"most\"/>"))
    mini.dictionary = """
      <thing ref="decision"><fact name="most" zh="最高" type="money" path="penalty/lawRange/@max"/></thing>
      """
    let set = try mini.ruleSet()
    let closed = "<penalty kind=\"fine\"><lawRange/></penalty>"
    #expect(try set.state(of: .decision("", closed + closed)) == .unmet)
    #expect(
      try set.state(of: .decision("", closed + "<penalty kind=\"fine\" complete=\"false\"><lawRange/></penalty>"))
        == .undecided)
  }

  /// The validator skips what follows an element that does not belong, so that a mistake there would go unseen.
  @Test func whatStandsBehindAnUnknownElementProvesNoAbsence() throws {
    let set = try MiniRules(requirement("<present of=\"place\"/>")).ruleSet()
    let decision = "<decision id=\"A1\" kind=\"penalty\" complete=\"true\"/>"
    #expect(try set.state(of: MiniCase(decision)) == .unmet)
    let mistyped = MiniCase("<fileing id=\"A2\"/>\n" + decision)
    let judged = set.judge(Array(mistyped.text.utf8), name: "case.xml", setting: ReviewSetting(asOf: "2026-01-01"))
    #expect(judged.judgement?.verdicts.map(\.state) == [.undecided])
    #expect(judged.judgement?.problems.map(\.code) == ["case.unknownElement"])
  }
}
