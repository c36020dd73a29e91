package import Model

/// Which decisions of a case must be filed for record, for the terminal: the answer, what it was read from, and what is missing.
package func filingText(
  _ reading: FilingReading, on report: Report, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  var text = FilingText(lines: TextLines(style: style), say: PaperWords(language))
  text.write(reading, report)
  return [UInt8](text.lines.text.utf8)
}

private struct FilingText {
  private static let column = 14
  var lines: TextLines
  let say: PaperWords

  mutating func write(_ reading: FilingReading, _ report: Report) {
    lines.line(say.pick("备案 · \(report.caseFile.id)", "Filing for record · \(report.caseFile.id)"), ink: .bold)
    field(say.words(.unit), report.caseFile.unit)
    field(say.words(.cause), report.caseFile.cause)
    field(say.words(.asOf), report.asOf)
    for decision in reading.decisions { write(decision) }
    if reading.decisions.isEmpty {
      lines.blank()
      let none = say.pick("案卷没有决定，没有要备案的。", "The file has no decision: nothing is to be filed.")
      lines.line(reading.mayHaveMore.map { say.pick("待定：\($0.zh)", "Open: \($0.en)") } ?? none)
    }
  }

  private mutating func write(_ decision: FilingReading.Decision) {
    let name = [decision.id, decision.number, decision.date].filter { !$0.isEmpty }.joined(separator: " ")
    switch decision.answer {
    case .owed(let grounds):
      heading(name, decision, say.pick("应当备案", "to be filed"))
      field(say(.ground), grounds.map { say($0) }.joined(separator: say.pick("、", ", ")))
      field(say(.lastDay), say.filing(decision).text)
      for (number, enclosure) in decision.enclosures.enumerated() {
        field(
          number == 0 ? say(FilingLabel.enclosures) : " ",
          "\(say(enclosure.title))\(say.pick("：", ": "))\(say.state(enclosure.state).text)")
      }
    case .notOwed(let why):
      heading(name, decision, say.pick("不需要备案", "not to be filed"))
      lines.line(say(why))
    case .open(let why):
      heading(name, decision, say.pick("待定", "open"))
      lines.line(say(why), ink: .warning)
    }
    for (number, fact) in decision.facts.enumerated() {
      field(number == 0 ? say.words(.facts) : " ", say.words.fact(fact))
    }
    for (number, clause) in decision.basis.enumerated() {
      field(number == 0 ? say.words(.basis) : " ", say.words.clause(clause))
    }
    field(say.words(.requirement), decision.requirement.text)
    if let doubt = decision.doubt { field(say(.toVerify), say(doubt)) }
  }

  private mutating func heading(_ name: String, _ decision: FilingReading.Decision, _ answer: String) {
    lines.heading("\(name) · \(say(decision.title))\(say.pick("：", ": "))\(answer)")
  }

  private mutating func field(_ label: String, _ value: String) {
    if !value.isEmpty { lines.field(label, value, indent: 0, column: Self.column, ink: nil) }
  }
}
