import Model

/// A report as CSV (RFC 4180, UTF-8 with byte order mark, so that Excel reads Chinese): a row for the case, for each
/// requirement, finding, note, input problem and error.
///
/// Every figure stands in one row only, so that a column may be summed and counted over the rows of many reports.
struct CSVReport {
  private typealias Row = [CSVColumn: CSVCell]

  private let report: Report
  private let outline: Outline
  private let words: Wording

  init(_ report: Report, language: Language) {
    self.report = report
    outline = Outline(report)
    words = Wording(language: language)
  }

  /// - Parameter continuing: the rows follow those of another report, so the heading is there already.
  func bytes(continuing: Bool) -> [UInt8] {
    let columns = CSVColumn.allCases
    var text = continuing ? "" : "\u{FEFF}" + line(columns.map { .text(words($0.heading)) })
    for row in rows { text += line(columns.map { row[$0] ?? .text("") }) }
    return [UInt8](text.utf8)
  }

  private func line(_ cells: [CSVCell]) -> String { cells.map(\.written).joined(separator: ",") + "\r\n" }

  private var rows: [Row] {
    var rows = [caseRow]
    for verdict in report.verdicts {
      rows.append(row(verdict))
      rows += verdict.findings.map { row($0, of: verdict) }
    }
    return rows + report.problems.map(row) + report.errors.map(row)
  }

  /// A row of that kind: of which case it is, and what it has of its own.
  private func row(_ kind: Label, _ own: Row) -> Row {
    let file = report.caseFile
    let start: Row = [
      .caseFile: .text(file.id), .unit: .text(file.unit), .unitCode: .text(file.unitCode), .asOf: .text(report.asOf),
      .row: .text(words(kind)),
    ]
    return start.merging(own) { _, own in own }
  }

  private var caseRow: Row {
    let outcome = report.outcome
    return row(
      report.caseFile.numberLabel,
      [
        .cause: .text(report.caseFile.cause), .decisions: list(report.caseFile.decisions),
        .stage: .text(words(outcome.stage.label)), .grade: .text(words(outcome.grade.label)),
        .score: .points(outcome.score.decided), .decidedShare: .points(Points(hundredths: outcome.score.share)),
        .low: .points(outcome.score.low), .high: .points(outcome.score.high),
        .ruleSet: .text("\(report.ruleSet.id) \(report.ruleSet.edition)"),
      ])
  }

  private func row(_ kind: Label, of verdict: Verdict, _ own: Row) -> Row {
    let start: Row = [
      .requirement: .text(verdict.requirement.text), .title: .text(words(verdict.title)),
      .system: .text(words(verdict.system.label)),
    ]
    return row(kind, start.merging(own) { _, own in own })
  }

  private func row(_ verdict: Verdict) -> Row {
    row(
      .requirement, of: verdict,
      [
        .layer: .text(words.layer(verdict.layer)), .state: .text(words(verdict.state.label)),
        .standard: .points(verdict.standard), .earned: .points(verdict.earned),
        .machine: .text(words(verdict.machine.state.label)),
        .onDeclaration: .text(verdict.onDeclarationOnly ? words(.yes) : ""),
        .message: list(outline.whatIsNeeded(for: verdict).map { words($0) }),
        .nextChange: .text(verdict.nextChange ?? ""),
      ])
  }

  private func row(_ finding: Finding, of verdict: Verdict) -> Row {
    row(
      outline.kind(of: finding), of: verdict,
      [
        .finding: .text(finding.id), .severity: .text(words(finding.severity.label)),
        .deduction: .points(finding.deduction), .effect: .text(finding.effect.map { words($0.label) } ?? ""),
        .message: .text(words(finding.message)), .item: .text(words.judgedItem(finding)),
        .facts: list(finding.facts.map(words.fact)), .working: list(finding.working.map { words($0) }),
        .basis: list(finding.basis.map(words.basis)), .due: .text(finding.due ?? ""),
        .remedy: .text(finding.remedy.map { words($0) } ?? ""),
        .human: list(outline.human(on: finding).map(words.human)),
        .objection: list(outline.objections(to: finding).map(words.objection)),
        .objectionOutcome: list(outline.objections(to: finding).map(words.answer)), .line: .whole(finding.place?.line),
        .column: .whole(finding.place?.column), .path: .text(finding.place?.path ?? ""),
      ])
  }

  private func row(_ problem: Problem) -> Row {
    row(
      .inputProblem,
      [
        .message: .text("[\(problem.code)] \(words(problem.message))"),
        .remedy: .text(problem.remedy.map { words($0) } ?? ""), .file: .text(problem.file),
        .line: .whole(problem.place?.line), .column: .whole(problem.place?.column),
        .path: .text(problem.place?.path ?? ""),
      ])
  }

  private func row(_ fault: EngineFault) -> Row {
    row(
      .fault,
      [
        .requirement: .text(fault.requirement?.text ?? ""),
        .message: .text("[\(fault.code)] \(words(fault.message))"),
      ])
  }

  private func list(_ parts: [String]) -> CSVCell { .text(parts.joined(separator: words.partSeparator)) }
}
