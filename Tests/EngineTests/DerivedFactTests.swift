import Model
import Testing

@testable import Engine

/// Facts computed from others, and what texts contain.
struct DerivedFactTests {
  private static let dictionary = """
    <thing ref="decision">
      <fact name="until" zh="届满日" type="date" from="date" plus="10 naturalDay" rollOver="yes"/>
      <fact name="half" zh="半年" type="date" from="date" plus="6 month"/>
      <fact name="before" zh="之前" type="date" from="date" minus="1 month"/>
      <fact name="clock" zh="时刻" type="number" from="date" part="clock"/>
      <fact name="atRest" zh="休息日" type="yesNo" from="date" part="restDay"/>
      <fact name="tenth" zh="十日" type="date" from="date" plus="10 naturalDay"/>
      <fact name="dayCount" zh="天数" type="number" from="date" to="tenth"/>
      <fact name="owed" zh="加处" type="money" from="fine" percent="3" times="dayCount"/>
      <fact name="tip" zh="零头" type="money" from="fine" percent="0.05"/>
      <fact name="born" zh="出生" type="date" from="number" part="birthDate"/>
      <fact name="man" zh="男" type="yesNo" from="number" part="male"/>
      <fact name="stated" zh="所载金额" type="money" from="number" part="sum"/>
      <fact name="atFestival" zh="节日" type="yesNo" from="date" part="festival"/>
    </thing>
    """

  private func state(_ condition: String, _ date: String?, complete: Bool = true) throws -> VerdictState {
    var rules = MiniRules(requirement("<assert that=\"\(condition)\"/>"))
    rules.dictionary = Self.dictionary
    let file = MiniCase.decision((date.map { "date=\"\($0)\" " } ?? "") + "complete=\"\(complete)\"")
    return try rules.ruleSet().state(of: file)
  }

  @Test(arguments: [
    // 8 March 2025 plus ten days is Tuesday the 18th; 5 March plus ten is Saturday the 15th and rolls to Monday.
    ("until = 2025-03-18", "2025-03-08"), ("until = 2025-03-17", "2025-03-05"),
    // The end of a short month.
    ("half = 2025-02-28", "2024-08-31"), ("before = 2025-02-28", "2025-03-31"),
    ("clock = 22:00", "2025-03-05T22:00:59"), ("clock &lt; 06:00", "2025-03-05T05:59:00"),
    ("atRest = yes", "2025-03-08"), ("atRest = no", "2025-03-07"),
    // A Sunday on which offices work.
    ("atRest = no", "2025-04-27"),
    ("atFestival = yes", "2025-05-01"), ("atFestival = no", "2025-05-03"),
  ])
  func aDateGivesItsPeriodItsHourAndItsKindOfDay(condition: String, date: String) throws {
    #expect(try state(condition, date) == .met)
    #expect(try state("not (\(condition))", date) == .unmet)
  }

  @Test func daysAndSharesAreCountedInWholeFen() throws {
    var rules = MiniRules(requirement("<assert that=\"dayCount = 10 and owed = 30.03元 and tip = 0.05元\"/>"))
    rules.dictionary = Self.dictionary
    let file = MiniCase.decision(
      "date=\"2025-03-05\" complete=\"true\"", "<penalty kind=\"fine\" amount=\"100.10\"/>")
    #expect(try rules.ruleSet().state(of: file) == .met)
  }

  /// “Whether it applies cannot be told” said neither why nor of whom.
  @Test(arguments: ["4419491231002X1234", "411199198503120015"])
  func whatAWrongNumberLeavesOpenNamesTheFactAndItsPlace(number: String) throws {
    var rules = MiniRules(requirement("<present of=\"place\"/>", when: "born &lt; 1949-12-31"))
    rules.dictionary = Self.dictionary
    let verdict = try rules.ruleSet().verdict(on: .decision("number=\"\(number)\" place=\"x\""))
    #expect(verdict.state == .undecided)
    let reason = try #require(verdict.reasons.first)
    #expect(reason.zh.hasPrefix("“决定·出生”得不出："), "\(reason.zh)")
    #expect(reason.zh.contains(#/[0-9]+:[0-9]+ 处/#), "\(reason.zh)")
  }

