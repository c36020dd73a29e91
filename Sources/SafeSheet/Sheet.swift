/// One sheet of a workbook: a header, rows of cells, and what may be written where.
package struct Sheet: Sendable {
  package struct Column: Sendable {
    package let title: String
    /// In characters of the narrow kind.
    package let width: Int
    /// Whether its cells may be written while the sheet is protected.
    package let isOpen: Bool
    /// What may be written; nil is anything.
    package let allowed: Allowed?

    package init(_ title: String, width: Int, isOpen: Bool = false, allowed: Allowed? = nil) {
      self.title = title
      self.width = width
      self.isOpen = isOpen
      self.allowed = allowed
    }
  }

  package enum Allowed: Sendable {
    /// One of these words, with a list to choose from. All of them together have at most 255 characters.
    case words([String])
    /// Nothing longer than this.
    case characters(Int)
  }

  package enum Cell: Hashable, Sendable {
    /// Text, whatever it begins with; empty is an empty cell.
    case text(String)
    /// A number in hundredths, shown with two decimals.
    case hundredths(Int)
    case whole(Int)
    /// Hundredths of a percent, shown as a percentage.
    case share(Int)
  }

  /// What a sheet is for.
  package enum Purpose: Sendable {
    /// To be filled in: locked but for the open columns.
    case form
    /// To be read, sorted and filtered: a filter on every column, A4 across when printed.
    case table
  }

  /// The most rows below the header that the format holds.
  package static let mostRows = 1_048_575
  /// The most UTF-16 units that one cell holds.
  package static let mostCharacters = 32_767

  /// At most 31 characters, none of `[]:*?/\`.
  package let name: String
  package let purpose: Purpose
  package let columns: [Column]
  package let rows: [[Cell]]

  package init(name: String, purpose: Purpose = .form, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.purpose = purpose
    self.columns = columns
    self.rows = rows
  }

  /// A form in which every cell is text.
  package init(name: String, columns: [Column], texts: [[String]]) {
    self.init(name: name, columns: columns, rows: texts.map { $0.map(Cell.text) })
  }
}

extension Sheet {
  /// Whether a sheet may be called so.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) }
  }
}

/// Why no workbook came of it.
package enum SheetFault: Error, Hashable {
  /// No room in memory for the file, with the system's number.
  case memory(Int32)
  /// Empty, too long, with a character that no such name may have, or used twice.
  case name(String)
  /// A cell of more than 32,767 characters.
  case cellTooLong(sheet: String, row: Int, column: Int)
  case tooManyRows(sheet: String)
  /// Words to choose from of more than 255 bytes together.
  case listTooLong(sheet: String, column: Int)
  /// What libxlsxwriter refuses, with its number; for one sheet or the whole.
  case refused(sheet: String?, code: UInt32)
}

extension Workbook {
  /// The limits of the format, asked before libxlsxwriter is: it warns on standard error, and an overlong list ends the
  /// process.
  func check() throws(SheetFault) {
    var names: Set<String> = []
    for sheet in sheets {
      guard Sheet.isName(sheet.name), names.insert(sheet.name.lowercased()).inserted else { throw .name(sheet.name) }
      for (number, column) in sheet.columns.enumerated() {
        if case .words(let words) = column.allowed, words.reduce(0, { $0 + $1.utf8.count + 1 }) > 255 {
          throw .listTooLong(sheet: sheet.name, column: number)
        }
      }
      guard sheet.rows.count <= Sheet.mostRows else { throw .tooManyRows(sheet: sheet.name) }
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() where cell.isTooLong {
          throw .cellTooLong(sheet: sheet.name, row: row, column: column)
        }
      }
    }
  }
}

extension Sheet.Cell {
  fileprivate var isTooLong: Bool {
    guard case .text(let text) = self, text.utf8.count > Sheet.mostCharacters else { return false }
    return text.utf16.count > Sheet.mostCharacters
  }
}
