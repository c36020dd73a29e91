import Model

extension HTMLBook {
  func writeGlossary(to h: inout HTMLWriter) {
    for term in book.terms {
      h.element("article", .id(Anchor(term: term.name).name), .kind("word")) { h in
        h.element("h3") { h in
          h.text(term.title)
          h.element("code", text: book.language == .zh ? term.chineseName : term.name)
        }
        h.element("div", .kind("meaning")) { write(term.meaning, to: &$0) }
        writeReaders(term.usedBy, to: &h)
      }
    }
  }

  private func writeReaders(_ ids: [RequirementID], to h: inout HTMLWriter) {
    h.element("p", .kind("small")) { h in
      guard !ids.isEmpty else { return h.text(self(.unused)) }
      h.text(self(.usedBy) + " ")
      links(ids, to: &h)
    }
  }

  func writeParameters(to h: inout HTMLWriter) {
    for parameter in book.parameters {
      h.element("article", .id(Anchor(parameter: parameter.name).name), .kind("word")) { h in
        h.element("h3") { h in
          h.text(parameter.title)
          h.element("code", text: parameter.name)
        }
        HTMLTable(
          caption: parameter.title, hidesCaption: true,
          columns: [.value, .forWhom, .span, .source].map { self($0) },
          rows: parameter.rows.map { row in
            .init([
              .text(row.value), .text(row.scope.isEmpty ? self(.everyone) : row.scope), .text(row.span),
              .markup { h in
                h.text(row.source)
                if row.evidence != .textChecked {
                  h.element("span", .kind("evidence"), text: words(row.evidence.label))
                }
              },
            ])
          }
        ).write(to: &h)
        writeReaders(parameter.usedBy, to: &h)
      }
    }
  }

  func writeCoverage(to h: inout HTMLWriter) {
    let there = book.coverage.filter(\.isThere)
    HTMLTable(
      caption: self(.coverage), kind: .compact, hidesCaption: true,
      columns: [.entry, .stage, .requirement, .judge, .examples].map { self($0) },
      rows: book.coverage.map { entry in
        .init([
          .text("\(entry.id.text) \(entry.title)"), .text(entry.stage),
          .markup { h in
            if entry.isThere { link(entry.id, to: &h) } else { h.element("span", .kind("later"), text: self(.notYet)) }
          },
          .text(self(label(entry.judge))), .figure(entry.isThere ? "\(entry.examples)" : "—"),
        ])
      },
      total: [
        .text("\(self(.total)) \(book.coverage.count)"), .text(""),
        .text("\(self(.there)) \(there.count)"),
        .text(
          RuleBook.Judge.allCases.map { judge in
            "\(self(label(judge))) \(there.count { $0.judge == judge })"
          }.joined(separator: book.language == .zh ? "，" : ", ")),
        .figure("\(there.reduce(0) { $0 + $1.examples })"),
      ]
    ).write(to: &h)
  }
}
