import Model
import Testing

@testable import Engine

/// The short form says nothing that is not heeded: what a form does not read is refused, with what to write instead.
struct ShortFormTests {
  /// An item whose third line is what is written.
  private func item(_ written: String, _ attributes: String = "") -> MiniRules {
    var mini = MiniRules(requirement("<present of=\"number\"/>"))
    mini.local["QS-01.xml"] = rule(
      "item id=\"QS-01\" title=\"地方项目\" system=\"procedure\" points=\"3\" \(attributes)",
      "<basis local=\"地方标准\" clause=\"1\"/>\n\(written)")
    return mini
  }

  /// `<must have=… within=… after=…/>` passed, and whoever was late had met it; `<when fact="" atLeast=…/>` took in
  /// every penalty, however small.
  @Test(arguments: [
    (
      "<must have=\"decision.servedDate\" within=\"1日\" after=\"decision.date\"/>", "after, within of must",
      "<must fact=\"decision.servedDate\" within=\"1日\" after=\"decision.date\"/>"
    ),
    ("<must have=\"decision.place\" unless=\"heard\"/>", "unless of must", "<when that=\"not (heard)\"/>"),
    ("<must have=\"decision.place\" that=\"heard\"/>", "that of must", "<must that=\"heard\"/>"),
    (
      "<must that=\"heard\" notBefore=\"5日\" unless=\"shown\"/>", "notBefore, unless of must",
      "<must fact=\"decision.publishedDate\" notBefore=\"5日\" after=\"decision.date\" unless=\"shown\"/>"
    ),
    (
      "<must fact=\"decision.servedDate\" within=\"7日\" notBefore=\"1日\" after=\"decision.date\"/>",
      "notBefore of must", "<must fact=\"decision.servedDate\" notBefore=\"1日\" after=\"decision.date\"/>"
    ),
    ("<must have=\"decision.place\" remedy.en=\"x\"/>", "remedy.en of must", "write remedy"),
    (
      "<when act=\"penalty\" fact=\"\" atLeast=\"10000元\"/><must have=\"decision.place\"/>", "atLeast of when",
      "<when fact=\"decision.fine\" atLeast=\"10000元\"/>"
    ),
    (
      "<when that=\"heard\" is=\"x\"/><must have=\"decision.place\"/>", "is of when",
      "<when fact=\"decision.fine\" is=\"x\"/>"
    ),
    (
      "<when act=\"penalty\"/><when act=\"permit\"/><must have=\"decision.place\"/>", "act of when",
      "act=\"penalty permit\""
    ),
    ("<basis clause=\"2\"/><must have=\"decision.place\"/>", "clause of basis", "local="),
  ])
  func whatAFormDoesNotReadIsRefused(_ written: String, _ attributes: String, _ instead: String) throws {
    let problems = item(written).problems()
    let problem = try #require(problems.first, "\(written)")
    #expect(problems.map(\.code) == ["item.idle"], "\(problems.map(\.message.en))")
    #expect(problem.message.en.hasPrefix("\(attributes) would do nothing"), "\(problem.message.en)")
    #expect(problem.remedy?.en.contains(instead) == true && problem.remedy?.zh.isEmpty == false, "\(problem)")
    #expect(problem.place?.line == 3)
  }

