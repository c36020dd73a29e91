package import Model

/// A place in a ranking, and how far it is certain.
package struct Rank: Hashable, Sendable {
  /// From 1; those that tie share it, and the next place is left out (1, 2, 2, 4).
  package let place: Int
  package let isShared: Bool
  /// The best and the worst place once everything open is answered.
  package let best: Int
  package let worst: Int

  /// False: the order is shown, but what is open may still turn it round.
  package var isSettled: Bool { best == worst }
}

/// One that is ranked, by figures as they are printed: a difference that nobody can read cannot be contested either.
package struct Contender: Sendable {
  let name: String
  let figure: Points
  let low: Points
  let high: Points
  /// Compared one after the other where the figures are equal, largest first.
  let then: [Int]

  /// - Parameters:
  ///   - name: the order of those that share a place, and nothing else.
  ///   - low: what the figure may still become at worst, `high` at best.
  package init(name: String, figure: Points, low: Points, high: Points, then: [Int] = []) {
    self.name = name
    self.figure = figure
    self.low = min(low, figure)
    self.high = max(high, figure)
    self.then = then
  }

  private func isBefore(_ other: Contender) -> Bool? {
    if figure != other.figure { return figure > other.figure }
    for (own, others) in zip(then, other.then) where own != others { return own > others }
    return nil
  }

  static func precedes(_ a: Contender, _ b: Contender) -> Bool {
    a.isBefore(b) ?? a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }

  func ties(with other: Contender) -> Bool { isBefore(other) == nil }
}

/// The ranks of the contenders, as positions in the given list, first place first.
///
/// Another is certainly ahead when its worst is above one's best, and possibly ahead when its best is above one's worst.
package func ranking(_ contenders: [Contender]) -> [(contender: Int, rank: Rank)] {
  let order = contenders.indices.sorted { Contender.precedes(contenders[$0], contenders[$1]) }
  let lows = contenders.map(\.low).sorted()
  let highs = contenders.map(\.high).sorted()
  var places: [Int] = []
  for (position, index) in order.enumerated() {
    let tiesAbove = position > 0 && contenders[order[position - 1]].ties(with: contenders[index])
    places.append(tiesAbove ? places[position - 1] : position + 1)
  }
  return order.enumerated().map { position, index in
    let (own, place) = (contenders[index], places[position])
    let ahead = lows.count - lows.firstPosition { $0 > own.high }
    let perhapsAhead = highs.count - highs.firstPosition { $0 > own.low } - (own.high > own.low ? 1 : 0)
    let isShared =
      (position > 0 && places[position - 1] == place) || (position + 1 < places.count && places[position + 1] == place)
    return (
      index, Rank(place: place, isShared: isShared, best: min(place, ahead + 1), worst: max(place, perhapsAhead + 1))
    )
  }
}

extension [Points] {
  /// Where the elements begin for which the condition holds; once it holds, it holds to the end.
  fileprivate func firstPosition(where holds: (Points) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
