import CLibXLSXWriter

/// A sheet as libxlsxwriter holds it: cells go in, whatever else it is for.
struct SheetPage {
  let name: String
  let page: UnsafeMutablePointer<lxw_worksheet>
  let formats: Formats

  init(_ name: String, in book: UnsafeMutablePointer<lxw_workbook>, _ formats: Formats) throws(SheetFault) {
    guard let page = workbook_add_worksheet(book, name) else { throw .refused(sheet: name, code: 0) }
    self.name = name
    self.page = page
    self.formats = formats
  }

  /// A text stays text, whatever it begins with: `=1+1` is written as these four characters.
  func write(
    _ row: Int, _ column: Int, _ cell: Sheet.Cell, _ format: UnsafeMutablePointer<lxw_format>
  ) throws(SheetFault) {
    let (row, column) = (UInt32(clamping: row), UInt16(clamping: column))
    switch cell {
    case .text(""): try check(worksheet_write_blank(page, row, column, format))
    case .text(let text): try check(worksheet_write_string(page, row, column, CellText.literal(text), format))
    case .whole(let number): try check(worksheet_write_number(page, row, column, Double(number), formats.whole))
    case .hundredths(let number):
      try check(worksheet_write_number(page, row, column, Double(number) / 100, formats.hundredths))
    case .share(let share):
      try check(worksheet_write_number(page, row, column, Double(share) / 10_000, formats.share))
    }
  }

  /// A4 across with the header on each page: as wide as one page where that can still be read, else on several with the
  /// first column on each.
  ///
  /// - Parameter width: of all columns together, in characters.
  func layOutForPrint(width: Int) {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    _ = worksheet_repeat_rows(page, 0, 0)
    if width <= 240 {
      worksheet_fit_to_pages(page, 1, 0)
    } else {
      _ = worksheet_repeat_columns(page, 0, 0)
    }
  }

  func check(_ code: lxw_error) throws(SheetFault) {
    if code != LXW_NO_ERROR { throw .refused(sheet: name, code: code.rawValue) }
  }
}
