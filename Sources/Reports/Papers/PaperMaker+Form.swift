import Model

/// 评查表: one for each file (一卷一表), every requirement that applies, part by part.
extension PaperMaker {
  func reviewForm(_ item: PaperCase) -> [Paper.Block] {
    let open = item.report.verdicts.contains { $0.state == .undecided || $0.state == .error }
    let note: [Paper.Block] = open ? [.remark(PaperText(say(.openNote)))] : []
    return [.fields(item.identity + item.result), .remark(item.headline), formTable(item)] + note
      + [.heading(say.words(.working)), .remark(working(item))]
      + [.writing(say(.reviewersOpinion), lines: 4), .writing(say(.unitsOpinion), lines: 3)]
      + [signatures([.reviewerOne, .reviewerTwo, .checkedBy, .unitSeal])]
  }

  private func working(_ item: PaperCase) -> PaperText {
    PaperText(item.report.outcome.working.map { say($0) }.joined(separator: say.pick("；", "; ")))
  }

  private func formTable(_ item: PaperCase) -> Paper.Block {
    var rows: [PaperTable.Row] = []
    var number = 0
    for system in RequirementSystem.allCases {
      let verdicts = item.outline.verdicts(in: system)
      guard !verdicts.isEmpty else { continue }
      rows.append(.init(.group, [.init(PaperText(say(system.label)), span: 7)]))
      for verdict in verdicts where verdict.state != .notApplicable {
        number += 1
        rows.append(row(number, verdict, item))
      }
      let without = verdicts.filter { $0.state == .notApplicable }
      if !without.isEmpty { rows.append(leftOut(without)) }
      if let rate = item.report.systems.first(where: { $0.system == system }) { rows.append(subtotal(rate)) }
    }
    return table(
      [
        .init(say(.serial), 6, .center), .init(say(.content), 41), .init(say.words(.standard), 9, .right),
        .init(say.words(.earned), 9, .right), .init(say.words(.deduction), 8, .right), .init(say.words(.state), 12),
        .init(say.words(.remark), 19),
      ], rows + sums(item.report.outcome))
  }

  private func row(_ number: Int, _ verdict: Verdict, _ item: PaperCase) -> PaperTable.Row {
    let isOpen = verdict.state == .undecided || verdict.state == .error
    let standard = verdict.standard.short
    return .init([
      .init(String(number)),
      .init("\(value: verdict.requirement.text) \(say(verdict.title))"),
      .init(isOpen ? say.pick("（\(standard)）", "(\(standard))") : standard),
      .init(isOpen ? "—" : (verdict.state == .blocked ? Points.zero : verdict.earned).short),
      .init(verdict.lost.map(\.short) ?? "—"),
      .init(say(verdict.state.label)),
      .init(remarks(verdict, item)),
    ])
  }

  private func remarks(_ verdict: Verdict, _ item: PaperCase) -> [PaperText] {
    var remarks: [PaperText] = []
    switch verdict.layer {
    case .scored: break
    case .basics: remarks.append(PaperText(say.words(.basicsLayer)))
    case .bonus: remarks.append(PaperText(say.words(.bonusLayer)))
    }
    let numbers = item.deductions.numbers(of: verdict.requirement)
    if !numbers.isEmpty { remarks.append(PaperText(say.numbers(numbers))) }
    if item.outline.isLeftToPerson(verdict.requirement) { remarks.append(PaperText(say.words(.leftToPerson))) }
    if verdict.onDeclarationOnly, verdict.state == .met { remarks.append(PaperText(say.words(.declaredOnly))) }
    if let under = verdict.countedUnder {
      remarks.append(say.labelled(say.words(.countedUnder), PaperText(value: under.text)))
    }
    if let last = verdict.human.last {
      remarks.append(say.labelled(say.words(.human), PaperText(value: "\(last.who) \(last.when)")))
    }
    return remarks
  }

  private func leftOut(_ verdicts: [Verdict]) -> PaperTable.Row {
    let names = verdicts.map(\.requirement.text).joined(separator: say.pick("、", ", "))
    return .init([
      .blank,
      .init("\(say.notApplicable(verdicts.count, Outline.total(verdicts)))\(value: names)", span: 6),
    ])
  }

  private func subtotal(_ rate: SystemRate) -> PaperTable.Row {
    sum(
      say(.subtotal), rate.applicable, rate.earned,
      remark: rate.open > .zero ? say.words.labelled(.open, rate.open.short) : "")
  }

  private func sums(_ outcome: Outcome) -> [PaperTable.Row] {
    var rows = [sum(say(.total), outcome.applicable, outcome.earned, remark: "")]
    if outcome.basics > .zero { rows.append(adjusted(say(.basics), say.taken(outcome.basics))) }
    if outcome.bonus > .zero { rows.append(adjusted(say(.bonus), "+" + outcome.bonus.short)) }
    rows.append(adjusted(say(.scoreRow), say.words.score(outcome.score.decided)))
    return rows
  }

  private func sum(_ label: String, _ applicable: Points, _ earned: Points, remark: String) -> PaperTable.Row {
    .init(
      .total,
      [
        .blank, .init(label), .init(applicable.short), .init(earned.short), .init((applicable - earned).short), .blank,
        .init(remark),
      ])
  }

  /// A sum that stands under 实得分.
  private func adjusted(_ label: String, _ figure: String) -> PaperTable.Row {
    .init(.total, [.blank, .init(label), .blank, .init(figure), .blank, .blank, .blank])
  }
}
