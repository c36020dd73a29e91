import CLibXLSXWriter

/// One sheet of a long workbook, with the row that comes next.
struct LongSheet {
  /// Without the number of the part.
  let name: String
  let part: Int
  let columns: [Sheet.Column]
  /// Below the header.
  private(set) var rows = 0
  private let page: SheetPage

  init(name: String, part: Int, columns: [Sheet.Column], page: SheetPage) throws(SheetFault) {
    self.name = name
    self.part = part
    self.columns = columns
    self.page = page
    for (number, column) in columns.enumerated() {
      let place = UInt16(clamping: number)
      try page.check(worksheet_set_column(page.page, place, place, Double(column.width), nil))
    }
    worksheet_freeze_panes(page.page, 1, 0)
    page.layOutForPrint(width: columns.reduce(0) { $0 + $1.width })
    for (number, column) in columns.enumerated() {
      try page.write(0, number, .text(Self.fitting(column.title)), page.formats.header)
    }
  }

  /// Nothing is added afterwards.
  func finish() throws(SheetFault) {
    let last = UInt16(clamping: max(0, columns.count - 1))
    try page.check(worksheet_autofilter(page.page, 0, 0, UInt32(clamping: rows), last))
  }

  mutating func add(_ cells: [Sheet.Cell]) throws(SheetFault) {
    rows += 1
    for (number, cell) in cells.enumerated() {
      switch cell {
      // An empty cell of a long list is no cell.
      case .text(""): continue
      case .text(let text): try page.write(rows, number, .text(Self.fitting(text)), page.formats.locked)
      case .whole, .hundredths, .share: try page.write(rows, number, cell, page.formats.locked)
      }
    }
  }

  /// Cut with a mark where a cell cannot hold it; XML knows neither U+FFFE nor U+FFFF.
  private static func fitting(_ text: String) -> String {
    var text = text
    if text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) {
      text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value & ~1 == 0xFFFE ? "\u{FFFD}" : $0 }))
    }
    guard text.utf8.count > Sheet.mostCharacters, text.utf16.count > Sheet.mostCharacters else { return text }
    var (cut, units) = ("", 0)
    for character in text {
      units += character.utf16.count
      if units >= Sheet.mostCharacters { break }
      cut.append(character)
    }
    return cut + "…"
  }
}
