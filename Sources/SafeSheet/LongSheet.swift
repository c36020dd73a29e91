import CLibXLSXWriter

/// One sheet of a long workbook, with the row that comes next.
struct LongSheet {
  /// Without the number of the part.
  let name: String
  let part: Int
  let columns: [LongColumn]
  private(set) var rows = 0
  private let page: UnsafeMutablePointer<lxw_worksheet>
  private let formats: LongFormats

  init(
    name: String, part: Int, columns: [LongColumn], page: UnsafeMutablePointer<lxw_worksheet>, formats: LongFormats
  ) throws(SheetFault) {
    self.name = name
    self.part = part
    self.columns = columns
    self.page = page
    self.formats = formats
    for (number, column) in columns.enumerated() {
      let place = UInt16(clamping: number)
      try check(worksheet_set_column(page, place, place, Double(column.width), nil))
    }
    worksheet_freeze_panes(page, 1, 0)
    worksheet_set_landscape(page)
    // A4.
    worksheet_set_paper(page, 9)
    worksheet_fit_to_pages(page, 1, 0)
    try check(worksheet_repeat_rows(page, 0, 0))
    try write(columns.map { (.text($0.title), formats.header) })
  }

  /// Nothing is added afterwards.
  func finish() {
    guard !columns.isEmpty, rows > 0 else { return }
    // Of no use is only a range that does not exist, and this one does.
    _ = worksheet_autofilter(page, 0, 0, UInt32(clamping: rows - 1), UInt16(clamping: columns.count - 1))
  }

  /// Writes the next row; a cell without a format of its own has that of its kind.
  mutating func write(_ cells: [(LongCell, UnsafeMutablePointer<lxw_format>?)]) throws(SheetFault) {
    let row = UInt32(clamping: rows)
    for (number, (cell, format)) in cells.enumerated() {
      let column = UInt16(clamping: number)
      switch cell {
      case .empty: continue
      case .text(let text):
        try check(worksheet_write_string(page, row, column, Self.fitting(text), format ?? formats.text))
      case .count(let count):
        try check(worksheet_write_number(page, row, column, Double(count), format ?? formats.count))
      case .hundredths(let value):
        try check(worksheet_write_number(page, row, column, Double(value) / 100, format ?? formats.points))
      case .share(let share):
        try check(worksheet_write_number(page, row, column, Double(share) / 10_000, format ?? formats.share))
      }
    }
    rows += 1
  }

  /// A cell holds 32,767 UTF-16 units; XML knows neither U+FFFE nor U+FFFF.
  private static func fitting(_ text: String) -> String {
    var text = text
    if text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) {
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value & ~1 == 0xFFFE ? "\u{FFFD}" : $0 }))
    }
    guard text.utf8.count > 32_767, text.utf16.count > 32_767 else { return text }
    var (cut, units) = ("", 0)
    for character in text {
      units += character.utf16.count
      if units > 32_760 { break }
      cut.append(character)
    }
    return cut + "…"
  }

  private func check(_ code: lxw_error) throws(SheetFault) {
    if code != LXW_NO_ERROR { throw .refused(sheet: name, code: code.rawValue) }
  }
}

/// How the cells of a long workbook look; owned by the workbook.
struct LongFormats {
  let header: UnsafeMutablePointer<lxw_format>
  let text: UnsafeMutablePointer<lxw_format>
  let count: UnsafeMutablePointer<lxw_format>
  let points: UnsafeMutablePointer<lxw_format>
  let share: UnsafeMutablePointer<lxw_format>

  /// Nil where there is no memory.
  init?(_ book: UnsafeMutablePointer<lxw_workbook>) {
    guard let header = workbook_add_format(book), let text = workbook_add_format(book),
      let count = workbook_add_format(book), let points = workbook_add_format(book),
      let share = workbook_add_format(book)
    else { return nil }
    for format in [header, text, count, points, share] {
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    for format in [header, text] { format_set_text_wrap(format) }
    format_set_bold(header)
    format_set_bg_color(header, 0xD9E2EC)
    // Indexes of formats that every program knows: text, 0, 0.00, 0.00%.
    format_set_num_format_index(text, 49)
    format_set_num_format_index(count, 1)
    format_set_num_format_index(points, 2)
    format_set_num_format_index(share, 10)
    self.header = header
    self.text = text
    self.count = count
    self.points = points
    self.share = share
  }
}
