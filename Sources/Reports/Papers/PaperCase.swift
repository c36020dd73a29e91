import Model

/// One reviewed case as papers speak of it.
struct PaperCase {
  let report: Report
  let outline: Outline
  let deductions: Deductions
  let say: PaperWords

  init(_ report: Report, _ language: Language) {
    self.report = report
    outline = Outline(report)
    deductions = Deductions(outline)
    say = PaperWords(language)
  }

  var file: CaseSummary { report.caseFile }
  var isUnit: Bool { file.scope == .unit }
  var ruleSet: String { "\(say(report.ruleSet.title)) \(report.ruleSet.edition)" }

  /// What stands in the file, or that it does not: an empty field would ask for a pen.
  func carried(_ value: String) -> PaperText {
    value.isEmpty ? PaperText(say(.notInFile)) : PaperText(value: value)
  }

  private func carried(_ values: [String]) -> PaperText {
    values.isEmpty ? PaperText(say(.notInFile)) : PaperText(value: say.words.list(values))
  }

  /// Which file was reviewed, by which rules.
  var identity: [Paper.Field] {
    var fields: [Paper.Field] = [
      field(say(.reviewedUnit), carried(file.unit)),
      field(say.words(file.numberLabel), PaperText(value: file.id)),
    ]
    if !isUnit {
      fields += [
        field(say(.caseName), carried(file.cause), isWide: true),
        field(say.words(.parties), carried(file.parties)),
        field(say.words(.matters), carried(file.matters.map { say(CodeLabel.matter($0)) })),
        field(say.words(.decisions), carried(file.decisions), isWide: true),
      ]
    }
    return fields + [
      field(say.words(.ruleSet), PaperText(value: ruleSet)), field(say.words(.asOf), PaperText(value: report.asOf)),
    ]
  }

  /// Score, grade, and how much of it is decided.
  var result: [Paper.Field] {
    let score = report.outcome.score
    return [
      field(say.words(.score), PaperText(say.words.score(score.decided))),
      field(say.words(.grade), PaperText(say(report.outcome.grade.label))),
      field(say.words(.decidedShare), PaperText(say.words.share(score.share))),
      field(say.words(.interval), PaperText(say.words.interval(score.low, score.high))),
    ]
  }

  func field(_ label: String, _ text: PaperText, isWide: Bool = false) -> Paper.Field {
    Paper.Field(label: label, text: text, isWide: isWide)
  }

  var headline: PaperText { PaperText(say.words.sentences(Headline(outline, say.language).sentences)) }

  /// The number of its findings, as officers count them.
  var problems: Int { outline.findings.count }

  /// What a finding says and how to name it.
  func lines(of finding: Finding) -> [PaperText] {
    var lines = [PaperText(say(finding.message)), say.labelled(say(.findingNumber), PaperText(value: finding.id))]
    if let due = finding.due { lines.insert(PaperText(say.words.labelled(.due, due)), at: 1) }
    return lines
  }

  /// What people have decided on a finding, in the order in which they did.
  func decisions(on finding: Finding) -> [PaperText] {
    outline.human(on: finding).map { PaperText(value: say.words.human($0)) }
  }

  /// The same where no column is kept for it.
  func linesWithDecisions(of finding: Finding) -> [PaperText] {
    lines(of: finding) + decisions(on: finding).map { say.labelled(say.words(.human), $0) }
  }
}
