package import Model

/// The papers of a filing for record: for each decision that must be filed, the report and the list of what goes along.
///
/// - Parameter report: the review of the same case, for what papers say of their origin.
package func filingPapers(_ reading: FilingReading, on report: Report, language: Language = .zh) -> [Paper] {
  reading.decisions.filter(\.isOwed).flatMap { decision in
    let maker = FilingPaperMaker(decision, PaperCase(report, language), PaperWords(language))
    return [maker.report, maker.list]
  }
}

struct FilingPaperMaker {
  private let decision: FilingReading.Decision
  private let item: PaperCase
  private let say: PaperWords

  init(_ decision: FilingReading.Decision, _ item: PaperCase, _ say: PaperWords) {
    self.decision = decision
    self.item = item
    self.say = say
  }

  /// 备案报告: a letter to whom the decision is filed with.
  var report: Paper {
    paper(
      .report, .letter, title: say(decision.title) + say.pick("报告", ": report"),
      [
        .line(say.labelled(say(.documentNumber), PaperText(say(.blankNumber)))),
        .line(PaperText(say(decision.recipient) + say.pick("：", ":"))), .paragraph(opening), .fields(fields),
        .heading(say(FilingLabel.enclosures)), enclosures,
        signatures([.legalOffice, .handler, .filingOrgan]),
      ])
  }

  /// 备案材料清单: what goes along, what is there and what is missing.
  var list: Paper {
    paper(
      .list, .form, title: say.pick("备案材料清单", "Enclosures of a Filing for Record"),
      [.fields(fields), enclosures] + doubt + [signatures([.handler, .recipientSign])])
  }

  private func paper(
    _ name: FilingLabel, _ layout: Paper.Layout, title: String, _ blocks: [Paper.Block]
  ) -> Paper {
    let origin = PaperOrigin(first: item, cases: [item], say: say)
    return Paper(
      kind: nil, name: say(name), language: say.language,
      subject: [item.file.id, decision.id].filter { !$0.isEmpty }.joined(separator: "-"), layout: layout, title: title,
      stage: .unsigned, mark: origin.mark(say(name), isForUnit: false), blocks: blocks + origin.blocks)
  }

  private var opening: PaperText {
    let (unit, cause) = (item.carried(item.file.unit), item.carried(item.file.cause))
    let day = PaperText(value: say.day(decision.date))
    let number = item.carried(decision.number)
    return say.pick(
      "\(unit)于\(day)就“\(cause)”一案作出行政处罚决定（\(number)）。该决定属于应当报送备案的决定，现将有关情况和材料报送备案。",
      "On \(day) \(unit) decided the case “\(cause)” (\(number)). The decision must be filed for record; it is filed herewith."
    )
  }

  private var fields: [Paper.Field] {
    let grounds: [BilingualText] = if case .owed(let grounds) = decision.answer { grounds } else { [] }
    let comma = say.pick("、", ", ")
    return [
      item.field(say(.decidedBy), item.carried(item.file.unit)),
      item.field(say(.decision), item.carried(decision.number)),
      item.field(say(.decidedOn), item.carried(decision.date)),
      item.field(
        say.words(.parties),
        item.file.parties.isEmpty ? PaperText(say(.notInFile)) : PaperText(value: say.words.list(item.file.parties))),
      item.field(say(.caseName), item.carried(item.file.cause), isWide: true),
      item.field(
        say(.penalties), item.carried(decision.penalties.map { say($0) }.joined(separator: comma)), isWide: true),
      item.field(say(.ground), PaperText(grounds.map { say($0) }.joined(separator: comma)), isWide: true),
      item.field(
        say(.legalBasis),
        say.clauses(decision.basis).reduce(PaperText("")) { $0.isEmpty ? $1 : $0 + say.pick("；", "; ") + $1 },
        isWide: true),
      item.field(say(.lastDay), say.filing(decision), isWide: true),
    ]
  }

  private var enclosures: Paper.Block {
    .table(
      PaperTable(
        columns: [
          .init(say(.serial), 8, .center), .init(say(.paper), 32), .init(say(.inFile), 36),
          .init(say(.copies), 10, .center),
          .init(say(.remark), 14),
        ],
        rows: decision.enclosures.enumerated().map { number, enclosure in
          .init([
            .init(String(number + 1)), .init(say(enclosure.title)), .init(say.state(enclosure.state)), .blank, .blank,
          ])
        }))
  }

  /// For whoever prepares the papers, not for whom they are sent to.
  private var doubt: [Paper.Block] {
    (decision.doubt.map { [.remark(say.labelled(say(.toVerify), PaperText(say($0))))] }) ?? []
  }

  private func signatures(_ labels: [FilingLabel]) -> Paper.Block {
    .signatures(labels.map { Paper.Signature(label: say($0), day: say(.blankDay)) }, note: "")
  }
}
