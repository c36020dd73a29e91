/// A table as CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets read Chinese: every cell in quotes, lines
/// ended by CR LF. A cell that a spreadsheet would compute gets an apostrophe before it.
enum CommaSeparated {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  private static func cell(_ text: String) -> String {
    let visible = VisibleText.of(text)
    let isFormula = visible.unicodeScalars.first.map { "=+-@＝＋－＠\t\r".unicodeScalars.contains($0) } == true
    return "\"" + (isFormula ? "'" : "") + visible.replacing("\"", with: "\"\"") + "\""
  }
}
