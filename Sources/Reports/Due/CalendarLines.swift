/// Content lines of iCalendar (RFC 5545, 3.1 and 3.3.11): ended by CRLF, folded at 75 octets, and never within a character.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  private static let longest = 75

  /// A value that the program itself made.
  mutating func add(_ name: String, raw value: String) { fold("\(name):\(value)") }

  /// Text from anywhere.
  mutating func add(_ name: String, text: String) { fold("\(name):\(Self.escaped(text))") }

  /// Text of several lines.
  mutating func add(_ name: String, lines: [String]) {
    fold("\(name):" + lines.map(Self.escaped).joined(separator: "\\n"))
  }

  /// What acts or hides is written out; what separates in iCalendar is escaped.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private mutating func fold(_ line: String) {
    var room = Self.longest
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if size > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = Self.longest - 1
      }
      bytes += String(scalar).utf8
      room -= size
    }
    bytes += [0x0D, 0x0A]
  }
}
