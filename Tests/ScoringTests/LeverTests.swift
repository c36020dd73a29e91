import Model
import Scoring
import Testing

struct LeverTests {
  private let profile = ScoringProfile.sample(.rate)

  private func levers(
    _ tallies: [Tally], blocked: [RequirementID: [RequirementID]] = [:], profile: ScoringProfile? = nil
  ) -> [Lever] {
    let profile = profile ?? self.profile
    return Scoring.levers(
      tallies, verdicts: tallies.map { Verdict.plain($0, blockedBy: blocked[$0.requirement] ?? []) }, profile: profile,
      stage: .preliminary, outcome: score(tallies, profile: profile, stage: .preliminary))
  }

  @Test func whatLostMostComesFirst() {
    let levers = levers([
      .decided(.met, 80_00), .decided(.partial, 6_00, earned: 4_00), .decided(.unmet, 14_00),
      .decided(.notApplicable, 9_00),
    ])
    #expect(levers.map(\.requirement.text) == ["R-1400", "R-600"])
    #expect(levers.map(\.favourable.score) == [Points(98_00), Points(86_00)])
    #expect(levers.map(\.favourable.grade) == [.excellent, .qualified])
    #expect(levers.allSatisfy { $0.adverse == nil && $0.kind == .lost })
  }

  @Test func anOpenRequirementMayGoEitherWay() throws {
    let lever = try #require(levers([.decided(.met, 90_00), .open(10_00, low: 2_00)]).first)
    #expect(lever.kind == .open)
    #expect(lever.favourable == .init(score: Points(100_00), grade: .excellent))
    #expect(lever.adverse == .init(score: Points(92_00), grade: .excellent))
  }

  @Test func aProposedGateIsTurnedDownOrConfirmed() throws {
    let gate = Tally.Gate.gate(.cap(Points(59_00)), confirmed: false)
    let levers = levers([.decided(.met, 95_00), .decided(.unmet, 5_00, gates: [gate])])
    #expect(levers.map(\.kind) == [.gate, .lost])
    #expect(levers.first?.finding == gate.finding)
    #expect(levers.first?.favourable == .init(score: Points(95_00), grade: .excellent))
    #expect(levers.first?.adverse == .init(score: Points(59_00), grade: .unqualified))
    // Once the requirement is met, nothing proposes the gate item.
    #expect(levers.last?.favourable == .init(score: Points(100_00), grade: .excellent))
  }

  @Test(arguments: [VerdictState.met, .notApplicable])
  func aConfirmedGateHoldsWhateverElseMoves(state: VerdictState) {
    let tallies: [Tally] = [
      .decided(.met, 90_00), .decided(.unmet, 10_00),
      .decided(state, 1_00, gates: [.gate(.fail, confirmed: true)]),
    ]
    #expect(levers(tallies).map(\.favourable.grade) == [.unqualified])
  }

  @Test func aConfirmedGateIsNoLever() {
    let gates = [Tally.Gate.gate(.fail, confirmed: true)]
    #expect(levers([.decided(.unmet, 5_00, gates: gates)]).map(\.kind) == [.lost])
  }

