import Model
import Testing

@testable import Engine

/// The place of a finding is where an officer looks first: at what is wrong, never at what merely chose a figure.
struct FindingPlaceTests {
  /// Ten working days in the place of these cases, as the parameter says.
  private static let inTime = requirement(
    "<deadline of=\"servedDate\" within=\"limit\" after=\"date\" demands=\"yes\"/>")

  private static func served(_ day: String?) -> MiniCase {
    .decision("date=\"2025-04-22\"", more: day.map { "<service id=\"B1\" of=\"A1\" date=\"\($0)\"/>" } ?? "")
  }

  private func findings(_ written: String, _ file: MiniCase) throws -> [Finding] {
    try MiniRules(written).ruleSet().verdict(on: file).findings
  }

  /// The place of the unit is read last, to find the row of the parameter: it was shown as the place of the finding.
  @Test func aLateEventIsFoundWhereItsDateStands() throws {
    let findings = try findings(Self.inTime, Self.served("2025-06-03"))
    #expect(findings.map(\.outcome) == ["late"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/service/@date"])
  }

  @Test func anEventThatNeverCameIsFoundWhereItsPeriodStarted() throws {
    let findings = try findings(Self.inTime, Self.served(nil))
    #expect(findings.map(\.outcome) == ["missed"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/decision/@date"])
  }

  @Test func aFigureIsFoundWhereItStandsThoughItsBoundIsAParameter() throws {
    let file = MiniCase.decision("date=\"2025-04-22\"", "<penalty kind=\"fine\" amount=\"100\"/>")
    let findings = try findings(requirement("<range of=\"fine\" atLeast=\"threshold\"/>"), file)
    #expect(findings.map(\.outcome) == ["below"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/decision/penalty/@amount"])
  }

  /// How many officers it had is read from the officers: of two inspections nobody could tell which had one.
  @Test func whatOneOfSeveralLacksIsShownAtThatOne() throws {
    let file = MiniCase.decision(
      "",
      more: """
        <inspection id="A2" officers="O1 O2"/>
        <inspection id="A3" officers="O1"/>
        """
    ).with { $0.officers = "<officer id=\"O1\" name=\"王某\"/><officer id=\"O2\" name=\"李某\"/>" }
    let written = requirement("<assert that=\"each(inspections, count(officers) >= 2)\"/>")
    var rules = MiniRules(written)
    rules.dictionary =
      "<thing ref=\"decision\"><link name=\"inspections\" zh=\"检查\" to=\"inspection\" path=\"../inspection\"/></thing>"
    let finding = try #require(try rules.ruleSet().verdict(on: file).findings.first)
    #expect(finding.facts.map(\.name) == ["inspection"] && finding.facts.map(\.value) == ["A3"])
    #expect(finding.place == finding.facts.first?.place && finding.place?.path == "/caseFile/acts/inspection[2]")
  }

  /// “The sums differ” said neither of them, and pointed at the one that was right.
  @Test func twoSumsThatDifferAreSaidAndTheItemsOwnIsThePlace() throws {
    var rules = MiniRules(
      requirement(
        "<assert that=\"fine = paper.total\"/>",
        levels: """
          <level on="untrue" severity="major" deduct="all"><message xml:lang="zh">金额不一致。</message>\
          <message xml:lang="en">The sums differ.</message></level>
          """))
    rules.dictionary = """
      <thing ref="paper"><fact name="total" zh="所载金额" type="money" path="states/penalty/@amount" pick="sum"/></thing>
      """
    let file = MiniCase.decision("", "<penalty kind=\"fine\" amount=\"300\"/>").with {
      $0.documents = """
        <document id="D1" of="A1"><states><penalty kind="fine" amount="3000"/></states></document>
        """
    }
    let finding = try #require(try rules.ruleSet().verdict(on: file).findings.first)
    #expect(finding.message.zh == "金额不一致：“决定·罚款”为“300元”，“文书·所载金额”为“3000元”", "\(finding.message.zh)")
    #expect(finding.place?.path == "/caseFile/acts/decision/penalty/@amount")
  }

  /// What was read beside it and is there was shown instead.
  @Test func whatIsMissingIsFoundWhereItWouldStand() throws {
    let findings = try findings(requirement("<present of=\"place number\"/>"), .decision("number=\"N\""))
    #expect(findings.map(\.outcome) == ["missing"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/decision"])
  }

  @Test func whatIsMissingWithTheThingThatHoldsItIsFoundAtTheJudgedItem() throws {
    let findings = try findings(requirement("<present of=\"number review.date\"/>"), .decision("number=\"N\""))
    #expect(findings.map(\.outcome) == ["missing"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/decision"])
  }

  /// No typed value holds a period: the list said `= yes`.
  @Test func thePeriodOfAParameterIsShownInItsWords() throws {
    let facts = try #require(try findings(Self.inTime, Self.served("2025-06-03")).first).facts
    #expect(facts.first { $0.name == "decision.limit" }?.value == "10个工作日")
    #expect(facts.contains { $0.name == "unit.place" && $0.value == "419900" })
    #expect(!facts.contains { $0.value == "yes" })
  }

  /// The other officer's status was read last, and he was shown.
  @Test func anOfficerWithoutACertificateOfThatDayIsFoundHimself() throws {
    let file = MiniCase("<inspection id=\"A1\" start=\"2025-03-03T09:00\" officers=\"O1 O2\"/>").with {
      $0.officers = """
        <officer id="O1" name="王某" certificate="1" from="2020-01-01" to="2025-03-02" status="expired"/>
        <officer id="O2" name="李某" certificate="2" from="2020-01-01" to="2027-01-01" status="valid"/>
        """
    }
    let findings = try findings(requirement("<qualified of=\"officers\" on=\"start\"/>", each: "inspection"), file)
    #expect(findings.map(\.outcome) == ["expired"])
    #expect(findings.map { $0.place?.path } == ["/caseFile/officers/officer[1]"])
  }

  @Test func tooFewOfSomethingAreFoundAtWhatHasThem() throws {
    let file = MiniCase("<inspection id=\"A1\" start=\"2025-03-03T09:00\" officers=\"O1\"/>")
    let findings = try findings(
      requirement("<count of=\"officers\" atLeast=\"2\" distinct=\"certificate\"/>", each: "inspection"), file)
    #expect(findings.map { $0.place?.path } == ["/caseFile/acts/inspection"])
  }

  @Test func theRulesOwnSentenceLeadsToTheComputationWithoutAFullStop() throws {
    let level = """
      <level on="late"><message xml:lang="zh">送达晚了。</message><message xml:lang="en">It is late.</message></level>
      <level on="missed"/>
      """
    let written = requirement(
      "<deadline of=\"servedDate\" within=\"limit\" after=\"date\" demands=\"yes\"/>", levels: level)
    let message = try #require(try findings(written, Self.served("2025-06-03")).first).message
    #expect(message.zh.hasPrefix("送达晚了：“") && message.en.hasPrefix("It is late: “"), "\(message)")
  }
}
