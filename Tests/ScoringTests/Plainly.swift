import Model

/// The same arithmetic done a second time, plainly: every answer to every open item is tried.
struct Plainly {
  let profile: ScoringProfile
  private var earned = 0
  private var applicable = 0
  private var lost = 0
  private var given = 0

  init(profile: ScoringProfile) { self.profile = profile }

  mutating func count(_ tally: Tally, as points: Int) {
    switch tally.layer {
    case .scored:
      earned += points
      applicable += tally.standard.hundredths
    case .basics: lost += tally.standard.hundredths - points
    case .bonus: given += points
    }
  }

  /// In hundredths; nil when nothing applies.
  var figure: Int? {
    guard applicable > 0 else { return nil }
    let around = min(given, profile.bonusCap.hundredths) - min(lost, profile.basicsCap.hundredths)
    let whole =
      switch profile.formula {
      case .rate: 100_00 * earned + around * applicable
      case .halfAndHalf: 50_00 * earned + (50_00 + around) * applicable
      case .deduct: (100_00 - applicable + earned + around) * applicable
      }
    if whole < 0 { return 0 }
    let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: applicable)
    return min(100_00, remainder * 2 >= applicable ? quotient + 1 : quotient)
  }

  /// The figure over what is decided.
  static func decided(_ tallies: [Tally], profile: ScoringProfile) -> Int? {
    var sums = Plainly(profile: profile)
    for tally in tallies where !tally.isOpen && tally.state != .notApplicable {
      sums.count(tally, as: tally.state == .blocked ? 0 : tally.earned.hundredths)
    }
    return sums.figure
  }

  /// The lowest and highest figure over all completions in the preliminary stage; `between` also tries points inside the
  /// range of each open item.
  static func range(_ tallies: [Tally], profile: ScoringProfile, between: Bool) -> ClosedRange<Int>? {
    var sums = Plainly(profile: profile)
    for tally in tallies where !tally.isOpen && tally.state != .notApplicable {
      sums.count(tally, as: tally.state == .blocked ? 0 : tally.earned.hundredths)
    }
    let open = tallies.filter { $0.isOpen && !$0.leftToPerson }
    return sums.range(completing: open[...], between: between)
  }

  private func range(completing open: ArraySlice<Tally>, between: Bool) -> ClosedRange<Int>? {
    guard let item = open.first else { return figure.map { $0...$0 } }
    let low = item.low.hundredths
    let high = item.high.hundredths
    var ranges = Set(between ? [low, (low + high) / 2, high] : [low, high]).map { points in
      var next = self
      next.count(item, as: points)
      return next.range(completing: open.dropFirst(), between: between)
    }
    if item.mayNotApply { ranges.append(range(completing: open.dropFirst(), between: between)) }
    return ranges.compactMap(\.self).reduce(nil) { all, one in
      all.map { min($0.lowerBound, one.lowerBound)...max($0.upperBound, one.upperBound) } ?? one
    }
  }
}
