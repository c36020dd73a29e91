import Model
import Testing

@testable import Engine

/// Records that cannot count are said, with the reason, and everything else goes on.
struct RefusalTests {
  private static let gate = "T-1/there/A1"

  @Test func aFindingThatIsNotThereIsNamedWithTheNearest() throws {
    let bench = try Bench.late()
    let adjudicated = try bench.with([bench.decision("T-1/their/A1", .met, facts: "")])
    #expect(adjudicated.problems.map(\.code) == ["adjudication.unknownFinding"])
    #expect(adjudicated.problems.first?.remedy?.en.contains("T-1/there/A1") == true)
    for finding in ["X-9/a", "T-1/there/A9", "T-1/there/A1/2", "T-1/there/A1x", "", "T-1/"] {
      #expect(try bench.codes([bench.decision(finding, .met, facts: "")]) == ["unknownFinding"], "\(finding)")
    }
  }

  @Test func nobodyWhoTookPartMayDecide() throws {
    let bench = try Bench.late()
    #expect(try bench.codes([bench.decision(Self.gate, .met, who: "王某")]) == ["officer"])
    #expect(try bench.codes([bench.decision(Self.gate, .met, who: "赵某")]) == ["officer"])
    #expect(
      try bench.codes([bench.decision("T-4/number/A1", .met, who: "王某", seat: .third, exemption: Self.always)]) == [
        "officer"
      ])
  }

  @Test func aDecisionOfTomorrowDoesNotCountToday() throws {
    let bench = try Bench.late()
    #expect(try bench.codes([bench.decision(Self.gate, .met, on: "2025-12-01")]) == [])
    #expect(try bench.codes([bench.decision(Self.gate, .met, on: "2025-12-02")]) == ["afterAsOf"])
    #expect(try bench.codes([AdjudicatedCaseTests.objection(number: 1, on: "2025-12-02")]) == ["afterAsOf"])
  }

  @Test func anotherCasesDecisionsDoNotCount() throws {
    let bench = try Bench.late()
    var adjudicated = try bench.with([bench.decision(Self.gate, .met)], caseID: "C2")
    #expect(adjudicated.problems.map(\.code) == ["adjudication.otherCase"])
    #expect(!adjudicated.isAdjudicated)
    #expect(adjudicated.judgement(.agreed).verdicts[0].state == .unmet)
  }

  @Test func onePersonHasOneSeat() throws {
    let bench = try Bench.late()
    let records = try [
      bench.decision(Self.gate, .met, who: "周明"),
      bench.decision(Self.gate, .met, number: 2, who: "周明", seat: .second),
      bench.decision(Self.gate, .met, number: 3, who: "周明", seat: .third),
    ]
    #expect(try bench.codes(records) == ["secondSeat", "secondSeat"])
    #expect(try bench.with(records).seats == [.first])
  }

  @Test func aSecondWordNeedsToSayWhatItRevises() throws {
    let bench = try Bench.late()
    let first = try bench.decision(Self.gate, .met)
    #expect(try bench.codes([first, bench.decision(Self.gate, .unmet, number: 2)]) == ["duplicate"])
    #expect(try bench.codes([first, bench.decision(Self.gate, .unmet, number: 2, revises: 7)]) == ["revises"])
    #expect(try bench.codes([first, bench.decision(Self.gate, .unmet, number: 2, revises: 1)]) == [])
    #expect(try bench.codes([bench.decision(Self.gate, .unmet, number: 2, revises: 1)]) == ["revises"])
  }

  @Test func anAnswerFitsItsObjection() throws {
    let bench = try Bench.late()
    func codes(
      _ state: VerdictState, _ outcome: Objection.Outcome, to number: Int = 1, seat: ReviewerSeat = .third,
      finding: String = Self.gate
    ) throws -> [String] {
      try bench.codes([
        AdjudicatedCaseTests.objection(number: 1),
        bench.decision(
          finding, state, number: 2, gate: state == .unmet && finding == Self.gate ? .refused : nil, seat: seat,
          answers: Adjudication.Answer(objection: number, outcome: outcome)),
      ])
    }
    #expect(try codes(.unmet, .upheld) == [])
    #expect(try codes(.met, .upheld) == ["contraryOutcome"])
    #expect(try codes(.unmet, .accepted) == ["contraryOutcome"])
    #expect(try codes(.met, .accepted, to: 9) == ["answer"])
    #expect(try codes(.met, .accepted, seat: .first) == ["answer"])
    #expect(try codes(.met, .accepted, finding: "T-2/served/A1") == ["answer"])
  }

  @Test func aGateOrALevelThatIsNotThereIsRefused() throws {
    let bench = try Bench.late()
    #expect(try bench.codes([bench.decision("T-4/number/A1", .unmet, gate: .confirmed)]) == ["noGate"])
    #expect(try bench.codes([bench.decision(Self.gate, .met, gate: .confirmed)]) == ["noGate"])
    #expect(try bench.codes([bench.decision(Self.gate, .unmet, level: "mild")]) == ["level"])
    #expect(try bench.codes([bench.decision(Self.gate, .met, level: "missing")]) == ["level"])
    #expect(
      try bench.codes([bench.decision("T-2/served/A1", .unmet, level: "late upTo 3 naturalDay", gate: .confirmed)])
        == ["noGate"])
  }

  private static let always = HumanVerdict.Exemption(from: nil, until: nil)

  @Test func onlyALocalNormOrPolicyIsWaived() throws {
    let bench = try Bench.late()
    func exempt(_ finding: String, _ exemption: HumanVerdict.Exemption = Self.always) throws -> Adjudication.Record {
      try bench.decision(finding, .met, seat: .third, exemption: exemption)
    }
    let verdict = try bench.verdict([exempt("T-4/number/A1")], of: "T-4")
    #expect((verdict.state, verdict.machine.state) == (.met, .partial))
    #expect(verdict.isSetAside("T-4/number/A1"))
    #expect(try bench.codes([exempt("T-2/served/A1")]) == ["exemption"])
    #expect(try bench.codes([exempt(Self.gate)]) == ["exemption"])
    #expect(try bench.codes([exempt("T-3/fair/A1")]) == ["exemption"])
  }

  /// The decision is of 2025-06-01.
  @Test(
    arguments: [
      (nil, "2025-06-01", true), (nil, "2025-05-31", false), ("2025-06-01", nil, true), ("2025-06-02", nil, false),
    ] as [(String?, String?, Bool)])
  func anExemptionHoldsByTheDateOfTheCase(_ from: String?, _ until: String?, _ holds: Bool) throws {
    let bench = try Bench.late()
    let exemption = HumanVerdict.Exemption(from: from, until: until)
    let record = try bench.decision("T-4/number/A1", .met, seat: .third, exemption: exemption)
    #expect(try bench.codes([record]) == (holds ? [] : ["exemption"]))
  }

  /// A local norm with an effect is a gate item all the same.
  @Test func aLocalGateIsNotWaived() throws {
    let rules = try MiniRules(
      written(
        "<edition><basis local=\"本局规定\" clause=\"3\" from=\"2020-01-01\"/><present id=\"number\" of=\"number\"/></edition>",
        levels: "<level on=\"missing\" severity=\"minor\" deduct=\"2\" effect=\"barExcellent\"/>")
    ).ruleSet()
    let bench = Bench(rules, MiniCase.decision("date=\"2025-06-01\""))
    #expect(
      try bench.codes([bench.decision("T-1/number/A1", .met, seat: .third, exemption: Self.always)]) == ["exemption"])
  }
}
