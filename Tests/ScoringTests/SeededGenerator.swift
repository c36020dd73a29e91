import Model

/// SplitMix64: the same cases on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func pick<T>(_ list: [T], else fallback: T) -> T { list.randomElement(using: &self) ?? fallback }

  private mutating func layer() -> Layer { pick([.scored, .scored, .scored, .scored, .basics, .bonus], else: .scored) }

  private mutating func standard() -> Int { pick([0, 25, 50, 1_00, 2_00, 3_33, 6_00, 8_00, 15_00], else: 1_00) }

  mutating func decidedTally() -> Tally {
    let standard = standard()
    let system = pick(RequirementSystem.allCases, else: .procedure)
    switch pick([VerdictState.met, .met, .met, .partial, .unmet, .blocked, .notApplicable], else: .met) {
    case .partial:
      return .decided(
        .partial, standard, earned: .random(in: 0...standard, using: &self), layer: layer(), system: system)
    case let state: return .decided(state, standard, layer: layer(), system: system)
    }
  }

  mutating func openTally(leftToPerson: Bool = false) -> Tally {
    let standard = standard()
    let high = pick([standard, Int.random(in: 0...standard, using: &self)], else: standard)
    let low = pick([0, high, Int.random(in: 0...high, using: &self)], else: 0)
    return .open(
      standard, low: low, high: high, layer: layer(), mayNotApply: .random(using: &self), leftToPerson: leftToPerson)
  }

  /// Some decided requirements, some open ones, and now and then one that every case leaves to a person.
  mutating func tallies(open: ClosedRange<Int>, decided: ClosedRange<Int> = 0...8) -> [Tally] {
    var tallies = (0..<Int.random(in: decided, using: &self)).map { _ in decidedTally() }
    tallies += (0..<Int.random(in: open, using: &self)).map { _ in openTally() }
    if Bool.random(using: &self) { tallies.append(openTally(leftToPerson: true)) }
    return tallies.shuffled(using: &self)
  }
}
