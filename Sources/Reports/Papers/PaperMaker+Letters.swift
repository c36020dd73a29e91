import Model

/// The papers that go out: 整改通知单 and 评查意见书.
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
        .init(say(.score), 12, .right), .init(say(.grade), 14, .center), .init(say(.count), 13, .right),
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
      .init(say(.serial), 6, .center), .init(say(.problem), 31), .init(say(.legalBasis), 24), .init(say(.demand), 23),
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

  func reviewOpinion(_ item: PaperCase) -> [Paper.Block] {
    let number: Paper.Block = .line(say.labelled(say(.documentNumber), PaperText(say(.blankNumber))))
    return [number, .paragraph(say.opinion(on: item.report))]
      + [.heading(say(.oneOutcome)), .fields(item.result), .paragraph(item.headline), dimensions(item)]
      + [.heading(say(.twoProblems)), problems(item)]
      + [.heading(say(.threeGrave)), grave(item)]
      + [.heading(say(.fourOpen)), open(item)]
      + [.heading(say(.fiveRemedies))] + remedies(item)
      + [
        .heading(say(.sixOpinion)), .writing(say(.reviewersOpinion), lines: 6),
        signatures([.reviewerOne, .reviewerTwo, .checkedBy, .organSeal]),
      ]
  }

  /// 评查维度: the parts of the rule set as far as they are decided.
  private func dimensions(_ item: PaperCase) -> Paper.Block {
    table(
      [
        .init(say(.dimension), 28), .init(say(.applicable), 12, .right), .init(say(.earned), 12, .right),
        .init(say(.deduction), 12, .right), .init(say(.requirementsShort), 12, .right), .init(say(.rate), 12, .right),
        .init(say(.openPoints), 12, .right),
      ],
      item.report.systems.map { part in
        let short = item.outline.verdicts(in: part.system).count { ($0.lost ?? .zero) > .zero }
        return .init([
          .init(say(part.system.label)), .init(part.applicable.short), .init(part.earned.short),
          .init((part.applicable - part.earned).short), .init(String(short)), .init(say.words.rate(part.rate)),
          .init(part.open.short),
        ])
      })
  }

  private func problems(_ item: PaperCase) -> Paper.Block {
    guard !item.outline.findings.isEmpty else { return .paragraph(PaperText(say(.noProblems))) }
    return table(
      [
        .init(say(.serial), 7, .center), .init(say(.problem), 45), .init(say(.legalBasis), 28),
        .init(say(.severity), 10, .center), .init(say(.deduction), 10, .right),
      ],
      item.outline.findings.enumerated().map { number, finding in
        .init([
          .init(String(number + 1)), .init(item.linesWithDecisions(of: finding)), .init(say.clauses(finding.basis)),
          .init(say(finding.severity.label)), .init(say.taken(finding.deduction)),
        ])
      })
  }

  private func grave(_ item: PaperCase) -> Paper.Block {
    let problems = GraveProblem.all(in: item.outline)
    guard !problems.isEmpty else { return .paragraph(PaperText(say(.noGrave))) }
    return table(
      [
        .init(say(.serial), 7, .center), .init(say(.problem), 45), .init(say(.effectAndResult), 34),
        .init(say(.result), 14, .center),
      ],
      problems.enumerated().map { number, problem in
        .init([
          .init(String(number + 1)),
          .init(problem.finding.map(item.linesWithDecisions) ?? [PaperText(value: problem.gate?.finding ?? "")]),
          .init(problem.gate.map(say.gate) ?? [PaperText(say(Severity.fatal.label))]),
          .init(problem.gate?.confirmed == true ? say(.confirmed) : say(.toVerify)),
        ])
      })
  }

  private func open(_ item: PaperCase) -> Paper.Block {
    let verdicts = item.outline.undecided + item.outline.failed
    guard !verdicts.isEmpty else { return .paragraph(PaperText(say(.noOpen))) }
    return table(
      [
        .init(say(.serial), 7, .center), .init(say(.requirement), 38), .init(say(.standard), 10, .right),
        .init(say(.needed), 45),
      ],
      verdicts.enumerated().map { number, verdict in
        .init([
          .init(String(number + 1)), .init("\(value: verdict.requirement.text) \(say(verdict.title))"),
          .init(verdict.standard.short), .init(item.outline.whatIsNeeded(for: verdict).map { PaperText(say($0)) }),
        ])
      })
  }

  /// Each remedy once, in the order of the findings.
  private func remedies(_ item: PaperCase) -> [Paper.Block] {
    var seen: Set<BilingualText> = []
    let remedies = item.outline.findings.compactMap(\.remedy).filter { seen.insert($0).inserted }
    guard !remedies.isEmpty else { return [.paragraph(PaperText(say(.noRemedies)))] }
    return remedies.enumerated().map { number, remedy in
      .paragraph("\(say.pick("（\(number + 1)）", "(\(number + 1)) "))\(say(remedy))")
    }
  }
}
