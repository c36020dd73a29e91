extension FoldedText {
  /// The same text with numbers that are spelled out digit by digit (一三八〇三九五…, 壹叁捌-…) in figures.
  ///
  /// Only runs of seven digits and more: shorter ones are years, articles and quantities. 十, 百 and 千 end a run, so
  /// that sums and dates stay what they are.
  var withSpelledNumbersInFigures: FoldedText {
    var scalars = scalars
    var start = 0
    while start < scalars.count {
      guard Self.spelledDigit(scalars[start]) != nil else {
        start += 1
        continue
      }
      var places: [Int] = []
      var index = start
      while index < scalars.count {
        if Self.spelledDigit(scalars[index]) != nil {
          places.append(index)
          index += 1
        } else if Self.joins(scalars[index]), index + 1 < scalars.count, Self.spelledDigit(scalars[index + 1]) != nil {
          index += 1
        } else {
          break
        }
      }
      if places.count >= 7 {
        for place in places {
          guard let digit = Self.spelledDigit(scalars[place]) else { continue }
          scalars[place] = Unicode.Scalar(UInt8(0x30 + digit))
        }
      }
      start = max(index, start + 1)
    }
    return FoldedText(scalars: scalars, offsets: offsets)
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == " " || scalar == "\n" }

  private static func spelledDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○": 0
    case "一", "壹", "幺": 1
    case "二", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }
}
