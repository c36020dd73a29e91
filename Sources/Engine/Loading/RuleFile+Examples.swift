/// Examples are most of what stands in the shipped rules, and judging a case never needs them.
extension RuleFile {
  /// The bytes without the examples, where these can be cut off unread: they are the last thing in the file, and the only
  /// ones. Everything before them keeps its line. nil where the file must be read as it stands.
  ///
  /// A comment that speaks of `<examples` leaves an open comment behind; then the cut file is malformed, and the caller
  /// reads the whole one.
  func withoutExamples() -> [UInt8]? {
    var end = bytes.count
    guard Self.drop(Self.rootEnd, from: bytes, &end), Self.drop(Self.examplesEnd, from: bytes, &end) else { return nil }
    let word = Self.examplesStart
    var start: Int?
    // Where the word would end: its last letter stands in it nowhere else, and most bytes do not stand in it at all.
    var place = word.count - 1
    while place < end {
      let leap = Self.leaps[Int(bytes[place])]
      if leap == 0, bytes[place + 1 - word.count...place].elementsEqual(word) {
        guard start == nil else { return nil }
        start = place + 1 - word.count
      }
      place += leap == 0 ? word.count : leap
    }
    return start.map { bytes[..<$0] + Self.rootEnd }
  }

  private static let rootEnd = Array("</requirement>".utf8)
  private static let examplesEnd = Array("</examples>".utf8)
  private static let examplesStart = Array("<examples".utf8)
  /// How far behind a byte `<examples` may end at the earliest, if the byte stands in it; 0 for its last letter.
  private static let leaps: [Int] = {
    var leaps = [Int](repeating: examplesStart.count, count: 256)
    for (position, byte) in examplesStart.enumerated() { leaps[Int(byte)] = examplesStart.count - 1 - position }
    return leaps
  }()

  /// Moves `end` before a word that stands there with nothing but white space behind it.
  private static func drop(_ word: [UInt8], from bytes: [UInt8], _ end: inout Int) -> Bool {
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end >= word.count, bytes[..<end].suffix(word.count).elementsEqual(word) else { return false }
    end -= word.count
    return true
  }
}
