import Model
import Testing

@testable import Engine

struct EditionTests {
  private static let before = "<before xml:lang=\"zh\">此前没有规定</before><before xml:lang=\"en\">no rule then</before>"

  private func mini(_ editions: String, attributes: String = "governed=\"date\"", more: String = before) -> MiniRules {
    var mini = MiniRules(written(editions, attributes: attributes, more: more))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    return mini
  }

  private var place: MiniRules {
    mini(
      """
      <edition law="act-2017" clause="40"><assert that="place = 'old'"/></edition>
      <edition law="act-2021" clause="61.1"><assert that="place = 'new'"/></edition>
      """)
  }

  @Test(arguments: [
    ("2021-07-14", "old", VerdictState.met, "act-2017"), ("2021-07-14", "new", .unmet, "act-2017"),
    ("2021-07-15", "new", .met, "act-2021"), ("2021-07-15", "old", .unmet, "act-2021"),
    ("2021-07-14T23:59", "old", .met, "act-2017"), ("2017-09-01", "old", .met, "act-2017"),
  ])
  func theLawOfItsDayJudgesAnItem(_ date: String, _ written: String, _ expected: VerdictState, _ law: String) throws {
    let verdict = try place.ruleSet().verdict(on: .decision("date=\"\(date)\" place=\"\(written)\""))
    #expect(verdict.state == expected)
    #expect(verdict.editions.map(\.law) == [law])
    #expect(verdict.findings.flatMap(\.basis).allSatisfy { $0.law == law })
  }

  @Test func eachItemChoosesItsOwnEdition() throws {
    let file = MiniCase(
      """
      <decision id="A1" kind="penalty" date="2021-07-14" place="old"/>
      <decision id="A2" kind="penalty" date="2021-07-15" place="new"/>
      """)
    let verdict = try place.ruleSet().verdict(on: file)
    #expect(verdict.state == .met)
    #expect(verdict.editions.map { "\($0.item) \($0.law)" } == ["A1 act-2017", "A2 act-2021"])
  }

  @Test func beforeTheFirstEditionNothingApplies() throws {
    let verdict = try place.ruleSet().verdict(on: .decision("date=\"2017-08-31\" place=\"none\""))
    #expect(verdict.state == .notApplicable)
    #expect(verdict.reasons.map(\.en) == ["this was not required on 2017-08-31. no rule then"])
  }

  @Test func anUnknownDateLeavesEditionsThatDifferOpen() throws {
    let rules = try place.ruleSet()
    for written in ["old", "new"] {
      #expect(try rules.state(of: .decision("complete=\"false\" place=\"\(written)\"")) == .undecided)
    }
  }

  @Test func anUnknownDateDoesNoHarmWhereTheEditionsAgree() throws {
    let same = try mini(
      """
      <edition law="act-2017" from="" clause="40"><assert that="place = 'x'"/></edition>
      <edition law="act-2021" clause="61.1"><assert that="place = 'x'"/></edition>
      """.replacing(" from=\"\"", with: "")
    )
    .with("<edition id=\"act-2017\" from=\"2017-09-01\"", "<edition id=\"act-2017\"").without(Self.before).ruleSet()
    #expect(try same.state(of: .decision("complete=\"false\" place=\"x\"")) == .met)
    #expect(try same.state(of: .decision("complete=\"false\" place=\"y\"")) == .unmet)
  }

  @Test func anUnknownDateMayLieBeforeTheFirstEdition() throws {
    let rules = try mini(
      """
      <edition law="act-2017"><assert that="place = 'x'"/></edition>
      <edition law="act-2021"><assert that="place = 'x'"/></edition>
      """
    ).ruleSet()
    let verdict = try rules.verdict(on: .decision("complete=\"false\" place=\"y\""))
    #expect(verdict.state == .undecided)
    #expect(verdict.low == .zero)
  }

  @Test func anEditionAfterTheAsOfDayIsNoCandidate() throws {
    let rules = try place.with("<edition id=\"act-2017\" from=\"2017-09-01\"", "<edition id=\"act-2017\"").without(
      Self.before
    )
    .ruleSet()
    let file = MiniCase.decision("complete=\"false\" place=\"old\"")
    #expect(try rules.state(of: file, asOf: "2021-07-14") == .met)
    #expect(try rules.state(of: file, asOf: "2021-07-15") == .undecided)
  }

  @Test func severalEditionsOfALawMayShareOneEditionOfTheRequirement() throws {
    let rules = try mini("<edition law=\"act-2017 act-2021\" clause=\"40\"><assert that=\"place = 'x'\"/></edition>")
      .ruleSet()
    #expect(try rules.state(of: .decision("date=\"2020-01-01\" place=\"x\"")) == .met)
    #expect(try rules.state(of: .decision("date=\"2025-01-01\" place=\"x\"")) == .met)
  }

