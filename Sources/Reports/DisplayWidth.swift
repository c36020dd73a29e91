/// How many columns of a terminal a text takes: 2 for East Asian Wide and Fullwidth characters (UAX #11), 0 for marks
/// that combine with the character before, 1 for everything else; ambiguous characters count 1.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// A cluster of several scalars (base with marks, emoji sequence) never takes more than two columns.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(only) }
    return min(2, scalars.reduce(0) { $0 + of($1) })
  }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    // Most of what stands in a report: Chinese characters and full-width punctuation.
    if (0x4E00...0x9FFF).contains(scalar.value) || (0x3001...0x3029).contains(scalar.value) { return 2 }
    // Medial vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}
