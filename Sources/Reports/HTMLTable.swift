/// A table with a caption and scoped headings; every cell also carries its heading, for narrow screens.
struct HTMLTable {
  enum Cell {
    /// Words of the program or the rule set.
    case text(String)
    /// A value from a file.
    case value(String)
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

  let caption: String
  let columns: [String]
  let rows: [Row]
  /// A last row that sums up; nil for none.
  var total: [Cell]?

  func write(to h: inout HTMLWriter) {
    h.element("table") { h in
      h.element("caption", text: caption)
      h.element("thead") { h in
        h.element("tr") { h in
          for column in columns { h.element("th", .init("scope", "col"), text: column) }
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
    case .value(let value): h.element("td", heading) { $0.value(value) }
    case .figure(let figure): h.element("td", heading, .kind("figure"), text: figure)
    case .markup(let markup): h.element("td", heading, content: markup)
    }
  }
}