  @Test func gapsOverlapsAndSilentBeginningsAreLoadErrors() {
    let check = "<assert that=\"place = 'x'\"/>"
    func codes(_ editions: String, more: String = Self.before) -> [String] {
      mini(editions, more: more).problems().map(\.code)
    }
    #expect(
      codes(
        """
        <edition law="act-2017" until="2021-07-12">\(check)</edition><edition law="act-2021">\(check)</edition>
        """) == ["rule.editionGap"])
    #expect(
      codes(
        """
        <edition law="act-2017" until="2021-07-15">\(check)</edition><edition law="act-2021">\(check)</edition>
        """) == ["rule.editionOverlap"])
    #expect(
      codes("<edition law=\"always\">\(check)</edition><edition law=\"act-2021\">\(check)</edition>", more: "")
        == ["rule.editionOverlap"])
    #expect(codes("<edition law=\"act-2017\">\(check)</edition>") == ["rule.editionGap"])
    #expect(codes("<edition law=\"act-2021\">\(check)</edition>", more: "") == ["rule.before"])
  }

  @Test func editionsWithDatesNeedADateThatChooses() {
    let problems = mini("<edition law=\"act-2021\"><assert that=\"place = 'x'\"/></edition>", attributes: "").problems()
    #expect(problems.map(\.code) == ["rule.governed"])
  }

  /// A finding cites what it breaks, and not whatever else its edition rests on.
  @Test(arguments: [
    ("", ["40", "61.1"]), (" clause=\"61.1\"", ["61.1"]), (" clause=\"61.1 40\"", ["40", "61.1"]),
  ])
  func aFindingCitesTheClausesOfItsOwnCheck(written: String, expected: [String]) throws {
    let rules = try mini(
      """
      <edition law="act-2021" clause="40 61.1"><assert\(written) that="place = 'new'"/></edition>
      """
    ).ruleSet()
    let verdict = try rules.verdict(on: .decision("date=\"2021-07-15\" place=\"old\""))
    #expect(verdict.findings.map { $0.basis.map(\.clause) } == [expected])
  }

  /// A document without articles has no clause that a check could name.
  @Test(arguments: [
    ("2021-07-15", "act-2021", ["61.1"]), ("2021-07-15", "always", [""]), ("2021-07-15", "61.1 always", ["", "61.1"]),
    ("2021-07-14", "act-2021", ["61.1"]), ("2021-07-14", "act-2017", ["61.1"]),
  ])
  func aCheckNamesALawForAllThatIsCitedOfIt(date: String, clause: String, expected: [String]) throws {
    let rules = try mini(
      """
      <edition law="always"><basis law="act-2017 act-2021" clause="61.1"/>
      <assert clause="\(clause)" that="place = 'new'"/></edition>
      """
    ).ruleSet()
    let verdict = try rules.verdict(on: .decision("date=\"\(date)\" place=\"old\""))
    #expect(verdict.findings.map { $0.basis.map(\.clause) } == [expected])
  }

  /// A requirement that names two editions of one law side by side cites the one of the day.
  @Test(arguments: [("2021-07-14", ["always", "act-2017"]), ("2021-07-15", ["always", "act-2021"])])
  func aFindingCitesOnlyWhatWasInForce(date: String, expected: [String]) throws {
    let rules = try mini(
      """
      <edition law="always"><basis law="act-2017" clause="40"/><basis law="act-2021" clause="61.1"/>
      <assert that="place = 'new'"/></edition>
      """
    ).ruleSet()
    let verdict = try rules.verdict(on: .decision("date=\"\(date)\" place=\"old\""))
    #expect(verdict.findings.map { $0.basis.map(\.law) } == [expected])
  }

  @Test(arguments: ["", " ", "62", "61.1 62", "act-2017", "61.1 nowhere"])
  func aCheckMayOnlyCiteWhatItsEditionCites(clause: String) {
    let problems = mini(
      "<edition law=\"act-2021\" clause=\"40 61.1\"><assert clause=\"\(clause)\" that=\"place = 'new'\"/></edition>"
    ).problems()
    #expect(problems.map(\.code) == ["rule.clause"])
    #expect(problems.allSatisfy { ($0.place?.line ?? 0) > 0 })
  }
}

extension MiniRules {
  fileprivate func with(_ text: String, _ other: String) -> MiniRules {
    var copy = self
    copy.files["laws/act.xml"] = MiniRules.twoEditions.replacing(text, with: other)
    return copy
  }

  fileprivate func without(_ text: String) -> MiniRules {
    var copy = self
    copy.requirements = copy.requirements.map { $0.replacing(text, with: "") }
    return copy
  }
}
