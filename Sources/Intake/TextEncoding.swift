/// The encodings in which an input may come.
package enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// GB 18030, of which GBK and GB 2312 are parts: all three are read with its table.
  case gb18030

  /// The name in the IANA register, by which `iconv` and people know it.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }
}

/// What an XML declaration's encoding name means to us.
enum DeclaredEncoding: Hashable {
  case none
  case utf8
  case utf16(TextEncoding?)
  case gb18030
  case unsupported

  /// Names are compared without regard to case (XML 1.0 §4.3.3).
  init(name: String?) {
    guard let name else {
      self = .none
      return
    }
    switch name.lowercased() {
    // ASCII is a part of UTF-8; a file that says ASCII and is UTF-8 loses nothing by being read as such.
    case "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "utf-16", "utf16", "iso-10646-ucs-2", "ucs-2", "unicode": self = .utf16(nil)
    case "utf-16le": self = .utf16(.utf16LittleEndian)
    case "utf-16be": self = .utf16(.utf16BigEndian)
    case "gbk", "gb2312", "gb_2312-80", "gb18030", "cp936", "ms936", "windows-936", "euc-cn", "x-gbk": self = .gb18030
    default: self = .unsupported
    }
  }
}
