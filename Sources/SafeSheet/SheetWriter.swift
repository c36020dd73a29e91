import CLibXLSXWriter
import Glibc

/// Writes one sheet into a workbook.
struct SheetWriter {
  private let sheet: Sheet
  private let page: UnsafeMutablePointer<lxw_worksheet>
  private let formats: Formats

  init(_ sheet: Sheet, in book: UnsafeMutablePointer<lxw_workbook>, _ formats: Formats) throws(SheetFault) {
    guard let page = workbook_add_worksheet(book, sheet.name) else { throw .refused(sheet: sheet.name, code: 0) }
    self.sheet = sheet
    self.page = page
    self.formats = formats
  }

  func write() throws(SheetFault) {
    for (number, column) in sheet.columns.enumerated() {
      let place = UInt16(clamping: number)
      let format = column.isOpen ? formats.open : formats.locked
      try check(worksheet_set_column(page, place, place, Double(column.width), format))
      try cell(0, number, .text(column.title), formats.header)
      for (row, cells) in sheet.rows.enumerated() where number < cells.count {
        try cell(row + 1, number, cells[number], format)
      }
      if let allowed = column.allowed, !sheet.rows.isEmpty { try restrict(place, to: allowed) }
    }
    worksheet_freeze_panes(page, 1, 1)
    switch sheet.purpose {
    case .form:
      // Against slips, not against people: there is no password.
      worksheet_protect(page, nil, nil)
    case .table:
      let last = UInt16(clamping: max(0, sheet.columns.count - 1))
      try check(worksheet_autofilter(page, 0, 0, UInt32(clamping: sheet.rows.count), last))
      layOutForPrint()
    }
  }

  /// A4 across, as wide as the page, the header on each.
  private func layOutForPrint() {
    worksheet_set_landscape(page)
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    _ = worksheet_repeat_rows(page, 0, 0)
  }

  /// A text stays text, whatever it begins with: `=1+1` is written as these four characters.
  private func cell(
    _ row: Int, _ column: Int, _ cell: Sheet.Cell, _ format: UnsafeMutablePointer<lxw_format>
  ) throws(SheetFault) {
    let (row, column) = (UInt32(clamping: row), UInt16(clamping: column))
    switch cell {
    case .text(""): try check(worksheet_write_blank(page, row, column, format))
    case .text(let text): try check(worksheet_write_string(page, row, column, text, format))
    case .whole(let number): try check(worksheet_write_number(page, row, column, Double(number), formats.whole))
    case .hundredths(let number):
      try check(worksheet_write_number(page, row, column, Double(number) / 100, formats.hundredths))
    }
  }

  private func restrict(_ column: UInt16, to allowed: Sheet.Allowed) throws(SheetFault) {
    var rule = lxw_data_validation()
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
    let last = UInt32(clamping: sheet.rows.count)
    switch allowed {
    case .characters(let most):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      rule.value_number = Double(most)
      try check(worksheet_data_validation_range(page, 1, column, last, column, &rule))
    case .words(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
      defer { for word in list { free(word) } }
      let code = list.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.baseAddress
        return worksheet_data_validation_range(page, 1, column, last, column, &rule)
      }
      try check(code)
    }
  }

  private func check(_ code: lxw_error) throws(SheetFault) {
    if code != LXW_NO_ERROR { throw .refused(sheet: sheet.name, code: code.rawValue) }
  }
}
