/// Words looked for together: one look-up at each position of the text.
struct WordSet: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]
  /// One bit for each scalar that a word may begin with, by its last ten bits: most positions of a text need no look-up.
  private let beginnings: [UInt64]

  init(_ words: String) {
    let lists = words.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
    byFirst = Dictionary(grouping: lists) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
    var beginnings = [UInt64](repeating: 0, count: 16)
    for scalar in byFirst.keys { beginnings[Int(scalar.value >> 6 & 15)] |= 1 << UInt64(scalar.value & 63) }
    self.beginnings = beginnings
  }

  private func words(beginningWith scalar: Unicode.Scalar) -> [[Unicode.Scalar]]? {
    guard beginnings[Int(scalar.value >> 6 & 15)] & 1 << UInt64(scalar.value & 63) != 0 else { return nil }
    return byFirst[scalar]
  }

  /// Whether one of the words stands wholly within a range.
  func occurs(in text: FoldedText, _ range: Range<Int>) -> Bool {
    for index in range {
      guard let words = words(beginningWith: text.scalars[index]) else { continue }
      for word in words where index + word.count <= range.upperBound {
        if text.scalars[index..<(index + word.count)].elementsEqual(word) { return true }
      }
    }
    return false
  }

  /// Length in scalars of the longest word that begins at a position, or nil.
  func length(in text: FoldedText, at index: Int) -> Int? {
    guard let first = text.at(index), let words = words(beginningWith: first) else { return nil }
    for word in words where index + word.count <= text.count {
      if text.scalars[index..<(index + word.count)].elementsEqual(word) { return word.count }
    }
    return nil
  }

  /// Where the last of the words within a range ends, or nil.
  func last(in text: FoldedText, _ range: Range<Int>) -> Int? {
    for index in range.reversed() {
      if let length = length(in: text, at: index), index + length <= range.upperBound { return index + length }
    }
    return nil
  }
}
