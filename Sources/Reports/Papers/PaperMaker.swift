package import Model

/// The papers of these kinds on these reports: one for each case, or for a unit over its cases, in the order of the kinds
/// and, within a kind, of the reports.
///
/// A paper is as far as the least advanced of its reports.
package func papers(_ kinds: [PaperKind], on reports: [Report], language: Language = .zh) -> [Paper] {
  let cases = reports.map { PaperCase($0, language) }
  let units = grouped(cases)
  return kinds.flatMap { kind in
    (kind.isForUnit ? units : cases.map { [$0] }).compactMap { PaperMaker(kind, $0, language)?.paper }
  }
}

/// Cases by the unit that they name, by code and name together: who is addressed must not be guessed.
private func grouped(_ cases: [PaperCase]) -> [[PaperCase]] {
  var order: [[String]] = []
  var groups: [[String]: [PaperCase]] = [:]
  for item in cases {
    let key = [item.file.unitCode, item.file.unit]
    if groups[key] == nil { order.append(key) }
    groups[key, default: []].append(item)
  }
  return order.compactMap { groups[$0] }
}

/// Makes one paper: the frame that all have, around what each kind says.
struct PaperMaker {
  let kind: PaperKind
  let cases: [PaperCase]
  /// The only one, unless the paper is for a unit.
  let first: PaperCase
  let stage: PaperStage
  let say: PaperWords

  /// Nil without a case.
  init?(_ kind: PaperKind, _ cases: [PaperCase], _ language: Language) {
    guard let first = cases.first else { return nil }
    self.kind = kind
    self.cases = cases
    self.first = first
    stage = PaperStage(cases)
    say = PaperWords(language)
  }

  var paper: Paper {
    let origin = PaperOrigin(first: first, cases: cases, say: say)
    return Paper(
      kind: kind, name: say(kind.name), language: say.language,
      subject: kind.isForUnit ? first.file.unit : first.file.id, layout: layout,
      title: title, stage: stage, mark: origin.mark(say(kind.name), isForUnit: kind.isForUnit),
      blocks: stageBlocks + body + origin.blocks)
  }

  private var body: [Paper.Block] {
    switch kind {
    case .form: reviewForm(first)
    case .deductions: deductionSheet(first)
    case .grave: graveList
    case .rectification: rectificationNotice
    case .opinion: reviewOpinion(first)
    }
  }

  private var layout: Paper.Layout {
    switch kind {
    case .form: .form
    case .deductions, .grave: .wideForm
    case .rectification, .opinion: .letter
    }
  }

  private var title: String {
    let plain =
      switch kind {
      case .form: say(first.isUnit ? .unitForm : .form)
      case .deductions: say(.deductions)
      case .grave: say(.grave)
      case .rectification: say(.rectification)
      case .opinion: say(.opinion)
      }
    return plain + say(stage.suffix)
  }

  private var stageBlocks: [Paper.Block] {
    if stage.isFinal { return [] }
    let use = say(layout == .letter ? .openLetter : .openForm)
    return [.notice("\(say(stage.label))\(say.pick("。", ". "))\(use)")]
  }

  /// Places to sign; one that concludes nothing says so.
  func signatures(_ labels: [PaperLabel]) -> Paper.Block {
    .signatures(
      labels.map { Paper.Signature(label: say($0), day: say(.blankDay)) }, note: stage.isFinal ? "" : say(.signingOpen)
    )
  }

  func table(_ columns: [PaperTable.Column], _ rows: [PaperTable.Row]) -> Paper.Block {
    .table(PaperTable(columns: columns, rows: rows))
  }
}
