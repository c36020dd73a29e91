/// A table with a caption and scoped headings; every cell also carries its heading, for narrow screens.
struct HTMLTable {
  enum Cell {
    /// Words of the program or the rule set.
    case text(String)
    /// A value from a file.
    case value(String)
    /// Words that are not broken over two lines.
    case short(String)
    /// A figure, set to the right.
    case figure(String)
    case markup((inout HTMLWriter) -> Void)
  }

  struct Row {
    let anchor: Anchor?
    let cells: [Cell]

    init(anchor: Anchor? = nil, _ cells: [Cell]) {
      self.anchor = anchor
      self.cells = cells
    }
  }

  /// How the table behaves beyond the common; the style sheet names what each does.
  enum Kind: String {
    case plain
    /// Columns of the same width in every table of the kind.
    case verdicts
    /// Columns of fixed share, so that one long text does not squeeze the others.
    case deductions
    /// Stays a table on a narrow screen.
    case compact
  }

  let caption: String
  var kind = Kind.plain
  /// Whether the heading above already says what the caption says; it then stays for screen readers alone.
  var hidesCaption = false
  let columns: [String]
  let rows: [Row]
  /// A last row that sums up; nil for none.
  var total: [Cell]?

  func write(to h: inout HTMLWriter) {
    h.element("table", .kind(kind.rawValue)) { h in
      h.element("caption", .kind(hidesCaption ? "unseen" : "seen"), text: caption)
      h.element("thead") { h in
        h.element("tr") { h in
          for (index, column) in columns.enumerated() {
            h.element("th", .init("scope", "col"), .kind(holdsFigures(index) ? "figure" : "words"), text: column)
          }
        }
      }
      h.element("tbody") { h in
        for row in rows { write(row, to: &h) }
      }
      if let total {
        h.element("tfoot") { h in write(Row(total), to: &h) }
      }
    }
  }

  private func holdsFigures(_ column: Int) -> Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        if case .figure = row.cells[column] { true } else { false }
      }
  }

  private func write(_ row: Row, to h: inout HTMLWriter) {
    let content: (inout HTMLWriter) -> Void = { h in
      for (column, cell) in zip(columns, row.cells) { write(cell, column, to: &h) }
    }
    if let anchor = row.anchor {
      h.element("tr", .id(anchor.name), content: content)
    } else {
      h.element("tr", content: content)
    }
  }

  private func write(_ cell: Cell, _ column: String, to h: inout HTMLWriter) {
    let heading = HTMLWriter.Attribute("data-label", column)
    switch cell {
    case .text(let text): h.element("td", heading, text: text)
    case .value(let value):
      // A date or a number is not broken in two.
      h.element("td", heading, .kind(DisplayWidth.of(value) <= 12 ? "short" : "long")) { $0.value(value) }
    case .short(let text): h.element("td", heading, .kind("short"), text: text)
    case .figure(let figure): h.element("td", heading, .kind("figure"), text: figure)
    case .markup(let markup): h.element("td", heading, content: markup)
    }
  }
}
