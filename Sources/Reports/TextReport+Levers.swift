import Model

extension TextReport {
  /// Levers shown; all are in the JSON report.
  private static var firstLevers: Int { 5 }

  mutating func writeLevers() {
    guard !report.levers.isEmpty else { return }
    let language = words.language
    lines.heading(TimelineLabel.levers.text[language])
    lines.line(TimelineLabel.leversNote.text[language])
    let wording = LeverWording(words: words, outcome: report.outcome)
    for lever in report.levers.prefix(Self.firstLevers) {
      let title = outline[lever.requirement].map { " " + words($0.title) } ?? ""
      lines.line(lever.requirement.text + title, indent: 2, hanging: 2)
      for line in wording.lines(lever) {
        lines.field(line.supposition, "\(line.result) \(line.change)", indent: 4, column: 24)
      }
      if let along = wording.along(lever) { lines.line(along, indent: 4, hanging: 2) }
    }
    let rest = report.levers.count - Self.firstLevers
    if rest > 0 { lines.line(words.counted(TimelineLabel.leversRest.text[language], rest) + " · JSON", indent: 2) }
  }
}
