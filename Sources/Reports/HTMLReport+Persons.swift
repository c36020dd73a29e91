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
      columns: [.reviewer, .source, .score, .grade, .confirmed, .open].map { words($0) },
      rows: reviewers.opinions.map { opinion in
        .init([
          .text(words(opinion.seat.label)), .value(words.list(opinion.who)), .figure(words.score(opinion.score)),
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

  func writeAdjudications(to h: inout HTMLWriter) {
    for verdict in outline.adjudicated {
      h.element("h3") { h in
        link(verdict.requirement, to: &h)
        h.text(" " + words(verdict.title))
      }
      h.element("p", text: words.change(verdict))
      h.element("ul", .kind("basis")) { h in
        for human in verdict.human {
          h.element("li") { h in
            h.element("code") { $0.value(human.finding) }
            h.text(" ")
            h.value(words.human(human))
          }
        }
        for objection in verdict.objections {
          h.element("li") { h in
            h.element("span", .kind("clause"), text: words(.objection))
            h.text(" ")
            h.value(words.objection(objection))
          }
        }
      }
    }
  }
}
