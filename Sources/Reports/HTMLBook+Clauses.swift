import Model

extension HTMLBook {
  /// What still reads well in one line, in columns of a terminal.
  private static let line = 84

  func write(_ phrase: Phrase, to h: inout HTMLWriter) {
    for piece in phrase.pieces {
      switch piece.mark {
      case nil: h.text(piece.text)
      case .fact: h.element("span", .kind("fact"), text: piece.text)
      case .term(let name): h.element("a", .href(Anchor(term: name).link), .kind("term"), text: piece.text)
      case .parameter(let name): h.element("a", .href(Anchor(parameter: name).link), .kind("term"), text: piece.text)
      case .requirement(let id): link(id, to: &h)
      }
    }
  }

  /// In one line where it is short; else as nested lists.
  func write(_ clause: Clause, to h: inout HTMLWriter) {
    let inline = clause.inline(book.language)
    if DisplayWidth.of(inline.text) <= Self.line { return write(inline, to: &h) }
    switch clause {
    case .sentence(let phrase): write(phrase, to: &h)
    case .all(let parts):
      h.text(self(.allOf))
      list(parts, to: &h)
    case .any(let parts):
      h.text(self(.oneOf))
      list(parts, to: &h)
    case .items(let parts): list(parts, to: &h)
    case .lead(let lead, let inner):
      write(lead, to: &h)
      write(inner, to: &h)
    }
  }

  private func list(_ parts: [Clause], to h: inout HTMLWriter) {
    h.element("ul", .kind("clauses")) { h in
      for part in parts { h.element("li") { write(part, to: &$0) } }
    }
  }
}
