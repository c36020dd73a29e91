/// Lines that keep within a display width; everything that enters is made visible first.
struct TextLines: ReportLines {
  private let style: TextStyle
  private(set) var text = ""

  init(style: TextStyle) { self.style = style }

  mutating func blank() { text += "\n" }

  mutating func title(_ title: String) { line(title, ink: .bold) }

  mutating func entry(_ number: Int, _ content: String, ink: Ink?) {
    line("\(number). \(content)", hanging: 3, ink: ink)
  }

  mutating func name(_ name: String, indent: Int) { line(name, indent: indent, ink: .quiet) }

  mutating func heading(_ title: String) {
    blank()
    line(title, ink: .bold)
    text += String(repeating: "-", count: min(style.width, max(4, DisplayWidth.of(VisibleText.of(title))))) + "\n"
  }

  /// One paragraph: the first line starts at `indent`, the following ones `hanging` columns further in.
  mutating func line(_ content: String, indent: Int, hanging: Int, ink: Ink?) {
    let parts = Self.wrapped(VisibleText.of(content), first: style.width - indent, rest: style.width - indent - hanging)
    for (number, part) in parts.enumerated() {
      text += String(repeating: " ", count: indent + (number == 0 ? 0 : hanging)) + painted(part, ink) + "\n"
    }
  }

  /// A label in a column of its own and its value beside it.
  mutating func field(_ label: String, _ value: String, indent: Int, column: Int, ink: Ink?) {
    let label = VisibleText.of(label)
    let gap = max(1, column - DisplayWidth.of(label))
    let start = indent + DisplayWidth.of(label) + gap
    let rest = indent + column
    let parts = Self.wrapped(VisibleText.of(value), first: style.width - start, rest: style.width - rest)
    for (number, part) in parts.enumerated() {
      let lead =
        number == 0
        ? String(repeating: " ", count: indent) + painted(label, .quiet) + String(repeating: " ", count: gap)
        : String(repeating: " ", count: rest)
      text += lead + painted(part, ink) + "\n"
    }
  }

  private func painted(_ part: String, _ ink: Ink?) -> String {
    guard style.colour, let ink, !part.isEmpty else { return part }
    let code =
      switch ink {
      case .bold: "1"
      case .grave: "1;31"
      case .warning: "33"
      case .quiet: "2"
      }
    return "\u{1B}[\(code)m\(part)\u{1B}[0m"
  }
}

extension TextLines {
  /// Marks that may not stand at the start of a line.
  private static func closes(_ mark: Character) -> Bool {
    switch mark.unicodeScalars.first {
    case "，", "。", "；", "：", "！", "？", "、", "）", "》", "」", "』", "】", "〕", "〉", "”", "’", "…", ",", ".", ";", ":",
      "!", "?", ")", "]", "}", "%", "›":
      true
    default: false
    }
  }

  /// Marks that may not stand at the end of a line.
  private static func opens(_ mark: Character) -> Bool {
    switch mark.unicodeScalars.first {
    case "（", "《", "「", "『", "【", "〔", "〈", "“", "‘", "(", "[", "{", "‹": true
    default: false
    }
  }

  /// Breaks at spaces and between wide characters; a longer run than a line is cut where the line ends.
  static func wrapped(_ text: String, first: Int, rest: Int) -> [String] {
    // No character takes more columns than it has bytes.
    if text.utf8.count <= first { return [trimmedEnd(text[...])] }
    var lines: [String] = []
    var line = ""
    var width = 0
    // Bytes of the current line that stay when it is broken; zero while it has no place to break.
    var breakAt = 0
    for character in text {
      let size = DisplayWidth.of(character)
      if let last = line.last, mayBreak(between: last, and: character) { breakAt = line.utf8.count }
      line.append(character)
      width += size
      while width > max(8, lines.isEmpty ? first : rest), line.count > 1, character != " " {
        let cut = breakAt > 0 ? line.utf8.index(line.startIndex, offsetBy: breakAt) : line.index(before: line.endIndex)
        lines.append(trimmedEnd(line[..<cut]))
        line = String(line[cut...].drop(while: { $0 == " " }))
        width = DisplayWidth.of(line)
        breakAt = 0
      }
    }
    lines.append(trimmedEnd(line[...]))
    return lines
  }

  private static func mayBreak(between a: Character, and b: Character) -> Bool {
    if b == " " || closes(b) || opens(a) { return false }
    if a == " " { return true }
    return DisplayWidth.of(a) == 2 || DisplayWidth.of(b) == 2
  }

  private static func trimmedEnd(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
