import Model

/// The completions of a case with the lowest and the highest figure, found exactly without trying them all.
///
/// A completion gives every open item some points between its low and its high or, where that is possible, takes it out
/// as not applicable. For a fixed set of applicable items every formula rises with points earned, so only the ends count;
/// the three layers add up independently, so each is brought to its end alone. What remains is a rate
/// `(E + Σ points) / (A + Σ standard)` over a choice of droppable items. At its minimum λ exactly the items with
/// `points < λ × standard` lower it. So all that lower the present rate are added, and then those left out again that do not
/// lower the rate which came of it, until none is left out (Dinkelbach's method): λ falls at every turn, so that none comes
/// back, and few turns are needed. Rates are compared by cross-multiplication.
extension Sums {
  /// The sums at worst; something applies in them whenever any answer lets something apply, since only then is there a figure.
  func worst(with open: [Worth], formula: ScoringProfile.Formula) -> Sums {
    var sums = self
    for item in open where !item.mayNotApply { sums.add(item.low, of: item) }
    let droppable = open.filter(\.mayNotApply)
    // A basics item can only take, so the worst keeps it; a bonus item can only give, so the worst drops it.
    for item in droppable where item.layer == .basics { sums.add(item.low, of: item) }

    let scored = droppable.filter { $0.layer == .scored && $0.standard > 0 }
    switch formula {
    case .deduct:
      for item in scored { sums.add(item.low, of: item) }
    case .rate, .halfAndHalf:
      sums.draw(scored.map { ($0, $0.low) }, <)
    }
    return sums
  }

  /// The sums at best, in which something applies on the same terms.
  func best(with open: [Worth], formula: ScoringProfile.Formula) -> Sums {
    var sums = self
    for item in open where !item.mayNotApply { sums.add(item.high, of: item) }
    let droppable = open.filter(\.mayNotApply)
    for item in droppable where item.layer == .bonus { sums.add(item.high, of: item) }

    let scored = droppable.filter { $0.layer == .scored && $0.standard > 0 }
    switch formula {
    case .deduct:
      // Dropping loses nothing, but a figure needs something that applies: then the item that costs least.
      let cheapest = scored.min { a, b in
        (a.standard - a.high, a.standard) < (b.standard - b.high, b.standard)
      }
      if sums.applicable == 0, let cheapest { sums.add(cheapest.high, of: cheapest) }
    case .rate, .halfAndHalf:
      sums.draw(scored.map { ($0, $0.high) }, >)
    }
    return sums
  }

  private typealias Item = (worth: Worth, points: Int128)

  /// Adds the items that bring the rate to its end.
  private mutating func draw(_ items: [Item], _ isBeyond: (Int128, Int128) -> Bool) {
    guard applicable > 0 else {
      // The one furthest out makes the first rate, and no other lies beyond it.
      let first = items.min { Self.precedes($0, $1, isBeyond) }
      if let first { add(first.points, of: first.worth) }
      return
    }
    var chosen = items.filter { isBeyond($0.points * applicable, earned * $0.worth.standard) }
    while true {
      var drawn = self
      for item in chosen { drawn.add(item.points, of: item.worth) }
      let kept = chosen.filter { isBeyond($0.points * drawn.applicable, drawn.earned * $0.worth.standard) }
      guard kept.count < chosen.count else {
        self = drawn
        return
      }
      chosen = kept
    }
  }

  /// By rate, then by standard: items that tie in both are the same, so the order of the tallies leaves no trace.
  private static func precedes(_ a: Item, _ b: Item, _ isBefore: (Int128, Int128) -> Bool) -> Bool {
    let left = a.points * b.worth.standard
    let right = b.points * a.worth.standard
    return left == right ? a.worth.standard < b.worth.standard : isBefore(left, right)
  }
}
