import Model

/// What a unit's figure takes from its cases, added up one by one: a unit of a million cases needs no more room than one of
/// three.
package struct CaseSums: Hashable, Sendable {
  /// Cases handed in by the unit itself: shown, in no sum (review-standards.md §8.5).
  private(set) var nominated = 0
  /// The others, by grade in the order of `Grade.allCases`.
  private(set) var grades = [Int](repeating: 0, count: Grade.allCases.count)
  /// Among those that can be reviewed: how many have a score, and their scores in hundredths of a point.
  private(set) var rated = 0
  private(set) var decided: Int128 = 0
  private(set) var least: Points?
  private(set) var most: Points?
  /// Sums over all that can be reviewed, in hundredths: the ends of their intervals, and their decided shares.
  private(set) var low: Int128 = 0
  private(set) var high: Int128 = 0
  private(set) var shares = 0
  /// How many of them have a gate item that a person has confirmed, or that waits for one.
  private(set) var confirmedGates = 0
  private(set) var proposedGates = 0
  /// `decided` and `low` if all of those were confirmed: such a case counts as 0.
  private(set) var decidedIfConfirmed: Int128 = 0
  private(set) var lowIfConfirmed: Int128 = 0

  package init() {}

  package init(_ cases: some Sequence<CaseFigure>) {
    for one in cases { add(one) }
  }

  package mutating func add(_ one: CaseFigure) {
    guard !one.isNominated else { return nominated += 1 }
    grades[Grade.allCases.firstIndex(of: one.grade) ?? 0] += 1
    guard one.grade != .notReviewable else { return }
    let score = one.score
    if let points = score.decided {
      rated += 1
      decided += Int128(points.hundredths)
      least = min(least ?? points, points)
      most = max(most ?? points, points)
    }
    let least = Int128((score.low ?? score.decided ?? .zero).hundredths)
    low += least
    if one.proposedGates == 0 {
      decidedIfConfirmed += Int128(score.decided?.hundredths ?? 0)
      lowIfConfirmed += least
    }
    high += Int128((score.high ?? score.decided ?? Self.full).hundredths)
    shares += score.share
    if one.confirmedGates > 0 { confirmedGates += 1 }
    if one.proposedGates > 0 { proposedGates += 1 }
  }

  /// What a case can still reach of which nothing is decided.
  static let full = Points(hundredths: 100_00)

  /// All but the nominated.
  package var random: Int { grades.reduce(0, +) }
  var unreviewable: Int { zip(Grade.allCases, grades).reduce(0) { $0 + ($1.0 == .notReviewable ? $1.1 : 0) } }
  /// Neither nominated nor beyond review.
  var drawn: Int { random - unreviewable }
}
