/// A limit on a ratio (DESIGN.md §9), and what was measured.
struct Budget {
  let name: String
  /// Best time over best time, or median over median where the budget says so.
  let ratio: Double
  let limit: Double
  /// The same from the other figure of the series, for judging how steady it is.
  let otherRatio: Double?
  /// What stands above and below the line.
  let meaning: String

  var isKept: Bool { ratio <= limit }

  init(_ name: String, _ ratio: Double, atMost limit: Double, other: Double? = nil, _ meaning: String) {
    self.name = name
    self.ratio = ratio
    self.limit = limit
    otherRatio = other
    self.meaning = meaning
  }
}
