import Model

/// What one tally can bring to a figure, in hundredths of a point.
///
/// Stored tallies are input: amounts outside `0 … standard` are brought inside, and nothing is worth more than a rule file
/// can write, so that no sum or product of this room overflows 128 bits.
struct Worth {
  /// The most that a rule file can write (twelve digits before the point).
  static let most: Int128 = 100_000_000_000_000

  let layer: Layer
  let standard: Int128
  let earned: Int128
  let low: Int128
  let high: Int128
  let mayNotApply: Bool

  init(_ tally: Tally) {
    let standard = min(max(0, Int128(tally.standard.hundredths)), Self.most)
    func inside(_ points: Points) -> Int128 { min(max(0, Int128(points.hundredths)), standard) }
    self.layer = tally.layer
    self.standard = standard
    self.earned = tally.state == .blocked ? 0 : inside(tally.earned)
    self.low = inside(tally.low)
    self.high = max(inside(tally.low), inside(tally.high))
    self.mayNotApply = tally.mayNotApply
  }
}

extension Points {
  init(_ hundredths: Int128) { self.init(hundredths: Int(clamping: hundredths)) }
}
