/// The declaration that may open an XML text, read only for its encoding name.
enum XMLDeclaration {
  /// A declaration longer than this is none: the standard's own has at most a version, an encoding, a yes or no.
  private static let longest = 1024

  /// The name in `encoding="…"`, or nil if there is no declaration or it names none.
  ///
  /// `bytes` are in an encoding in which ASCII is ASCII.
  static func encodingName(in bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let head = Array(bytes.dropFirst(5).prefix(longest))
    guard let first = head.first, isSpace(first) else { return nil }
    guard let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return value(of: Array("encoding".utf8), in: head[..<end])
  }

  /// Goes from one `name = "value"` to the next, so that the word inside another's value does not count.
  private static func value(of wanted: [UInt8], in text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while true {
      rest = rest.drop(while: isSpace)
      let name = rest.prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }
      rest = rest.dropFirst(name.count).drop(while: isSpace)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return nil }
      rest = rest.dropFirst().drop(while: isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
      let value = rest.dropFirst().prefix { $0 != quote }
      guard value.endIndex < rest.endIndex else { return nil }
      if name.elementsEqual(wanted) { return String(decoding: value, as: UTF8.self) }
      rest = rest[(value.endIndex + 1)...]
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
