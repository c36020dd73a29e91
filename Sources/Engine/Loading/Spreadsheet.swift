package import Model

/// The cells of a spreadsheet file (XLSX, ISO/IEC 29500) as text.
package struct Spreadsheet: Sendable {
  package struct Cell: Sendable, Hashable {
    package let text: String
    /// Computed by the spreadsheet program: its text is no one's statement.
    package let isFormula: Bool
  }

  package struct Row: Sendable {
    /// As the spreadsheet program numbers it, from 1.
    package let number: Int
    /// By the letters of their column.
    package let cells: [String: Cell]
  }

  /// By the name on the tab.
  package let sheets: [String: [Row]]

  /// - Parameter parts: the XML parts by name, as `xl/workbook.xml`.
  /// - Returns: Nil with a problem where a part is missing or is no XML.
  package static func read(_ parts: [String: [UInt8]], file: String) -> (book: Spreadsheet?, problems: [Problem]) {
    var reader = SpreadsheetReader(parts: parts, file: file)
    let sheets = reader.sheets()
    return (reader.problems.isEmpty ? Spreadsheet(sheets: sheets) : nil, reader.problems)
  }
}

private struct SpreadsheetReader {
  let parts: [String: [UInt8]]
  let file: String
  private(set) var problems: [Problem] = []

  init(parts: [String: [UInt8]], file: String) {
    self.parts = parts
    self.file = file
  }

  mutating func sheets() -> [String: [Spreadsheet.Row]] {
    guard let book = root("xl/workbook.xml"), let links = root("xl/_rels/workbook.xml.rels") else { return [:] }
    let targets = Dictionary(links.children.map { ($0["Id"] ?? "", $0["Target"] ?? "") }) { first, _ in first }
    let texts = parts["xl/sharedStrings.xml"] == nil ? [] : root("xl/sharedStrings.xml")?.children.map(Self.text) ?? []
    var sheets: [String: [Spreadsheet.Row]] = [:]
    for sheet in book.child("sheets")?.children ?? [] {
      guard let name = sheet["name"], let target = sheet["id"].flatMap({ targets[$0] }) else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      guard let page = root(path) else { continue }
      sheets[name] = page.child("sheetData")?.children("row").enumerated().map { number, row in
        Spreadsheet.Row(
          number: row["r"].flatMap { Int($0) } ?? number + 1,
          cells: Dictionary(row.children("c").compactMap { Self.cell($0, texts) }) { first, _ in first })
      }
    }
    return sheets
  }

  private mutating func root(_ name: String) -> RuleElement? {
    let label = "\(file)/\(name)"
    guard let bytes = parts[name] else {
      problems.append(
        Problem(
          file: label, place: nil, code: "sheet.part",
          message: BilingualText(zh: "没有这一部分，不是完整的电子表格", en: "is not there; this is no whole spreadsheet"), remedy: nil)
      )
      return nil
    }
    let (root, faults) = RuleElement.root(of: bytes, file: label)
    problems += faults
    return root
  }

  /// Plain text, or the runs of a text in several faces: the blank between two words ends the first run, as
  /// spreadsheet programs other than the one that wrote the file break it up.
  private static func text(_ element: RuleElement) -> String {
    let runs = element.children.flatMap { $0.name == "t" ? [$0] : $0.name == "r" ? $0.children("t") : [] }
    return trimmed(withoutNumbers(runs.map(\.writtenText).joined()))
  }

  /// `_x0041_` stands for the character of that number (ECMA-376, ST_Xstring), and `_x005F_` for an underscore that does not
  /// begin one.
  private static func withoutNumbers(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { found in
      UInt32(found.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(found.0)
    }
  }

  private static func cell(_ element: RuleElement, _ texts: [String]) -> (String, Spreadsheet.Cell)? {
    guard let place = element["r"] else { return nil }
    let value = element.child("v")?.text ?? ""
    let text: String
    switch element["t"] {
    case "s": text = Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
    case "inlineStr": text = element.child("is").map(Self.text) ?? ""
    default: text = value
    }
    let column = String(place.prefix { $0.isLetter })
    return (column, Spreadsheet.Cell(text: text, isFormula: element.child("f") != nil))
  }
}
