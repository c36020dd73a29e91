package import Model

/// A comparison of two runs for the terminal: what was tried, what it changes, and through which requirement or number.
struct ComparisonText {
  private static let column = 14
  private static let first = 10

  private let outline: DistrictOutline
  private let say: ComparisonWording
  private var lines: TextLines

  init(_ comparison: RunComparison, _ report: DistrictReport, language: Language, style: TextStyle) {
    outline = DistrictOutline(report)
    say = ComparisonWording(comparison, language)
    lines = TextLines(style: style)
  }

  private var comparison: RunComparison { say.comparison }

  var bytes: [UInt8] {
    var copy = self
    copy.writeHead()
    copy.writeUnits()
    copy.writeRequirements()
    copy.writeCases()
    return [UInt8](copy.lines.text.utf8)
  }

  private mutating func field(_ label: String, _ values: [String]) {
    for (number, value) in values.enumerated() {
      lines.field(number == 0 ? label : "", value, column: Self.column)
    }
  }

  private mutating func writeHead() {
    lines.line("\(say.title) · \(comparison.district)", ink: .bold)
    field(say.oldLabel, [say.side(comparison.old)])
    field(say.newLabel, [say.side(comparison.new)])
    field(say.filesLabel, comparison.inputs.prefix(Self.first).map(say.input))
    rest(min(Self.first, comparison.inputs.count), of: comparison.inputs.count)
    field(say.numbersLabel, comparison.numbers.map(say.number))
    field(say.effortLabel, say.effort)
    lines.blank()
    for line in say.summary { lines.line(line, hanging: 2) }
  }

  private mutating func rest(_ shown: Int, of all: Int) {
    if all > shown { lines.line(say.say.shown(shown, of: all), indent: 2, ink: .quiet) }
  }

  private mutating func writeUnits() {
    lines.heading(say.unitsLabel)
    if comparison.units.isEmpty { lines.line(say.nothing, indent: 2) }
    for unit in comparison.units {
      let isMoved = unit.old?.place != unit.new?.place || unit.old?.grade != unit.new?.grade
      let places = say.pick("名次 ", "place ") + say.places(unit)
      let scores = "\(say.result(unit.old?.result)) → \(say.result(unit.new?.result))"
      lines.line("\(unit.name) · \(places) · \(scores)", indent: 2, hanging: 2, ink: isMoved ? .warning : nil)
      for part in say.parts(unit) { lines.line(part, indent: 4, hanging: 2) }
      for loss in unit.requirements.prefix(3) { lines.line(say.loss(loss), indent: 4, hanging: 2, ink: .quiet) }
    }
  }

  private mutating func writeRequirements() {
    guard !comparison.requirements.isEmpty else { return }
    lines.heading(say.requirementsLabel)
    for one in comparison.requirements.prefix(Self.first) {
      lines.line("\(one.requirement) \(say.say(one.title)) · \(say.say.cases(one.cases))", indent: 2, hanging: 2)
      lines.line("\(say.moves(one)) · \(say.earned(one))", indent: 4, hanging: 2)
    }
    rest(min(Self.first, comparison.requirements.count), of: comparison.requirements.count)
  }

  private mutating func writeCases() {
    guard !comparison.cases.isEmpty else { return }
    lines.heading(say.casesLabel)
    let listed = comparison.cases.prefix(2 * Self.first)
    for one in listed {
      lines.line(
        "\(outline.name(ofUnit: one.unit)) · \(one.caseID) · \(say.result(one.old)) → \(say.result(one.new))",
        indent: 2,
        hanging: 2, ink: one.old?.grade == one.new?.grade ? nil : .warning)
      if let content = say.content(one.content) { lines.line(content, indent: 4) }
      if let alone = one.arithmetic {
        lines.line("\(say.arithmeticLabel) · \(say.alone(alone, besides: one.old))", indent: 4, hanging: 2)
      }
      for row in one.rows.prefix(3) {
        lines.line("\(row.requirement) \(say.states(row))", indent: 4, hanging: 2)
        if let message = row.message { lines.line(say.say(message), indent: 6) }
        if let alone = row.alone, one.hasSeveralCauses {
          lines.line(say.alone(alone, besides: one.old), indent: 6, ink: .quiet)
        }
      }
      if one.rows.count > 3 { lines.line(say.say.shown(3, of: one.rows.count), indent: 4, ink: .quiet) }
    }
    let all = comparison.counts.changed + comparison.counts.otherContent + comparison.counts.appeared
    rest(listed.count, of: max(comparison.cases.count, all + comparison.counts.gone))
  }
}

extension RunComparison.UnitChange.Side {
  var result: RunComparison.Result { RunComparison.Result(score: score, grade: grade) }
}

/// A comparison of two runs as terminal text, UTF-8; the same arguments always give the same bytes.
///
/// - Parameter report: that of the new run; it knows the names of units.
package func comparisonText(
  _ comparison: RunComparison, of report: DistrictReport, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  ComparisonText(comparison, report, language: language, style: style).bytes
}
