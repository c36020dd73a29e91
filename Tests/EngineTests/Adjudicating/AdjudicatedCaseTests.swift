import Model
import Testing

@testable import Engine

/// What persons decide stands beside what the machine found, and takes its place in state, points and gates.
struct AdjudicatedCaseTests {
  @Test func theBenchHasWhatTheseTestsAreAbout() throws {
    var open = try Bench.late().with([])
    #expect(open.openFindings(.agreed) == ["T-1/there/A1", "T-2/served/A1", "T-3/fair/A1"])
    #expect(open.judgement(.agreed).verdicts.map(\.state) == [.unmet, .unmet, .undecided, .partial])
  }

  @Test func aFindingThatAPersonSetsAsideCostsNothingAndStaysVisible() throws {
    let bench = try Bench.late()
    let verdict = try bench.verdict([bench.decision("T-1/there/A1", .met)])
    #expect((verdict.state, verdict.earned) == (.met, verdict.standard))
    #expect(verdict.machine == Verdict.Machine(state: .unmet, earned: .zero))
    #expect(verdict.findings.map(\.id) == ["T-1/there/A1"])
    #expect(verdict.isSetAside("T-1/there/A1"))
    #expect(verdict.checks.map(\.machine) == [.unmet])
    #expect(verdict.human.map(\.reason) == ["属实"])
  }

  @Test func aGateTakesEffectOnlyWhenItIsConfirmed() throws {
    let bench = try Bench.late()
    func gates(_ ruling: GateRuling?) throws -> [Tally.Gate] {
      var adjudicated = try bench.with([bench.decision("T-1/there/A1", .unmet, gate: ruling)])
      return adjudicated.tallies(.agreed)[0].gates
    }
    #expect(try gates(nil) == [Tally.Gate(finding: "T-1/there/A1", effect: .zero, confirmed: false)])
    #expect(try gates(.confirmed) == [Tally.Gate(finding: "T-1/there/A1", effect: .zero, confirmed: true)])
    #expect(try gates(.refused) == [])
  }

  @Test func aMilderLevelCostsLessAndSaysWhatTheProgramHad() throws {
    let bench = try Bench.late()
    let verdict = try bench.verdict(
      [bench.decision("T-2/served/A1", .unmet, level: "late upTo 3 naturalDay")], of: "T-2")
    #expect((verdict.state, verdict.earned) == (.partial, Points(hundredths: 300)))
    let finding = try #require(verdict.findings.first)
    #expect((finding.severity, finding.deduction, finding.effect) == (.minor, Points(hundredths: 100), nil))
    #expect(finding.working.last?.en.contains("the program had it as major") == true)
  }

  @Test func aQuestionIsAnswered() throws {
    let bench = try Bench.late()
    func verdict(_ state: VerdictState, _ level: String? = nil) throws -> Verdict {
      try bench.verdict([bench.decision("T-3/fair/A1", state, level: level)], of: "T-3")
    }
    #expect(try verdict(.met).state == .met)
    #expect(try verdict(.notApplicable).state == .met)
    let unmet = try verdict(.unmet)
    #expect((unmet.state, unmet.earned) == (.unmet, .zero))
    #expect(unmet.findings.map(\.id) == ["T-3/fair/A1"])
    #expect(unmet.machine.state == .undecided)
    #expect(try verdict(.unmet, "heard/missing").earned == Points(hundredths: 300))
  }

  @Test func whatIsOpenAsAWholeIsDecidedAsAWhole() throws {
    let bench = Bench(try Bench.rules(), MiniCase("").incomplete)
    let open = try bench.with([])
    #expect(open.machine.map(\.state) == [.undecided, .undecided, .undecided, .undecided])
    #expect(try bench.verdict([bench.decision("T-1", .notApplicable)]).state == .notApplicable)
    #expect(try bench.verdict([bench.decision("T-1", .unmet)]).state == .unmet)
    let met = try bench.verdict([bench.decision("T-1", .met)])
    #expect((met.state, met.earned, met.low, met.high) == (.met, met.standard, met.standard, met.standard))
  }

