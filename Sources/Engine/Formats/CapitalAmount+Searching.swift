extension CapitalAmount {
  /// A sum found in running text.
  struct Found: Sendable, Hashable {
    let fen: Int64
    /// UTF-8 offsets in the text.
    let range: Range<Int>
  }

  /// Every sum in a running text that names yuan; bare numbers and fen alone are not sums there.
  static func amounts(in text: String) -> [Found] {
    let folded = FoldedText(text)
    var found: [Found] = []
    var index = 0
    while index < folded.count {
      guard isPart(folded.scalars[index]) else {
        index += 1
        continue
      }
      let end = sumEnd(in: folded, from: index)
      let scalars = folded.scalars[index..<end]
      if scalars.contains(where: isYuan), let fen = amount(scalars) {
        found.append(Found(fen: fen, range: folded.bytes(index..<end)))
      }
      index = end
    }
    return found
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || ChineseNumeral.isNumeral(scalar)
  }

  /// The end of the digits, numerals and, once 元 has come, of 角, 分 and 整.
  private static func sumEnd(in text: FoldedText, from start: Int) -> Int {
    var index = start
    var hasYuan = false
    while let scalar = text.at(index) {
      if isPart(scalar) {
        // 60000元5日: a number after 元 belongs to the sum only if 角 or 分 follows it.
        if hasYuan, !isSmallPart(in: text, at: index) { break }
      } else if scalar == "," || scalar == "." {
        guard !hasYuan, text.at(index + 1)?.isDigit == true else { break }
      } else if isYuan(scalar), !hasYuan {
        hasYuan = true
      } else if hasYuan, isWhole(scalar) {
        return index + 1
      } else if !hasYuan || (scalar != "角" && scalar != "分") {
        break
      }
      index += 1
    }
    return index
  }

  private static func isSmallPart(in text: FoldedText, at index: Int) -> Bool {
    for offset in 1...2 where text.at(index + offset) == "角" || text.at(index + offset) == "分" { return true }
    return text.at(index) == "零" && text.at(index + 2).map { $0 == "角" || $0 == "分" } == true
  }
}
