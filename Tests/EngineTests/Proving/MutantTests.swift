import Model
import Testing

@testable import Engine

/// Which mutants a requirement has, and which examples notice them.
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

  private func keys(_ requirement: String) throws -> [String] {
    let rules = try MiniRules(requirement).ruleSet()
    let written = try #require(rules.source?.written.first)
    return RequirementMutants(written, rules.requirements[0]).list.map { String($0.id.dropFirst("T-1/".count)) }
  }

  private static func served(_ examples: String, within: String = "7 workingDay") -> String {
    requirement(
      "<deadline id=\"served\" of=\"servedDate\" within=\"\(within)\" after=\"date\"/>",
      more: "<examples base=\"plain\">\(examples)</examples>")
  }

  private static let onTheLimit = "<met/><unmet><set fact=\"service.date\" to=\"2025-03-13\"/></unmet>"

  // MARK: Which there are

  @Test(arguments: [
    ("<present of=\"place number\"/>", ["present/of/drop[place]", "present/of/drop[number]"]),
    ("<present of=\"place\"/><format of=\"place\" as=\"documentNumber\" when=\"shown\"/>",
     ["present-1/drop", "format-2/drop", "format-2/when/drop", "format-2/when/not[shown]"]),
    ("<contents><item fact=\"place\"/><item fact=\"number\" when=\"heard\"/></contents>",
     ["contents/drop[place]", "contents/drop[number]", "contents/number/when/drop",
      "contents/number/when/not[heard]"]),
    ("<deadline of=\"servedDate\" within=\"3 naturalDay | 3 workingDay\" after=\"date\" rollOver=\"yes\"/>",
     ["deadline/within/3 naturalDay | 3 workingDay -> 4 naturalDay | 3 workingDay",
      "deadline/within/3 naturalDay | 3 workingDay -> 2 naturalDay | 3 workingDay",
      "deadline/within/3 naturalDay | 3 workingDay -> 3 workingDay | 3 workingDay",
      "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 4 workingDay",
      "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 2 workingDay",
      "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 3 naturalDay", "deadline/rollOver/drop"]),
    ("<deadline of=\"servedDate\" within=\"2 month\" after=\"date\" demands=\"yes\"/>",
     ["deadline/within/2 month -> 3 month", "deadline/within/2 month -> 1 month", "deadline/demands/drop"]),
    ("<count of=\"penalties\" where=\"days &gt; 3\" atLeast=\"1\"/>",
     ["count/where/drop", "count/where/3 -> 4[days > 3]", "count/where/3 -> 2[days > 3]",
      "count/where/border[days >= 3]", "count/where/not[days > 3]", "count/1 -> 2[atLeast=\"1\"]",
      "count/1 -> 0[atLeast=\"1\"]"]),
    ("<order steps=\"filing.date date servedDate\" absent=\"skip\"/>",
     ["order/steps/drop[filing.date]", "order/steps/drop[date]", "order/steps/drop[servedDate]",
      "order/absent/drop"]),
    ("<agree of=\"number place\"/>", []),
    ("<agree of=\"place number paper.number\"/>", ["agree/of/drop[number]", "agree/of/drop[paper.number]"]),
    ("<range of=\"fine\" atLeast=\"100元\" atMost=\"threshold\"/>",
     ["range/100元 -> 101元[atLeast=\"100元\"]", "range/100元 -> 99元[atLeast=\"100元\"]", "range/atLeast/drop",
      "range/atMost/drop"]),
    ("<assert that=\"shown\"/>", ["assert/that/not[shown]"]),
  ])
  func aCheckHasTheMutantsOfItsKind(_ check: String, _ expected: [String]) throws {
    let made = try keys(requirement(check, levels: "<level on=\"missing\" severity=\"major\" deduct=\"all\"/>" + everyLevel))
    #expect(made.filter { !$0.hasPrefix("level") }.sorted() == expected.sorted())
  }

  @Test func theWholeRequirementHasItsOwn() throws {
    let text = written(
      "<edition law=\"always\"><present of=\"place\"/></edition>", when: "shown",
      attributes: "once=\"yes\" leastStanding=\"documented\" rollUp=\"yes\"")
    #expect(
      try keys(text.replacing("<applies ", with: "<applies matter=\"penalty permit\" ")) == [
        "when/drop", "when/not[shown]", "matter/drop", "once/drop", "rollUp/drop", "leastStanding/drop",
      ])
  }

  @Test func levelsAreSwappedAndTheirBoundsMoved() throws {
    let levels = """
      <level on="late" upTo="3 naturalDay" severity="minor" deduct="1"/>
      <level on="late" severity="major" deduct="2"/>
      <level on="late" check="other" severity="major" deduct="2"/>
      """
    let made = try keys(
      requirement("<deadline of=\"servedDate\" within=\"2 month\" after=\"date\"/>", levels: levels))
    #expect(
      made.dropFirst(2) == [
        "late/upTo/3 naturalDay -> 4 naturalDay", "late/upTo/3 naturalDay -> 2 naturalDay",
        "late/upTo/3 naturalDay -> 3 workingDay", "late/upTo/drop[3 naturalDay]", "level/swap[late upTo 3 naturalDay, late]",
      ])
  }

  private static let twoEditions = """
    <edition law="always" until="2021-07-14"><present id="a" of="place"/><assert that="shown"/></edition>
    <edition law="act-2021"><present id="a" of="place"/><assert that="heard"/></edition>
    """

  @Test func checksInTheSameWordsAreOneAndBordersMove() throws {
    var mini = MiniRules(written(Self.twoEditions, attributes: "governed=\"date\""))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    let rules = try mini.ruleSet()
    let raw = try #require(rules.source?.written.first)
    #expect(
      RequirementMutants(raw, rules.requirements[0]).list.map { $0.id } == [
        "T-1/a/drop", "T-1/first/assert-2/drop", "T-1/first/assert-2/that/not[shown]", "T-1/2021-07-15/assert-2/drop",
        "T-1/2021-07-15/assert-2/that/not[heard]", "T-1/from/2021-07-15 -> 2021-07-16",
        "T-1/from/2021-07-15 -> 2021-07-14",
      ])
  }

  // MARK: Which are caught

  @Test func examplesOnTheLimitAndOnePastItCatchEveryShift() throws {
    let proof = try proof(MiniRules(Self.served(Self.onTheLimit)))
    #expect(proof.mutants.count == 3)
    #expect(proof.survivors.map(\.id) == [])
  }

  @Test func aLimitOnWhichNoExampleStandsIsSaid() throws {
    let loose = "<met><set fact=\"service.date\" to=\"2025-03-07\"/></met>"
    let proof = try proof(MiniRules(Self.served(loose + "<unmet><set fact=\"service.date\" to=\"2025-03-20\"/></unmet>")))
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
    #expect(try survivors("") .count == 5)
    // The third day past the limit is Saturday the fifteenth.
    #expect(try survivors(late("15")) == [
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
