import Foundation
import SafeZip

/// The sheets of a workbook as its bytes say, for comparison: texts and numbers as written, an absent cell as nothing.
///
/// Reads what libxlsxwriter writes row by row: text stands inside its cell.
struct SheetReader {
  /// In the order of the workbook.
  let names: [String]
  /// Rows of each sheet, the header first; by column letters.
  let rows: [[[String: String]]]
  /// The same bytes, for what no row shows.
  let xml: [String]

  init(_ bytes: [UInt8]) throws {
    let parts = try Self.parts(bytes)
    let book = try Self.text(parts, "xl/workbook.xml")
    names = Self.all(book, "<sheet name=\"", "\"").map(Self.plain)
    xml = try names.indices.map { try Self.text(parts, "xl/worksheets/sheet\($0 + 1).xml") }
    rows = xml.map { Self.all($0, "<row ", "</row>").map(Self.cells) }
  }

  subscript(name: String) -> [[String: String]] { names.firstIndex(of: name).map { rows[$0] } ?? [] }

  /// The column under a heading, without the heading.
  func column(_ heading: String, of name: String) -> [String] {
    guard let letter = self[name].first?.first(where: { $0.value == heading })?.key else { return [] }
    return self[name].dropFirst().map { $0[letter] ?? "" }
  }

  private struct Missing: Error { let part: String }

  private static func text(_ parts: [String: [UInt8]], _ name: String) throws -> String {
    guard let part = parts[name] else { throw Missing(part: name) }
    return String(decoding: part, as: UTF8.self)
  }

  private static func parts(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    let archive = try withExtendedLifetime(handle) {
      try ZipArchive(owning: dup(handle.fileDescriptor), checksConsistency: true)
    }
    var parts: [String: [UInt8]] = [:]
    for number in 0..<archive.count {
      let entry = try archive.entry(number)
      let stream = try ZipStream(entry, of: archive)
      var content: [UInt8] = []
      var isWhole = false
      while !isWhole {
        let chunk = try stream.chunk(of: 1 << 16)
        content += chunk
        isWhole = chunk.count < 1 << 16
      }
      parts[String(decoding: entry.nameBytes, as: UTF8.self)] = content
    }
    return parts
  }

  private static func cells(_ row: Substring) -> [String: String] {
    var cells: [String: String] = [:]
    for cell in all(row, "<c r=\"", "</c>") {
      let letters = String(cell.prefix { $0.isLetter })
      let text = all(cell, "<t>", "</t>").first ?? all(cell, "<t xml:space=\"preserve\">", "</t>").first
      cells[letters] = (text ?? all(cell, "<v>", "</v>").first).map(plain)
    }
    return cells
  }

  private static func all(_ text: some StringProtocol, _ start: String, _ end: String) -> [Substring] {
    var found: [Substring] = []
    var rest = Substring(text)
    while let from = rest.range(of: start), let to = rest.range(of: end, range: from.upperBound..<rest.endIndex) {
      found.append(rest[from.upperBound..<to.lowerBound])
      rest = rest[to.upperBound...]
    }
    return found
  }

  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
