import CLibXLSXWriter
import Glibc

/// Writes one sheet into a workbook.
struct SheetWriter {
  private let sheet: Sheet
  private let sheetPage: SheetPage

  private var page: UnsafeMutablePointer<lxw_worksheet> { sheetPage.page }
  private var formats: Formats { sheetPage.formats }

  init(_ sheet: Sheet, in book: UnsafeMutablePointer<lxw_workbook>, _ formats: Formats) throws(SheetFault) {
    self.sheet = sheet
    sheetPage = try SheetPage(sheet.name, in: book, formats)
  }

  func write() throws(SheetFault) {
    for (number, column) in sheet.columns.enumerated() {
      let place = UInt16(clamping: number)
      let format = column.isOpen ? formats.open : formats.locked
      try sheetPage.check(worksheet_set_column(page, place, place, Double(column.width), format))
      try sheetPage.write(0, number, .text(column.title), formats.header)
      for (row, cells) in sheet.rows.enumerated() where number < cells.count {
        try sheetPage.write(row + 1, number, cells[number], format)
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
      try sheetPage.check(worksheet_autofilter(page, 0, 0, UInt32(clamping: sheet.rows.count), last))
      for number in sheet.rows.indices { try makeRoom(forRow: number) }
      sheetPage.layOutForPrint(width: sheet.columns.reduce(0) { $0 + $1.width })
    }
  }

  /// Excel makes room for wrapped text when it opens a file, other programs do not.
  private func makeRoom(forRow number: Int) throws(SheetFault) {
    let lines = zip(sheet.rows[number], sheet.columns).map { $0.lines(inWidth: $1.width) }.max() ?? 1
    // In points; 409 is the most that the format allows.
    try sheetPage.check(worksheet_set_row(page, UInt32(clamping: number + 1), min(409, Double(lines) * 15), nil))
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
      try sheetPage.check(worksheet_data_validation_range(page, 1, column, last, column, &rule))
    case .words(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      var list: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
      defer { for word in list { free(word) } }
      let code = list.withUnsafeMutableBufferPointer { list in
        rule.value_list = list.baseAddress
        return worksheet_data_validation_range(page, 1, column, last, column, &rule)
      }
      try sheetPage.check(code)
    }
  }
}

extension Sheet.Cell {
  /// How many lines its text takes in a column of so many narrow characters; wide ones count as two.
  fileprivate func lines(inWidth width: Int) -> Int {
    guard case .text(let text) = self else { return 1 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      let length = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
      return lines + max(1, (length + width - 1) / max(1, width))
    }
  }
}
