import Model

/// One cell of CSV: a text that stays a text, or a number.
enum CSVCell {
  case text(String)
  case points(Points?)
  case whole(Int?)

  var written: String {
    switch self {
    case .text(let text): Self.quoted(Self.harmless(VisibleText.of(text)))
    case .points(let points): points?.description ?? ""
    case .whole(let number): number.map { String($0) } ?? ""
    }
  }

  /// Spreadsheets compute what begins with one of these, in full width too, whatever the quotes: an apostrophe makes
  /// text of it.
  private static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first(where: { $0 != " " }) {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = !text.utf8.contains { ",\"\r\n".utf8.contains($0) } && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
