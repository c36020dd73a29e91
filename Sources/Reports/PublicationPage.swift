import Model

/// The masked drafts as one HTML document: the summary as a table, the text below.
struct PublicationPage {
  private let copy: PublicationCopy
  private let words: Wording

  init(_ copy: PublicationCopy, language: Language) {
    self.copy = copy
    words = Wording(language: language)
  }

  var bytes: [UInt8] {
    let title = copy.unit.isEmpty ? words(GateLabel.publication) : "\(copy.unit) · \(words(GateLabel.publication))"
    return HTMLPage.bytes(title, language: words.language) { h in
      h.element("main") { h in
        for draft in copy.drafts { write(draft, to: &h) }
      }
    }
  }

  private func write(_ draft: PublicationCopy.Draft, to h: inout HTMLWriter) {
    h.element("section") { h in
      let title = draft.fields.first { !$0.value.isEmpty }?.value ?? words(GateLabel.publication)
      h.element("h1") { $0.value(title) }
      let fields = draft.fields.filter { !$0.value.isEmpty }
      if !fields.isEmpty {
        h.element("h2", text: words(GateLabel.summary))
        h.element("dl", .kind("finding")) { h in
          for field in fields {
            h.element("dt", text: words(field.label))
            h.element("dd") { $0.value(field.value) }
          }
        }
      }
      h.element("h2", text: words(GateLabel.wholeText))
      for line in PublicationText.lines(draft.text) where !line.isEmpty { h.element("p") { $0.value(line) } }
    }
  }
}
