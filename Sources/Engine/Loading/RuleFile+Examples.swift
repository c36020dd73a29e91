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
    var start: Int?
    var place = 0
    while place < end {
      if bytes[place] == UInt8(ascii: "<"), bytes[place...].starts(with: Self.examplesStart) {
        guard start == nil else { return nil }
        start = place
      }
      place += 1
    }
    return start.map { bytes[..<$0] + Self.rootEnd }
  }

  private static let rootEnd = Array("</requirement>".utf8)
  private static let examplesEnd = Array("</examples>".utf8)
  private static let examplesStart = Array("<examples".utf8)

  /// Moves `end` before a word that stands there with nothing but white space behind it.
  private static func drop(_ word: [UInt8], from bytes: [UInt8], _ end: inout Int) -> Bool {
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    guard end >= word.count, bytes[..<end].suffix(word.count).elementsEqual(word) else { return false }
    end -= word.count
    return true
  }
}
