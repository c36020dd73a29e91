import Model
import Testing

@testable import Engine

/// What a bureau may choose: rules read it as a fact, examples show each choice, and nothing else is taken for one.
struct OptionTests {
  private static let small = """
    <fact name="onlySmall" zh="只查小案" type="yesNo" option="extent" value="small"/>
    <fact name="everything" zh="全部都查" type="yesNo" option="extent" value="all" default="yes"/>
    """

  private static let examples = """
    <examples base="plain"><met/><unmet><remove fact="decision.place"/></unmet>
      <unmet option="extent=all"><remove fact="decision.place"/></unmet>
      <notApplicable option="extent=small"/>
      <undecided><set fact="case.complete" to="false"/><remove fact="decision.place"/></undecided>
    </examples>
    """

  private func mini(layer: String? = nil, facts: String = small, examples: String = "") -> MiniRules {
    var mini = MiniRules(requirement("<present of=\"place\"/>", when: "not onlySmall", more: examples))
    mini.things = mini.things.replacing(
      "<fact name=\"place\"", with: facts + "\n      <fact name=\"place\"")
    if let layer { mini.local["t.xml"] = rule("tailoring", layer) }
    return mini
  }

  private func state(_ layer: String?) throws -> VerdictState {
    try mini(layer: layer).ruleSet().state(of: .decision("date=\"2025-03-03\""))
  }

  @Test(arguments: [(nil, VerdictState.unmet), ("all", .unmet), ("small", .notApplicable)])
  func theLayerChoosesAndItsAbsenceIsTheDefault(_ value: String?, _ expected: VerdictState) throws {
    let layer = value.map { "<option name=\"extent\" value=\"\($0)\" because=\"试点\"/>" }
    #expect(try state(layer) == expected)
  }

  @Test func whatIsChosenStandsAmongTheChangesOfTheLayer() throws {
    let rules = try mini(layer: "<option name=\"extent\" value=\"small\" because=\"试点\"/>").ruleSet()
    #expect(rules.options == ["extent": "small"])
    #expect(rules.tailorings.map(\.change.zh) == ["选项 extent＝small"])
  }

  @Test func aValueThatNoRuleReadsIsRefusedWithThoseThatCanBe() {
    let problems = mini(layer: "<option name=\"extent\" value=\"large\" because=\"x\"/>").problems()
    #expect(problems.map(\.code) == ["tailoring.value"])
    #expect(problems.first?.remedy?.en == "small, all")
  }

  @Test(arguments: ["type=\"text\" option=\"extent\" value=\"small\"", "type=\"yesNo\" option=\"extent\""])
  func aFactOfAnOptionNeedsAValueAndAnswersYesOrNo(_ attributes: String) {
    let problems = mini(facts: "<fact name=\"onlySmall\" zh=\"只查小案\" \(attributes)/>").problems()
    #expect(problems.map(\.code).contains("fact.option"), "\(problems)")
  }

  @Test func examplesShowEachChoice() throws {
    let base = MiniCase.decision("date=\"2025-03-03\" place=\"x\"", more: "<filing id=\"F1\"/>").text
    let runs = try mini(examples: Self.examples).ruleSet().runExamples(bases: ["plain": Array(base.utf8)])
    #expect(runs.allSatisfy { $0.problem == nil }, "\(runs.compactMap(\.problem))")
    #expect(runs.map(\.actual) == [.met, .unmet, .unmet, .notApplicable, .undecided])
  }

  @Test func anExampleWithAnotherOptionIsRefused() {
    let wrong = Self.examples.replacing("extent=small", with: "extent=large")
    #expect(mini(examples: wrong).problems().map(\.code) == ["example.option"])
  }
}
