/// Text from a file as a reader may safely see it: what is invisible or acts on a terminal is written out as ‹U+001B›.
///
/// Line feeds and tabs become one space. Written out are the other control characters, the characters that reorder
/// text (bidirectional marks, embeddings, overrides, isolates), zero-width characters, tags and line or paragraph
/// separators, and U+FFFE and U+FFFF, which XML cannot hold. Joiners (U+200C, U+200D) stay: names and scripts need them.
enum VisibleText {
  static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        result.unicodeScalars.append(" ")
      } else if isHidden(scalar) {
        result += name(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20...0x7E).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value) { return false }
    if scalar.value == 0x200C || scalar.value == 0x200D { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
  }

  /// Hidden, and left raw by JSON's own rules.
  static func isHiddenInJSON(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7F && isHidden(scalar)
  }

  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
  }
}
