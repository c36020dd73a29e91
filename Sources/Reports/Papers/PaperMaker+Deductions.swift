import Model

/// 扣分明细: one line for each finding that stands, with what the reviewers decided and the unit objected, or room for it.
extension PaperMaker {
  func deductionSheet(_ item: PaperCase) -> [Paper.Block] {
    let fields =
      item.identity + [
        item.field(say(.wholeDeduction), PaperText(say.deductedInAll(item.deductions))),
        item.field(say.words(.score), PaperText(say.words.score(item.report.outcome.score.decided))),
      ]
    let lines = item.deductions.lines
    let body: Paper.Block =
      lines.isEmpty ? .paragraph(PaperText(say(.noProblems))) : deductionTable(item)
    return [.fields(fields), body] + objections(item)
      + [signatures([.reviewerOne, .reviewerTwo, .checkedBy, .unitSeal])]
  }

  private func deductionTable(_ item: PaperCase) -> Paper.Block {
    let rows = item.deductions.lines.enumerated().map { number, line in
      let verdict = item.outline[line.requirement]
      return PaperTable.Row(
        [
          .init(String(number + 1)),
          .init(say.requirement(line.requirement, verdict) + [PaperText(verdict.map { say($0.system.label) } ?? "")]),
        ] + (line.finding.map { finding(item, $0) } ?? difference(line)))
    }
    // Boxes need little room; reasons that people have written need much.
    let isDecided = item.outline.findings.contains { !item.outline.human(on: $0).isEmpty }
    let shares = isDecided ? [3, 11, 15, 8, 11, 5, 5, 10, 22, 10] : [4, 13, 18, 10, 14, 6, 7, 13, 7, 8]
    return table(
      [
        .init(say(.serial), shares[0], .center), .init(say.words(.requirement), shares[1]),
        .init(say(.problem), shares[2]), .init(say.words(.place), shares[3]), .init(say(.legalBasis), shares[4]),
        .init(say.words(.severity), shares[5], .center), .init(say.words(.deduction), shares[6], .right),
        .init(say(.advice), shares[7]), .init(say(.reviewerOpinion), shares[8]),
        .init(say(.unitObjection), shares[9]),
      ], rows + totals(item))
  }

  private func finding(_ item: PaperCase, _ finding: Finding) -> [PaperTable.Cell] {
    [
      .init(item.lines(of: finding)), .init(say.place(finding.place)), .init(say.clauses(finding.basis)),
      .init(say(finding.severity.label)), .init(say.taken(finding.deduction)), .init(say.remedy(finding)),
      reviewer(item.decisions(on: finding)), unitSays(item.outline.objections(to: finding)),
    ]
  }

  private func difference(_ line: Deductions.Line) -> [PaperTable.Cell] {
    [
      .init(PaperText(line.reason.map { say($0) } ?? ""), span: 4), .init(say.taken(line.points)), .blank,
      reviewer([]), unitSays([]),
    ]
  }

  /// What reviewers have decided; boxes to tick as long as they have not.
  private func reviewer(_ decisions: [PaperText]) -> PaperTable.Cell {
    decisions.isEmpty ? boxes(.upheld, .notUpheld) : .init(decisions)
  }

  private func totals(_ item: PaperCase) -> [PaperTable.Row] {
    var rows = [total(say(.total), item.deductions.scored + item.deductions.basics)]
    if item.deductions.basics > .zero {
      rows.append(total(say(.basics), item.report.outcome.basics))
    }
    return rows
  }

  private func total(_ label: String, _ points: Points) -> PaperTable.Row {
    .init(.total, [.blank, .init(PaperText(label), span: 5), .init(say.taken(points)), .init([], span: 3)])
  }
}
