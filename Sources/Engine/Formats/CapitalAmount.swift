/// Sums of money as written: 陆万元整, 六万元, 60,000元, ６００００元, 6万元, 1.5万元, in any mixture of widths.
///
/// Everything is in fen and exact: a sum that is no whole number of fen, negative or beyond Int64 is not read.
enum CapitalAmount {
  /// The sum that a whole text states, or nil when it is malformed or says more than a sum.
  ///
  /// Whether 零 stands in the optional places (支付结算办法附件) makes no difference. 元 may be missing.
  static func amount(in text: String) -> Int64? {
    let scalars = FoldedText.compact(text)
    return amount(stripped(scalars[...]))
  }

  static func amount(_ scalars: ArraySlice<Unicode.Scalar>) -> Int64? {
    if let split = scalars.firstIndex(where: isYuan) {
      guard let whole = yuan(scalars[..<split]), let small = small(scalars[(split + 1)...]) else { return nil }
      let sum = whole.addingReportingOverflow(small)
      return sum.overflow ? nil : sum.partialValue
    }
    if scalars.contains("角") || scalars.contains("分") { return small(scalars) }
    return yuan(scalars.last.map(isWhole) == true ? scalars.dropLast() : scalars)
  }

  static func isYuan(_ scalar: Unicode.Scalar) -> Bool { scalar == "元" || scalar == "圆" || scalar == "圓" }

  static func isWhole(_ scalar: Unicode.Scalar) -> Bool { scalar == "整" || scalar == "正" }

  /// What stands before 元, in fen.
  private static func yuan(_ scalars: ArraySlice<Unicode.Scalar>) -> Int64? {
    guard let first = scalars.first else { return nil }
    if first.isDigit { return ArabicSum(scalars)?.fen }
    guard let number = ChineseNumeral.integer(scalars) else { return nil }
    let fen = number.multipliedReportingOverflow(by: 100)
    return fen.overflow ? nil : fen.partialValue
  }

  /// What stands after 元: 伍角叁分, 零伍角, 零叁分, 5角, 整, or nothing.
  private static func small(_ scalars: ArraySlice<Unicode.Scalar>) -> Int64? {
    var rest = scalars
    var fen: Int64 = 0
    var unit: Int64 = 100
    if rest.last.map(isWhole) == true { rest = rest.dropLast() }
    while let scalar = rest.first {
      guard let digit = scalar.digit.map(Int64.init) ?? ChineseNumeral.digit(scalar) else { return nil }
      rest = rest.dropFirst()
      guard let mark = rest.first else { return nil }
      switch mark {
      case "角" where unit > 10: unit = 10
      case "分" where unit > 1: unit = 1
      default:
        // A 零 that only fills an empty place.
        guard digit == 0, ChineseNumeral.digit(mark).map({ $0 > 0 }) == true else { return nil }
        continue
      }
      fen += digit * unit
      rest = rest.dropFirst()
    }
    return fen
  }

  private static let prefixes = [
    "人民币", "(大写)", "(小写)", "大写", "小写", "RMB", "CNY", "¥", ":", "计", "共计", "合计",
  ].map { Array($0.unicodeScalars) }

  private static func stripped(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let prefix = prefixes.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(prefix.count) }
    return rest
  }
}