  /// The hint for an empty `must` had the day of any publication (公示.日期), which no item can read: there may be several.
  @Test(arguments: ["<must/>", "<must that=\"heard\" within=\"5日\"/>"])
  func whatAHintTellsToWriteAreNamesThatAnItemMayUse(_ written: String) throws {
    let problem = item(written).problems().first { $0.code == "item.must" || $0.code == "item.idle" }
    let remedy = try #require(problem?.remedy)
    let usable = try ShippedRules.load().rules.usableNames(matching: [])
    for (hint, names) in [(remedy.zh, usable.map(\.zh)), (remedy.en, usable.map(\.en))] {
      let told = hint.matches(of: /\b(?:have|fact|after)="([^"]+)"/).map { String($0.1) }
      #expect(told.count >= 2)
      #expect(Set(told).subtracting(names) == [], "\(hint)")
    }
  }

  /// One mistake kept all others unsaid.
  @Test func allMistakesOfAnItemAreSaidTogether() {
    var mini = MiniRules()
    mini.local["QS-01.xml"] = rule(
      "item id=\"QS-01\" title=\"\" system=\"procdure\" points=\"many\"",
      """
      <basis local="地方标准" from="2024-02-30"/>
      <when act="penlty" fact="decision.fne" atLeast="50000元"/>
      <must fact="decision.servedDat" within="5周" after="decision.date"/>
      <example base="b" set="decision.date=2025-06-31" expect="met"/>
      <example base="b" expect="unmt"/>
      """)
    let said = mini.problems().map { "\($0.code) \($0.place?.line ?? 0)" }
    #expect(
      Set(said) == [
        "rule.incomplete 1", "rule.system 1", "rule.points 1", "rule.date 2", "rule.matter 3", "rule.unknownFact 3",
        "rule.unknownFact 4", "rule.period 4", "example.value 5", "example.expect 6",
      ], "\(said)")
  }

  @Test(arguments: [
    ("decision.date=2025-06-31", true), ("decision.date=2025-06-30", false), ("decision.fine=很多", true),
    ("penalty.amount=很多", true), ("penalty.amount=5万元", false), ("decision.heard=是", true),
    ("decision.place=很多", false),
    ("decision.servedDate=很多", false),
  ])
  func anExampleWritesValuesThatCanBeRead(_ set: String, _ isRefused: Bool) {
    let codes = item("<must have=\"decision.place\"/><example base=\"b\" set=\"\(set)\" expect=\"unmet\"/>").problems()
      .map(\.code)
    #expect(codes == (isRefused ? ["example.value"] : []), "\(codes)")
    // What comes of a value that cannot be read may be just what an example is to show.
    #expect(
      item("<must have=\"decision.place\"/><example base=\"b\" set=\"\(set)\" expect=\"undecided\"/>").problems()
        .isEmpty)
  }

  @Test(arguments: [("deduct=\"3.5\"", "rule.deduct"), ("deduct=\"-1\"", "rule.deduct")])
  func aDemandCannotCostMoreThanTheItemHas(_ attribute: String, _ code: String) {
    let period = "<must fact=\"decision.servedDate\" within=\"7日\" after=\"decision.date\" \(attribute)/>"
    #expect(item(period).problems().map(\.code) == [code])
  }

  @Test func theDateThatGovernsIsRefusedWhereNothingHasABeginning() {
    let problems = item("<must have=\"decision.place\"/>", "governed=\"decision.date\"").problems()
    #expect(problems.map(\.code) == ["item.idle"])
  }

  @Test func aSecondBeginningIsRefused() {
    let problems = item(
      """
      <basis local="甲" from="2024-01-01"/><basis local="乙" from="2025-01-01"/><must have="decision.place"/>
      """
    ).problems()
    #expect(problems.map(\.code) == ["item.idle"])
  }

  @Test func whatIsLeftEmptySaysNothing() throws {
    let mini = item(
      """
      <when act="penalty" fact="" atLeast="" that=""/>
      <must have="decision.place" fact="" within="" after="" unless="" that="" otherwise.en=""/>
      """)
    #expect(mini.problems().isEmpty)
    #expect(try mini.ruleSet().state("QS-01", of: .decision()) == .unmet)
  }

  /// The fact without a bound was dropped beside a condition.
  @Test func aConditionAndAFactMustBothHold() throws {
    let rules = try item(
      "<when that=\"kind = 'penalty'\" fact=\"decision.heard\"/><must have=\"decision.place\"/>"
    ).ruleSet()
    #expect(try rules.state("QS-01", of: .decision("statementHeard=\"no\"")) == .notApplicable)
    #expect(try rules.state("QS-01", of: .decision("statementHeard=\"yes\"")) == .unmet)
  }

  /// The second demand was told in the words of the first, and the first remedy was lost.
  @Test func eachOfSeveralDemandsHasItsOwnWords() throws {
    let rules = try item(
      """
      <must have="decision.place" otherwise="甲" remedy="补地点"/><must have="decision.number" otherwise="乙" remedy="补文号"/>
      """
    ).ruleSet()
    let findings = try rules.verdict("QS-01", on: .decision()).findings
    #expect(findings.map { String($0.message.zh.prefix(1)) } == ["甲", "乙"])
    #expect(findings.map { $0.remedy?.zh } == ["补地点", "补文号"])
  }
}
