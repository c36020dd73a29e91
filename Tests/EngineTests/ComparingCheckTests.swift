import Model
import Testing

@testable import Engine

/// The checks that lay facts beside each other or beside a bound: order, agree, range, format, assert.
struct ComparingCheckTests {
  private func verdict(_ check: String, _ file: MiniCase, each: String = "decision") throws -> Verdict {
    try MiniRules(requirement(check, each: each)).ruleSet().verdict(on: file)
  }

  private func steps(_ filed: String?, _ decided: String?, _ served: String?) -> MiniCase {
    MiniCase(
      (filed.map { "<filing id=\"F1\" date=\"\($0)\"/>" } ?? "")
        + "<decision id=\"A1\" kind=\"other\" \(decided.map { "date=\"\($0)\"" } ?? "")/>"
        + (served.map { "<service id=\"B1\" of=\"A1\" date=\"\($0)\"/>" } ?? ""))
  }

  private static let order = "<order steps=\"filing.date date servedDate\"/>"
  private static let skipping = "<order steps=\"filing.date date servedDate\" absent=\"skip\"/>"

  @Test func stepsMustFollowOneAnother() throws {
    #expect(try verdict(Self.order, steps("2025-03-03", "2025-03-04", "2025-03-05")).state == .met)
    #expect(try verdict(Self.order, steps("2025-03-04", "2025-03-03", "2025-03-05")).outcomes == ["reversed"])
    #expect(try verdict(Self.order, steps("2025-03-05", "2025-03-06", "2025-03-04")).outcomes == ["reversed"])
  }

  @Test func stepsOfOneDayAreInOrderAndANoteWhereTheHourIsMissing() throws {
    let day = try verdict(Self.order, steps("2025-03-03", "2025-03-03", "2025-03-03"))
    #expect(day.state == .met)
    #expect(Set(day.notes) == ["sameDay"])
    let mixed = try verdict(Self.order, steps("2025-03-03T10:00", "2025-03-03", "2025-03-04"))
    #expect(mixed.state == .met)
    #expect(mixed.notes == ["sameDay"])
    let hours = steps("2025-03-03T10:00", "2025-03-03T09:59", "2025-03-04")
    #expect(try verdict(Self.order, hours).outcomes == ["reversed"])
  }

  @Test func aMissingStepBlocksOrIsLeftOutAndNeverHidesThatOthersAreReversed() throws {
    #expect(try verdict(Self.order, steps("2025-03-03", nil, "2025-03-05")).state == .undecided)
    #expect(try verdict(Self.skipping, steps("2025-03-03", nil, "2025-03-05")).state == .met)
    #expect(try verdict(Self.skipping, steps("2025-03-05", nil, "2025-03-03")).outcomes == ["reversed"])
    #expect(try verdict(Self.skipping, steps("2025-03-05", nil, nil)).state == .notApplicable)
    #expect(try verdict(Self.skipping, steps("2025-03-05", nil, "2025-03-03").incomplete).state == .unmet)
    #expect(try verdict(Self.skipping, steps("2025-03-03", nil, "2025-03-05").incomplete).state == .undecided)
  }

  private func papers(_ number: String, _ stated: String?, _ more: String = "") -> MiniCase {
    MiniCase.decision(number.isEmpty ? "" : "number=\"\(number)\"", more: more).with {
      $0.documents = "<document id=\"D1\" of=\"A1\" \(stated.map { "number=\"\($0)\"" } ?? "")/>"
    }
  }

  @Test(arguments: [
    ("青罚决〔2025〕1号", "青罚决〔2025〕1号", VerdictState.met), ("青罚 决〔2025〕1号", "青罚决〔2025〕1号 ", .met),
    ("青(罚)1号", "青（罚）1号", .met), ("青罚决〔2025〕1号", "青罚决〔2025〕2号", .unmet), ("a", "A", .unmet),
  ])
  func textsAgreeWithoutRegardToSpacesAndWidthOfBrackets(_ a: String, _ b: String, _ state: VerdictState) throws {
    #expect(try verdict("<agree of=\"number paper.number\"/>", papers(a, b)).state == state)
  }

  /// Web platforms write the brackets and 第 as they like; a slip in the number itself is one.
  @Test(arguments: [
    ("青罚决[2025]58号", VerdictState.met), ("青罚决（2025）58号", .met), ("青罚决〔2025〕第58号", .met),
    ("青罚决 〔２０２５〕 ５８号", .met), ("青罚决〔2025〕58", .met), ("青罚决〔2025〕85号", .unmet),
    ("青罚决〔2024〕58号", .unmet), ("青罚〔2025〕58号", .unmet), ("青罚决〔2025〕058号", .unmet),
    ("青罚决〔2025〕58号之一", .unmet), ("58号", .unmet),
  ])
  func documentNumbersAgreeHoweverTheyAreWritten(_ stated: String, _ state: VerdictState) throws {
    let check = "<agree of=\"number paper.number\" as=\"documentNumber\"/>"
    #expect(try verdict(check, papers("青罚决〔2025〕58号", stated)).state == state)
  }

  @Test(arguments: [
    (String(repeating: "aB", count: 32), String(repeating: "Ab", count: 32), VerdictState.met),
    (String(repeating: "aB", count: 32), String(repeating: "Ac", count: 32), .unmet),
    (String(repeating: "ab", count: 8), String(repeating: "AB", count: 8), .unmet),
    (String(repeating: "ax", count: 32), String(repeating: "Ax", count: 32), .unmet),
  ])
  func digestsAgreeInEitherCase(_ a: String, _ b: String, _ state: VerdictState) throws {
    #expect(try verdict("<agree of=\"number paper.number\"/>", papers(a, b)).state == state)
  }

  @Test func whatCannotBeComparedIsNoDisagreement() throws {
    #expect(try verdict("<agree of=\"number paper.number\"/>", papers("", "1")).state == .undecided)
    #expect(try verdict("<agree of=\"number paper.number\"/>", papers("1", nil).incomplete).state == .undecided)
    let rules = try MiniRules(
      requirement("<agree of=\"number paper.number\"/>"), requirement("<present of=\"number\"/>", id: "T-2")
    ).ruleSet()
    #expect(try rules.state(of: papers("", "1")) == .blocked)
  }

  @Test func everyThingOfAListMustAgreeWithTheYardstick() throws {
    let check = "<agree of=\"number\" each=\"services\" fact=\"receiver\"/>"
    func services(_ names: String...) -> MiniCase {
      .decision(
        "number=\"甲\"",
        more: names.enumerated().map { "<service id=\"B\($0)\" of=\"A1\" receiverName=\"\($1)\"/>" }.joined())
    }
    #expect(try verdict(check, services("甲", " 甲 ")).state == .met)
    #expect(try verdict(check, services("甲", "乙")).outcomes == ["differs"])
    #expect(try verdict(check, services()).state == .notApplicable)
    #expect(try verdict(check, services("甲").incomplete).state == .undecided)
    #expect(try verdict(check, services("甲", "乙").incomplete).state == .unmet)
  }

  private func fine(_ amount: String?, place: String? = "419900") -> MiniCase {
    MiniCase.decision("date=\"2025-03-03\"", amount.map { "<penalty kind=\"fine\" amount=\"\($0)\"/>" } ?? "").with {
      $0.place = place
    }
  }

  @Test(arguments: [
    ("999.99", ["below"]), ("1000", [String]()), ("50000.00", []), ("50000.01", ["above"]),
  ])
  func aSumMustLieWithinItsBounds(_ amount: String, _ outcomes: [String]) throws {
    let check = "<range of=\"fine\" atLeast=\"1000元\" atMost=\"threshold\"/>"
    #expect(try verdict(check, fine(amount)).outcomes == outcomes)
  }

  @Test func aBoundThatIsNotKnownLeavesItOpenUnlessTheOtherIsBroken() throws {
    let check = "<range of=\"fine\" atLeast=\"1000元\" atMost=\"threshold\"/>"
    #expect(try verdict(check, fine("2000", place: "990000")).state == .undecided)
    #expect(try verdict(check, fine("2", place: "990000")).outcomes == ["below"])
    #expect(try verdict(check, fine(nil)).state == .undecided)
    #expect(try verdict(check, fine(nil).incomplete).state == .undecided)
  }

  @Test func aMaskedNumberProvesNothing() throws {
    let check = "<format of=\"code\" as=\"unifiedCode\"/>"
    func party(_ attributes: String) -> MiniCase {
      MiniCase("").with { $0.parties = "<party id=\"P1\" \(attributes)/>" }
    }
    #expect(try verdict(check, party("uscc=\"9141****0001\""), each: "party").state == .undecided)
    #expect(try verdict(check, party("uscc=\"91411199MA4400016B\""), each: "party").state == .met)
    #expect(try verdict(check, party(""), each: "party").state == .undecided)
  }

  @Test func anAssertionIsWhatItsConditionIs() throws {
    #expect(try verdict("<assert that=\"kind = 'penalty'\"/>", .decision()).state == .met)
    #expect(try verdict("<assert that=\"kind = 'permit'\"/>", .decision()).outcomes == ["untrue"])
    #expect(try verdict("<assert that=\"isPenalty\"/>", .decision()).state == .met)
  }
}
