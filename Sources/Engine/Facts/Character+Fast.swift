/// The characters of a text; ASCII, which most expressions and paths are, needs no look for where a character ends.
func characters(of text: String) -> [Character] {
  guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(text) }
  return text.utf8.map { Character(Unicode.Scalar($0)) }
}

extension Character {
  /// As `isLetter`, without a look into the tables for ASCII and the common Han.
  var isLetterOfName: Bool {
    if let ascii = asciiValue { return (65...90).contains(ascii) || (97...122).contains(ascii) }
    let scalars = unicodeScalars
    if let only = scalars.first, scalars.count == 1, (0x4E00...0x9FA5).contains(only.value) { return true }
    return isLetter
  }

  /// As `isWhitespace`, without a look into the tables for ASCII.
  var isSpace: Bool {
    if isASCII { return self == " " || self == "\n" || self == "\t" || self == "\r\n" || isWhitespace }
    return isWhitespace
  }
}
