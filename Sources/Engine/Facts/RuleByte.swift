/// How names and signs of rules are told apart, byte by byte of UTF-8.
///
/// Everything beyond ASCII is part of a name, except what looks like a sign: ideographic punctuation and full-width forms,
/// so that a full-width bracket in a rule is said to be wrong where it stands.
enum RuleByte {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a name may begin here.
  static func beginsName(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case 65...90, 97...122, UInt8(ascii: "_"): true
    case 0x80...: !isSign(bytes, at)
    default: false
    }
  }

  /// Whether a name goes on here.
  static func continuesName(_ bytes: [UInt8], _ at: Int) -> Bool {
    isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "-") || beginsName(bytes, at)
  }

  /// U+3000…U+303F and U+FF00…U+FF7F.
  private static func isSign(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 1 < bytes.count else { return false }
    return switch (bytes[at], bytes[at + 1]) {
    case (0xE3, 0x80), (0xEF, 0xBC), (0xEF, 0xBD): true
    default: false
    }
  }

  /// The scalar that begins here, for a message.
  static func scalar(_ bytes: [UInt8], _ at: Int) -> String {
    String(decoding: bytes[at...].prefix(4), as: UTF8.self).unicodeScalars.first.map { String($0) } ?? ""
  }
}
