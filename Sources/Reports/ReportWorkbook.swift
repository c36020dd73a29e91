import Model
import SafeSheet

/// A report as a spreadsheet (XLSX): outcome, requirements, findings, gate items, facts read, problems, inputs, a sheet
/// each. Numbers are numbers, everything else is text.
struct ReportWorkbook {
  let report: Report
  let outline: Outline
  let words: Wording

  init(_ report: Report, language: Language) {
    self.report = report
    outline = Outline(report)
    words = Wording(language: language)
  }

  func bytes() throws(SheetFault) -> [UInt8] {
    try Workbook([summary, verdicts, findings, gates, facts, problems, inputs]).bytes()
  }

  /// A sheet of the columns with these headings; rows beyond what the format holds are counted in the last one.
  func sheet(_ name: Label, _ columns: [(Label, width: Int)], _ rows: [[Sheet.Cell]]) -> Sheet {
    var rows = rows
    if rows.count > Sheet.mostRows {
      let more = rows.count - Sheet.mostRows + 1
      rows = rows.prefix(Sheet.mostRows - 1) + [[text(words.cut(rows: more))]]
    }
    return Sheet(
      name: words(name), purpose: .table, columns: columns.map { Sheet.Column(words($0.0), width: $0.width) },
      rows: rows)
  }
}

extension ReportWorkbook {
  /// Cells, each made so that the format can hold it.
  func text(_ text: String) -> Sheet.Cell { cell(VisibleText.of(text)) }

  /// One under the other.
  func list(_ parts: [String]) -> Sheet.Cell { cell(parts.map(VisibleText.of).joined(separator: "\n")) }

  private func cell(_ visible: String) -> Sheet.Cell {
    guard visible.utf16.count > Sheet.mostCharacters else { return .text(visible) }
    let note = words.cutCell
    var kept = ""
    var room = Sheet.mostCharacters - note.utf16.count
    for character in visible {
      room -= character.utf16.count
      if room < 0 { break }
      kept.append(character)
    }
    return .text(kept + note)
  }

  func text(_ text: BilingualText?) -> Sheet.Cell { self.text(text.map { words($0) } ?? "") }

  func points(_ points: Points?) -> Sheet.Cell { points.map { .hundredths($0.hundredths) } ?? .text("") }

  func whole(_ number: Int?) -> Sheet.Cell { number.map { .whole($0) } ?? .text("") }

  func place(_ place: Place?) -> [Sheet.Cell] { [whole(place?.line), whole(place?.column), text(place?.path ?? "")] }
}
