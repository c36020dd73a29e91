import Model

/// What an archive keeps of reports, field by field; the order is the format.
extension ByteWriter {
  mutating func summary(_ summary: CaseSummary) {
    optional(summary.scope) { $0.text($1.rawValue) }
    for text in [
      summary.id, summary.unit, summary.unitCode, summary.department, summary.place, summary.cause,
    ] { self.text(text) }
    for texts in [summary.parties, summary.matters, summary.decisions] { list(texts) { $0.text($1) } }
  }

  mutating func outcome(_ outcome: Outcome) {
    text(outcome.stage.rawValue)
    text(outcome.grade.rawValue)
    number(outcome.score.share)
    for points in [outcome.score.decided, outcome.score.low, outcome.score.high] { optional(points) { $0.points($1) } }
    for points in [outcome.earned, outcome.applicable, outcome.basics, outcome.bonus] { self.points(points) }
    list(outcome.gates) { writer, gate in
      writer.text(gate.requirement.text)
      writer.text(gate.finding)
      writer.text(gate.effect.description)
      writer.flag(gate.confirmed)
      writer.optional(gate.scoreIfConfirmed) { $0.points($1) }
      writer.text(gate.gradeIfConfirmed.rawValue)
    }
  }

  mutating func finding(_ finding: DistrictCase.Finding) {
    text(finding.id)
    text(finding.requirement.text)
    text(finding.severity.rawValue)
    points(finding.deduction)
    optional(finding.effect) { $0.text($1.description) }
    bilingual(finding.message)
    optional(finding.place) { $0.place($1) }
    optional(finding.due) { $0.text($1) }
  }

  mutating func objection(_ objection: Objection) {
    number(objection.number)
    for text in [objection.finding, objection.by, objection.when, objection.text, objection.evidence] {
      self.text(text)
    }
    optional(objection.outcome) { $0.text($1.rawValue) }
  }

  mutating func problem(_ problem: Problem) {
    text(problem.file)
    optional(problem.place) { $0.place($1) }
    text(problem.code)
    bilingual(problem.message)
    optional(problem.remedy) { $0.bilingual($1) }
  }

  /// What the columns of its row do not hold.
  mutating func entry(_ entry: CrossCaseEntry) {
    text(entry.file)
    text(entry.item)
    optional(entry.place) { $0.place($1) }
    text(entry.side.rawValue)
    optional(entry.from) { $0.text($1) }
    optional(entry.until) { $0.text($1) }
    optional(entry.number) { $0.number($1) }
    text(entry.mark)
    list(entry.facts) { writer, fact in
      writer.text(fact.name)
      writer.bilingual(fact.label)
      writer.text(fact.answer.rawValue)
      writer.text(fact.value)
      writer.optional(fact.standing) { $0.text($1.rawValue) }
      writer.optional(fact.place) { $0.place($1) }
    }
  }
}
