import Model

/// Gate effects in force together.
///
/// They combine: `zero` over all, `fail` decides the grade, the lowest `cap` holds the score also of a failed case,
/// `barExcellent` takes 优秀 away. So a further effect never improves a result.
struct Effects {
  private let zero: Bool
  private let fail: Bool
  private let cap: Points?
  let barsExcellent: Bool

  init(_ effects: [GateEffect]) {
    zero = effects.contains(.zero)
    fail = effects.contains(.fail)
    barsExcellent = effects.contains(.barExcellent)
    cap = effects.compactMap { effect in
      switch effect {
      case .cap(let points): max(points, .zero)
      case .zero, .fail, .barExcellent: nil
      }
    }.min()
  }

  /// Whether the case is unqualified whatever its figure, and whatever is open.
  var condemns: Bool { zero || fail }

  /// The figure under these effects; `zero` gives one even where arithmetic has none.
  func applied(to points: Points?) -> Points? {
    if zero { return .zero }
    guard let points, let cap else { return points }
    return min(points, cap)
  }
}

extension GateEffect {
  /// Sort key, gravest first: precedence of the effect, then the lower cap.
  var gravity: (Int, Points) {
    switch self {
    case .zero: (0, .zero)
    case .fail: (1, .zero)
    case .cap(let points): (2, points)
    case .barExcellent: (3, .zero)
    }
  }
}