  @Test func aCitizenNumberTellsTheDayOfBirthAndAWrongOneNothing() throws {
    func state(_ number: String) throws -> VerdictState {
      var rules = MiniRules(requirement("<assert that=\"born = 1949-12-31\"/>"))
      rules.dictionary = Self.dictionary
      return try rules.ruleSet().state(of: MiniCase.decision("number=\"\(number)\" complete=\"true\""))
    }
    // The number of the standard's own example.
    #expect(try state("11010519491231002X") == .met)
    #expect(try state("110105194912310021") == .undecided)
  }

  /// The first is the number of the standard's own example; 17th digit odd is a man's.
  @Test(arguments: [
    ("man", "440524188001010014", VerdictState.met), ("man", "11010519491231002X", .unmet),
    ("man", "110105194912310021", .undecided), ("man", "440524********0014", .undecided),
    ("stated = 3000元", "叁仟元整", .met), ("stated = 3000.01元", "人民币（大写）叁仟元零壹分", .met),
    ("stated = 60000元", "6万元", .met), ("stated = 30000元", "叁仟元整", .unmet),
    ("stated = 3000元", "叁千多元", .undecided), ("stated = 3000元", "见附表", .undecided),
  ])
  func aNumberTellsTheSexAndATextItsSum(condition: String, text: String, expected: VerdictState) throws {
    var rules = MiniRules(requirement("<assert that=\"\(condition)\"/>"))
    rules.dictionary = Self.dictionary
    #expect(try rules.ruleSet().state(of: MiniCase.decision("number=\"\(text)\" complete=\"true\"")) == expected)
  }

  @Test func whatTheDateDoesNotTellStaysOpen() throws {
    #expect(try state("clock &gt;= 22:00", "2025-03-05") == .undecided)
    #expect(try state("atRest = yes", "1999-03-05") == .undecided)
    #expect(try state("until &lt; 2030-01-01", nil, complete: false) == .undecided)
  }

  @Test(arguments: [
    "<fact name=\"x\" zh=\"某\" type=\"date\" from=\"date\" plus=\"soon\"/>",
    "<fact name=\"x\" zh=\"某\" type=\"date\" from=\"date\" minus=\"3 workingDay\"/>",
    "<fact name=\"x\" zh=\"某\" type=\"number\" from=\"date\" part=\"noon\"/>",
    "<fact name=\"x\" zh=\"某\" type=\"number\" from=\"date\" plus=\"3 month\"/>",
    "<fact name=\"x\" zh=\"某\" type=\"date\" from=\"number\" plus=\"3 month\"/>",
  ])
  func aComputationThatMakesNoSenseIsAProblem(fact: String) {
    var rules = MiniRules(requirement("<assert that=\"date &gt; 2020-01-01\"/>"))
    rules.dictionary = "<thing ref=\"decision\">\(fact)</thing>"
    #expect(!rules.load().problems.isEmpty)
  }

  @Test func aTextContainsAnotherWhateverTheSpaceBetweenItsSigns() throws {
    func contains(_ text: String, _ part: String) throws -> VerdictState {
      let rules = try MiniRules(requirement("<assert that=\"number contains '\(part)'\"/>")).ruleSet()
      return try rules.state(of: MiniCase.decision("number=\"\(text)\" complete=\"true\""))
    }
    #expect(try contains("此件机密★保存", "机密★") == .met)
    #expect(try contains("此件机　密 ★保存", "机密★") == .met)
    #expect(try contains("此件秘密", "机密★") == .unmet)
    #expect(try contains("机密", "机密★") == .unmet)
    #expect(try contains("机密", "") == .unmet)
  }

  @Test func whatIsDemandedOfEachOfNoneIsNotApplicable() throws {
    let rules = try MiniRules(requirement("<assert that=\"each(services, signed = yes)\"/>")).ruleSet()
    #expect(try rules.state(of: ListConditionTests.services([], closed: true)) == .notApplicable)
    #expect(try rules.state(of: ListConditionTests.services([], closed: false)) == .undecided)
  }
}
