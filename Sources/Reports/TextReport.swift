import Model

/// A report in words, for the terminal or as Markdown: the case, the figure, what must be put right first, then
/// everything behind it.
struct TextReport<Lines: ReportLines> {
  let report: Report
  let outline: Outline
  let words: Wording
  var lines: Lines

  init(_ report: Report, language: Language, on lines: Lines) {
    self.report = report
    outline = Outline(report)
    words = Wording(language: language)
    self.lines = lines
  }

  /// Columns of the labels under a finding, and of those on the first lines.
  static var column: Int { 16 }

  var bytes: [UInt8] {
    var copy = self
    copy.writeIdentity()
    copy.writeOutcome()
    copy.writeAll(outline.findings, under: .firstToPutRight)
    copy.writeGates()
    copy.writeReviewers()
    copy.writeLevers()
    copy.writeSystems()
    copy.writeTimeline()
    copy.writeUndecided()
    copy.writeDeclaredOnly()
    copy.writeNotApplicable()
    copy.writeAll(outline.setAside, under: .setAside)
    copy.writeAdjudications()
    copy.writeAll(outline.notes, under: .notes)
    copy.writeProblems()
    copy.writeOrigins()
    return [UInt8](copy.lines.text.utf8)
  }

  mutating func field(_ label: Label, _ value: String, indent: Int = 0, ink: Ink? = nil) {
    lines.field(words(label), value, indent: indent, column: Self.column, ink: ink)
  }
}

extension TextReport {
  private mutating func writeIdentity() {
    let file = report.caseFile
    lines.title(
      "\(words(file.title)) · \(words(report.outcome.stage.label)) · "
        + words(report.masked ? .masked : .unmasked))
    field(file.numberLabel, file.id)
    field(.unit, named(file.unit, file.unitCode))
    if file.scope != .unit {
      field(.cause, file.cause)
      field(.parties, words.list(file.parties))
      field(.decisions, words.decisions(file))
    }
    field(.asOf, report.asOf)
    let ruleSet = report.ruleSet
    field(
      .ruleSet, "\(words(ruleSet.title)) \(ruleSet.edition) · \(ruleSet.id) · \(words.short(digest: ruleSet.sha256))")
  }

  private func named(_ name: String, _ code: String) -> String {
    if code.isEmpty { return name }
    return name.isEmpty ? code : "\(name) · \(code)"
  }

  private mutating func writeOutcome() {
    let outcome = report.outcome
    lines.heading(words(.outcome))
    field(.grade, words(outcome.grade.label), ink: outcome.grade == .unqualified ? .grave : .bold)
    field(.score, words.score(outcome.score.decided), ink: .bold)
    field(.decidedShare, words.share(outcome.score.share))
    field(.interval, words.interval(outcome.score.low, outcome.score.high))
    for sentence in Headline(outline, words.language).sentences { lines.line(sentence, hanging: 2) }
    for step in outcome.working { lines.line(words(step), indent: 2, hanging: 2) }
  }

  private mutating func writeGates() {
    guard !report.outcome.gates.isEmpty else { return }
    lines.heading(words(.gates))
    lines.line(words(.gateNote))
    for gate in report.outcome.gates {
      let state = words(gate.confirmed ? .confirmed : .proposed)
      lines.line("[\(state)] \(gate.requirement) \(words(gate.effect.label))", indent: 2, hanging: 2, ink: .warning)
      field(.finding, gate.finding, indent: 4)
      field(
        .ifConfirmed, "\(words.score(gate.scoreIfConfirmed)) · \(words(gate.gradeIfConfirmed.label))", indent: 4)
      for human in outline.decisions(on: gate) { field(.human, words.human(human), indent: 4) }
    }
  }

  private mutating func writeSystems() {
    guard !report.systems.isEmpty else { return }
    lines.heading(words(.systems))
    let width = report.systems.map { DisplayWidth.of(words.rate($0)) }.max() ?? 0
    for system in report.systems {
      let rate = words.rate(system)
      var parts = ["\(words(.earned)) \(system.earned.short) / \(system.applicable.short)"]
      if system.open > .zero { parts.append("\(words(.open)) \(system.open.short)") }
      let gap = String(repeating: " ", count: width + 2 - DisplayWidth.of(rate))
      lines.field(words(system.system.label), rate + gap + parts.joined(separator: " · "), indent: 2, column: 24)
    }
  }
}
