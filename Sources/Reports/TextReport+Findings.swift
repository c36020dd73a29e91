import Model

extension TextReport {
  mutating func writeAll(_ findings: [Finding], under label: Label) {
    guard !findings.isEmpty else { return }
    lines.heading(words(label))
    for (number, finding) in findings.enumerated() {
      if number > 0 { lines.blank() }
      write(finding, number: number + 1)
    }
  }

  private mutating func write(_ finding: Finding, number: Int) {
    let verdict = outline[finding.requirement]
    lines.entry(
      number, "[\(words(finding.severity.label))] \(words(finding.message))",
      ink: finding.severity == .fatal ? .grave : .bold)
    let title = verdict.map { " " + words($0.title) } ?? ""
    field(.requirement, finding.requirement.text + title, indent: 3)
    field(.deduction, words.deduction(finding, of: verdict), indent: 3)
    field(.place, finding.place.map(words.spot) ?? words(.noPlace), indent: 3)
    writeFacts(of: finding)
    for (index, step) in finding.working.enumerated() {
      lines.field(index == 0 ? words(.working) : "", words(step), indent: 3, column: Self.column)
    }
    writeBasis(of: finding)
    if let due = finding.due { field(.due, due, indent: 3) }
    field(.remedy, finding.remedy.map { words($0) } ?? words(.noRemedy), indent: 3)
    if let effect = finding.effect { field(.effect, words(effect.label), indent: 3, ink: .warning) }
    for human in outline.human(on: finding) { field(.human, words.human(human), indent: 3) }
    for objection in outline.objections(to: finding) { field(.objection, words.objection(objection), indent: 3) }
    lines.name(finding.id, indent: 3)
  }

  private mutating func writeFacts(of finding: Finding) {
    if finding.facts.isEmpty { field(.facts, words(.noFacts), indent: 3) }
    for (index, fact) in finding.facts.enumerated() {
      lines.field(index == 0 ? words(.facts) : "", words.fact(fact), indent: 3, column: Self.column)
    }
  }

  private mutating func writeBasis(of finding: Finding) {
    if finding.basis.isEmpty { field(.basis, words(.noBasis), indent: 3) }
    for (index, basis) in finding.basis.enumerated() {
      lines.field(index == 0 ? words(.basis) : "", words.basis(basis), indent: 3, column: Self.column)
      if let gist = basis.gist { lines.field("", words(gist), indent: 3, column: Self.column) }
      if let doubt = basis.doubt { lines.field("", words.doubt(doubt), indent: 3, column: Self.column) }
    }
  }
}
