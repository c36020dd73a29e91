extension FoldedText {
  /// The same text with numbers that are spelled out digit by digit (一三八〇三九五…, 壹叁捌-…, ①③⑧…) in figures.
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

  /// 幺 is how a telephone number says 一.
  private static func spelledDigit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2468: Int(scalar.value - 0x245F)
    case 0x24EA: 0
    case 0x2776...0x277E: Int(scalar.value - 0x2775)
    case 0x24FF: 0
    default: scalar == "幺" ? 1 : ChineseNumeral.digit(scalar).map(Int.init)
    }
  }
}
