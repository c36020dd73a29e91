import Model

/// An exact fraction: means and weighted sums of points before they are rounded, once.
struct Fraction: Hashable, Sendable {
  let numerator: Int128
  /// Above zero.
  let denominator: Int128

  /// Reduced; nil over zero.
  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0 else { return nil }
    let common = Self.commonDivisor(numerator < 0 ? -numerator : numerator, denominator)
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  init(_ points: Points) {
    numerator = Int128(points.hundredths)
    denominator = 1
  }

  /// The sum; zero of nothing.
  init(sum parts: [Fraction]) {
    var (numerator, denominator): (Int128, Int128) = (0, 1)
    for part in parts {
      numerator = numerator * part.denominator + part.numerator * denominator
      denominator *= part.denominator
      let common = Self.commonDivisor(numerator < 0 ? -numerator : numerator, denominator)
      (numerator, denominator) = (numerator / common, denominator / common)
    }
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The sum of values times weights over the sum of the weights; nil without any weight.
  init?(weighted parts: [(value: Fraction, weight: Int)]) {
    let sum = Fraction(
      sum: parts.compactMap { Fraction($0.value.numerator * Int128($0.weight), over: $0.value.denominator) })
    self.init(sum.numerator, over: sum.denominator * parts.reduce(0) { $0 + Int128($1.weight) })
  }

  /// Rounded half up to hundredths; the value is one of hundredths already.
  var points: Points {
    let doubled = 2 * numerator + denominator
    let whole = doubled / (2 * denominator)
    return Points(hundredths: Int(clamping: doubled < 0 && whole * 2 * denominator != doubled ? whole - 1 : whole))
  }

  var isExact: Bool { denominator == 1 }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 { b == 0 ? max(a, 1) : commonDivisor(b, a % b) }
}
