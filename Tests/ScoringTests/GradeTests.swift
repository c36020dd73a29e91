import Model
import Scoring
import Testing

struct GradeTests {
  private let profile = ScoringProfile.sample(.rate)

  @Test func belowTheDecidedShareACaseIsNeverExcellent() {
    let tallies: [Tally] = [.decided(.met, 79_99), .open(20_01)]
    let outcome = score(tallies, profile: profile, stage: .preliminary)
    #expect(outcome.score.share == 79_99)
    #expect(outcome.score.decided == Points(100_00))
    #expect(outcome.grade == .undecided)
    #expect(score([.decided(.met, 80_00), .open(20_00)], profile: profile, stage: .preliminary).grade == .excellent)
  }

  @Test func theShareIsRoundedDownSoThatItNeverReachesALimitByRounding() {
    let outcome = score([.decided(.met, 799_999), .open(200_001)], profile: profile, stage: .preliminary)
    #expect(outcome.score.share == 79_99)
    #expect(outcome.grade == .undecided)
  }

  /// 95 at worst, but with half of the points open: excellent for certain, and still not called so.
  @Test func evenCertainExcellenceWaitsForTheDecidedShare() {
    let outcome = score([.decided(.met, 50_00), .open(50_00, low: 45_00)], profile: profile, stage: .preliminary)
    #expect(outcome.score.low == Points(95_00))
    #expect(outcome.grade == .undecided)
  }

  @Test(arguments: [
    (60_00, 10_00, 0, 20_00, Grade.unqualified), (60_00, 50_00, 20_00, 30_00, .qualified),
    (60_00, 50_00, 0, 30_00, .undecided),
  ])
  func belowTheShareOnlyAGradeThatEveryAnswerLeadsToIsGiven(
    decided: Int, earned: Int, low: Int, high: Int, grade: Grade
  ) {
    let outcome = score(
      [.decided(.partial, decided, earned: earned), .open(40_00, low: low, high: high)], profile: profile,
      stage: .preliminary)
    #expect(outcome.grade == grade)
  }

  /// 91 over what is decided, but the open requirement has lost all of its points for certain: at most 82.72.
  @Test func aFigureThatCanNoLongerBeReachedGivesNoExcellence() {
    let outcome = score(
      [.decided(.partial, 100_00, earned: 91_00), .open(10_00, low: 0, high: 0)], profile: profile, stage: .preliminary)
    #expect(outcome.score.decided == Points(91_00))
    #expect(outcome.score.high == Points(82_73))
    #expect(outcome.grade == .qualified)
  }

  /// 59 over what is decided, but the open requirement has lost nothing and can lose nothing: 65.83 for certain.
  @Test func aFigureThatCanOnlyRiseIsNotCalledUnqualified() {
    let outcome = score(
      [.decided(.partial, 100_00, earned: 59_00), .open(20_00, low: 20_00)], profile: profile, stage: .preliminary)
    #expect(outcome.score.decided == Points(59_00))
    #expect(outcome.score.low == Points(65_83))
    #expect(outcome.grade == .qualified)
  }

  @Test(arguments: [VerdictState.undecided, .error])
  func whatIsOpenInTheFinalStageLeavesTheGradeUndecided(state: VerdictState) {
    for layer in [Layer.scored, .basics, .bonus] {
      let open = Tally.open(1_00, layer: layer)
      let tally = Tally(
        requirement: open.requirement, system: open.system, layer: layer, state: state, standard: open.standard,
        earned: open.earned, low: open.low, high: open.high, mayNotApply: false, leftToPerson: true, gates: [])
      let outcome = score([.decided(.met, 99_00), tally], profile: profile, stage: .final)
      #expect(outcome.grade == .undecided)
      #expect(outcome.score.decided == Points(100_00))
    }
  }

  @Test func whatEveryCaseLeavesToAPersonIsCountedAndNotScoredInThePreliminaryStage() {
    let tallies: [Tally] = [.decided(.met, 50_00), .open(50_00, leftToPerson: true)]
    let preliminary = score(tallies, profile: profile, stage: .preliminary)
    #expect(preliminary.score.share == 100_00)
    #expect(preliminary.score.low == Points(100_00))
    #expect(preliminary.grade == .excellent)
    #expect(preliminary.working.contains { $0.zh == "留待人工判断：1 项，50 分，预评不计分" })

    let final = score(tallies, profile: profile, stage: .final)
    #expect(final.score.share == 50_00)
    #expect(final.score.low == Points(50_00))
    #expect(final.grade == .undecided)
  }

  @Test(arguments: [Tally.open(10_00), .open(10_00, mayNotApply: true), .open(10_00, leftToPerson: true)])
  func nothingDecidedIsUndecidedAndNotAPass(open: Tally) {
    let outcome = score([open, .decided(.notApplicable, 90_00)], profile: profile, stage: .preliminary)
    #expect(outcome.grade == .undecided)
    #expect(outcome.score.decided == nil)
    #expect(outcome.score.share == 0)
  }
}
