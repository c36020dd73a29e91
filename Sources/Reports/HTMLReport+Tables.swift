import Model

extension HTMLReport {
  func writeGates(to h: inout HTMLWriter) {
    h.element("p", text: words(.gateNote))
    HTMLTable(
      caption: words(.ifConfirmed),
      columns: [.requirement, .effect, .finding, .state, .scoreIfConfirmed, .gradeIfConfirmed].map { words($0) },
      rows: report.outcome.gates.map { gate in
        .init([
          .markup { link(gate.requirement, to: &$0) },
          .text(words(gate.effect.label)),
          .markup { link(finding: gate.finding, to: &$0) },
          .markup { h in
            h.text(words(gate.confirmed ? .confirmed : .proposed))
            for human in outline.decisions(on: gate) { h.element("p") { $0.value(words.human(human)) } }
          },
          .figure(words.score(gate.scoreIfConfirmed)),
          .text(words(gate.gradeIfConfirmed.label)),
        ])
      }
    ).write(to: &h)
  }

  private func link(finding id: String, to h: inout HTMLWriter) {
    guard outline.shows(finding: id) else { return h.value(id) }
    h.element("a", .href(Anchor(finding: id).link)) { $0.value(id) }
  }

  func writeOpen(_ verdicts: [Verdict], _ label: Label, to h: inout HTMLWriter) {
    HTMLTable(
      caption: words(label), hidesCaption: true, columns: [.requirement, .standard, .needed].map { words($0) },
      rows: verdicts.map { verdict in
        .init([
          .markup { name(verdict, to: &$0) },
          .figure(verdict.standard.short),
          .markup { h in
            if outline.isLeftToPerson(verdict.requirement) {
              h.element("span", .kind("evidence"), text: words(.leftToPerson))
            }
            paragraphs(outline.whatIsNeeded(for: verdict).map { words($0) }, to: &h)
            if let day = verdict.nextChange { h.element("p", text: words.labelled(.nextChange, day)) }
          },
        ])
      }
    ).write(to: &h)
  }

  private func name(_ verdict: Verdict, to h: inout HTMLWriter) {
    link(verdict.requirement, to: &h)
    h.text(" " + words(verdict.title))
  }

  private func paragraphs(_ texts: [String], to h: inout HTMLWriter) {
    for text in texts where !text.isEmpty { h.element("p", text: text) }
  }

  func writeErrors(to h: inout HTMLWriter) {
    if !outline.failed.isEmpty { writeOpen(outline.failed, .failed, to: &h) }
    guard !report.errors.isEmpty else { return }
    HTMLTable(
      caption: words(.faults), columns: [.requirement, .code, .reason].map { words($0) },
      rows: report.errors.map { fault in
        .init([
          .markup { h in
            if let requirement = fault.requirement { link(requirement, to: &h) } else { h.text(words(.allOfIt)) }
          },
          .markup { h in h.element("code", text: fault.code) },
          .text(words(fault.message)),
        ])
      }
    ).write(to: &h)
  }

  func writeDeclared(to h: inout HTMLWriter) {
    HTMLTable(
      caption: words(.declaredOnly), hidesCaption: true, columns: [.requirement, .standard].map { words($0) },
      rows: outline.declaredOnly.map { verdict in
        .init([.markup { name(verdict, to: &$0) }, .figure(verdict.standard.short)])
      }
    ).write(to: &h)
  }

  func writeNotApplicable(to h: inout HTMLWriter) {
    HTMLTable(
      caption: words(.notApplicable), hidesCaption: true, columns: [.requirement, .reason].map { words($0) },
      rows: outline.notApplicable.map { verdict in
        .init([
          .markup { name(verdict, to: &$0) }, .markup { paragraphs(verdict.reasons.map { words($0) }, to: &$0) },
        ])
      }
    ).write(to: &h)
  }

  func writeRates(to h: inout HTMLWriter) {
    if !report.systems.isEmpty {
      HTMLTable(
        caption: words(.systems), kind: .compact, hidesCaption: true,
        columns: [.part, .rate, .earned, .applicable, .open].map { words($0) },
        rows: report.systems.map { system in
          .init([
            .text(words(system.system.label)), .figure(words.rate(system)), .figure(system.earned.short),
            .figure(system.applicable.short), .figure(system.open.short),
          ])
        }
      ).write(to: &h)
    }
    guard !report.outcome.working.isEmpty else { return }
    h.element("h3", text: words(.working))
    h.element("ol", .kind("working")) { h in
      for step in report.outcome.working { h.element("li", text: words(step)) }
    }
  }

  func writeProblems(to h: inout HTMLWriter) {
    HTMLTable(
      caption: words(.problems), hidesCaption: true,
      columns: [.file, .place, .finding, .whatIsRight].map { words($0) },
      rows: report.problems.map { problem in
        .init([
          .value(problem.file),
          .markup { h in
            if let place = problem.place { write(place, to: &h) } else { h.text("—") }
          },
          .markup { h in
            h.text(words(problem.message) + " ")
            h.element("code", text: problem.code)
          },
          .text(problem.remedy.map { words($0) } ?? "—"),
        ])
      }
    ).write(to: &h)
  }
}
