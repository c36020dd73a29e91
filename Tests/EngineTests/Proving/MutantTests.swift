import Model
import Testing

@testable import Engine

/// Which mutants the examples of a requirement notice.
struct MutantTests {
  /// Decided on Monday 2025-03-03, served on the seventh working day after.
  private static let base = MiniCase.decision(
    "date=\"2025-03-03\" place=\"x\" number=\"1\"",
    "<penalty kind=\"fine\" amount=\"50000\"/>",
    more: "<service id=\"S1\" of=\"A1\" date=\"2025-03-12\"/>"
  ).text

  private func proof(_ mini: MiniRules) throws -> RuleProof {
    try mini.ruleSet().proof(base: Self.base)
  }

  private static func served(_ examples: String, within: String = "7 workingDay") -> String {
    requirement(
      "<deadline id=\"served\" of=\"servedDate\" within=\"\(within)\" after=\"date\"/>",
      more: "<examples base=\"plain\">\(examples)</examples>")
  }

  private static let onTheLimit = "<met/><unmet><set fact=\"service.date\" to=\"2025-03-13\"/></unmet>"

  @Test func examplesOnTheLimitAndOnePastItCatchEveryShift() throws {
    let proof = try proof(MiniRules(Self.served(Self.onTheLimit)))
    #expect(proof.mutants.count == 3)
    #expect(proof.survivors.map(\.id) == [])
  }

  @Test func aLimitOnWhichNoExampleStandsIsSaid() throws {
    let loose = "<met><set fact=\"service.date\" to=\"2025-03-07\"/></met>"
    let proof = try proof(
      MiniRules(Self.served(loose + "<unmet><set fact=\"service.date\" to=\"2025-03-20\"/></unmet>")))
    #expect(
      proof.survivors.map(\.id) == [
        "T-1/served/within/7 workingDay -> 8 workingDay", "T-1/served/within/7 workingDay -> 6 workingDay",
        "T-1/served/within/7 workingDay -> 7 naturalDay",
      ])
    let first = try #require(proof.survivors.first)
    #expect(first.file == "three-systems/procedure/T-1-0.xml")
    #expect(first.line > 1)
    #expect(first.missing.en == "no example stands at the limit: none tells 7 workingDay from 8 workingDay")
  }

  /// An example that does not hold proves nothing: it would seem to catch every mutant.
  @Test func anExampleThatFailsCatchesNothing() throws {
    let rules = try MiniRules(Self.served("<unmet/>")).ruleSet()
    let proof = rules.prove(bases: ["plain": Array(Self.base.utf8)])
    #expect(proof.survivors.count == proof.mutants.count)
    #expect(proof.examples.contains { $0.problem != nil })
  }

  @Test func whatDoesNotLoadIsNoMutant() throws {
    let rules = try MiniRules(requirement("<count of=\"penalties\" atLeast=\"1\" atMost=\"3\"/>")).ruleSet()
    let raw = try #require(rules.source?.written.first)
    #expect(rules.mutated(.requirement(raw)) != nil)
    var changed = raw
    changed.levels = []
    #expect(rules.mutated(.requirement(changed)) == nil)
    changed = raw
    changed.editions[0].checks[0]["where"] = "nothing"
    #expect(rules.mutated(.requirement(changed)) == nil)
    changed = raw
    changed.insteadOf = ["T-9"]
    #expect(rules.mutated(.requirement(changed)) == nil)
  }

  @Test func aLevelIsProvenWhenAnExampleReachesIt() throws {
    let levels = """
      <level on="late" upTo="3 naturalDay" severity="minor" deduct="1"/>
      <level on="late" severity="major" deduct="2"/>
      """
    func survivors(_ more: String) throws -> [String] {
      try proof(
        MiniRules(
          requirement(
            "<deadline of=\"servedDate\" within=\"7 workingDay\" after=\"date\"/>", levels: levels,
            more: "<examples base=\"plain\"><met/>\(more)</examples>"))
      ).survivors.map(\.id).filter { $0.contains("evel") || $0.contains("upTo") }
    }
    let late = { (day: String) in "<partial><set fact=\"service.date\" to=\"2025-03-\(day)\"/></partial>" }
    #expect(try survivors("").count == 5)
    // The third day past the limit is Saturday the fifteenth.
    #expect(
      try survivors(late("15")) == [
        "T-1/late/upTo/3 naturalDay -> 4 naturalDay", "T-1/late/upTo/3 naturalDay -> 3 workingDay",
        "T-1/late/upTo/drop[3 naturalDay]",
      ])
    #expect(try survivors(late("15") + late("16")) == [])
  }

  @Test func aBorderIsProvenByExamplesOnBothSidesOfIt() throws {
    func survivors(_ editions: String, _ examples: String) throws -> [String] {
      var mini = MiniRules(
        written(editions, attributes: "governed=\"date\"", more: "<examples base=\"plain\">\(examples)</examples>"))
      mini.files["laws/act.xml"] = MiniRules.twoEditions
      return try proof(mini).survivors.map(\.id).filter { $0.contains("/from/") }
    }
    let differ = """
      <edition law="always" until="2021-07-14"><present of="place"/></edition>
      <edition law="act-2021"><present of="shown"/></edition>
      """
    let old = "<met><set fact=\"decision.date\" to=\"2021-07-14\"/></met>"
    let new = "<unmet><set fact=\"decision.date\" to=\"2021-07-15\"/></unmet>"
    #expect(try survivors(differ, old) == ["T-1/from/2021-07-15 -> 2021-07-16"])
    #expect(try survivors(differ, new) == ["T-1/from/2021-07-15 -> 2021-07-14"])
    #expect(try survivors(differ, old + new) == [])
    // Editions that ask the same part by the law that they cite.
    let same = differ.replacing("shown", with: "place")
    let cited = "<met><set fact=\"decision.date\" to=\"2021-07-15\"/></met>"
    #expect(try survivors(same, "<met/>").count == 2)
    #expect(try survivors(same, old + cited) == [])
  }
}
