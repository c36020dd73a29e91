import Model
import SafeSheet

extension DistrictWorkbook {
  func writeGates(into book: inout LongWorkbook) throws {
    try write(outline.gates, under: .gates, into: &book)
    try write(outline.bars, under: .bars, into: &book)
  }

  private func write(
    _ group: DistrictOutline.GateGroup, under label: DistrictLabel, into book: inout LongWorkbook
  ) throws {
    try book.begin(
      say(label),
      [
        column(.number, 6), column(.unit, 26), column(.caseNumber, 22), column(.id, 10), column(.requirement, 30),
        column(.message, 50), column(.effect, 22), column(.state, 10), column(.file, 30), column(.findingID, 30),
      ])
    for (number, gate) in group.listed.enumerated() {
      try book.add([
        .whole(number + 1), unit(gate.unit), text(gate.caseID), text(gate.requirement.text),
        text(outline.requirement(gate.requirement)?.title), text(gate.message), text(gate.effect.label),
        text(say.state(of: gate)), text(gate.file), text(gate.finding),
      ])
    }
    try addRest(group.listed.count, of: group.count, into: &book)
  }

  func writeCrossCase(into book: inout LongWorkbook) throws {
    try book.begin(
      say(.crossCase),
      [
        column(.number, 6), column(.id, 12), column(.severity, 8), column(.message, 50), column(.units, 30),
        column(.involved, 60), Sheet.Column(say.pick("涉及数", "Count"), width: 8), column(.clause, 30),
        column(.working, 50), column(.doubt, 30), column(.remedy, 40), column(.findingID, 30),
      ])
    for (number, finding) in report.crossCase.enumerated() {
      try book.add([
        .whole(number + 1), text(finding.rule.text), text(finding.severity.label), text(finding.message),
        text(say.words.list(finding.units.map { outline.name(ofUnit: $0) })),
        text(finding.entries.map { say.entry($0, in: outline) }.joined(separator: say.pick("；", "; "))),
        .whole(finding.count), text(say.words.clauses(finding.basis)),
        text(say.words.sentences(finding.working.map { say($0) })), text(finding.doubt), text(finding.remedy),
        text(finding.id),
      ])
    }
  }

  func writeFiles(into book: inout LongWorkbook) throws {
    try book.begin(
      say(.unreadable),
      [
        column(.number, 6), column(.unit, 26), column(.file, 40), column(.spot, 30), column(.code, 24),
        column(.message, 60), column(.whatIsRight, 50),
      ])
    for (number, line) in report.problems.enumerated() {
      try book.add([
        .whole(number + 1), unit(line.unit), text(line.file), text(say.spot(line.problem.place)),
        text(line.problem.code), text(line.problem.message), text(line.problem.remedy),
      ])
    }
    try addRest(report.problems.count, of: report.counts.problems, into: &book)
  }

  /// A last row where the report does not list all.
  private func addRest(_ listed: Int, of all: Int, into book: inout LongWorkbook) throws {
    if all > listed { try book.add([.text(""), text(say.shown(listed, of: all))]) }
  }

  func writeOrigins(into book: inout LongWorkbook) throws {
    try book.begin(say(.explanation), [column(.item, 24), Sheet.Column(say(.explanation), width: 100)])
    let ruleSet = report.ruleSet
    var rows: [(String, String)] = [
      (say(.district), report.district), (say.words(.asOf), report.asOf), (say(.run), "\(report.run)"),
      (say.words(.ruleSet), "\(say(ruleSet.title)) · \(ruleSet.idAndEdition)"), ("SHA-256", ruleSet.sha256),
      (say.words(.profile), report.scoring), (say(.scheme), say(report.scheme)),
      (say.words(.engine), "\(report.engine) · \(report.format)"),
    ]
    rows += say.headlines(outline).map { (say(.figures), $0) }
    rows.append((say(.gates), say(.gateNote)))
    rows.append((say(.bars), say(.barNote)))
    rows.append((say(.crossCase), say(.crossNote)))
    rows += report.inputs.map { (say.words.role($0.role), "\($0.name) · \($0.sha256)") }
    for (item, explanation) in rows { try book.add([text(item), text(explanation)]) }
  }
}
