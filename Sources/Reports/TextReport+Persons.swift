import Model

/// What persons decided, and what comes of it.
extension TextReport {
  mutating func writeReviewers() {
    guard let reviewers = report.outcome.reviewers else { return }
    lines.heading(words(.reviewers))
    for opinion in reviewers.opinions {
      lines.field(words(opinion.seat.label), words.opinion(opinion), indent: 2, column: Self.column)
    }
    field(.agreement, words(reviewers.agreement.label), indent: 2)
    if !reviewers.differing.isEmpty { field(.differing, words.list(reviewers.differing), indent: 2) }
  }

  mutating func writeAdjudications() {
    guard !outline.adjudicated.isEmpty else { return }
    lines.heading(words(.adjudications))
    for verdict in outline.adjudicated {
      lines.line("\(verdict.requirement) \(words(verdict.title))", indent: 2, hanging: 2)
      lines.line(words.change(verdict), indent: 4, hanging: 2)
      for human in verdict.human {
        lines.line("\(human.finding)  \(words.human(human))", indent: 4, hanging: 2)
      }
      for objection in verdict.objections { field(.objection, words.objection(objection), indent: 4) }
    }
  }
}
