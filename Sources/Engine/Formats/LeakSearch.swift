/// One run over one text: what was found and which scalars are taken.
struct LeakSearch {
  let text: FoldedText
  let chains: [DigitChain]
  /// With dots, slashes and 、 as joints, too.
  let dottedChains: [DigitChain]
  private(set) var leaks: [Leak] = []
  private var taken: [Range<Int>] = []
  private let known: Set<String>
  /// Where third persons, parties and officers are named, once names were searched.
  var named: [Range<Int>] = []

  init(_ text: String, known: [String]) {
    self.text = FoldedText(text).withSpelledNumbersInFigures
    chains = DigitChain.all(in: self.text)
    dottedChains = DigitChain.all(in: self.text, dots: true)
    self.known = Set(known.map(Self.bare).filter { !$0.isEmpty })
  }

  /// Records a leak unless the place is taken or the identifier is one that may be shown.
  mutating func report(_ kind: Leak.Kind, _ range: Range<Int>, isPartial: Bool = false) {
    guard !taken.contains(where: { $0.overlaps(range) }) else { return }
    taken.append(range)
    if isKnown(kind, Self.bare(text.string(range))) { return }
    leaks.append(Leak(kind, in: text, range, isPartial: isPartial))
  }

  /// Telephones are the same with and without country and area code.
  private func isKnown(_ kind: Leak.Kind, _ bare: String) -> Bool {
    if known.isEmpty { return false }
    if known.contains(bare) { return true }
    guard kind == .landline || kind == .mobile else { return false }
    return known.contains { $0.count >= 7 && bare.count >= 7 && ($0.hasSuffix(bare) || bare.hasSuffix($0)) }
  }

  /// What was found, in the order of the text.
  var sorted: [Leak] {
    leaks.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  func isTaken(_ range: Range<Int>) -> Bool { taken.contains { $0.overlaps(range) } }

  /// An identifier without blanks, dashes and brackets, half width, capitals.
  static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(FoldedText.compact(text).filter(isEssential).map(\.capital)))
  }

  static func isEssential(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\t", "\r", "-", "·", "_", "(", ")": false
    default: true
    }
  }

  /// Whether a number may end here: no letter, no decimals, no mask, no unit of money behind it.
  func isFree(_ range: Range<Int>, afterLetters: Bool = false) -> Bool {
    if !afterLetters, let before = text.at(range.lowerBound - 1) {
      if before.isDigit || Self.isStar(before) || before == "¥" || before == "$" { return false }
      if before.isLatin, NumberLabel.nearest(before: range.lowerBound, in: text, reach: 0)?.label.isPersonal != true {
        return false
      }
      if before == ".", text.at(range.lowerBound - 2)?.isDigit == true { return false }
    }
    guard let after = text.at(range.upperBound) else { return true }
    if after.isDigit || after.isLatin || Self.isStar(after) || after == "%" || after == "@" { return false }
    if after == ".", text.at(range.upperBound + 1)?.isDigit == true { return false }
    return !["元", "圆", "万", "亿", "千", "吨", "克", "米", "个", "件", "年"].contains(after)
  }

  /// Masks that are nothing else; bullets and 某 may stand before a number that shows everything.
  static func isStar(_ scalar: Unicode.Scalar) -> Bool { scalar == "*" || scalar == "×" || scalar == "█" }

  func isMask(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "×", "某", "█", "■", "□", "●", "○", "•", "…", "#", "✱", "╳", "✕", "X", "x": true
    default: false
    }
  }
}
