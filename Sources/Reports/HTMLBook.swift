package import Model

/// The rule book as one HTML document for screen, phone and paper.
struct HTMLBook {
  let book: RuleBook
  let words: Wording

  init(_ book: RuleBook) {
    self.book = book
    words = Wording(language: book.language)
  }

  func callAsFunction(_ label: BookLabel) -> String { label.text[book.language] }

  var bytes: [UInt8] {
    HTMLPage.bytes(
      "\(self(.title)) · \(words(book.ruleSet.title))", language: book.language, style: Self.style
    ) { h in
      h.element("a", .kind("skip"), .href("#contents"), text: self(.skip))
      writeHeading(to: &h)
      h.element("main") { h in
        h.element("section", .id("how")) { h in
          h.element("h2", text: self(.howToRead))
          h.element("p", text: self(.howToReadText))
        }
        writeTailorings(to: &h)
        writeContents(to: &h)
        for chapter in book.chapters { write(chapter, to: &h) }
        section("glossary", .glossary, to: &h, writeGlossary)
        section("parameters", .parameters, to: &h, writeParameters)
        section("coverage", .coverage, to: &h, writeCoverage)
      }
      h.element("footer") { h in
        h.element("p", text: self(.made))
        h.element("p") { $0.element("a", .href("#contents"), text: self(.top)) }
      }
    }
  }

  private var requirements: [BookRequirement] { book.chapters.flatMap(\.sections).flatMap(\.requirements) }

  private func section(
    _ id: String, _ label: BookLabel, to h: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    h.element("section", .id(id), .kind("part")) { h in
      h.element("h2", text: self(label))
      content(&h)
    }
  }

  private func writeHeading(to h: inout HTMLWriter) {
    let identity = book.ruleSet
    h.element("header") { h in
      h.element("h1", text: self(.title))
      h.element("dl", .kind("identity")) { h in
        pair(.ruleSet, "\(words(identity.title)) \(identity.edition)", to: &h)
        let points = requirements.reduce(Points.zero) { $0 + $1.points }
        pair(
          .requirements, "\(requirements.count) · \(self(.points)) \(points.short)", to: &h)
        pair(.digest, identity.sha256, isWide: true, to: &h)
      }
    }
  }

  private func pair(_ label: BookLabel, _ value: String, isWide: Bool = false, to h: inout HTMLWriter) {
    h.element("div", .kind(isWide ? "wide" : "fits")) { h in
      h.element("dt", text: self(label))
      h.element("dd") { $0.value(value) }
    }
  }

  private func writeTailorings(to h: inout HTMLWriter) {
    guard !book.tailorings.isEmpty else { return }
    section("tailorings", .tailorings, to: &h) { h in
      HTMLTable(
        caption: self(.tailorings), hidesCaption: true,
        columns: [self(.requirement), self(.change), self(.reason)],
        rows: book.tailorings.map { tailoring in
          .init([
            .markup { h in
              if let id = tailoring.requirement { link(id, to: &h) } else { h.text(self(.everything)) }
            },
            .text(words(tailoring.change)), .value(tailoring.because),
          ])
        }
      ).write(to: &h)
    }
  }

  private func writeContents(to h: inout HTMLWriter) {
    h.element("section", .id("contents")) { h in
      h.element("h2", text: self(.contents))
      h.element("nav", .kind("toc"), .init("aria-label", self(.contents))) { h in
        for chapter in book.chapters {
          let anchor = Anchor(chapter: chapter.system.rawValue)
          h.element("h3") { $0.element("a", .href(anchor.link), text: words(chapter.system.label)) }
          for (number, section) in chapter.sections.enumerated() {
            h.element("div", .kind("stage")) { h in
              h.element("p") { h in
                h.element(
                  "a", .href(Anchor(chapter: chapter.system.rawValue, section: number).link), text: section.stage)
              }
              h.element("ul") { h in
                for requirement in section.requirements { writeEntry(requirement, to: &h) }
              }
            }
          }
        }
        for (id, label) in [("glossary", BookLabel.glossary), ("parameters", .parameters), ("coverage", .coverage)] {
          h.element("h3") { $0.element("a", .href("#" + id), text: self(label)) }
        }
      }
    }
  }

  private func writeEntry(_ requirement: BookRequirement, to h: inout HTMLWriter) {
    h.element("li") { h in
      h.element("a", .href(Anchor(requirement: requirement.id).link)) { h in
        h.element("span", .kind("number"), text: requirement.id.text)
        h.text(requirement.title)
      }
    }
  }

  private func write(_ chapter: RuleBook.Chapter, to h: inout HTMLWriter) {
    h.element("section", .id(Anchor(chapter: chapter.system.rawValue).name), .kind("part")) { h in
      h.element("h2", text: words(chapter.system.label))
      for (number, section) in chapter.sections.enumerated() {
        h.element(
          "h3", .id(Anchor(chapter: chapter.system.rawValue, section: number).name), .kind("stage"),
          text: section.stage)
        for requirement in section.requirements { write(requirement, to: &h) }
      }
    }
  }

  func link(_ id: RequirementID, to h: inout HTMLWriter) {
    guard requirements.contains(where: { $0.id == id }) else { return h.text(id.text) }
    h.element("a", .href(Anchor(requirement: id).link), .kind("requirement"), text: id.text)
  }

  func links(_ ids: [RequirementID], to h: inout HTMLWriter) {
    for (number, id) in ids.enumerated() {
      if number > 0 { h.text(" ") }
      link(id, to: &h)
    }
  }
}

/// The bytes of the rule book as HTML, UTF-8; the same book always gives the same bytes.
package func render(_ book: RuleBook) -> [UInt8] { HTMLBook(book).bytes }
