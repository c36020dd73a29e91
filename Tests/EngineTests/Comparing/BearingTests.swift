import Model
import Testing

@testable import Engine

/// What a change of the rules can do to a case: provably milder, words only, or possibly stricter.
struct BearingTests {
  private static let within = #"<deadline of="date" within="7 workingDay" after="filing.date"/>"#

  private func bearing(_ old: String, _ new: String) throws -> RuleDifference.Bearing? {
    try difference(MiniRules(old), MiniRules(new)).bearing
  }

  private func difference(_ old: MiniRules, _ new: MiniRules) throws -> RuleDifference {
    try old.ruleSet().difference(to: new.ruleSet(), in: .en)
  }

  @Test func theSameRulesDoNotDiffer() throws {
    let rules = MiniRules(requirement(Self.within))
    let difference = try difference(rules, rules)
    #expect(difference.bearing == nil && difference.requirements.isEmpty && difference.shared.isEmpty)
  }

  @Test func theLayoutOfAConditionMeansNothing() throws {
    let one = requirement(Self.within, when: "isPenalty and  fine &gt;= 5元")
    #expect(try bearing(one, requirement(Self.within, when: "isPenalty   and fine&gt;=5元")) == nil)
  }

  @Test(arguments: [
    (#"within="7 workingDay""#, #"within="10 workingDay""#, RuleDifference.Bearing.milder),
    (#"within="7 workingDay""#, #"within="5 workingDay""#, .mayFail),
    // Ten natural days may end before seven working days do.
    (#"within="7 workingDay""#, #"within="10 naturalDay""#, .mayFail),
    (#"within="7 workingDay""#, #"within="7 workingDay | 9 naturalDay""#, .milder),
    (#"within="7 workingDay | 9 naturalDay""#, #"within="7 workingDay""#, .mayFail),
    (#"within="7 workingDay""#, #"within="7 workingDay" rollOver="yes""#, .milder),
    (#"within="7 workingDay""#, #"within="7 workingDay" unless="shown""#, .mayFail),
    (#"notBefore="3 workingDay""#, #"notBefore="2 workingDay""#, .milder),
    (#"notBefore="3 workingDay""#, #"notBefore="5 workingDay""#, .mayFail),
  ])
  func aPeriodIsMilderOnlyWhereEveryOldReadingIsKeptByALaxerOne(
    old: String, new: String, expected: RuleDifference.Bearing
  ) throws {
    func check(_ limit: String) -> String { requirement("<deadline of=\"date\" \(limit) after=\"filing.date\"/>") }
    #expect(try bearing(check(old), check(new)) == expected)
  }

  @Test(arguments: [
    (#"<count of="services" atLeast="2"/>"#, #"<count of="services" atLeast="1"/>"#, RuleDifference.Bearing.milder),
    (#"<count of="services" atLeast="1"/>"#, #"<count of="services" atLeast="2"/>"#, .mayFail),
    (#"<range of="fine" atMost="100元"/>"#, #"<range of="fine" atMost="200元"/>"#, .milder),
    (#"<range of="fine" atMost="200元"/>"#, #"<range of="fine" atMost="100元"/>"#, .mayFail),
    // One fact less to demand leaves those that read it without an owner.
    (#"<present of="number place"/>"#, #"<present of="number"/>"#, .mayFail),
    (#"<present of="number"/>"#, #"<present of="number place"/>"#, .mayFail),
    (#"<assert that="shown"/>"#, #"<assert that="shown or heard"/>"#, .mayFail),
    (#"<present of="number"/>"#, #"<assert that="shown"/>"#, .mayFail),
  ])
  func onlyABoundCanBeShownToBeLaxer(old: String, new: String, expected: RuleDifference.Bearing) throws {
    #expect(try bearing(requirement(old), requirement(new)) == expected)
  }

  @Test(arguments: [
    (#"severity="major" deduct="2""#, #"severity="minor" deduct="2""#, RuleDifference.Bearing.milder),
    (#"severity="minor" deduct="2""#, #"severity="major" deduct="2""#, .mayFail),
    (#"severity="major" deduct="all""#, #"severity="major" deduct="2""#, .milder),
    (#"severity="major" deduct="2""#, #"severity="major" deduct="all""#, .mayFail),
    // Milder in one, stricter in the other.
    (#"severity="major" deduct="1""#, #"severity="minor" deduct="2""#, .mayFail),
    (#"severity="major" effect="zero""#, #"severity="major" effect="fail""#, .milder),
    (#"severity="major" effect="fail""#, #"severity="major" effect="cap 60""#, .mayFail),
    (#"severity="major" effect="cap 60""#, #"severity="major" effect="cap 70""#, .milder),
    (#"severity="major" effect="cap 70""#, #"severity="major" effect="cap 60""#, .mayFail),
    (#"severity="major""#, #"severity="major" effect="barExcellent""#, .mayFail),
    (#"severity="major" effect="barExcellent""#, #"severity="major""#, .milder),
  ])
  func aLevelIsMilderOnlyInEveryRespect(old: String, new: String, expected: RuleDifference.Bearing) throws {
    func levels(_ cost: String) -> String { requirement(Self.within, levels: "<level on=\"late\" \(cost)/>") }
    #expect(try bearing(levels(old), levels(new)) == expected)
  }

  @Test func aBoundOfALevelIsWeighedByWhatItLeavesToTheNext() throws {
    func levels(_ bound: String?) -> String {
      let narrow = bound.map { "<level on=\"late\" upTo=\"\($0)\" severity=\"minor\" deduct=\"1\"/>" } ?? ""
      return requirement(Self.within, levels: narrow + "<level on=\"late\" severity=\"major\" deduct=\"all\"/>")
    }
    #expect(try bearing(levels(nil), levels("3 workingDay")) == .milder)
    #expect(try bearing(levels("3 workingDay"), levels("5 workingDay")) == .milder)
    #expect(try bearing(levels("5 workingDay"), levels("3 workingDay")) == .mayFail)
    #expect(try bearing(levels("3 workingDay"), levels(nil)) == .mayFail)
    #expect(try bearing(levels("3 workingDay"), levels("9 naturalDay")) == .mayFail)
  }

  /// Fewer points weigh less where they are lost, but also where they are earned.
  @Test func thePointsOfAScoredRequirementAreNeverShownToBeMilder() throws {
    let four = requirement(Self.within)
    for points in ["3", "5"] {
      #expect(try bearing(four, four.replacing("points=\"4\"", with: "points=\"\(points)\"")) == .mayFail)
    }
    let bonus = four.replacing("points=\"4\"", with: "points=\"4\" layer=\"bonus\"")
    #expect(try bearing(bonus, bonus.replacing("points=\"4\"", with: "points=\"5\"")) == .milder)
  }

  @Test func aRequirementMoreOrLessMayFailACase() throws {
    let (one, other) = (requirement(Self.within), requirement(#"<present of="number"/>"#, id: "T-2"))
    let both = try difference(MiniRules(one), MiniRules(one, other))
    #expect(both.bearing == .mayFail && both.requirements.map(\.kind) == [.added])
    let gone = try difference(MiniRules(one, other), MiniRules(one))
    #expect(gone.bearing == .mayFail && gone.requirements.map(\.subject) == ["T-2"])
  }

  @Test func textsAndExamplesAreWords() throws {
    let one = requirement(Self.within)
    let titled = one.replacing(">T-1</title>", with: ">另一个名称</title>")
    #expect(try bearing(one, titled) == .wordsOnly)
    let remedied = requirement(Self.within, more: "<remedy xml:lang=\"zh\">补正</remedy>")
    #expect(try bearing(one, remedied) == .wordsOnly)
    let proven = requirement(Self.within, more: "<examples base=\"x\"><met/></examples>")
    #expect(try bearing(one, proven) == .wordsOnly)
  }

  @Test func whereAndHowOftenItIsJudgedMayBeRelaxedOnlyByDeductingOnceAndByBelieving() throws {
    let one = requirement(Self.within)
    let (once, paper) = (
      requirement(Self.within, attributes: "once=\"yes\""),
      requirement(Self.within, attributes: "leastStanding=\"documented\"")
    )
    #expect(try bearing(one, once) == .milder && bearing(once, one) == .mayFail)
    #expect(try bearing(paper, one) == .milder && bearing(one, paper) == .mayFail)
    #expect(try bearing(one, requirement(Self.within, when: "isPenalty")) == .mayFail)
    #expect(try bearing(requirement(Self.within, when: "isPenalty"), one) == .mayFail)
  }
}
