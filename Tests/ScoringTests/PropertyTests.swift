import Model
import Scoring
import Testing

struct PropertyTests {
  @Test(arguments: ScoringProfile.all)
  func theDecidedFigureIsTheExactFractionRoundedOnce(profile: ScoringProfile) {
    for seed in 0..<400 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...3)
      let outcome = score(tallies, profile: profile, stage: .preliminary)
      #expect(outcome.score.decided?.hundredths == Plainly.decided(tallies, profile: profile), "seed \(seed)")
    }
  }

  @Test(arguments: ScoringProfile.all)
  func theIntervalIsExactlyWhatTryingEveryAnswerGives(profile: ScoringProfile) {
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...5)
      let range = Plainly.range(tallies, profile: profile, between: true)
      let outcome = score(tallies, profile: profile, stage: .preliminary)
      #expect(outcome.score.low?.hundredths == range?.lowerBound, "seed \(seed)")
      #expect(outcome.score.high?.hundredths == range?.upperBound, "seed \(seed)")
    }
  }

  @Test(arguments: ScoringProfile.all)
  func theIntervalIsExactForEightOpenRequirements(profile: ScoringProfile) {
    for seed in 1000..<1012 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 8...8, decided: 0...3)
      let range = Plainly.range(tallies, profile: profile, between: false)
      let outcome = score(tallies, profile: profile, stage: .preliminary)
      #expect(outcome.score.low?.hundredths == range?.lowerBound, "seed \(seed)")
      #expect(outcome.score.high?.hundredths == range?.upperBound, "seed \(seed)")
    }
  }

  @Test(arguments: ScoringProfile.all)
  func theOrderOfTheTalliesLeavesNoTrace(profile: ScoringProfile) {
    let effects: [GateEffect] = [.zero, .fail, .cap(Points(60_00)), .barExcellent]
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: seed)
      var tallies = generator.tallies(open: 0...5)
      for (index, effect) in effects.enumerated() {
        tallies.append(.decided(.unmet, 2_00, gates: [.gate(effect, confirmed: false, finding: "F\(index % 2)")]))
      }
      let outcome = score(tallies, profile: profile, stage: .preliminary)
      #expect(score(tallies.shuffled(using: &generator), profile: profile, stage: .preliminary) == outcome)
      #expect(systemRates(tallies.reversed()) == systemRates(tallies))
    }
  }

  /// With nothing decided, two items of one rate tie; the working must not tell which came first.
  @Test(arguments: ScoringProfile.all)
  func aTieLeavesNoTraceInTheWorking(profile: ScoringProfile) {
    let tallies: [Tally] = [
      .open(4_00, low: 2_00, high: 2_00, mayNotApply: true), .open(2_00, low: 1_00, high: 1_00, mayNotApply: true),
    ]
    let outcome = score(tallies, profile: profile, stage: .preliminary)
    #expect(score(tallies.reversed(), profile: profile, stage: .preliminary) == outcome)
  }

  /// For every formula and layer: what is decided, the worst and the best; where there was no figure one may appear.
  @Test(arguments: ScoringProfile.all)
  func aFurtherMetRequirementNeverLowersAnything(profile: ScoringProfile) {
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...4)
      let before = score(tallies, profile: profile, stage: .preliminary).score
      for layer in [Layer.scored, .basics, .bonus] {
        let after = score(tallies + [.decided(.met, 3_00, layer: layer)], profile: profile, stage: .preliminary).score
        #expect(isAtMost(before, after), "seed \(seed), \(layer)")
      }
    }
  }

  /// Met → partial → unmet → blocked, and lower ends of an open requirement.
  @Test(arguments: ScoringProfile.all)
  func worseNeverScoresBetter(profile: ScoringProfile) {
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...4, decided: 1...8)
      let before = score(tallies, profile: profile, stage: .preliminary)
      for index in tallies.indices {
        for worse in degraded(tallies[index]) {
          var others = tallies
          others[index] = worse
          let after = score(others, profile: profile, stage: .preliminary)
          #expect(isAtMost(after.score, before.score), "seed \(seed), tally \(index)")
          #expect(after.score.share == before.score.share)
          #expect(before.grade == .undecided || after.grade == .undecided || rank(after.grade) <= rank(before.grade))
        }
      }
    }
  }

  @Test(arguments: ScoringProfile.all)
  func aFurtherConfirmedGateNeverImprovesAResult(profile: ScoringProfile) {
    let effects: [GateEffect] = [.zero, .fail, .cap(Points(60_00)), .cap(Points(95_00)), .barExcellent]
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...3)
      let first = Tally.decided(.met, 0, gates: [.gate(effects[seed % 5], confirmed: true)])
      let before = score(tallies + [first], profile: profile, stage: .preliminary)
      for effect in effects where before.score.decided != nil {
        let second = Tally.decided(.met, 0, gates: [.gate(effect, confirmed: true)])
        let after = score(tallies + [first, second], profile: profile, stage: .preliminary)
        #expect(isAtMost(after.score, before.score))
        #expect(before.grade == .undecided || rank(after.grade) <= rank(before.grade))
      }
    }
  }

  @Test(arguments: ScoringProfile.all)
  func noFigureLeavesTheScaleAndNoEndLiesBeyondTheOther(profile: ScoringProfile) {
    let wide = ScoringProfile.sample(profile.formula, basicsCap: 500_00, bonusCap: 500_00)
    for seed in 0..<300 {
      var generator = SeededGenerator(seed: seed)
      let outcome = score(generator.tallies(open: 0...6), profile: wide, stage: .preliminary)
      for figure in [outcome.score.decided, outcome.score.low, outcome.score.high].compactMap(\.self) {
        #expect((Points.zero...Points(100_00)).contains(figure))
      }
      if let low = outcome.score.low, let high = outcome.score.high { #expect(low <= high) }
      #expect((0...100_00).contains(outcome.score.share))
    }
  }

  private func degraded(_ tally: Tally) -> [Tally] {
    let half = Points(hundredths: tally.earned.hundredths / 2)
    let partial = tally.with(state: .partial, earned: half)
    let unmet = tally.with(state: .unmet, earned: .zero)
    let blocked = tally.with(state: .blocked, earned: tally.earned)
    return switch tally.state {
    case .met, .partial: [partial, unmet, blocked]
    case .unmet: [blocked]
    case .blocked, .notApplicable: []
    case .undecided, .error:
      [
        .open(
          tally.standard.hundredths, low: tally.low.hundredths / 2, high: (tally.low + tally.high).hundredths / 2,
          layer: tally.layer, mayNotApply: tally.mayNotApply, leftToPerson: tally.leftToPerson)
      ]
    }
  }

  /// Nil, where there is no figure, stands below every figure.
  private func isAtMost(_ a: Outcome.Score, _ b: Outcome.Score) -> Bool {
    func value(_ points: Points?) -> Int { points?.hundredths ?? -1 }
    return value(a.decided) <= value(b.decided) && value(a.low) <= value(b.low) && value(a.high) <= value(b.high)
  }

  private func rank(_ grade: Grade) -> Int {
    switch grade {
    case .excellent: 3
    case .qualified: 2
    case .unqualified: 1
    case .undecided, .notReviewable: 0
    }
  }
}
