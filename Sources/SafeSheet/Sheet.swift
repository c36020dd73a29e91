/// One sheet of a workbook: a header, rows of text, and what may be written where.
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

  /// At most 31 characters, none of `[]:*?/\`.
  package let name: String
  package let columns: [Column]
  package let rows: [[String]]

  package init(name: String, columns: [Column], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
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
      for (row, cells) in sheet.rows.enumerated() {
        for (column, text) in cells.enumerated() where text.utf8.count > 32_767 && text.utf16.count > 32_767 {
          throw .cellTooLong(sheet: sheet.name, row: row, column: column)
        }
      }
    }
  }
}
