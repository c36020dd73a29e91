import Model
import Scoring
import Testing

struct FigureTests {
  /// The worked comparison of review-standards §1.2: applicable 76, earned 70, basics 1.5.
  @Test(arguments: [
    (ScoringProfile.Formula.halfAndHalf, 94_55), (.rate, 90_61), (.deduct, 92_50),
  ])
  func oneFileGetsThreeScoresUnderThreeFormulas(formula: ScoringProfile.Formula, expected: Int) {
    let outcome = score(
      [.decided(.partial, 76_00, earned: 70_00), .decided(.partial, 10_00, earned: 8_50, layer: .basics)],
      profile: .sample(formula), stage: .final)
    #expect(outcome.score.decided == Points(expected))
    #expect(outcome.score.low == Points(expected))
    #expect(outcome.score.high == Points(expected))
    #expect(outcome.score.share == 100_00)
    #expect(outcome.earned == Points(70_00))
    #expect(outcome.applicable == Points(76_00))
    #expect(outcome.basics == Points(1_50))
    #expect(outcome.grade == .excellent)
  }

  /// Of 200 points 179.99 are 89.995 % and 179.98 are 89.99 %.
  @Test(arguments: [
    (200_00, 179_99, 90_00, Grade.excellent), (200_00, 179_98, 89_99, .qualified),
    (800_00, 719_95, 89_99, .qualified), (800_00, 719_96, 90_00, .excellent),
    (200_00, 119_99, 60_00, .qualified), (200_00, 119_98, 59_99, .unqualified),
    (3_00, 2_00, 66_67, .qualified), (3_00, 1_00, 33_33, .unqualified),
  ])
  func aHalfIsRoundedUpAndTheGradeIsReadOffTheRoundedFigure(standard: Int, earned: Int, figure: Int, grade: Grade) {
    let outcome = score([.decided(.partial, standard, earned: earned)], profile: .sample(.rate), stage: .final)
    #expect(outcome.score.decided == Points(figure))
    #expect(outcome.grade == grade)
  }

  @Test(arguments: ScoringProfile.all)
  func bonusIsCappedAndNeverLiftsAScoreAboveOneHundred(profile: ScoringProfile) {
    let full = score(
      [.decided(.met, 80_00), .decided(.met, 15_00, layer: .bonus)], profile: profile, stage: .final)
    #expect(full.score.decided == Points(100_00))
    #expect(full.bonus == Points(5_00))

    let short = score(
      [.decided(.partial, 100_00, earned: 80_00), .decided(.met, 15_00, layer: .bonus)], profile: profile, stage: .final
    )
    let without = score([.decided(.partial, 100_00, earned: 80_00)], profile: profile, stage: .final)
    #expect(short.score.decided == without.score.decided.map { $0 + Points(5_00) })
  }

  @Test(arguments: ScoringProfile.all)
  func basicsTakeNoMoreThanTheirCapAndNeverBelowZero(profile: ScoringProfile) {
    let tallies: [Tally] = [
      .decided(.partial, 100_00, earned: 80_00), .decided(.unmet, 8_00, layer: .basics),
      .decided(.blocked, 7_00, earned: 7_00, layer: .basics),
    ]
    let without = score([tallies[0]], profile: profile, stage: .final)
    let outcome = score(tallies, profile: profile, stage: .final)
    #expect(outcome.basics == Points(10_00))
    #expect(outcome.score.decided == without.score.decided.map { $0 - Points(10_00) })

    let bottom = score(
      [.decided(.unmet, 150_00), .decided(.unmet, 60_00, layer: .basics)],
      profile: .sample(profile.formula, basicsCap: 60_00), stage: .final)
    #expect(bottom.score.decided == .zero)
    #expect(bottom.grade == .unqualified)
  }

  @Test(arguments: ScoringProfile.all)
  func notApplicableLeavesBothSumsAndBlockedLosesItsPoints(profile: ScoringProfile) {
    let base: [Tally] = [.decided(.met, 30_00), .decided(.blocked, 10_00, earned: 10_00)]
    let outcome = score(base + [.decided(.notApplicable, 60_00)], profile: profile, stage: .final)
    #expect(outcome.earned == Points(30_00))
    #expect(outcome.applicable == Points(40_00))
    #expect(outcome.score == score(base, profile: profile, stage: .final).score)
    #expect(outcome.working.contains { $0.zh == "不涉及：1 项，60 分，不计入" })
  }

