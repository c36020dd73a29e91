import Model

/// What persons decided, and what comes of it.
extension HTMLReport {
  func writeReviewers(to h: inout HTMLWriter) {
    guard let reviewers = report.outcome.reviewers else { return }
    h.element("p") { h in
      h.element("strong", text: words(.agreement))
      h.text(" " + words(reviewers.agreement.label))
    }
    HTMLTable(
      caption: words(.reviewers), kind: .compact, hidesCaption: true,
      columns: [.reviewer, .personName, .score, .counted, .grade, .confirmed, .decisionOpen].map { words($0) },
      rows: reviewers.opinions.map { opinion in
        .init([
          .text(words(opinion.seat.label)), .value(words.list(opinion.who)), .figure(words.score(opinion.score)),
          .figure(words.score(opinion.counted)),
          .text(words(opinion.grade.label)), .value(words.list(opinion.gates)), .figure("\(opinion.open)"),
        ])
      }
    ).write(to: &h)
    guard !reviewers.differing.isEmpty else { return }
    h.element("p") { h in
      h.element("strong", text: words(.differing))
      h.text(" ")
      h.value(words.list(reviewers.differing))
    }
  }

  /// One table for each requirement, its records in the order in which they were written.
  func writeAdjudications(to h: inout HTMLWriter) {
    for verdict in outline.adjudicated {
      h.element("h3") { h in
        link(verdict.requirement, to: &h)
        h.text(" " + words(verdict.title))
      }
      h.element("p", text: words.change(verdict))
      let rows =
        verdict.human.map { (number: $0.number ?? 0, row: row($0)) }
        + verdict.objections.map { (number: $0.number, row: row($0)) }
      HTMLTable(
        caption: "\(verdict.requirement) \(words(.adjudications))", hidesCaption: true,
        columns: [.number, .finding, .personName, .day, .state, .reason].map { words($0) },
        rows: rows.sorted { $0.number < $1.number }.map(\.row)
      ).write(to: &h)
    }
  }

  private func row(_ human: HumanVerdict) -> HTMLTable.Row {
    .init([
      .figure(human.number.map(String.init) ?? "—"),
      .markup { h in h.element("code") { $0.value(human.finding) } },
      .value((human.seat.map { words($0.label) + " " } ?? "") + human.who), .short(human.when),
      .value(words.said(human)), .value(human.reason + words.status(human)),
    ])
  }

  private func row(_ objection: Objection) -> HTMLTable.Row {
    .init([
      .figure("\(objection.number)"),
      .markup { h in h.element("code") { $0.value(objection.finding) } },
      .value(objection.by), .short(objection.when),
      .text(words.labelled(.objection, words.answer(objection))),
      .value(
        objection.text + (objection.evidence.isEmpty ? "" : words.pick("；证据：", "; evidence: ") + objection.evidence)),
    ])
  }
}
