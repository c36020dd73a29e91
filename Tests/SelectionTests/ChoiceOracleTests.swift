import Model
import Selection
import Testing

/// The solver's choice against trying every subset, over thousands of small instances.
struct ChoiceOracleTests {
  @Test(arguments: 0..<40) func theChoiceIsThatOfTryingEverySubset(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 1)
    for _ in 0..<60 {
      let policy = generator.policy(anyMerit: true)
      let candidates = (0..<Int.random(in: 0...9, using: &generator)).map { generator.candidate($0) }
      let choice = try Selector(policy).choose(candidates, leftOut: 0)
      let plain = PlainChoice(policy: policy, candidates: policy.eligible(candidates), reviewed: candidates.count)
      #expect(choice.chosen.map(\.candidate.id) == plain.best)
      #expect(choice.reached.map(\.value) == policy.aims.map { plain.reached($0, choice.chosen.map(\.candidate)) })
      #expect(choice.eligible == plain.candidates.count)
    }
  }

  @Test(arguments: 0..<20) func quotasHoldAndNobodyExcludedIsChosenAmongMany(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 101)
    let policy = generator.policy()
    let candidates = (0..<120).map { generator.candidate($0) }
    let choice = try Selector(policy).choose(candidates, leftOut: 3)
    let chosen = choice.chosen.map(\.candidate)
    #expect(PlainChoice(policy: policy, candidates: [], reviewed: 120).keepsQuotas(chosen))
    #expect(chosen.allSatisfy { policy.eligible(candidates).contains($0) })
    #expect(choice.leftOut.allSatisfy { !$0.obstacles.isEmpty && !chosen.contains($0.candidate) })
    #expect(try Selector(policy).choose(candidates.shuffled(using: &generator), leftOut: 3) == choice)
  }

  /// A province's worth: every officer works for one unit, so the unit's three seats leave nothing to three of each officer.
  @Test func tensOfThousandsOfCasesWithAsManyOfficersAreChosenFrom() throws {
    var generator = SeededGenerator(seed: 401)
    let policy = SelectionPolicy.sample(
      quotas: [
        .init(of: .total, most: nil, share: 20_00), .init(of: .unit, most: 3, share: nil),
        .init(of: .officer, most: 3, share: nil),
      ], aims: [.number, .matters, .merit], conditions: [])
    let candidates = (0..<30_000).map { number in
      let unit = Int.random(in: 0..<23, using: &generator)
      return Candidate(
        id: "C\(number)", unit: "U\(unit)", matter: "M\(Int.random(in: 0..<5, using: &generator))",
        officers: (0..<2).map { _ in "O\(unit)-\(Int.random(in: 0..<200, using: &generator))" }, grade: .excellent,
        measures: [.score: Int.random(in: 60_00...100_00, using: &generator)], circumstances: [:],
        drawKey: "\(number % 97)")
    }
    let choice = try Selector(policy).choose(candidates, leftOut: 0)
    #expect(choice.reached.map(\.value).prefix(2) == [69, 5])
    #expect(PlainChoice(policy: policy, candidates: [], reviewed: 30_000).keepsQuotas(choice.chosen.map(\.candidate)))
    // Without the kinds, the three best of each unit; with all five kinds among them, no other choice.
    let best = Dictionary(grouping: candidates, by: \.unit).values.flatMap { unit in
      unit.sorted(by: { $0.measures[.score] ?? 0 > $1.measures[.score] ?? 0 }).prefix(3).map {
        $0.measures[.score] ?? 0
      }
    }
    #expect(choice.reached.last?.value == best.reduce(0, +))
  }

  @Test(arguments: 0..<40) func improvingAChosenCaseNeverThrowsItOut(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 201)
    for _ in 0..<10 {
      let policy = generator.policy()
      let candidates = (0..<Int.random(in: 2...14, using: &generator)).map { generator.candidate($0) }
      let choice = try Selector(policy).choose(candidates, leftOut: 0)
      for chosen in choice.chosen.prefix(3) {
        let better = candidates.map { candidate in
          candidate.id == chosen.candidate.id ? candidate.better(using: &generator) : candidate
        }
        let again = try Selector(policy).choose(better, leftOut: 0)
        #expect(again.chosen.contains { $0.candidate.id == chosen.candidate.id })
      }
    }
  }

  /// The shortfall that is told is true: with exactly that much a case ties, and with a hundredth more it is chosen.
  @Test(arguments: 0..<30) func whatWouldHaveHadToDifferIsTrue(seed: Int) throws {
    var generator = SeededGenerator(seed: seed + 301)
    for _ in 0..<6 {
      let policy = generator.policy()
      let candidates = (0..<Int.random(in: 2...12, using: &generator)).map { generator.candidate($0) }
      for left in try Selector(policy).choose(candidates, leftOut: 4).leftOut {
        for case .merit(let short) in left.obstacles {
          func isChosen(with more: Int) throws -> Bool {
            let raised = candidates.map { $0.id == left.candidate.id ? $0.raised(by: more) : $0 }
            return try Selector(policy).choose(raised, leftOut: 0).chosen.contains {
              $0.candidate.id == left.candidate.id
            }
          }
          #expect(try isChosen(with: short + 1))
          #expect(try short == 0 || !isChosen(with: short - 1))
        }
      }
    }
  }
}

extension Candidate {
  fileprivate func raised(by hundredths: Int, fewerDeductions: Int = 0) -> Candidate {
    var measures = measures
    measures[.score, default: 0] += hundredths
    measures[.deductions, default: 0] -= fewerDeductions
    return Candidate(
      id: id, unit: unit, matter: matter, officers: officers, grade: grade, measures: measures,
      circumstances: circumstances, drawKey: drawKey)
  }

  fileprivate func better(using generator: inout SeededGenerator) -> Candidate {
    Bool.random(using: &generator)
      ? raised(by: Int.random(in: 0...500, using: &generator)) : raised(by: 0, fewerDeductions: 1)
  }
}
