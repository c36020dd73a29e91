/// The number of an official paper (文书文号, GB/T 9704): agency word, year in 〔〕, sequence, 号.
///
/// Read leniently, so that a slip in form does not hide the parts; what departs from the form is in `faults`.
struct DocumentNumber: Sendable, Hashable {
  /// 机关代字, such as 召市监罚决.
  let agency: String
  /// Four digits; a two-digit year is taken as 20xx.
  let year: Int
  /// The (last) running number.
  let sequence: Int
  /// The sequence as written, half width: 15, 1-15, 411100-2900123.
  let sequenceText: String
  /// 〔2025〕 between agency and sequence, without 第, half width and without blanks: the same for all ways of writing one
  /// number. A year in two digits and a leading zero stay, and so does what stands behind 号: 15号之一 is another paper.
  let standardForm: String
  /// Departures from the standard form, in the order of the text.
  let faults: [Fault]

  enum Fault: Sendable, Hashable {
    case unreadable
    case noAgency
    /// The year stands in other brackets (as written), or in none (empty).
    case brackets(String)
    case shortYear(String)
    case leadingZero(String)
    /// 第 before the sequence: GB/T 9704 has none, many printed forms do.
    case ordinalWord
    case missingEnding
    case spacing
    case wideDigits
    /// More than one plain number: 1-15, 411100-2900123, A-043, 15号之一.
    case compoundSequence(String)
    /// Text after 号.
    case trailing(String)

    /// Whether it is a matter of style, on which forms in use differ, rather than a wrong number.
    var isStyle: Bool {
      switch self {
      case .ordinalWord, .spacing, .wideDigits, .compoundSequence: true
      case .unreadable, .noAgency, .brackets, .shortYear, .leadingZero, .missingEnding, .trailing: false
      }
    }
  }

  /// Faults of a text that ought to be a document number; none when it is in perfect form.
  static func faults(in text: String) -> [Fault] {
    DocumentNumber(text)?.faults ?? [.unreadable]
  }

  /// Reads a number that has at least a year and a sequence.
  init?(_ text: String) {
    let written = Array(text.unicodeScalars).trimmed()
    let kept = written.filter { !FoldedText.fold($0).isBlank }
    let folded = kept.map(FoldedText.fold)
    guard let parts = Self.yearPart(folded) else { return nil }
    var faults: [Fault] = []

    agency = String(String.UnicodeScalarView(kept[..<parts.agencyEnd]))
    if !folded[..<parts.agencyEnd].contains(where: \.isHan) { faults.append(.noAgency) }

    let brackets = parts.isBracketed ? [kept[parts.agencyEnd], kept[parts.end - 1]] : []
    if brackets != ["〔", "〕"] { faults.append(.brackets(String(String.UnicodeScalarView(brackets)))) }
    var yearDigits = Array(folded[parts.year])
    if parts.isBracketed, yearDigits.last == "年" { yearDigits.removeLast() }
    let yearText = String(String.UnicodeScalarView(yearDigits))
    guard let year = Int(yearText) else { return nil }
    if yearDigits.count != 4 { faults.append(.shortYear(yearText)) }
    self.year = year < 100 ? 2000 + year : year

    var index = parts.end
    if !parts.isBracketed, index < folded.count, folded[index] == "年" { index += 1 }
    if index < folded.count, folded[index] == "第" {
      faults.append(.ordinalWord)
      index += 1
    }
    let start = index
    while index < folded.count,
      folded[index].isDigit || folded[index].isLatin || (index > start && folded[index] == "-")
    {
      index += 1
    }
    let numbers = folded[start..<index].split { !$0.isDigit }
    sequenceText = String(String.UnicodeScalarView(folded[start..<index]))
    guard let last = numbers.last, let sequence = Int(String(String.UnicodeScalarView(last))) else { return nil }
    self.sequence = sequence
    if numbers.contains(where: { $0.first == "0" }) { faults.append(.leadingZero(sequenceText)) }
    if !folded[start..<index].allSatisfy(\.isDigit) { faults.append(.compoundSequence(sequenceText)) }

    if index < folded.count, folded[index] == "号" { index += 1 } else { faults.append(.missingEnding) }
    let word = folded[..<parts.agencyEnd].map { Self.isOpening($0) ? "(" : Self.isClosing($0) ? ")" : $0 }
    standardForm =
      String(String.UnicodeScalarView(word)) + "〔\(yearText)〕\(sequenceText)号"
      + String(String.UnicodeScalarView(folded[index...]))
    if index < folded.count {
      let tail = String(String.UnicodeScalarView(kept[index...]))
      faults.append(tail.hasPrefix("之") ? .compoundSequence(sequenceText + "号" + tail) : .trailing(tail))
    }
    if kept.count < written.count { faults.append(.spacing) }
    if kept.contains(where: { (0xFF10...0xFF19).contains($0.value) }) { faults.append(.wideDigits) }
    self.faults = faults
  }

  private struct YearPart {
    let agencyEnd: Int
    let year: Range<Int>
    let end: Int
    let isBracketed: Bool
  }

  /// The last bracket that holds only a year: the agency word may have brackets of its own, as in 舞农（种子）罚.
  private static func yearPart(_ text: [Unicode.Scalar]) -> YearPart? {
    for open in text.indices.reversed() where isOpening(text[open]) {
      var end = open + 1
      while end < text.count, text[end].isDigit { end += 1 }
      let digits = end - open - 1
      if end < text.count, text[end] == "年" { end += 1 }
      guard digits == 2 || digits == 4, end < text.count, isClosing(text[end]) else { continue }
      return YearPart(agencyEnd: open, year: (open + 1)..<end, end: end + 1, isBracketed: true)
    }
    for start in text.indices.dropLast(4) where text[start].isDigit && (start == 0 || !text[start - 1].isDigit) {
      let end = start + 4
      guard text[start..<end].allSatisfy(\.isDigit), text[end] == "第" || text[end] == "年" else { continue }
      return YearPart(agencyEnd: start, year: start..<end, end: end, isBracketed: false)
    }
    return nil
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〔", "[", "(", "【", "〖", "{", "<", "〈", "《", "「", "﹝": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〕", "]", ")", "】", "〗", "}", ">", "〉", "》", "」", "﹞": true
    default: false
    }
  }
}

extension [Unicode.Scalar] {
  /// Without blanks at either end.
  func trimmed() -> [Unicode.Scalar] {
    guard let first = firstIndex(where: { !FoldedText.fold($0).isBlank }),
      let last = lastIndex(where: { !FoldedText.fold($0).isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}
