package import Model

/// The evaluation of a district for the terminal: the figures, the ranking and what it rests on, then what to look into.
struct DistrictText {
  static let column = 16
  /// How many of a long list are shown; the pages and the workbook have them all.
  static let first = 10

  let outline: DistrictOutline
  let say: DistrictWording
  let width: Int
  var lines: TextLines

  init(_ report: DistrictReport, language: Language, style: TextStyle) {
    outline = DistrictOutline(report)
    say = DistrictWording(language)
    width = style.width
    lines = TextLines(style: style)
  }

  var report: DistrictReport { outline.report }

  var bytes: [UInt8] {
    var copy = self
    copy.writeIdentity()
    copy.writeRanking()
    copy.writeUnranked()
    copy.writeUnsettled()
    copy.writeProblems()
    copy.writeGates()
    copy.writeCrossCase()
    copy.writeFiles()
    copy.writeTrend()
    return [UInt8](copy.lines.text.utf8)
  }

  mutating func field(_ label: DistrictLabel, _ value: String, indent: Int = 0, ink: Ink? = nil) {
    lines.field(say(label), value, indent: indent, column: Self.column, ink: ink)
  }

  /// Says that a list is longer than what stands here.
  mutating func rest(_ shown: Int, of all: Int) {
    if all > shown { lines.line(say.shown(shown, of: all), indent: 2, ink: .quiet) }
  }
}

extension DistrictText {
  private mutating func writeIdentity() {
    let ruleSet = report.ruleSet
    lines.line("\(say(.title)) · \(report.district)", ink: .bold)
    lines.field(say.words(.asOf), report.asOf, column: Self.column)
    field(.run, "\(report.run)")
    lines.field(
      say.words(.ruleSet),
      "\(say(ruleSet.title)) \(ruleSet.edition) · \(ruleSet.id) · \(say.words.short(digest: ruleSet.sha256))",
      column: Self.column)
    field(.scheme, "\(say(report.scheme)) · \(report.scoring)")
    lines.blank()
    for sentence in say.headlines(outline) { lines.line(sentence, hanging: 2) }
    let grades = zip(Grade.allCases, report.counts.grades).filter { $0.1 > 0 }
    if !grades.isEmpty {
      field(.byGrade, grades.map { "\(say($0.0.label)) \($0.1)" }.joined(separator: " · "))
    }
  }

  private mutating func writeRanking() {
    guard !outline.ranked.isEmpty else { return }
    lines.heading(say(.ranking))
    var table = TextTable(
      [
        .init(say(.place)), .init(say(.unit)), .init(say(.score), isFigure: true), .init(say(.grade)),
        .init(say(.fromTo), isFigure: true), .init(say(.cases), isFigure: true), .init(say(.gateCases), isFigure: true),
        .init(say(.decided), isFigure: true),
      ], flexible: 1)
    for unit in outline.ranked {
      table.add([
        say.place(unit) + (unit.place?.isSettled == false ? " ~" : ""), unit.shownName, say.figure(unit.score),
        say(unit.grade.label), say.interval(unit.low, unit.high), "\(unit.cases)", gates(of: unit),
        say.words.share(unit.decidedShare),
      ])
    }
    if let rows = table.lines(within: width) {
      for (number, row) in rows.enumerated() { lines.line(row, ink: number == 0 ? .quiet : nil) }
    } else {
      for unit in outline.ranked { writeNarrow(unit) }
    }
    lines.line(
      say.pick(
        "否决案卷：已确认＋待确认。~ 次序未定，见下。", "Gate cases: confirmed + proposed. ~ order not settled, see below."), ink: .quiet)
  }

  private func gates(of unit: DistrictReport.UnitLine) -> String {
    unit.confirmedGates + unit.proposedGates == 0 ? "0" : "\(unit.confirmedGates)+\(unit.proposedGates)"
  }

  private mutating func writeNarrow(_ unit: DistrictReport.UnitLine) {
    let mark = unit.place?.isSettled == false ? " ~" : ""
    lines.line("\(say.place(unit))\(mark)  \(unit.shownName)", hanging: 2, ink: .bold)
    lines.line("\(say(.score)) \(say.figure(unit.score)) · \(say(unit.grade.label))", indent: 2, hanging: 2)
    lines.line("\(say(.fromTo)) \(say.interval(unit.low, unit.high))", indent: 2, hanging: 2)
    lines.line(
      "\(say(.cases)) \(unit.cases) · \(say(.gateCases)) \(gates(of: unit)) · \(say(.decided)) \(say.words.share(unit.decidedShare))",
      indent: 2, hanging: 2)
  }

  private mutating func writeUnranked() {
    guard !outline.unranked.isEmpty else { return }
    lines.heading(say(.unranked))
    for unit in outline.unranked {
      lines.line(
        "\(unit.shownName) · \(say.cases(unit.cases)) · \(say(.score)) \(say.figure(unit.score)) · \(say(.decided)) \(say.words.share(unit.decidedShare))",
        indent: 2, hanging: 2)
      if let why = unit.unranked { lines.line(say(why), indent: 4) }
    }
  }

  private mutating func writeUnsettled() {
    guard !outline.unsettled.isEmpty else { return }
    lines.heading(say(.unsettled))
    for unit in outline.unsettled { lines.line(say.unsettled(unit), indent: 2, hanging: 2, ink: .warning) }
  }
}

/// The evaluation of a district as terminal text, UTF-8; the same arguments always give the same bytes.
package func districtText(
  _ report: DistrictReport, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  DistrictText(report, language: language, style: style).bytes
}
