/// A text read without its white space, the ideographic and the no-break space included: papers break lines where they
/// like.
struct UnspacedText {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether the other text is written in this one; an empty text is in none.
  func contains(_ other: UnspacedText) -> Bool {
    let wanted = other.next(from: other.bytes.startIndex)
    guard wanted < other.bytes.endIndex else { return false }
    let first = other.bytes[wanted]
    // White space begins with the bytes of other signs, too, but goes on otherwise: no match begins in it.
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start] == first, matches(at: start, other, from: wanted) { return true }
      start += 1
    }
    return false
  }

  private func matches(at start: Int, _ other: UnspacedText, from wanted: Int) -> Bool {
    var (own, its) = (start, wanted)
    while its < other.bytes.endIndex {
      guard own < bytes.endIndex, bytes[own] == other.bytes[its] else { return false }
      own = next(from: own + 1)
      its = other.next(from: its + 1)
    }
    return true
  }

  /// The first place from `at` on that is not white space.
  private func next(from at: Int) -> Int {
    var at = at
    while at < bytes.endIndex {
      switch bytes[at] {
      case 0x20, 0x09...0x0D: at += 1
      case 0xC2 where at + 1 < bytes.endIndex && bytes[at + 1] == 0xA0: at += 2
      case 0xE3 where at + 2 < bytes.endIndex && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80: at += 3
      default: return at
      }
    }
    return at
  }
}
