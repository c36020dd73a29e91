/// Words looked for together: one look-up at each position of the text.
struct WordSet: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ words: String) {
    let lists = words.split(separator: " ").map { Array($0.unicodeScalars) }
    byFirst = Dictionary(grouping: lists) { $0[0] }
  }

  /// Whether one of the words stands wholly within a range.
  func occurs(in text: FoldedText, _ range: Range<Int>) -> Bool {
    for index in range {
      guard let words = byFirst[text.scalars[index]] else { continue }
      for word in words where index + word.count <= range.upperBound {
        if text.scalars[index..<(index + word.count)].elementsEqual(word) { return true }
      }
    }
    return false
  }
}
