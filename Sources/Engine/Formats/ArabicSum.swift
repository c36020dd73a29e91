/// A number of yuan in Arabic digits, with grouping commas, decimals and Chinese multipliers: 60,000.00, 1.5万, 3万5千.
struct ArabicSum {
  let fen: Int64

  init?(_ scalars: ArraySlice<Unicode.Scalar>) {
    var rest = scalars
    var total: Int64 = 0
    var limit = Int64.max
    var hasDecimals = false
    while !rest.isEmpty {
      guard let term = Self.term(&rest), term.multiplier < limit else { return nil }
      // After 3万 only thousands and less may follow, and no decimals: 3万5千.
      guard limit == .max || (!hasDecimals && !term.hasDecimals && term.fen < limit * 100) else { return nil }
      let sum = total.addingReportingOverflow(term.fen)
      guard !sum.overflow else { return nil }
      total = sum.partialValue
      (limit, hasDecimals) = (term.multiplier, term.hasDecimals)
    }
    guard limit < .max else { return nil }
    fen = total
  }

  private struct Term {
    let fen: Int64
    let multiplier: Int64
    let hasDecimals: Bool
  }

  private static func term(_ rest: inout ArraySlice<Unicode.Scalar>) -> Term? {
    var digits = whole(&rest)
    guard !digits.isEmpty else { return nil }
    var decimals = 0
    if rest.first == "." {
      rest = rest.dropFirst()
      while let digit = rest.first?.digit {
        digits.append(digit)
        decimals += 1
        rest = rest.dropFirst()
      }
      guard decimals > 0 else { return nil }
    }
    var multiplier: Int64 = 1
    while let scalar = rest.first, !scalar.isDigit {
      guard let power = ChineseNumeral.power(scalar) ?? large(scalar) else { return nil }
      let product = multiplier.multipliedReportingOverflow(by: power)
      guard !product.overflow else { return nil }
      multiplier = product.partialValue
      rest = rest.dropFirst()
    }
    guard let fen = scaled(digits, by: multiplier, decimals: decimals) else { return nil }
    return Term(fen: fen, multiplier: multiplier, hasDecimals: decimals > 0)
  }

  /// Digits before the point; grouping commas must group by three.
  private static func whole(_ rest: inout ArraySlice<Unicode.Scalar>) -> [Int] {
    var digits: [Int] = []
    var sinceComma: Int?
    while let scalar = rest.first {
      if let digit = scalar.digit {
        digits.append(digit)
        sinceComma = sinceComma.map { $0 + 1 }
      } else if scalar == ",", sinceComma == 3 || (sinceComma == nil && (1...3).contains(digits.count)) {
        sinceComma = 0
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    return sinceComma == nil || sinceComma == 3 ? digits : []
  }

  private static func scaled(_ digits: [Int], by multiplier: Int64, decimals: Int) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      let next = value.multipliedReportingOverflow(by: 10)
      let sum = next.partialValue.addingReportingOverflow(Int64(digit))
      guard !next.overflow, !sum.overflow else { return nil }
      value = sum.partialValue
    }
    let product = value.multipliedFullWidth(by: multiplier)
    guard product.high == 0, product.low <= UInt64(Int64.max / 100) else { return nil }
    var fen = Int64(product.low) * 100
    for _ in 0..<decimals {
      guard fen % 10 == 0 else { return nil }
      fen /= 10
    }
    return fen
  }

  private static func large(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "万", "萬": 10_000
    case "亿", "億": 100_000_000
    default: nil
    }
  }
}
