import Model

/// 整改通知单: to a unit, over its cases.
extension PaperMaker {
  var rectificationNotice: [Paper.Block] {
    let problems = cases.reduce(0) { $0 + $1.problems }
    let number: Paper.Block = .line(say.labelled(say(.documentNumber), PaperText(say(.blankNumber))))
    let addressee: Paper.Block = .line("\(first.carried(first.file.unit))\(say.pick("：", ":"))")
    let body: [Paper.Block] =
      problems == 0
      ? [.paragraph(PaperText(say(.nothingToRectify)))]
      : [
        .paragraph(
          say.rectification(
            files: cases.count, problems: problems, ruleSet: first.ruleSet,
            asOf: first.report.asOf)),
        .paragraph(say.objection),
      ]
    return [number, addressee] + body + [caseTable] + (problems == 0 ? [] : [rectificationTable]) + openRemarks
      + [signatures([.organSeal, .receivedBy])]
  }

  private var caseTable: Paper.Block {
    table(
      [
        .init(say(.serial), 7, .center), .init(say(.caseFile), 25), .init(say(.caseName), 29),
        .init(say.words(.score), 12, .right), .init(say.words(.grade), 14, .center), .init(say(.count), 13, .right),
      ],
      cases.enumerated().map { number, item in
        .init([
          .init(String(number + 1)), .init(PaperText(value: item.file.id)),
          .init(item.isUnit ? "—" : item.carried(item.file.cause)),
          .init(say.words.score(item.report.outcome.score.decided)), .init(say(item.report.outcome.grade.label)),
          .init(String(item.problems)),
        ])
      })
  }

  /// Case by case where there are several; numbered throughout.
  private var rectificationTable: Paper.Block {
    let columns: [PaperTable.Column] = [
      .init(say(.serial), 6, .center), .init(say(PaperLabel.problem), 31), .init(say(.legalBasis), 24),
      .init(say(.demand), 23),
      .init(say(.whatWasDone), 16),
    ]
    var rows: [PaperTable.Row] = []
    var number = 0
    for item in cases where item.problems > 0 {
      if cases.count > 1 {
        let name: PaperText = "\(value: item.file.id) \(value: item.file.cause)"
        rows.append(.init(.group, [.init(name, span: columns.count)]))
      }
      for finding in item.outline.findings {
        number += 1
        rows.append(
          .init([
            .init(String(number)),
            .init(item.linesWithDecisions(of: finding) + (finding.place.map { say.place($0) } ?? [])),
            .init(say.clauses(finding.basis)), .init(say.remedy(finding)), .blank,
          ]))
      }
    }
    return table(columns, rows)
  }
}
