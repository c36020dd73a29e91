/// Everything with borders.
extension WordPaper {
  /// What stands in a cell, before any width.
  private struct Box {
    let lines: [PaperText]
    let style: StaticString
    var alignment = PaperTable.Alignment.left
    var span = 1
    var keepsNext = false
    /// A date to be filled in, far enough below for a signature or a seal.
    var day = ""
  }

  func write(_ table: PaperTable, to w: inout WordWriter) {
    writeTable(table.widths(of: width), to: &w) { w, widths in
      row(
        table.columns.map { Box(lines: [PaperText($0.title)], style: "CellHead", alignment: .center) }, widths,
        isHead: true, to: &w)
      for (number, line) in table.rows.enumerated() {
        let isFollowed = number + 1 < table.rows.count
        let style: StaticString = line.kind == .plain ? "Cell" : "CellHead"
        row(
          PaperTable.placed(line).map { column, cell in
            Box(
              lines: cell.lines, style: style, alignment: cell.span > 1 ? .left : table.columns[column].alignment,
              span: cell.span, keepsNext: line.kind == .group || (line.kind == .total && isFollowed))
          }, widths, to: &w)
      }
    }
  }

  func write(_ fields: [Paper.Field], to w: inout WordWriter) {
    let grid = PaperTable(columns: FieldRow.widths.map { .init("", $0) }, rows: [])
    writeTable(grid.widths(of: width), to: &w) { w, widths in
      for line in FieldRow.rows(of: fields) {
        let boxes = line.fields.flatMap { field in
          [
            Box(lines: [PaperText(field.label)], style: "Cell"),
            Box(lines: [field.text], style: "Cell", span: line.fields.count == 1 ? 3 : 1),
          ]
        }
        row(boxes, widths, to: &w)
      }
    }
  }

  /// A label and empty lines below it, which a pen needs 8 mm each.
  func writeBox(_ label: String, _ lines: Int, to w: inout WordWriter) {
    writeTable([width], to: &w) { w, widths in
      row([Box(lines: [PaperText(label)], style: "Cell")], widths, height: PaperPage.twips(lines * 8), to: &w)
    }
  }

  /// Two beside each other, four on a sheet across; no borders.
  func write(_ places: [Paper.Signature], to w: inout WordWriter) {
    let across = paper.layout == .wideForm ? 4 : 2
    let grid = PaperTable(columns: Array(repeating: .init("", 1), count: across), rows: [])
    writeTable(grid.widths(of: width), style: "Signatures", to: &w) { w, widths in
      for start in stride(from: 0, to: places.count, by: across) {
        let line = places[start..<min(start + across, places.count)]
        row(line.map { Box(lines: [PaperText($0.label)], style: "Cell", day: $0.day) }, widths, to: &w)
      }
    }
  }

  private var width: Int {
    let page = PaperPage(paper.layout)
    return PaperPage.twips(page.width - page.left - page.right)
  }

  /// Office joins tables that touch, so a small paragraph follows each.
  private func writeTable(
    _ widths: [Int], style: String = "Lines", to w: inout WordWriter, rows: (inout WordWriter, [Int]) -> Void
  ) {
    w.element("w:tbl") { w in
      w.element("w:tblPr") { w in
        w.empty("w:tblStyle", .value(style))
        w.empty("w:tblW", .init("w:w", String(widths.reduce(0, +))), .init("w:type", "dxa"))
        w.empty("w:tblLayout", .init("w:type", "fixed"))
      }
      w.element("w:tblGrid") { w in
        for width in widths { w.empty("w:gridCol", .init("w:w", String(width))) }
      }
      rows(&w, widths)
    }
    paragraph("Gap", [], to: &w)
  }

  private func row(
    _ boxes: [Box], _ widths: [Int], isHead: Bool = false, height: Int? = nil, to w: inout WordWriter
  ) {
    w.element("w:tr") { w in
      w.element("w:trPr") { w in
        w.empty("w:cantSplit")
        if let height { w.empty("w:trHeight", .value(String(height)), .init("w:hRule", "atLeast")) }
        if isHead { w.empty("w:tblHeader") }
      }
      var column = 0
      for box in boxes {
        let taken = widths[column..<min(column + box.span, widths.count)].reduce(0, +)
        column += box.span
        w.element("w:tc") { w in
          w.element("w:tcPr") { w in
            w.empty("w:tcW", .init("w:w", String(taken)), .init("w:type", "dxa"))
            if box.span > 1 { w.empty("w:gridSpan", .value(String(box.span))) }
            if isHead { w.empty("w:vAlign", .value("center")) }
          }
          paragraph(box.style, box.lines, box.alignment, keepsNext: box.keepsNext, to: &w)
          if !box.day.isEmpty { paragraph("Day", [PaperText(box.day)], .right, to: &w) }
        }
      }
    }
  }
}
