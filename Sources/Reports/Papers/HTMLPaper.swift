import Model

/// A paper as one HTML document to be printed: A4, no script, nothing loaded.
struct HTMLPaper {
  let paper: Paper

  init(_ paper: Paper) { self.paper = paper }

  var bytes: [UInt8] {
    HTMLPage.bytes(paper.title, language: paper.language, style: writeStyle) { h in
      h.element("main", .kind(paper.layout.rawValue)) { h in
        h.element("h1", text: paper.title)
        for block in paper.blocks { write(block, to: &h) }
      }
    }
  }

  /// The sheet, and what stands on every page: the stage above, what the paper was made from and the page number below.
  private func writeStyle(to h: inout HTMLWriter) {
    h.literal(Self.style)
    let page = PaperPage(paper.layout)
    h.literal(page.isAcross ? "@page { size: A4 landscape; margin:" : "@page { size: A4 portrait; margin:")
    writeMargins(page, to: &h)
    h.literal("; }\n    @media screen { main { width: ")
    h.styleNumber(page.width)
    h.literal("mm; padding:")
    writeMargins(page, to: &h)
    h.literal("; } }\n    @page { @top-right { content: ")
    h.styleString(paper.stage.label[paper.language])
    h.literal("; } @bottom-left { content: ")
    h.styleString(paper.mark)
    h.literal("; } @bottom-right { content: ")
    let (before, between, after) = PageNumber.words(paper.language)
    h.styleString(before)
    h.literal(" counter(page) ")
    h.styleString(between)
    h.literal(" counter(pages) ")
    h.styleString(after)
    h.literal("; } }\n")
  }

  private func writeMargins(_ page: PaperPage, to h: inout HTMLWriter) {
    for margin in [page.top, page.right, page.bottom, page.left] {
      h.literal(" ")
      h.styleNumber(margin)
      h.literal("mm")
    }
  }

  private func write(_ block: Paper.Block, to h: inout HTMLWriter) {
    switch block {
    case .notice(let text): h.element("p", .kind("notice")) { write(text, to: &$0) }
    case .fields(let fields): write(fields, to: &h)
    case .heading(let text): h.element("h2", text: text)
    case .paragraph(let text): h.element("p", .kind("text")) { write(text, to: &$0) }
    case .line(let text): h.element("p", .kind("line")) { write(text, to: &$0) }
    case .remark(let text): h.element("p", .kind("remark")) { write(text, to: &$0) }
    case .table(let table): write(table, to: &h)
    case .writing(let label, let lines):
      h.element("div", .kind("writing lines-\(lines)")) { h in h.element("p", text: label) }
    case .signatures(let places, let note): write(places, note, to: &h)
    }
  }

  private func write(_ places: [Paper.Signature], _ note: String, to h: inout HTMLWriter) {
    h.element("section", .kind("signing")) { h in
      if !note.isEmpty { h.element("p", .kind("remark"), text: note) }
      h.element("div", .kind("signatures")) { h in
        for place in places {
          h.element("div") { h in
            h.element("p", text: place.label)
            h.element("p", .kind("day"), text: place.day)
          }
        }
      }
    }
  }

  private func write(_ text: PaperText, to h: inout HTMLWriter) {
    for span in text.spans {
      switch span {
      case .words(let words): h.text(words)
      case .value(let value): h.value(value)
      }
    }
  }

  private func write(_ fields: [Paper.Field], to h: inout HTMLWriter) {
    h.element("table", .kind("fields")) { h in
      writeColumns(FieldRow.widths, to: &h)
      h.element("tbody") { h in
        for row in FieldRow.rows(of: fields) {
          h.element("tr") { h in
            for field in row.fields {
              h.element("th", .init("scope", "row"), text: field.label)
              h.element("td", .init("colspan", field.isWide || row.fields.count == 1 ? "3" : "1")) {
                write(field.text, to: &$0)
              }
            }
          }
        }
      }
    }
  }

  private func write(_ table: PaperTable, to h: inout HTMLWriter) {
    h.element("table") { h in
      writeColumns(table.widths(of: 100), to: &h)
      h.element("thead") { h in
        h.element("tr") { h in
          for column in table.columns { h.element("th", .init("scope", "col"), text: column.title) }
        }
      }
      h.element("tbody") { h in
        for row in table.rows {
          h.element("tr", .kind(row.kind.rawValue)) { h in
            for (column, cell) in PaperTable.placed(row) { write(cell, table.columns[column].alignment, to: &h) }
          }
        }
      }
    }
  }

  /// Widths in hundredths of the table.
  private func writeColumns(_ widths: [Int], to h: inout HTMLWriter) {
    h.element("colgroup") { h in
      for width in widths { h.void("col", .init("style", "width: \(width)%")) }
    }
  }

  private func write(_ cell: PaperTable.Cell, _ alignment: PaperTable.Alignment, to h: inout HTMLWriter) {
    let side = cell.span > 1 ? PaperTable.Alignment.left : alignment
    h.element("td", .kind(side.rawValue), .init("colspan", String(cell.span))) { h in
      for line in cell.lines { h.element("p") { write(line, to: &$0) } }
    }
  }
}
