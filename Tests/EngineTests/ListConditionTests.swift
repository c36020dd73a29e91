import Model
import Testing

@testable import Engine

/// `any`, `each` and `count` over lists of which the file may not hold all.
struct ListConditionTests {
  static func services(_ signed: [String], closed: Bool) -> MiniCase {
    let acts = signed.enumerated().map {
      "<service id=\"B\($0)\" of=\"A1\" signed=\"\($1)\" complete=\"true\"/>"
    }.joined()
    return MiniCase.decision("complete=\"true\"", more: acts).with {
      if !closed { $0.actsAttributes = "complete=\"false\"" }
    }
  }

  private func states(_ condition: String) throws -> [VerdictState] {
    let rules = try MiniRules(requirement("<assert that=\"\(condition)\"/>")).ruleSet()
    return try [
      Self.services(["yes", "no"], closed: true), Self.services(["yes", "no"], closed: false),
      Self.services(["no"], closed: true), Self.services(["no"], closed: false),
      Self.services(["yes"], closed: true), Self.services(["yes"], closed: false),
      Self.services([], closed: true), Self.services([], closed: false),
    ].map { try rules.state(of: $0) }
  }

  @Test func anyIsTrueOnlyOnAHitAndFalseOnlyWhenTheListIsClosed() throws {
    #expect(
      try states("any(services, signed = yes)")
        == [.met, .met, .unmet, .undecided, .met, .met, .unmet, .undecided])
    #expect(
      try states("any(services)") == [.met, .met, .met, .met, .met, .met, .unmet, .undecided])
  }

  @Test func eachIsFalseOnlyOnACounterExampleAndTrueOnlyWhenTheListIsClosed() throws {
    #expect(
      Array(try states("each(services, signed = yes)").dropLast(2))
        == [.unmet, .unmet, .unmet, .unmet, .met, .undecided])
    #expect(try states("each(services, signed = yes)").last == .undecided)
  }

  @Test func countIsALowerBoundWhereTheListIsOpen() throws {
    #expect(
      try states("count(services) &gt;= 2")
        == [.met, .met, .unmet, .undecided, .unmet, .undecided, .unmet, .undecided])
    #expect(
      try states("count(services) &lt; 2")
        == [.unmet, .unmet, .met, .undecided, .met, .undecided, .met, .undecided])
    #expect(
      try states("count(services as s, s.signed = yes) = 1")
        == [.met, .undecided, .unmet, .undecided, .met, .undecided, .unmet, .undecided])
    #expect(
      try states("count(services) != 1")
        == [.met, .met, .unmet, .undecided, .unmet, .undecided, .met, .undecided])
  }

  @Test func aBoundBeforeTheCountMeansTheSameAsOneBehindIt() throws {
    #expect(try states("2 &lt;= count(services)") == states("count(services) &gt;= 2"))
    #expect(try states("2 &gt; count(services)") == states("count(services) &lt; 2"))
    #expect(
      try states("1 = count(services as s, s.signed = yes)") == states("count(services as s, s.signed = yes) = 1"))
  }

  @Test func innerNamesMeanTheListsThingFirstAndTheJudgedItemNext() throws {
    let rules = try MiniRules(
      requirement("<assert that=\"any(penalties as p, p.kind = 'fine' and kind = 'fine' and number = 'N')\"/>")
    ).ruleSet()
    #expect(try rules.state(of: .decision("number=\"N\"", "<penalty kind=\"fine\" amount=\"1\"/>")) == .met)
    #expect(try rules.state(of: .decision("number=\"M\"", "<penalty kind=\"fine\" amount=\"1\"/>")) == .unmet)
  }

  @Test func anIDThatLeadsNowhereLeavesTheListOpen() throws {
    let rules = try MiniRules(requirement("<count of=\"officers\" atLeast=\"2\"/>", each: "inspection")).ruleSet()
    let one = MiniCase("<inspection id=\"A1\" officers=\"O1\"/>")
    #expect(try rules.state(of: one) == .unmet)
    let dangling = try rules.judged(MiniCase("<inspection id=\"A1\" officers=\"O1 O9\"/>"))
    #expect(dangling.verdicts.map(\.state) == [.undecided])
    #expect(dangling.problems.map(\.code) == ["case.danglingReference"])
  }

  @Test func anActWhoseReferenceLeadsNowhereMayBeTheOneThatIsMissed() throws {
    let rules = try MiniRules(
      requirement("<deadline of=\"servedDate\" within=\"7 workingDay\" after=\"date\" demands=\"yes\"/>")
    ).ruleSet()
    let file = MiniCase.decision("date=\"2025-04-22\"")
    #expect(try rules.state(of: file) == .unmet)
    let dangling = try rules.judged(file.with { $0.acts += "<service id=\"B1\" of=\"A9\" date=\"2025-04-23\"/>" })
    #expect(dangling.verdicts.map(\.state) == [.undecided])
    #expect(dangling.problems.map(\.code) == ["case.danglingReference"])
  }
}
