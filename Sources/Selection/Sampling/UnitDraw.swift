import Model

/// The draw from one unit: what must be among them, then one of each stratum, then by the strata's shares.
///
/// Each step takes the unpicked case with the smallest key that fits, so that every pick can be followed by hand.
struct UnitDraw {
  /// In the order of their keys.
  let field: [KeyedEntry]
  let size: Int
  private(set) var drawn: [DrawnCase] = []
  private var isPicked: [Bool]
  /// Volume and picks of each stratum.
  private var strata: [String: (volume: Int, picked: Int)] = [:]

  init(field: [KeyedEntry], size: Int) {
    self.field = field
    self.size = size
    isPicked = Array(repeating: false, count: field.count)
    for one in field { strata[one.entry.stratum, default: (0, 0)].volume += 1 }
  }

  mutating func run(_ inclusions: [SamplePlan.Inclusion]) {
    if size >= field.count {
      while pick(.all, where: { _ in true }) {}
      return
    }
    for inclusion in inclusions { include(inclusion) }
    for stratum in emptyStrata { _ = pick(.stratum) { $0.stratum == stratum } }
    while let stratum = neediest, pick(.share, where: { $0.stratum == stratum }) {}
  }

  private mutating func include(_ inclusion: SamplePlan.Inclusion) {
    let wanted = max(inclusion.atLeast, size * inclusion.share / 100_00)
    var have = field.indices.count { isPicked[$0] && field[$0].entry.marks.contains(inclusion.mark) }
    while have < wanted, pick(.mark(inclusion.mark), where: { $0.marks.contains(inclusion.mark) }) { have += 1 }
  }

  /// Strata without a pick, the largest first, then by name.
  private var emptyStrata: [String] {
    strata.filter { $0.value.picked == 0 }.sorted { a, b in
      a.value.volume == b.value.volume
        ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : a.value.volume > b.value.volume
    }.map(\.key)
  }

  /// The stratum whose picks are furthest below `size × volume ÷ all`; ties by name.
  private var neediest: String? {
    strata.filter { $0.value.picked < $0.value.volume }.min { a, b in
      let (own, others) = (need(a.value), need(b.value))
      return own == others ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : own > others
    }?.key
  }

  /// Times the number of all, to stay whole.
  private func need(_ stratum: (volume: Int, picked: Int)) -> Int {
    size * stratum.volume - stratum.picked * field.count
  }

  /// False when the size is reached or nothing fits.
  private mutating func pick(_ reason: DrawnCase.Reason, where fits: (CatalogueEntry) -> Bool) -> Bool {
    guard drawn.count < size, let place = field.indices.first(where: { !isPicked[$0] && fits(field[$0].entry) }) else {
      return false
    }
    isPicked[place] = true
    strata[field[place].entry.stratum]?.picked += 1
    drawn.append(DrawnCase(field[place], because: reason))
    return true
  }
}
