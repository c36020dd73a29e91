/// A table with borders; its head stands on every page that it reaches, and no row breaks over two.
struct PaperTable: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    let title: String
    /// Its part of the width, in parts of the sum of all.
    let share: Int
    var alignment = Alignment.left

    init(_ title: String, _ share: Int, _ alignment: Alignment = .left) {
      self.title = title
      self.share = share
      self.alignment = alignment
    }
  }

  enum Alignment: String, Hashable, Sendable { case left, center, right }

  struct Cell: Hashable, Sendable {
    /// One line or more; none for a cell to be written in by hand.
    let lines: [PaperText]
    /// How many columns it takes.
    var span = 1

    init(_ lines: [PaperText], span: Int = 1) {
      self.lines = lines.filter { !$0.isEmpty }
      self.span = span
    }

    init(_ text: PaperText, span: Int = 1) { self.init([text], span: span) }
    init(_ words: String) { self.init(PaperText(words)) }

    static let blank = Cell([])
  }

  struct Row: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable {
      case plain
      /// A heading within the table.
      case group
      /// A sum.
      case total
    }

    let kind: Kind
    let cells: [Cell]

    init(_ kind: Kind, _ cells: [Cell]) {
      self.kind = kind
      self.cells = cells
    }

    init(_ cells: [Cell]) { self.init(.plain, cells) }
  }

  let columns: [Column]
  let rows: [Row]

  /// The widths of the columns, which together make `whole`.
  func widths(of whole: Int) -> [Int] {
    let all = max(1, columns.reduce(0) { $0 + $1.share })
    var before = 0
    var shares = 0
    return columns.map { column in
      shares += column.share
      defer { before = whole * shares / all }
      return whole * shares / all - before
    }
  }

  /// Every cell of a row with the number of its first column.
  static func placed(_ row: Row) -> [(column: Int, cell: Cell)] {
    var column = 0
    return row.cells.map { cell in
      defer { column += cell.span }
      return (column, cell)
    }
  }
}
