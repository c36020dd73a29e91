import Model
import Testing

@testable import Engine

/// Which mutants a requirement has.
struct RequirementMutantsTests {
  private func keys(_ requirement: String) throws -> [String] {
    let rules = try MiniRules(requirement).ruleSet()
    let written = try #require(rules.source?.written.first)
    return RequirementMutants(written, rules.requirements[0]).list.map { String($0.id.dropFirst("T-1/".count)) }
  }

  @Test(arguments: [
    ("<present of=\"place number\"/>", ["present/of/drop[place]", "present/of/drop[number]"]),
    (
      "<present of=\"place\"/><format of=\"place\" as=\"documentNumber\" when=\"shown\"/>",
      ["present-1/drop", "format-2/drop", "format-2/when/drop", "format-2/when/not[shown]"]
    ),
    (
      "<contents><item fact=\"place\"/><item fact=\"number\" when=\"heard\"/></contents>",
      [
        "contents/drop[place]", "contents/drop[number]", "contents/number/when/drop",
        "contents/number/when/not[heard]",
      ]
    ),
    (
      "<deadline of=\"servedDate\" within=\"3 naturalDay | 3 workingDay\" after=\"date\" rollOver=\"yes\"/>",
      [
        "deadline/within/3 naturalDay | 3 workingDay -> 4 naturalDay | 3 workingDay",
        "deadline/within/3 naturalDay | 3 workingDay -> 2 naturalDay | 3 workingDay",
        "deadline/within/3 naturalDay | 3 workingDay -> 3 workingDay | 3 workingDay",
        "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 4 workingDay",
        "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 2 workingDay",
        "deadline/within/3 naturalDay | 3 workingDay -> 3 naturalDay | 3 naturalDay", "deadline/rollOver/drop",
      ]
    ),
    (
      "<deadline of=\"servedDate\" within=\"2 month\" after=\"date\" demands=\"yes\"/>",
      ["deadline/within/2 month -> 3 month", "deadline/within/2 month -> 1 month", "deadline/demands/drop"]
    ),
    (
      "<count of=\"penalties\" where=\"days &gt; 3\" atLeast=\"1\"/>",
      [
        "count/where/drop", "count/where/3 -> 4[days > 3]", "count/where/3 -> 2[days > 3]",
        "count/where/border[days >= 3]", "count/where/not[days > 3]", "count/1 -> 2[atLeast=\"1\"]",
        "count/1 -> 0[atLeast=\"1\"]",
      ]
    ),
    (
      "<order steps=\"filing.date date servedDate\" absent=\"skip\"/>",
      [
        "order/steps/drop[filing.date]", "order/steps/drop[date]", "order/steps/drop[servedDate]",
        "order/absent/drop",
      ]
    ),
    ("<agree of=\"number place\"/>", []),
    ("<agree of=\"place number paper.number\"/>", ["agree/of/drop[number]", "agree/of/drop[paper.number]"]),
    (
      "<range of=\"fine\" atLeast=\"100元\" atMost=\"threshold\"/>",
      [
        "range/100元 -> 101元[atLeast=\"100元\"]", "range/100元 -> 99元[atLeast=\"100元\"]", "range/atLeast/drop",
        "range/atMost/drop",
      ]
    ),
    ("<assert that=\"shown\"/>", ["assert/that/not[shown]"]),
  ])
  func aCheckHasTheMutantsOfItsKind(_ check: String, _ expected: [String]) throws {
    let made = try keys(
      requirement(check, levels: "<level on=\"missing\" severity=\"major\" deduct=\"all\"/>" + everyLevel))
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
      requirement(
        """
        <deadline of="servedDate" within="2 month" after="date"/>
        <question id="other"><text xml:lang="zh">？</text></question>
        """, levels: levels))
    #expect(
      made.filter { $0.hasPrefix("late/") || $0.hasPrefix("level/") } == [
        "late/upTo/3 naturalDay -> 4 naturalDay", "late/upTo/3 naturalDay -> 2 naturalDay",
        "late/upTo/3 naturalDay -> 3 workingDay", "late/upTo/drop[3 naturalDay]",
        "level/swap[late upTo 3 naturalDay, late]",
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
}
