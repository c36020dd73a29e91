import Model

/// The completions of a case with the lowest and the highest figure, found exactly without trying them all.
///
/// A completion gives every open item some points between its low and its high or, where that is possible, takes it out
/// as not applicable. For a fixed set of applicable items every formula rises with points earned, so only the ends count;
/// the three layers add up independently, so each is brought to its end alone. What remains is a rate
/// `(E + Σ points) / (A + Σ standard)` over a choice of droppable items. At its minimum λ exactly the items with
/// `points < λ × standard` lower it, so the best choice is a run of the items sorted by their own rate, ended where an item
/// no longer lowers the rate so far. Rates are compared by cross-multiplication.
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
      for item in scored.sorted(by: { Self.precedes(($0, $0.low), ($1, $1.low), <) }) {
        guard sums.applicable == 0 || item.low * sums.applicable < sums.earned * item.standard else { break }
        sums.add(item.low, of: item)
      }
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
      for item in scored.sorted(by: { Self.precedes(($0, $0.high), ($1, $1.high), >) }) {
        guard sums.applicable == 0 || item.high * sums.applicable > sums.earned * item.standard else { break }
        sums.add(item.high, of: item)
      }
    }
    return sums
  }

  /// By rate, then by standard: items that tie in both are the same, so the order of the tallies leaves no trace.
  private static func precedes(
    _ a: (item: Worth, points: Int128), _ b: (item: Worth, points: Int128), _ isBefore: (Int128, Int128) -> Bool
  ) -> Bool {
    let left = a.points * b.item.standard
    let right = b.points * a.item.standard
    return left == right ? a.item.standard < b.item.standard : isBefore(left, right)
  }
}