  /// Hundreds of items of one requirement propose the same effect; each lever still says what its own refusal or
  /// confirmation gives.
  @Test func everyProposedGateOfOneRequirementIsScoredAnew() {
    let effects: [GateEffect] = [.barExcellent, .cap(Points(59_00)), .barExcellent, .fail, .cap(Points(80_00)), .zero]
    for count in 1...effects.count {
      let gates = effects.prefix(count).enumerated().map { number, effect in
        Tally.Gate(finding: "F-\(number)", effect: effect, confirmed: number == 3)
      }
      func tallies(_ gates: [Tally.Gate]) -> [Tally] { [.decided(.met, 95_00), .decided(.unmet, 5_00, gates: gates)] }
      func result(_ gates: [Tally.Gate]) -> Lever.Result {
        let outcome = score(tallies(gates), profile: profile, stage: .preliminary)
        return Lever.Result(score: outcome.score.decided, grade: outcome.grade)
      }
      let levers = levers(tallies(gates)).filter { $0.kind == .gate }
      #expect(Set(levers.map(\.finding)) == Set(gates.filter { !$0.confirmed }.map(\.finding)))
      for lever in levers {
        #expect(lever.favourable == result(gates.filter { $0.finding != lever.finding }))
        #expect(
          lever.adverse
            == result(
              gates.map {
                $0.finding == lever.finding ? Tally.Gate(finding: $0.finding, effect: $0.effect, confirmed: true) : $0
              }))
      }
    }
  }

  @Test func blockedRequirementsMoveWithTheirOwnerButNotBeforeAllOfThem() throws {
    let (owner, other) = (Tally.decided(.unmet, 10_00), Tally.decided(.unmet, 11_00))
    let (one, two, chained) = (
      Tally.decided(.blocked, 20_00), Tally.decided(.blocked, 30_00), Tally.decided(.blocked, 29_00)
    )
    let levers = levers(
      [one, owner, other, two, chained],
      blocked: [
        one.requirement: [owner.requirement], two.requirement: [owner.requirement, other.requirement],
        chained.requirement: [one.requirement],
      ])
    #expect(levers.map(\.requirement) == [owner.requirement, other.requirement])
    #expect(levers.map(\.along) == [[one.requirement, chained.requirement], []])
    #expect(levers.map(\.favourable.score) == [Points(59_00), Points(11_00)])
  }

  @Test func aBlockedRequirementWhoseOwnerHasNoLeverHasItsOwn() {
    let (owner, blocked) = (Tally.decided(.met, 10_00), Tally.decided(.blocked, 20_00))
    #expect(
      levers([owner, blocked], blocked: [blocked.requirement: [owner.requirement]]).map(\.requirement.text) == [
        "R-2000"
      ])
  }

  /// Against plain arithmetic over the changed tallies, for every formula.
  @Test(arguments: ScoringProfile.all)
  func everyLeverIsTheCaseScoredAnew(profile: ScoringProfile) {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...4).enumerated().map { $1.named("Q-\($0)") }
      var blocked: [RequirementID: [RequirementID]] = [:]
      for tally in tallies where tally.state == .blocked {
        blocked[tally.requirement] = (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
          tallies.randomElement(using: &generator)?.requirement
        }
      }
      let all = levers(tallies, blocked: blocked, profile: profile)
      for lever in all {
        let moved = Self.moved(with: lever.requirement, among: tallies, blocked)
        #expect(Set(lever.along) == moved.subtracting([lever.requirement]), "seed \(seed)")
        let better = tallies.map { moved.contains($0.requirement) ? $0.with(state: .met, earned: $0.standard) : $0 }
        #expect(lever.favourable.score?.hundredths == Plainly.decided(better, profile: profile), "seed \(seed)")
        #expect(lever.favourable.grade == score(better, profile: profile, stage: .preliminary).grade, "seed \(seed)")
        let worse = tallies.map { $0.requirement == lever.requirement ? $0.with(state: .unmet, earned: $0.low) : $0 }
        if let adverse = lever.adverse {
          #expect(adverse.score?.hundredths == Plainly.decided(worse, profile: profile), "seed \(seed)")
        }
      }
      let present = Plainly.decided(tallies, profile: profile) ?? 0
      let changes = all.map { lever in
        [lever.favourable, lever.adverse].compactMap { $0 }.map { abs(($0.score?.hundredths ?? 0) - present) }.max()
          ?? 0
      }
      #expect(changes == changes.sorted(by: >), "seed \(seed)")
    }
  }

  /// What becomes met once one requirement is, found by trying again and again.
  private static func moved(
    with first: RequirementID, among tallies: [Tally], _ blocked: [RequirementID: [RequirementID]]
  ) -> Set<RequirementID> {
    var moved: Set = [first]
    for _ in tallies {
      for (requirement, owners) in blocked where moved.isSuperset(of: owners) && !owners.isEmpty {
        moved.insert(requirement)
      }
    }
    return moved
  }
}

extension Tally {
  fileprivate func named(_ name: String) -> Tally {
    Tally(
      requirement: RequirementID(name), system: system, layer: layer, state: state, standard: standard, earned: earned,
      low: low, high: high, mayNotApply: mayNotApply, leftToPerson: leftToPerson, gates: gates)
  }
}

extension Verdict {
  /// The part of a verdict that scoring asks for.
  fileprivate static func plain(_ tally: Tally, blockedBy: [RequirementID]) -> Verdict {
    Verdict(
      requirement: tally.requirement, title: BilingualText(zh: "", en: ""), system: tally.system, layer: tally.layer,
      state: tally.state, editions: [], earned: tally.earned, standard: tally.standard, low: tally.low,
      high: tally.high,
      blockedBy: blockedBy, countedUnder: nil, machine: .init(state: tally.state, earned: tally.earned), human: [],
      checks: [], findings: [], reasons: [], onDeclarationOnly: false, nextChange: nil)
  }
}
