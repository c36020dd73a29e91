/// Text from outside, made safe to show on a terminal.
package enum PrintableText {
  /// `text` with every character that would act instead of being seen written as `‹U+XXXX›`.
  ///
  /// These are control characters (ESC begins a terminal's commands; line breaks would let a text pose as ours), marks
  /// that reorder what is read (Unicode Annex 9), line and paragraph separators, and the byte-order mark.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if acts(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        shown += "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }
}

/// See ``PrintableText/of(_:)``.
package func printable(_ text: String) -> String {
  PrintableText.of(text)
}
