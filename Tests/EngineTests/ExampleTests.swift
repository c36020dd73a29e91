import Model
import Testing

@testable import Engine

/// The examples by which a requirement proves itself.
struct ExampleTests {
  private static let base = MiniCase.decision("date=\"2025-03-03\" place=\"x\"", more: "<filing id=\"F1\"/>").text

  private func runs(_ examples: String, check: String = "<present of=\"place\"/>") throws -> [ExampleRun] {
    let rules = try MiniRules(
      requirement(check, more: "<examples base=\"plain\">\(examples)</examples>")
    ).ruleSet()
    return rules.runExamples(bases: ["plain": Array(Self.base.utf8)])
  }

  private static let enough = """
    <met/><unmet><remove fact="decision.place"/></unmet><notApplicable><remove fact="decision"/></notApplicable>
    <undecided><set fact="case.complete" to="false"/><remove fact="decision.place"/></undecided>
    """

  @Test func examplesThatHoldProveTheRequirement() throws {
    let runs = try runs(Self.enough)
    #expect(runs.map(\.actual) == [.met, .unmet, .notApplicable, .undecided])
    #expect(runs.allSatisfy { $0.problem == nil })
  }

  @Test(arguments: [
    ("<met base=\"other\"/>", "example.base"), ("<unmet/>", "example.state"),
    ("<met><set fact=\"decision.plce\" to=\"x\"/></met>", "example.change"),
    ("<met><set fact=\"decision.place\" id=\"A9\" to=\"x\"/></met>", "example.change"),
    ("<met><set fact=\"decision.isPenalty\" to=\"x\"/></met>", "example.change"),
    ("<met><remove fact=\"decision.number\"/></met>", "example.change"),
    ("<met><add to=\"actz\"><filing/></add></met>", "example.change"),
    ("<met><add to=\"acts\"><fileing id=\"Z\"/></add></met>", "example.schema"),
    ("<unmet outcome=\"late\"><remove fact=\"decision.place\"/></unmet>", "example.outcome"),
  ])
  func anExampleThatDoesNotHoldIsSaid(_ example: String, _ code: String) throws {
    let problems = try runs(Self.enough + "\n" + example).compactMap(\.problem)
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.file == "three-systems/procedure/T-1-0.xml")
  }

  @Test func statesAndOutcomesWithoutAnExampleAreSaid() throws {
    let missing = try runs("<met/>").filter { $0.problem != nil }
    #expect(
      missing.filter { $0.problem?.code == "example.missing" }.map(\.expected) == [.unmet, .undecided, .notApplicable])
    #expect(missing.compactMap(\.problem?.code).last == "example.outcome")
    #expect(missing.last?.problem?.message.en == "no example of T-1 shows the level “present/missing”")
  }

  @Test func anEditionWithoutAnExampleIsSaid() throws {
    var mini = MiniRules(
      written(
        """
        <edition law="always" until="2021-07-14"><present of="place"/></edition>
        <edition law="act-2021"><present of="place"/></edition>
        """, attributes: "governed=\"date\"", more: "<examples base=\"plain\">\(Self.enough)</examples>"))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    let problems = try mini.ruleSet().runExamples(bases: ["plain": Array(Self.base.utf8)]).compactMap(\.problem)
    #expect(problems.map(\.code) == ["example.edition"])
  }

  @Test(arguments: [
    ("missing", true), ("place/missing", true), ("number/missing", true), ("place/missing number/missing only", true),
    ("missing only", true), ("place/missing only", false), ("place/late", false), ("none", false),
  ])
  func outcomesMayBeNamedWithTheirCheckAndExclusively(_ outcome: String, _ fits: Bool) throws {
    let both = """
      <present id="place" of="place"/><present id="number" of="number"/>
      """
    let runs = try runs("<unmet outcome=\"\(outcome)\"><remove fact=\"decision.place\"/></unmet>", check: both)
    #expect((runs.first?.problem == nil) == fits)
  }

  @Test func anExampleCanDenyNotes() throws {
    let check = "<deadline of=\"servedDate\" within=\"3 naturalDay | 3 workingDay\" after=\"date\"/>"
    func fits(_ outcome: String, served day: String) throws -> Bool {
      let service = "<add to=\"acts\"><service id=\"S1\" of=\"A1\" date=\"2025-03-\(day)\"/></add>"
      let friday = "<set fact=\"decision.date\" to=\"2025-03-07\"/>"
      return try runs("<met outcome=\"\(outcome)\">\(friday)\(service)</met>", check: check).first?.problem == nil
    }
    #expect(try fits("none", served: "10"))
    #expect(try !fits("none", served: "11"))
    #expect(try fits("late only", served: "11"))
  }

  @Test func changesReachTheThingWithTheID() throws {
    let runs = try runs(
      """
      <met><add to="acts"><decision id="A2" kind="penalty" place="y"/></add></met>
      <partial><add to="acts"><decision id="A2" kind="penalty"/></add></partial>
      """, check: "<present of=\"place\"/>")
    #expect(runs[0].actual == .met)
    #expect(runs[1].actual == .unmet)
  }
}
