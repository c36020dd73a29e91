/// Whole numbers in Chinese numerals, ordinary (一百一十一) or capital (壹佰壹拾壹).
enum ChineseNumeral {
  /// The number of an article, paragraph or item: 0–9999, in Chinese numerals or Arabic digits of either width.
  static func value(of text: String) -> Int? {
    let scalars = FoldedText.compact(text)
    return value(scalars[...])
  }

  static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first, scalars.count <= 9 else { return nil }
    if first.isDigit {
      var number = 0
      for scalar in scalars {
        guard let digit = scalar.digit else { return nil }
        number = number * 10 + digit
      }
      return number <= 9999 ? number : nil
    }
    guard let number = integer(scalars), number <= 9999 else { return nil }
    return Int(number)
  }

  /// A number below 10^16 in Chinese numerals.
  ///
  /// A missing 零 is forgiven where the number stays clear (一万三百); 一万五 and 一百五 are refused, since the
  /// colloquial reading is 15 000 and 150. A 零 that stands for no empty place is forgiven only after 万 and 亿,
  /// where usage varies (壹拾万零柒仟).
  static func integer(_ scalars: ArraySlice<Unicode.Scalar>, isRest: Bool = false) -> Int64? {
    if let split = scalars.lastIndex(where: { $0 == "亿" || $0 == "億" }) {
      guard let high = integer(scalars[..<split], isRest: isRest), high > 0, high < 100_000_000,
        let low = rest(scalars[(split + 1)...])
      else { return nil }
      return high * 100_000_000 + low
    }
    if let split = scalars.firstIndex(where: { $0 == "万" || $0 == "萬" }) {
      guard let high = section(scalars[..<split], isRest: isRest), high > 0,
        let low = rest(scalars[(split + 1)...])
      else { return nil }
      return low < 10_000 ? high * 10_000 + low : nil
    }
    return section(scalars, isRest: isRest)
  }

  private static func rest(_ scalars: ArraySlice<Unicode.Scalar>) -> Int64? {
    scalars.isEmpty ? 0 : integer(scalars, isRest: true)
  }

  /// Up to four places; `isRest` when a larger unit stands before them.
  private static func section(_ scalars: ArraySlice<Unicode.Scalar>, isRest: Bool) -> Int64? {
    var total: Int64 = 0
    var pending: Int64?
    var unit: Int64 = isRest ? 10_000 : 0
    var isZero = false
    for scalar in scalars {
      if let digit = digit(scalar) {
        guard pending == nil else { return nil }
        if digit > 0 {
          pending = digit
        } else {
          guard !isZero, unit > 0 || scalars.count == 1 else { return nil }
          isZero = true
        }
      } else if let power = power(scalar) {
        guard unit == 0 || power < unit, let digit = pending ?? (power == 10 ? 1 : nil) else { return nil }
        if isZero && unit < 10_000 && power * 10 >= unit { return nil }
        total += digit * power
        (pending, unit, isZero) = (nil, power, false)
      } else {
        return nil
      }
    }
    if let digit = pending {
      guard unit == 0 || (unit == 10) != isZero else { return nil }
      return total + digit
    }
    if isZero { return scalars.count == 1 && !isRest ? 0 : nil }
    return scalars.isEmpty ? nil : total
  }

  static func digit(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "零", "〇", "○": 0
    case "一", "壹": 1
    case "二", "贰", "貳", "两", "兩": 2
    case "三", "叁", "叄", "参": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆", "陸": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  static func power(_ scalar: Unicode.Scalar) -> Int64? {
    switch scalar {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }

  /// Whether a scalar may stand in a Chinese numeral.
  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "万", "萬", "亿", "億": true
    default: digit(scalar) != nil || power(scalar) != nil
    }
  }
}
