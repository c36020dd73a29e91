import Model

/// How the cases of each unit stand to the rates of the unit scheme; a case that is open is in no rate.
struct RateCounts {
  /// The cases of one unit that a rate is about.
  struct Count: Hashable {
    var kept = 0
    var broken = 0
    var open = 0
  }

  let rates: [UnitScheme.Rate]
  private var counts: [String: [Count]] = [:]

  init(_ rates: [UnitScheme.Rate]) { self.rates = rates }

  mutating func add(_ tallies: [Tally], of unit: String) {
    guard !rates.isEmpty else { return }
    var states: [RequirementID: VerdictState] = [:]
    for tally in tallies { states[tally.requirement] = tally.state }
    var own = counts[unit] ?? rates.map { _ in Count() }
    for (place, rate) in rates.enumerated() {
      switch rate.isKept(states) {
      case .some(true): own[place].kept += 1
      case .some(false): own[place].broken += 1
      case .none where rate.concerns(states): own[place].open += 1
      case .none: break
      }
    }
    counts[unit] = own
  }

  /// One line for each rate, for a unit with cases.
  func working(of unit: String) -> [BilingualText] {
    zip(rates, counts[unit] ?? []).map { rate, count in
      let decided = count.kept + count.broken
      let open = BilingualText(
        zh: count.open == 0 ? "" : "，另有 \(count.open) 件待定，未计入",
        en: count.open == 0 ? "" : "; \(count.open) more open, left out")
      guard decided > 0 else {
        return BilingualText(
          zh: "\(rate.label.zh)：\(count.open == 0 ? "没有这类案卷" : "没有已判明的案卷")" + open.zh,
          en: "\(rate.label.en): \(count.open == 0 ? "no such cases" : "no case decided")" + open.en)
      }
      // A share of which something is missing never reads as all.
      let rounded = (20_000 * count.kept + decided) / (2 * decided)
      let share = Points(hundredths: count.broken > 0 ? min(9_999, rounded) : rounded)
      return BilingualText(
        zh: "\(rate.label.zh) \(share)%：已判明 \(decided) 件，其中 \(count.kept) 件" + open.zh,
        en: "\(rate.label.en) \(share)%: \(count.kept) of \(decided) decided cases" + open.en)
    }
  }
}

extension UnitScheme.Rate {
  private func owed(_ states: [RequirementID: VerdictState]) -> [VerdictState] {
    requirements.compactMap { states[$0] }.filter { $0 != .notApplicable && $0 != .blocked }
  }

  func concerns(_ states: [RequirementID: VerdictState]) -> Bool { !owed(states).isEmpty }

  /// Nil where it is open, or the case is not concerned.
  func isKept(_ states: [RequirementID: VerdictState]) -> Bool? {
    let owed = owed(states)
    guard !owed.isEmpty else { return nil }
    let isBroken = owed.contains { $0 == .unmet || $0 == .partial }
    let isMet = owed.allSatisfy { $0 == .met }
    guard let shownBy else { return isBroken ? false : isMet ? true : nil }
    switch states[shownBy] {
    case .met, .partial, .unmet: return true
    case .notApplicable where isBroken: return false
    case .notApplicable, .undecided, .error, .blocked, nil: return isMet ? true : nil
    }
  }
}
