import Model

/// 重大问题清单: what would decide whole cases, for each with the concrete reason that a person must write.
extension PaperMaker {
  var graveList: [Paper.Block] {
    let found = cases.map { (item: $0, problems: GraveProblem.all(in: $0.outline)) }
    let rows = found.flatMap { item, problems in problems.map { (item, $0) } }
    let body: [Paper.Block] =
      rows.isEmpty
      ? [.paragraph(PaperText(say(.noGrave)))] : [graveTable(rows), .remark(PaperText(say.words(.gateNote)))]
    return unitFields([
      (.casesReviewed, String(cases.count)), (.casesWithGrave, String(found.count { !$0.problems.isEmpty })),
    ]) + body + openRemarks + [signatures([.reviewerOne, .reviewerTwo, .checkedBy, .unitSeal])]
  }

  /// Which unit, and figures over its cases.
  func unitFields(_ figures: [(PaperLabel, String)]) -> [Paper.Block] {
    var fields = [first.field(say(.reviewedUnit), first.carried(first.file.unit), isWide: true)]
    fields += figures.map { first.field(say($0.0), PaperText($0.1)) }
    fields += [
      first.field(say.words(.ruleSet), PaperText(value: first.ruleSet)),
      first.field(say.words(.asOf), PaperText(value: first.report.asOf)),
    ]
    return [.fields(fields)]
  }

  /// What is open is no problem, and no pass.
  var openRemarks: [Paper.Block] {
    cases.compactMap { item in
      say.openShare(item.outline).map { open in
        .remark(cases.count == 1 ? open : say.labelled(item.file.id, open))
      }
    }
  }

  func graveTable(_ rows: [(PaperCase, GraveProblem)]) -> Paper.Block {
    table(
      [
        .init(say(.serial), 4, .center), .init(say(.caseFile), 11), .init(say.words(.requirement), 14),
        .init(say(.problem), 20), .init(say.words(.place), 11), .init(say(.legalBasis), 13),
        .init(say(.effectAndResult), 12),
        .init(say(.result), 6, .center), .init(say(.reviewerReason), 12),
      ],
      rows.enumerated().map { number, row in
        let (item, problem) = row
        let verdict = item.outline[problem.requirement]
        return .init([
          .init(String(number + 1)), .init(PaperText(value: item.file.id)),
          .init(
            say.requirement(problem.requirement, verdict) + [PaperText(verdict.map { say($0.system.label) } ?? "")]),
          .init(problem.finding.map(item.lines) ?? [PaperText(value: problem.gate?.finding ?? "")]),
          .init(say.place(problem.finding?.place)), .init(say.clauses(problem.finding?.basis ?? [])),
          .init(problem.gate.map(say.gate) ?? [PaperText(say(Severity.fatal.label))]),
          .init(problem.gate?.confirmed == true ? say.words(.confirmed) : say(.toVerify)),
          .init(problem.finding.map(item.decisions) ?? []),
        ])
      })
  }
}
