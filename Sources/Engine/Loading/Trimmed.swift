/// A text without white space at its ends.
///
/// Nearly every text of a rule begins and ends with a letter or a sign of punctuation, blanks and line ends aside; then the
/// bytes tell. Only where they leave a doubt are characters looked at, which takes a hundred times as long.
func trimmed(_ text: String) -> String {
  var inner = text.utf8[...]
  while let first = inner.first, RuleByte.isSpace(first) { inner.removeFirst() }
  while let last = inner.last, RuleByte.isSpace(last) { inner.removeLast() }
  if beginsWithInk(inner), endsWithInk(inner) {
    return inner.count == text.utf8.count ? text : String(Substring(inner))
  }
  var slice = text[...]
  while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
  while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
  return String(slice)
}

private func beginsWithInk(_ text: Substring.UTF8View) -> Bool {
  guard let first = text.first else { return false }
  return isInk(first) || isInk(text.prefix(3))
}

private func endsWithInk(_ text: Substring.UTF8View) -> Bool {
  guard let last = text.last else { return false }
  return isInk(last) || isInk(text.suffix(3))
}

private func isInk(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

/// Whether three bytes surely are something visible that stands for itself: Han of U+4000…U+9FFF, dashes and quotes
/// (U+2010…U+2027), ideographic punctuation (U+3001…U+3029), full-width forms (U+FF00…U+FF3F).
private func isInk(_ bytes: Substring.UTF8View) -> Bool {
  guard bytes.count == 3, let lead = bytes.first, let end = bytes.last else { return false }
  return switch (lead, bytes[bytes.index(after: bytes.startIndex)]) {
  case (0xE4...0xE9, _), (0xEF, 0xBC): true
  case (0xE2, 0x80): (0x90...0xA7).contains(end)
  case (0xE3, 0x80): (0x81...0xA9).contains(end)
  default: false
  }
}
