/// A text read without its white space, the ideographic and the no-break space included: papers break lines where they
/// like.
struct UnspacedText {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether the other text is written in this one; an empty text is in none, and no number in a longer one: 3000 is not in
  /// 罚款30000元, nor in 3000.50.
  func contains(_ other: UnspacedText) -> Bool {
    let wanted = other.next(from: other.bytes.startIndex)
    guard wanted < other.bytes.endIndex else { return false }
    let first = other.bytes[wanted]
    let beginsWithDigit = RuleByte.isDigit(first)
    // White space begins with the bytes of other signs, too, but goes on otherwise: no match begins in it.
    var start = bytes.startIndex
    while start < bytes.endIndex {
      if bytes[start] == first, !(beginsWithDigit && isWithinNumber(start)), matches(at: start, other, from: wanted) {
        return true
      }
      start += 1
    }
    return false
  }

  private func matches(at start: Int, _ other: UnspacedText, from wanted: Int) -> Bool {
    var (own, its) = (start, wanted)
    var last = start
    while its < other.bytes.endIndex {
      guard own < bytes.endIndex, bytes[own] == other.bytes[its] else { return false }
      last = own
      own = next(from: own + 1)
      its = other.next(from: its + 1)
    }
    return !(RuleByte.isDigit(bytes[last]) && goesOn(at: last + 1))
  }

  /// Whether a number began before this place: a digit stands before it, or a point behind one.
  private func isWithinNumber(_ place: Int) -> Bool {
    isDigit(place - 1) || isPoint(place - 1) && isDigit(place - 2)
  }

  /// Whether a number goes on at this place.
  private func goesOn(at place: Int) -> Bool {
    isDigit(place) || isPoint(place) && isDigit(place + 1)
  }

  private func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && RuleByte.isDigit(bytes[place]) }

  private func isPoint(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place] == UInt8(ascii: ".") }

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