  @Test(arguments: ScoringProfile.all, [Stage.preliminary, .final])
  func nothingApplicableIsNotReviewableAndNeverAPass(profile: ScoringProfile, stage: Stage) {
    let sets: [[Tally]] = [
      [], [.decided(.notApplicable, 10_00), .decided(.notApplicable, 5_00)],
      [.decided(.met, 10_00, layer: .basics), .decided(.met, 5_00, layer: .bonus)], [.decided(.met, 0)],
    ]
    for tallies in sets {
      let outcome = score(tallies, profile: profile, stage: stage)
      #expect(outcome.grade == .notReviewable)
      #expect(outcome.score == Outcome.Score(decided: nil, share: 0, low: nil, high: nil))
    }
  }

  /// A stored tally is input: ends in the wrong order, or outside the standard, must not turn the interval round.
  @Test func anIntervalNeverRunsBackwards() {
    for (low, high) in [(8_00, 3_00), (20_00, 0), (-5_00, -6_00)] {
      let outcome = score(
        [.decided(.met, 90_00), .open(10_00, low: low, high: high)], profile: .sample(.rate), stage: .preliminary)
      let within = Points(hundredths: 90_00 + min(max(low, 0), 10_00))
      #expect(outcome.score.low == within)
      #expect(outcome.score.high == within)
    }
  }

  @Test func enormousAmountsNeitherOverflowNorLeaveTheScale() {
    let huge = [Tally](repeating: .decided(.partial, .max, earned: .max - 1), count: 200)
    let openHuge = [Tally](repeating: .open(.max, low: -5, mayNotApply: true), count: 200)
    for profile in ScoringProfile.all {
      let outcome = score(huge + openHuge, profile: profile, stage: .preliminary)
      #expect(outcome.score.decided.map { $0 >= .zero && $0 <= Points(100_00) } == true)
    }
  }

  /// Under 50 + 50 a score of 90 is a rate of 80 %.
  @Test func theHalfAndHalfScoreStandsBesideItsRate() {
    let working = score([.decided(.partial, 76_00, earned: 70_00)], profile: .sample(.halfAndHalf), stage: .final)
      .working
    #expect(working.contains { $0.zh == "得分率：70 ÷ 76，即 92.11%" })
  }

  @Test func leavingTheWorkingOutChangesNothingElse() {
    var generator = SeededGenerator(seed: 7)
    let tallies = generator.tallies(open: 3...3)
    let shown = score(tallies, profile: .sample(.rate), stage: .preliminary)
    let silent = score(tallies, profile: .sample(.rate), stage: .preliminary, showingWorking: false)
    #expect(silent.working.isEmpty)
    #expect(!shown.working.isEmpty)
    #expect(silent.score == shown.score)
    #expect(silent.grade == shown.grade)
    #expect(silent.gates == shown.gates)
  }

  @Test func theWorkingShowsTheWholeArithmeticInBothLanguages() {
    let tallies: [Tally] = [
      .decided(.partial, 76_00, earned: 70_00), .decided(.partial, 10_00, earned: 8_50, layer: .basics),
      .open(4_00, mayNotApply: true),
    ]
    let working = score(tallies, profile: .sample(.rate), stage: .preliminary).working
    #expect(
      working.map(\.zh) == [
        "已评定：标准分 76 分，得 70 分", "待定：1 项，4 分", "卷面基本要素：失 1.5 分，上限 10 分，扣 1.5 分",
        "得分：100 × 70 ÷ 76 − 1.5 ≈ 90.61（四舍五入至两位小数）", "已评定比例：76 ÷ 80，即 95.00%（尾数舍去）",
        "待定项全部查清后，最低：100 × 70 ÷ 80 − 1.5 = 86.00", "待定项全部查清后，最高：100 × 74 ÷ 80 − 1.5 = 91.00",
        "等次：优秀（得分 90.61；90 分以上为优秀，60 分以上为合格）",
      ])
    #expect(
      working.map(\.en) == [
        "decided: 70 earned of 76 applicable points", "open: 1 requirement, 4 points",
        "basics: 1.5 lost, at most 10, taken 1.5", "score: 100 × 70 ÷ 76 − 1.5 ≈ 90.61 (rounded half up)",
        "decided share: 76 ÷ 80, that is 95.00% (rounded down)",
        "at worst, once everything open is answered: 100 × 70 ÷ 80 − 1.5 = 86.00",
        "at best, once everything open is answered: 100 × 74 ÷ 80 − 1.5 = 91.00",
        "grade: excellent at 90.61; excellent from 90, qualified from 60",
      ])
  }
}
