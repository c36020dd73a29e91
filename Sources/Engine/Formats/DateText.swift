/// Dates as papers write them: 2021年3月5日, 二〇二一年三月五日, 2021-03-05, 2021.3.5, 2021/3/5.
enum DateText {
  enum Reading: Sendable, Hashable {
    case date(WrittenDate, Style)
    /// It has the form of a date, but there is no such day.
    case impossible(year: Int, month: Int, day: Int)
    case unreadable
  }

  enum Style: Sendable, Hashable {
    /// 2021年3月5日, as GB/T 9704 wants it.
    case standard
    /// 2021年03月05日: GB/T 9704 writes no leading zero.
    case padded
    /// 二〇二一年三月五日, the form before 2012.
    case numerals
    /// 2021-03-05
    case iso
    /// 2021.3.5, 2021/3/5, 2021-3-5
    case pointed
  }

  /// The date that a whole text is, blanks aside.
  static func parse(_ text: String) -> WrittenDate? {
    guard case .date(let date, _) = read(text) else { return nil }
    return date
  }

  static func read(_ text: String) -> Reading {
    let folded = FoldedText(String(String.UnicodeScalarView(FoldedText.compact(text))))
    guard let found = find(in: folded, at: 0), found.end == folded.count else { return .unreadable }
    return found.reading
  }

  struct Found {
    let reading: Reading
    let end: Int
  }

  /// The date that begins exactly at a position, blanks allowed between its parts.
  static func find(in text: FoldedText, at start: Int) -> Found? {
    if let year = arabic(in: text, at: start), year.end - start == 4 {
      let next = skipBlanks(in: text, from: year.end)
      guard let mark = text.at(next) else { return nil }
      switch mark {
      case "年": return inCharacters(in: text, year: year.value, from: next + 1, read: arabic)
      case "-", ".", "/": return pointed(in: text, year: year.value, mark: mark, from: next + 1)
      default: return nil
      }
    }
    guard let year = numeralYear(in: text, at: start) else { return nil }
    return inCharacters(in: text, year: year, from: start + 5, read: numeral)
  }

  private typealias Number = (value: Int, end: Int)

  private static func inCharacters(
    in text: FoldedText, year: Int, from start: Int, read: (FoldedText, Int) -> Number?
  ) -> Found? {
    guard let month = read(text, skipBlanks(in: text, from: start)) else { return nil }
    let monthMark = skipBlanks(in: text, from: month.end)
    guard text.at(monthMark) == "月" else { return nil }
    let dayStart = skipBlanks(in: text, from: monthMark + 1)
    guard let day = read(text, dayStart) else { return nil }
    let dayMark = skipBlanks(in: text, from: day.end)
    guard text.at(dayMark) == "日" || text.at(dayMark) == "号" else { return nil }
    let isNumeral = text.at(dayStart)?.isDigit == false
    let isPadded = text.at(dayStart) == "0" || text.at(skipBlanks(in: text, from: start)) == "0"
    return found(
      year, month.value, day.value, style: isNumeral ? .numerals : isPadded ? .padded : .standard, end: dayMark + 1)
  }

  private static func pointed(in text: FoldedText, year: Int, mark: Unicode.Scalar, from start: Int) -> Found? {
    guard let month = arabic(in: text, at: start), month.end - start <= 2, text.at(month.end) == mark,
      let day = arabic(in: text, at: month.end + 1), day.end - month.end <= 3
    else { return nil }
    let isISO = mark == "-" && day.end - start == 5 && month.end - start == 2
    return found(year, month.value, day.value, style: isISO ? .iso : .pointed, end: day.end)
  }

  private static func found(_ year: Int, _ month: Int, _ day: Int, style: Style, end: Int) -> Found {
    guard let date = WrittenDate(year: year, month: month, day: day) else {
      return Found(reading: .impossible(year: year, month: month, day: day), end: end)
    }
    return Found(reading: .date(date, style), end: end)
  }

  private static func arabic(in text: FoldedText, at start: Int) -> Number? {
    var value = 0
    var end = start
    while end - start < 5, let digit = text.at(end)?.digit {
      value = value * 10 + digit
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  private static func numeral(in text: FoldedText, at start: Int) -> Number? {
    var end = start
    while end - start < 4, let scalar = text.at(end), ChineseNumeral.isNumeral(scalar) { end += 1 }
    guard let value = ChineseNumeral.value(text.scalars[start..<end]) else { return nil }
    return (value, end)
  }

  /// Four numerals read digit by digit, then 年. O and 0 are often typed for 〇.
  private static func numeralYear(in text: FoldedText, at start: Int) -> Int? {
    guard text.at(start + 4) == "年" else { return nil }
    var year = 0
    for scalar in text.scalars[start..<(start + 4)] {
      let digit = scalar == "O" || scalar == "0" || scalar == "Ο" ? 0 : ChineseNumeral.digit(scalar)
      guard let digit else { return nil }
      year = year * 10 + Int(digit)
    }
    return year
  }

  private static func skipBlanks(in text: FoldedText, from start: Int) -> Int {
    var index = start
    while text.at(index)?.isBlank == true { index += 1 }
    return index
  }
}
