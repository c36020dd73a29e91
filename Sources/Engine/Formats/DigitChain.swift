/// Groups of digits that may be pieces of one number: only blanks, dashes or a line break stand between them.
struct DigitChain {
  /// Ranges of scalars, each only ASCII digits.
  var groups: [Range<Int>]

  /// A piece of a chain: whole groups, one after the other.
  struct Piece {
    /// Of scalars in the text, from the first digit to the last.
    let range: Range<Int>
    let digits: [Int]
    let sizes: [Int]
    /// Whether a line break is the only gap.
    let isBrokenOnce: Bool
  }

  /// The chains of a text; with `dots` a single dot, slash or 、 joins as a dash does.
  static func all(in text: FoldedText, dots: Bool = false) -> [DigitChain] {
    var chains: [DigitChain] = []
    var index = 0
    var lastEnd = -1
    while index < text.count {
      guard text.scalars[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while text.at(index)?.isDigit == true { index += 1 }
      if lastEnd >= 0, isGap(text, lastEnd..<start) || dots && isDot(text, lastEnd..<start), !chains.isEmpty {
        chains[chains.count - 1].groups.append(start..<index)
      } else {
        chains.append(DigitChain(groups: [start..<index]))
      }
      lastEnd = index
    }
    return chains
  }

  /// Digits in all groups together.
  var size: Int { groups.reduce(0) { $0 + $1.count } }

  /// The pieces that begin with a group and have so many digits.
  func piece(from first: Int, size: ClosedRange<Int>, in text: FoldedText) -> [Piece] {
    var pieces: [Piece] = []
    var digits: [Int] = []
    var sizes: [Int] = []
    for last in first..<groups.count {
      sizes.append(groups[last].count)
      guard digits.count + groups[last].count <= size.upperBound else { break }
      for index in groups[last] { digits.append(text.scalars[index].digit ?? 0) }
      guard digits.count >= size.lowerBound else { continue }
      let range = groups[first].lowerBound..<groups[last].upperBound
      let isBroken = sizes.count == 2 && text.scalars[range].contains("\n")
      pieces.append(Piece(range: range, digits: digits, sizes: sizes, isBrokenOnce: isBroken))
    }
    return pieces
  }

  private static func isDot(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    range.count == 1 && [".", "/", "、"].contains(text.scalars[range.lowerBound])
  }

  /// At most three separators on a line, or one line break with indentation.
  static func isGap(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard range.count <= 60 else { return false }
    var breaks = 0
    var marks = 0
    for index in range {
      switch text.scalars[index] {
      case "\n": breaks += 1
      case "\r", "\t": break
      case " ": if breaks == 0 { marks += 1 }
      case "-", "·", "_": marks += 1
      default: return false
      }
    }
    return breaks <= 1 && (marks <= 3 || breaks == 1)
  }
}
