/// What the first bytes of a text tell of its encoding (XML 1.0, appendix F).
enum TextOpening: Hashable {
  /// A byte-order mark of UTF-8 (three bytes).
  case utf8Mark
  /// A byte-order mark of GB 18030 (four bytes), which some editors of its country write.
  case gb18030Mark
  /// Two bytes a unit; `isMarked` says that a byte-order mark (two bytes) leads.
  case utf16(TextEncoding, isMarked: Bool)
  /// Encodings that nobody should meet, named so that the answer can be exact.
  case foreign(name: String)
  /// Nothing: a family in which ASCII is ASCII.
  case plain

  init(_ bytes: [UInt8]) {
    switch Array(bytes.prefix(4)) {
    case [0x00, 0x00, 0xFE, 0xFF], [0xFF, 0xFE, 0x00, 0x00], [0x00, 0x00, 0x00, 0x3C], [0x3C, 0x00, 0x00, 0x00]:
      self = .foreign(name: "UTF-32")
    case [0x84, 0x31, 0x95, 0x33]:
      self = .gb18030Mark
    case [0x4C, 0x6F, 0xA7, 0x94]:
      self = .foreign(name: "EBCDIC")
    default:
      self = Self.short(bytes)
    }
  }

  private static func short(_ bytes: [UInt8]) -> TextOpening {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8Mark }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(.utf16LittleEndian, isMarked: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(.utf16BigEndian, isMarked: true) }
    if bytes.starts(with: [0x3C, 0x00]) { return .utf16(.utf16LittleEndian, isMarked: false) }
    if bytes.starts(with: [0x00, 0x3C]) { return .utf16(.utf16BigEndian, isMarked: false) }
    return .plain
  }
}
