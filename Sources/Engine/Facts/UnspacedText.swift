/// A text without its white space, the ideographic space included: papers break lines where they like.
struct UnspacedText {
  let bytes: [UInt8]

  init(_ text: ArraySlice<UInt8>) {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if text[at...].starts(with: Self.ideographicSpace) || text[at...].starts(with: Self.noBreakSpace) {
        at += byte == Self.ideographicSpace[0] ? Self.ideographicSpace.count : Self.noBreakSpace.count
        continue
      }
      if !Self.isSpace(byte) { kept.append(byte) }
      at += 1
    }
    bytes = kept
  }

  /// Whether the other text is written in this one; an empty text is in none.
  func contains(_ other: UnspacedText) -> Bool {
    guard let first = other.bytes.first, other.bytes.count <= bytes.count else { return false }
    for start in 0...(bytes.count - other.bytes.count)
    where bytes[start] == first && bytes[start..<(start + other.bytes.count)].elementsEqual(other.bytes) {
      return true
    }
    return false
  }

  private static let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
