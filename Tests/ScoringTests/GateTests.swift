import Model
import Scoring
import Testing

struct GateTests {
  private let profile = ScoringProfile.sample(.rate)

  private func outcome(_ earned: Int, _ gates: [Tally.Gate], open: [Tally] = [], stage: Stage = .final) -> Outcome {
    score([.decided(.partial, 100_00, earned: earned, gates: gates)] + open, profile: profile, stage: stage)
  }

  @Test func aProposedGateChangesNoFigureAndSaysWhereItWouldLead() {
    let effects: [GateEffect] = [.barExcellent, .cap(Points(60_00)), .zero, .cap(Points(50_00)), .fail]
    let outcome = outcome(85_00, effects.map { .gate($0, confirmed: false) })
    #expect(outcome.score.decided == Points(85_00))
    #expect(outcome.grade == .undecided)
    #expect(outcome.gates.map(\.effect) == [.zero, .fail, .cap(Points(50_00)), .cap(Points(60_00)), .barExcellent])
    #expect(outcome.gates.map(\.scoreIfConfirmed) == [0, 85_00, 50_00, 60_00, 85_00].map { Points($0) })
    #expect(
      outcome.gates.map(\.gradeIfConfirmed) == [.unqualified, .unqualified, .unqualified, .qualified, .qualified])
  }

  @Test(arguments: [
    (GateEffect.zero, 0, Grade.unqualified), (.fail, 95_00, .unqualified), (.cap(Points(70_00)), 70_00, .qualified),
    (.cap(Points(92_00)), 92_00, .excellent), (.barExcellent, 95_00, .qualified),
  ])
  func aConfirmedGateTakesEffect(effect: GateEffect, figure: Int, grade: Grade) {
    let outcome = outcome(95_00, [.gate(effect, confirmed: true)])
    #expect(outcome.score.decided == Points(figure))
    #expect(outcome.score.low == Points(figure))
    #expect(outcome.score.high == Points(figure))
    #expect(outcome.grade == grade)
    #expect(outcome.earned == Points(95_00))
    #expect(outcome.gates.map(\.gradeIfConfirmed) == [grade])
  }

  @Test(arguments: [
    ([GateEffect.fail, .zero], 0, Grade.unqualified), ([.cap(Points(70_00)), .fail], 70_00, .unqualified),
    ([.cap(Points(95_00)), .barExcellent], 95_00, .qualified),
    ([.cap(Points(80_00)), .cap(Points(59_00)), .barExcellent], 59_00, .unqualified),
    ([.barExcellent, .cap(Points(1_00)), .fail, .zero], 0, .unqualified),
  ])
  func confirmedEffectsCombineByPrecedence(effects: [GateEffect], figure: Int, grade: Grade) {
    let outcome = outcome(97_00, effects.map { .gate($0, confirmed: true) })
    #expect(outcome.score.decided == Points(figure))
    #expect(outcome.grade == grade)
  }

  @Test(arguments: [GateEffect.zero, .fail, .barExcellent, .cap(Points(89_99))])
  func noCaseIsExcellentWhileAGateThatWouldTakeItAwayAwaitsAPerson(effect: GateEffect) {
    for stage in [Stage.preliminary, .final] {
      let outcome = outcome(95_00, [.gate(effect, confirmed: false)], stage: stage)
      #expect(outcome.grade == .undecided)
      #expect(outcome.score.decided == Points(95_00))
    }
  }

  @Test func aProposedGateThatWouldLeaveExcellenceAloneDoesNotHoldTheGrade() {
    #expect(outcome(95_00, [.gate(.cap(Points(92_00)), confirmed: false)]).grade == .excellent)
  }

  /// At 87.87 with two proposed zeros a file stood as 合格, while one at 95.98 with a single one was 待定.
  @Test(arguments: [GateEffect.zero, .fail, .cap(Points(59_99))])
  func noCaseIsQualifiedWhileAGateThatWouldFailItAwaitsAPerson(effect: GateEffect) {
    for stage in [Stage.preliminary, .final] {
      let outcome = outcome(87_87, [.gate(effect, confirmed: false)], stage: stage)
      #expect(outcome.grade == .undecided)
      #expect(outcome.score.decided == Points(87_87))
      #expect(outcome.working.last?.zh == "等次：待定（得分 87.87 可评合格，但有影响等次的事项待人工确认）")
    }
  }

  @Test func aProposedGateThatLeavesTheGradeAsItIsDoesNotHoldIt() {
    for effect in [GateEffect.barExcellent, .cap(Points(60_00))] {
      #expect(outcome(85_00, [.gate(effect, confirmed: false)]).grade == .qualified)
    }
    #expect(outcome(50_00, [.gate(.zero, confirmed: false)]).grade == .unqualified)
    #expect(outcome(95_00, [.gate(.fail, confirmed: true), .gate(.zero, confirmed: false)]).grade == .unqualified)
  }

  @Test func proposedGatesAreWeighedTogetherWithWhatIsConfirmed() {
    let confirmed = Tally.Gate.gate(.cap(Points(80_00)), confirmed: true)
    #expect(outcome(95_00, [confirmed, .gate(.barExcellent, confirmed: false)]).grade == .qualified)
    #expect(outcome(95_00, [confirmed, .gate(.fail, confirmed: false)]).grade == .undecided)
  }

  /// One confirmed gate settles the case: open items, a low share or an empty figure cannot soften it.
  @Test(arguments: [GateEffect.zero, .fail])
  func aConfirmedGateStandsWhateverIsOpen(effect: GateEffect) {
    let open = outcome(95_00, [.gate(effect, confirmed: true)], open: [.open(900_00)])
    #expect(open.grade == .unqualified)
    let empty = score(
      [.decided(.unmet, 0, gates: [.gate(effect, confirmed: true)])], profile: profile, stage: .preliminary)
    #expect(empty.grade == .unqualified)
    #expect(empty.score.decided == (effect == .zero ? .zero : nil))
  }

  @Test func oneGateTwiceStandsWithItsConfirmationFirstWhateverTheOrder() {
    let gates = [Tally.Gate.gate(.fail, confirmed: false), .gate(.fail, confirmed: true)]
    #expect(outcome(50_00, gates).gates.map(\.confirmed) == [true, false])
    #expect(outcome(50_00, gates.reversed()) == outcome(50_00, gates))
  }

  @Test func gatesOfOneEffectStandInTheOrderOfTheirFindings() {
    let gates = ["PRO-21/served/A9", "LEG-02/done/A3", "PRO-16/early/A16"].map {
      Tally.Gate.gate(.zero, confirmed: false, finding: $0)
    }
    #expect(
      outcome(50_00, gates).gates.map(\.finding) == ["LEG-02/done/A3", "PRO-16/early/A16", "PRO-21/served/A9"])
  }
}
