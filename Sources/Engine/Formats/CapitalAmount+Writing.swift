extension CapitalAmount {
  /// A sum in capitals as 支付结算办法 wants it on cheques: 10700053 → 壹拾万柒仟元零伍角叁分.
  ///
  /// - Parameter fen: not negative and below 10^18.
  static func capital(_ fen: Int64) -> String {
    guard fen > 0 else { return "零元整" }
    let (yuan, cents) = fen.quotientAndRemainder(dividingBy: 100)
    var text = yuan > 0 ? whole(yuan) + "元" : ""
    guard cents > 0 else { return text + "整" }
    let (jiao, rest) = cents.quotientAndRemainder(dividingBy: 10)
    if yuan > 0, jiao == 0 || yuan % 10 == 0 { text += "零" }
    if jiao > 0 { text += digits[Int(jiao)] + "角" }
    if rest > 0 { text += digits[Int(rest)] + "分" } else { text += "整" }
    return text
  }

  private static func whole(_ yuan: Int64) -> String {
    for (size, name) in [(Int64(100_000_000), "亿"), (10_000, "万")] where yuan >= size {
      let (high, low) = yuan.quotientAndRemainder(dividingBy: size)
      guard low > 0 else { return whole(high) + name }
      return whole(high) + name + (low < size / 10 ? "零" : "") + whole(low)
    }
    var text = ""
    var isGap = false
    for (size, name) in [(Int64(1000), "仟"), (100, "佰"), (10, "拾"), (1, "")] {
      let digit = yuan / size % 10
      if digit > 0 {
        text += (isGap ? "零" : "") + digits[Int(digit)] + name
        isGap = false
      } else {
        isGap = !text.isEmpty
      }
    }
    return text
  }

  private static let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
}
