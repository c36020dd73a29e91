import Model

/// 评查意见书: what the review of one case came to, in sentences and short tables.
extension PaperMaker {
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
        .init(say(.dimension), 28), .init(say.words(.applicable), 12, .right), .init(say.words(.earned), 12, .right),
        .init(say.words(.deduction), 12, .right), .init(say(.requirementsShort), 12, .right),
        .init(say.words(.rate), 12, .right),
        .init(say(.openPoints), 12, .right),
      ],
      item.report.systems.map { part in
        let short = item.outline.verdicts(in: part.system).count { ($0.lost ?? .zero) > .zero }
        return .init([
          .init(say(part.system.label)), .init(part.applicable.short), .init(part.earned.short),
          .init((part.applicable - part.earned).short), .init(String(short)), .init(say.words.rate(part)),
          .init(part.open.short),
        ])
      })
  }

  private func problems(_ item: PaperCase) -> Paper.Block {
    guard !item.outline.findings.isEmpty else { return .paragraph(PaperText(say(.noProblems))) }
    return table(
      [
        .init(say(.serial), 7, .center), .init(say(.problem), 45), .init(say(.legalBasis), 28),
        .init(say.words(.severity), 10, .center), .init(say.words(.deduction), 10, .right),
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
        .init(say(.serial), 7, .center), .init(say(PaperLabel.problem), 45), .init(say(.effectAndResult), 34),
        .init(say(.result), 14, .center),
      ],
      problems.enumerated().map { number, problem in
        .init([
          .init(String(number + 1)),
          .init(problem.finding.map(item.linesWithDecisions) ?? [PaperText(value: problem.gate?.finding ?? "")]),
          .init(problem.gate.map(say.gate) ?? [PaperText(say(Severity.fatal.label))]),
          .init(problem.gate?.confirmed == true ? say.words(.confirmed) : say(.toVerify)),
        ])
      })
  }

  /// One by one with what is needed; where a thin file leaves too many for a letter, part by part.
  private func open(_ item: PaperCase) -> Paper.Block {
    let verdicts = item.outline.undecided + item.outline.failed
    guard !verdicts.isEmpty else { return .paragraph(PaperText(say(.noOpen))) }
    guard verdicts.count <= Self.mostOpen else { return openParts(verdicts) }
    return table(
      [
        .init(say(.serial), 7, .center), .init(say.words(.requirement), 38), .init(say.words(.standard), 10, .right),
        .init(say.words(.needed), 45),
      ],
      verdicts.enumerated().map { number, verdict in
        .init([
          .init(String(number + 1)), .init("\(value: verdict.requirement.text) \(say(verdict.title))"),
          .init(verdict.standard.short), .init(item.outline.whatIsNeeded(for: verdict).map { PaperText(say($0)) }),
        ])
      })
  }

  private static let mostOpen = 20

  private func openParts(_ verdicts: [Verdict]) -> Paper.Block {
    let parts = RequirementSystem.allCases.map { part in (part, verdicts.filter { $0.system == part }) }
    return table(
      [
        .init(say(.dimension), 22), .init(say(.openCount), 12, .right), .init(say(.openPoints), 12, .right),
        .init(say(.openNames), 54),
      ],
      parts.filter { !$0.1.isEmpty }.map { part, open in
        let names = open.map(\.requirement.text).joined(separator: say.pick("、", ", "))
        return .init([
          .init(say(part.label)), .init(String(open.count)), .init(Outline.total(open).short),
          .init(PaperText(value: names)),
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
