/// The articles, paragraphs and items that follow one title, read from left to right.
struct LawReferences {
  struct Reference {
    var article: Int?
    var suffix: Int?
    var paragraph: Int?
    var item: Int?
    var subitem: Int?
    var end: Int
    /// Where the text of the following reference begins.
    var nextStart: Int
  }

  let text: FoldedText
  var index: Int
  private(set) var found: [Reference] = []
  private var open: Reference?

  init(text: FoldedText, index: Int) {
    self.text = text
    self.index = index
  }

  mutating func readAll() {
    skipBlanks()
    if text.at(index) == "的" || text.at(index) == "中" { index += 1 }
    while true {
      let start = skipped(from: index, separators: open != nil)
      guard let group = group(at: start) else { break }
      add(group, start: start)
      index = group.end
    }
    close(nextStart: index)
  }

  private enum Unit {
    case heading, article, paragraph, item, subitem
  }

  /// Numbers that share one unit: 第五条, 第五、六条, 第（一）、（三）项.
  private struct Group {
    var numbers: [Int]
    var unit: Unit
    var suffix: Int?
    var end: Int
  }

  private mutating func add(_ group: Group, start: Int) {
    for number in group.numbers {
      switch group.unit {
      case .heading: continue
      case .article:
        close(nextStart: start)
        open = Reference(article: number, end: group.end, nextStart: group.end)
      case .paragraph:
        deepen(start, from: { $0.paragraph ?? $0.item }) { ($0.paragraph, $0.item, $0.subitem) = (number, nil, nil) }
      case .item: deepen(start, from: \.item) { ($0.item, $0.subitem) = (number, nil) }
      case .subitem: deepen(start, from: \.subitem) { $0.subitem = number }
      }
      open?.end = group.end
    }
    if group.unit == .article { open?.suffix = group.suffix }
  }

  /// Sets a level of the open reference; where that level is taken, a new reference begins.
  private mutating func deepen(_ start: Int, from taken: (Reference) -> Int?, set: (inout Reference) -> Void) {
    guard var next = open else { return }
    if taken(next) != nil { close(nextStart: start) }
    set(&next)
    open = next
  }

  private mutating func close(nextStart: Int) {
    guard var reference = open else { return }
    reference.nextStart = nextStart
    found.append(reference)
    open = nil
  }

  private func group(at start: Int) -> Group? {
    var position = start
    if text.at(position) == "第" { position = skipped(from: position + 1, separators: false) }
    guard position > start || text.at(position) == "(" || isNumber(at: position) else { return nil }
    var numbers: [Int] = []
    while true {
      guard let number = number(at: position) else { return nil }
      numbers.append(number.value)
      position = skipped(from: number.end, separators: false)
      if let scalar = text.at(position), let unit = unit(scalar) {
        // Without 第 only items stand alone: （三）项; a first 五条 after a title counts articles.
        guard text.at(start) == "第" || open != nil else { return nil }
        return withSuffix(Group(numbers: numbers, unit: unit, suffix: nil, end: position + 1))
      }
      let next = skipped(from: position, separators: true)
      guard next > position || text.at(next) == "(" else { return nil }
      position = text.at(next) == "第" ? next + 1 : next
    }
  }

  private func withSuffix(_ group: Group) -> Group {
    guard group.unit == .article, text.at(group.end) == "之", let number = number(at: group.end + 1) else {
      return group
    }
    var group = group
    (group.suffix, group.end) = (number.value, number.end)
    return group
  }

  private func isNumber(at position: Int) -> Bool {
    text.at(position).map { $0.isDigit || ChineseNumeral.isNumeral($0) || Self.enclosed($0) != nil } == true
  }

  /// A number, in brackets or not: 三, 3, （三）, ㈢, ⑶.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    if let value = text.at(start).flatMap(Self.enclosed) { return (value, start + 1) }
    let isBracketed = text.at(start) == "("
    let first = isBracketed ? skipped(from: start + 1, separators: false) : start
    var end = first
    while end - first < 9, let scalar = text.at(end), scalar.isDigit || ChineseNumeral.isNumeral(scalar) { end += 1 }
    guard let value = ChineseNumeral.value(text.scalars[first..<end]), value > 0 else { return nil }
    guard isBracketed else { return (value, end) }
    let close = skipped(from: end, separators: false)
    return text.at(close) == ")" ? (value, close + 1) : nil
  }

  private static func enclosed(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2469: Int(scalar.value) - 0x245F
    case 0x2474...0x247D: Int(scalar.value) - 0x2473
    case 0x3220...0x3229: Int(scalar.value) - 0x321F
    default: nil
    }
  }

  private func unit(_ scalar: Unicode.Scalar) -> Unit? {
    switch scalar {
    case "编", "章", "节": .heading
    case "条": .article
    case "款": .paragraph
    case "项": .item
    case "目": .subitem
    default: nil
    }
  }

  private mutating func skipBlanks() { index = skipped(from: index, separators: false) }

  /// Behind blanks and, if wanted, one joining word with blanks around it.
  private func skipped(from start: Int, separators: Bool) -> Int {
    var position = start
    while text.at(position)?.isBlank == true { position += 1 }
    guard separators else { return position }
    for word in ["以及", "或者", "、", "和", "及", "与", "或", "至", "到", "，", ",", "-"] where text.hasPrefix(word, at: position)
    {
      return skipped(from: position + word.unicodeScalars.count, separators: false)
    }
    return position
  }
}
