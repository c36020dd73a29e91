extension LeakSearch {
  /// Full birth dates: with 出生 or 生日 before them or 出生 behind them. A year alone is not one.
  mutating func findBirthDates() {
    for word in text.scalars.indices where text.scalars[word] == "生" {
      // 生产, 生效 … unless it is 出生; the rest decides itself on the dates around it.
      let next = text.at(word + 1)
      guard text.at(word - 1) == "出" || next == "于" || next == "日" || next?.isHan != true else { continue }
      for start in max(0, word - 30)..<min(text.count, word + 12) {
        let scalar = text.scalars[start]
        guard scalar.isDigit ? text.at(start - 1)?.isDigit != true : scalar == "一" || scalar == "二" else { continue }
        guard let end = dateEnd(at: start), isBorn(after: end) || isBorn(before: start) else { continue }
        report(.birthDate, start..<end)
      }
    }
  }

  private func dateEnd(at start: Int) -> Int? {
    if let found = DateText.find(in: text, at: start), case .date = found.reading { return found.end }
    var digits: [Int] = []
    while let digit = text.at(start + digits.count)?.digit, digits.count < 9 { digits.append(digit) }
    return digits.count == 8 && Self.isDate(digits) ? start + 8 : nil
  }

  /// 出生, or 生 that begins no other word: 2021年3月5日生产 is none.
  private func isBorn(after end: Int) -> Bool {
    var index = end
    while text.at(index)?.isBlank == true { index += 1 }
    if text.hasPrefix("出生", at: index) { return !text.hasPrefix("出生医学", at: index) }
    guard text.at(index) == "生" else { return false }
    guard let next = text.at(index + 1) else { return true }
    return !next.isHan || next == "于"
  }

  private func isBorn(before start: Int) -> Bool {
    var end = start
    while let scalar = text.at(end - 1), scalar.isBlank || [":", "为", "是", "于", "系", "(", "期"].contains(scalar),
      start - end < 8
    {
      end -= 1
    }
    return ["出生", "出生日", "出生年月", "出生年月日", "出生时间", "生日", "生"].contains { word in
      let length = word.unicodeScalars.count
      guard end >= length, text.hasPrefix(word, at: end - length) else { return false }
      // 生 alone only as 生于; 产生于, 发生于 are other words.
      guard word == "生" else { return true }
      return text.at(end) == "于" && !["产", "发", "出", "学", "医", "先"].contains(text.at(end - 2) ?? " ")
    }
  }
}
