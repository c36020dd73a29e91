import Model

/// 申辩: what the unit has objected, what came of it, and why; also where the finding fell.
extension PaperMaker {
  /// The objections of a case in the order of the rule set; nothing where there is none.
  func objections(_ item: PaperCase) -> [Paper.Block] {
    let verdicts = item.outline.adjudicated.filter { !$0.objections.isEmpty }
    guard !verdicts.isEmpty else { return [] }
    var rows: [PaperTable.Row] = []
    for verdict in verdicts {
      for objection in verdict.objections { rows.append(row(rows.count + 1, objection, verdict)) }
    }
    return [
      .heading(say(.objectionsAndAnswers)),
      table(
        [
          .init(say(.serial), 4, .center), .init(say.words(.requirement), 14), .init(say(.problem), 22),
          .init(say(.objectionAndEvidence), 28), .init(say(.objectionOutcome), 10, .center), .init(say(.answer), 22),
        ], rows),
    ]
  }

  private func row(_ number: Int, _ objection: Objection, _ verdict: Verdict) -> PaperTable.Row {
    let finding = verdict.findings.first { $0.id == objection.finding }
    var said = [
      PaperText(value: "\(objection.by) \(objection.when)"), PaperText(value: objection.text),
    ]
    if !objection.evidence.isEmpty {
      said.append(say.labelled(say.pick("证据", "Evidence"), PaperText(value: objection.evidence)))
    }
    let answers = verdict.human.filter { $0.answers == objection.number }
    return .init([
      .init(String(number)), .init(say.requirement(verdict.requirement, verdict)),
      .init([
        PaperText(finding.map { say($0.message) } ?? ""),
        say.labelled(say(.findingNumber), PaperText(value: objection.finding)),
      ]),
      .init(said), .init(say.words.answer(objection)), .init(answers.map { PaperText(value: say.words.human($0)) }),
    ])
  }

  /// What the unit says to a finding: its objections and what came of each; boxes to tick as long as there is none.
  func unitSays(_ objections: [Objection]) -> PaperTable.Cell {
    guard !objections.isEmpty else { return boxes(.accepted, .objectedTo) }
    return .init(
      objections.map { objection in
        let number = say.pick("第 \(objection.number) 号申辩", "Objection no. \(objection.number)")
        return say.labelled(number, PaperText(say.words.answer(objection)))
      })
  }

  func boxes(_ one: PaperLabel, _ other: PaperLabel) -> PaperTable.Cell {
    .init([PaperText(say(one)), PaperText(say(other))])
  }
}
