/// Lines as Markdown (CommonMark, and GitHub's additions to it): parts as headings, fields as lists.
///
/// Nothing that enters becomes markup, a link or HTML: it is made visible, then every character that could act is
/// escaped, and no text stands at the start of a line.
struct MarkdownLines: ReportLines {
  private enum Block { case none, paragraph, list }

  private(set) var text = ""
  private var last = Block.none

  mutating func title(_ title: String) { block("# " + Self.escaped(title)) }

  mutating func heading(_ title: String) { block("## " + Self.escaped(title)) }

  mutating func entry(_ number: Int, _ content: String, ink: Ink?) { block("### \(number). " + Self.escaped(content)) }

  mutating func line(_ content: String, indent: Int, hanging: Int, ink: Ink?) {
    if indent == 0 { block(Self.paragraph(content)) } else { item(Self.paragraph(content), indent) }
  }

  mutating func field(_ label: String, _ value: String, indent: Int, column: Int, ink: Ink?) {
    if label.isEmpty {
      item(Self.paragraph(value), max(2, indent) + 2)
    } else {
      item("**\(Self.escaped(label))** " + Self.escaped(value), indent)
    }
  }

  mutating func name(_ name: String, indent: Int) { item(Self.code(name), indent) }

  /// Headings and lists keep their own distance.
  mutating func blank() {}

  private mutating func block(_ line: String) {
    if last != .none { text += "\n" }
    text += line + "\n"
    last = .paragraph
  }

  /// An entry of a list; two columns of the terminal are one step inwards.
  /// Two levels at most: whatever is indented further could be taken for code.
  private mutating func item(_ line: String, _ indent: Int) {
    if last == .paragraph { text += "\n" }
    text += String(repeating: "  ", count: min(1, max(0, (indent - 2) / 2))) + "- " + line + "\n"
    last = .list
  }
}

extension MarkdownLines {
  /// Text that begins a line: what would begin a list, a heading or a box to tick there is escaped too.
  static func paragraph(_ content: String) -> String {
    let line = escaped(content)
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    switch rest.first {
    case "-", "+", "=": return digits.isEmpty ? "\\" + line : line
    case ".", ")": return digits.isEmpty ? line : "\(digits)\\\(rest)"
    case "[": return digits.isEmpty && rest.dropFirst(2).first == "]" ? "\\" + line : line
    default: return line
    }
  }

  /// Text within a line, without the spaces at its ends: they would lay out code or break the line.
  static func escaped(_ content: String) -> String {
    var result = ""
    var rest = VisibleText.of(content).trimmingSpaces.unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\", "`", "*", "_", "<", ">", "#", "|", "~", "&", "$": result += "\\\(scalar)"
      // A link, an image, a footnote, or what one of them leads to.
      case "]" where rest.first.map { "([:".unicodeScalars.contains($0) } ?? false: result += "\\]"
      case "[" where rest.first == "^": result += "\\["
      // What GitHub makes a link of without being asked; an address stays one even when its sign is escaped.
      case ":" where ["http", "https", "ftp"].contains { result.suffix(5).lowercased().hasSuffix($0) }: result += "\\:"
      case "." where result.suffix(3).lowercased() == "www": result += "\\."
      case "@" where result.last.map { $0.isLetter || $0.isNumber || "._+-".contains($0) } ?? false: result += "`@`"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A name as code, in which nothing acts; fenced by one backquote more than it holds in a row.
  static func code(_ name: String) -> String {
    let visible = VisibleText.of(name)
    let longest = visible.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let space = visible.hasPrefix("`") || visible.hasSuffix("`") || visible.isEmpty ? " " : ""
    return fence + space + visible + space + fence
  }
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