  /// One who lets stand what was read confirms it; one who overrules it does not.
  @Test func standingIsConfirmedByWhoLetsItStand() throws {
    let bench = try Bench.late()
    func standing(_ state: VerdictState) throws -> [Standing?] {
      let verdict = try bench.verdict([bench.decision("T-2/served/A1", state)], of: "T-2")
      return verdict.findings.flatMap(\.facts).map(\.standing)
    }
    #expect(try standing(.unmet).contains(.confirmed))
    #expect(try standing(.met).allSatisfy { $0 != .confirmed })
  }

  @Test func aRevisionTakesThePlaceOfTheEarlierOneAndBothAreShown() throws {
    let bench = try Bench.late()
    let verdict = try bench.verdict([
      bench.decision("T-1/there/A1", .unmet, gate: .confirmed),
      bench.decision("T-1/there/A1", .met, number: 2, revises: 1),
    ])
    #expect(verdict.state == .met)
    #expect(verdict.human.map(\.revisedBy) == [2, nil])
    #expect(verdict.human.map(\.number) == [1, 2])
  }

  @Test(arguments: [
    (Objection.Outcome.upheld, VerdictState.unmet), (.partly, .unmet), (.partly, .met), (.accepted, .met),
    (.accepted, .notApplicable),
  ])
  func anObjectionIsAnsweredByANewRevision(_ outcome: Objection.Outcome, _ state: VerdictState) throws {
    let bench = try Bench.late()
    let records = try [
      bench.decision("T-1/there/A1", .unmet, gate: .refused), Self.objection(number: 2),
      bench.decision(
        "T-1/there/A1", state, number: 3, gate: state == .unmet ? .refused : nil, seat: .third,
        answers: Adjudication.Answer(objection: 2, outcome: outcome)),
    ]
    let verdict = try bench.verdict(records)
    #expect(verdict.objections.map(\.outcome) == [outcome])
    #expect(verdict.human.count == 2)
    #expect(verdict.state == (state == .unmet ? .unmet : state))
    var unanswered = try bench.with(Array(records.prefix(2)))
    #expect(unanswered.openFindings(.agreed).contains("T-1/there/A1"))
    #expect(unanswered.openFindings(.seat(.first), withObjections: false).contains("T-1/there/A1") == false)
  }

  static func objection(number: Int, finding: String = "T-1/there/A1", on day: String = "2025-11-20")
    -> Adjudication.Record
  {
    .objection(
      Adjudication.Raised(
        Objection(number: number, finding: finding, by: "青石区", when: day, text: "已写明", evidence: "", outcome: nil)))
  }

  @Test func theTwoReviewersAreAskedWithoutSeeingEachOther() throws {
    let bench = try Bench.late()
    let first = try ["T-1/there/A1", "T-2/served/A1", "T-3/fair/A1"].enumerated().map { number, finding in
      try bench.decision(finding, .met, number: number + 1)
    }
    var adjudicated = try bench.with(first)
    #expect(adjudicated.openQuestions(for: .first).isEmpty)
    #expect(adjudicated.openQuestions(for: .second).map(\.finding) == adjudicated.openFindings(.alone(.second)))
    #expect(adjudicated.openQuestions(for: .second).count == 3)
  }

  @Test func whatTwoReviewersSeeDifferentlyWaitsForAThird() throws {
    let bench = try Bench.late()
    let two = try [
      bench.decision("T-3/fair/A1", .met), bench.decision("T-3/fair/A1", .unmet, number: 2, seat: .second),
    ]
    var adjudicated = try bench.with(two)
    #expect(adjudicated.differing == ["T-3/fair/A1"])
    #expect(adjudicated.judgement(.agreed).verdicts[2].state == .undecided)
    #expect(adjudicated.judgement(.lesser).verdicts[2].state == .unmet)
    #expect(adjudicated.openQuestions(for: .third).contains { $0.finding == "T-3/fair/A1" && $0.decisions.count == 2 })
    var settled = try bench.with(two + [bench.decision("T-3/fair/A1", .met, number: 3, seat: .third)])
    #expect(settled.differing.isEmpty)
    #expect(settled.judgement(.agreed).verdicts[2].state == .met)
    #expect(settled.tallies(.seat(.first)) == settled.tallies(.seat(.second)))
    #expect(settled.tallies(.alone(.first)) != settled.tallies(.alone(.second)))
  }
}
