import Model

extension HTMLReport {
  /// What went into the review, so that anyone can repeat it.
  func writeInputs(to h: inout HTMLWriter) {
    let inputs = ListedInputs(report)
    var rows = inputs.shown.map { input in
      HTMLTable.Row([
        .text(words.role(input.role)), .value(input.name), .markup { $0.element("code", text: input.sha256) },
      ])
    }
    rows.append(
      .init([
        .text(words(.ruleSet)),
        .value(
          "\(report.ruleSet.id) \(report.ruleSet.edition)" + (inputs.folded > 0 ? " · \(words(inputs.note))" : "")),
        .markup { $0.element("code", text: report.ruleSet.sha256) },
      ]))
    HTMLTable(
      caption: words(.inputs), hidesCaption: true, columns: [.kind, .file, .digest].map { words($0) }, rows: rows
    ).write(to: &h)
    h.element("dl", .kind("finding")) { h in
      h.element("dt", text: words(.profile))
      h.element("dd") { $0.value(report.scoring) }
      h.element("dt", text: words(.engine))
      h.element("dd") { $0.value("\(report.engine) · \(report.format)") }
      if report.tailorings.isEmpty {
        h.element("dt", text: words(.tailorings))
        h.element("dd", text: words(.noChange))
      }
    }
    writeTailorings(to: &h)
    writeOptions(to: &h)
    writeParameters(to: &h)
  }

  private func writeTailorings(to h: inout HTMLWriter) {
    guard !report.tailorings.isEmpty else { return }
    HTMLTable(
      caption: words(.tailorings), columns: [.requirement, .change, .reason].map { words($0) },
      rows: report.tailorings.map { tailoring in
        .init([
          .markup { h in
            if let requirement = tailoring.requirement { link(requirement, to: &h) } else { h.text(words(.allOfIt)) }
          },
          .text(words(tailoring.change)), .value(tailoring.because),
        ])
      }
    ).write(to: &h)
  }

  private func writeOptions(to h: inout HTMLWriter) {
    guard !report.options.isEmpty else { return }
    HTMLTable(
      caption: words(.options), columns: [.option, .optionValue].map { words($0) },
      rows: report.options.sorted { $0.key < $1.key }.map { .init([.value($0.key), .value($0.value)]) }
    ).write(to: &h)
  }

  private func writeParameters(to h: inout HTMLWriter) {
    guard !report.parameters.isEmpty else { return }
    HTMLTable(
      caption: words(.parameters), columns: [.parameter, .optionValue, .reason, .source].map { words($0) },
      rows: report.parameters.map { parameter in
        .init([
          .markup { h in
            h.text(words(parameter.label) + " ")
            h.element("code", text: parameter.name)
          },
          .value(words(parameter.words)), .text(words(parameter.because)),
          .markup { h in
            h.value(parameter.source)
            h.element("span", .kind("evidence"), text: words(parameter.evidence.label))
          },
        ])
      }
    ).write(to: &h)
  }

  /// Lines for pen and seal: the program computes, people decide.
  func writeSignatures(to h: inout HTMLWriter) {
    h.element("dl", .kind("signatures")) { h in
      for label in [Label.reviewer, .checker, .unitOpinion] {
        h.element("div") { h in
          h.element("dt", text: words(label))
          h.element("dd") { $0.element("span", .kind("day"), text: words(.day)) }
        }
      }
    }
  }
}
