/// A table of texts as CSV (RFC 4180), UTF-8 with a byte order mark so that spreadsheets read Chinese.
enum CommaSeparated {
  static func bytes(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in row.map { CSVCell.text($0).written }.joined(separator: ",") + "\r\n" }
    return [UInt8](("\u{FEFF}" + lines.joined()).utf8)
  }
}
