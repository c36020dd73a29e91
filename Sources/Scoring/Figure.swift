import Model

/// One figure of a profile: an exact fraction, divided once, held within 0 … 100, rounded half up to two decimals.
///
/// Source: review-standards §1.2 (three families of arithmetic) and §8.1 (caps, clamp). MEE 2024 does not cap its bonus
/// (107.5 is possible there); here the profile's cap and the clamp decide.
struct Figure {
  /// Which end of the scale held the figure back.
  enum Held { case within, atZero, atHundred }

  let sums: Sums
  /// What basics took and bonus gave after the profile's caps, in hundredths.
  let basics: Int128
  let bonus: Int128
  let points: Points
  /// Whether the division left nothing over.
  let isExact: Bool
  let held: Held

  /// Nil when nothing applies: there is no figure over zero points.
  init?(_ sums: Sums, profile: ScoringProfile) {
    guard sums.applicable > 0 else { return nil }
    let basics = min(sums.lost, max(0, Int128(profile.basicsCap.hundredths)))
    let bonus = min(sums.given, max(0, Int128(profile.bonusCap.hundredths)))

    let numerator: Int128
    let denominator: Int128
    switch profile.formula {
    case .rate:
      denominator = sums.applicable
      numerator = 100_00 * sums.earned + (bonus - basics) * denominator
    case .halfAndHalf:
      denominator = sums.applicable
      numerator = 50_00 * (denominator + sums.earned) + (bonus - basics) * denominator
    case .deduct:
      denominator = 1
      numerator = 100_00 - (sums.applicable - sums.earned) - basics + bonus
    }

    let within = min(max(0, numerator), 100_00 * denominator)
    self.sums = sums
    self.basics = basics
    self.bonus = bonus
    self.points = Points((2 * within + denominator) / (2 * denominator))
    self.isExact = within % denominator == 0
    self.held = within == numerator ? .within : numerator < 0 ? .atZero : .atHundred
  }
}
