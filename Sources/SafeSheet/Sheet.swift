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

/// Why no workbook came of it.
package enum SheetFault: Error, Hashable {
  /// No room in memory for the file, with the system's number.
  case memory(Int32)
  /// What libxlsxwriter refuses, with its number; for one sheet or the whole.
  case refused(sheet: String?, code: UInt32)
}
