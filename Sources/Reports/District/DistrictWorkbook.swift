package import Model
import SafeSheet

/// The evaluation of a district as a spreadsheet (XLSX), handed out in parts: units, ranking, common problems, every
/// finding, gate items, cross-case findings, files not judged, and what it all rests on.
///
/// Cases pass one at a time; sheets with more rows than `rowsPerSheet` go on in a next one.
///
/// - Throws: `SheetFault`, or what the cases or the sink throw.
package func writeDistrictWorkbook(
  _ report: DistrictReport, cases: some DistrictCases, language: Language = .zh,
  rowsPerSheet: Int = Sheet.mostRows, to sink: ([UInt8]) throws -> Void
) throws {
  var book = try LongWorkbook(rowsPerSheet: rowsPerSheet)
  try DistrictWorkbook(report, language).write(cases, into: &book)
  try book.finish(to: sink)
}

struct DistrictWorkbook {
  let outline: DistrictOutline
  let say: DistrictWording

  init(_ report: DistrictReport, _ language: Language) {
    outline = DistrictOutline(report)
    say = DistrictWording(language)
  }

  var report: DistrictReport { outline.report }

  func write(_ cases: some DistrictCases, into book: inout LongWorkbook) throws {
    try writeUnits(into: &book)
    try writeRanking(into: &book)
    try writeProblems(into: &book)
    try writeDeductions(cases, into: &book)
    try writeGates(into: &book)
    try writeCrossCase(into: &book)
    try writeFiles(into: &book)
    try writeOrigins(into: &book)
  }

  func column(_ label: DistrictLabel, _ width: Int) -> Sheet.Column { Sheet.Column(say(label), width: width) }

  /// Text from a file or the rules; what is invisible is written out.
  func text(_ text: String) -> Sheet.Cell { .text(VisibleText.of(text)) }
  func text(_ text: BilingualText?) -> Sheet.Cell { text.map { self.text(say($0)) } ?? .text("") }
  func points(_ points: Points?) -> Sheet.Cell { points.map { .hundredths($0.hundredths) } ?? .text("") }
  func unit(_ code: String) -> Sheet.Cell { text(outline.name(ofUnit: code)) }
}

extension DistrictWorkbook {
  /// The parts of unit scores in the order in which they first appear; one column each.
  private var parts: [BilingualText] {
    var labels: [BilingualText] = []
    for part in report.units.flatMap(\.parts) where !labels.contains(part.label) { labels.append(part.label) }
    return labels
  }

  private func writeUnits(into book: inout LongWorkbook) throws {
    let parts = parts
    var columns = [
      column(.number, 6), column(.unit, 30), column(.unitCode, 22), column(.department, 16), column(.cases, 9),
    ]
    columns += Grade.allCases.map { Sheet.Column(say($0.label), width: 9) }
    columns += [column(.score, 9)] + parts.map { Sheet.Column(VisibleText.of(say($0)), width: 12) }
    columns += [
      column(.most, 9), column(.least, 9), column(.confirmedCases, 12), column(.proposedCases, 12),
      column(.unreadable, 12), column(.decided, 10), column(.topThree, 50), column(.place, 8), column(.grade, 10),
      column(.remark, 50),
    ]
    try book.begin(say(.summary), columns)
    for (number, unit) in report.units.enumerated() {
      var row: [Sheet.Cell] = [
        .whole(number + 1), text(unit.name), text(unit.code), text(CodeLabel.department(unit.department)),
        .whole(unit.cases),
      ]
      row += Grade.allCases.indices.map { unit.grades.indices.contains($0) ? .whole(unit.grades[$0]) : .text("") }
      row.append(points(unit.score))
      row += parts.map { label in points(unit.parts.first { $0.label == label }?.score) }
      let top = outline.problems(ofUnit: number).prefix(3).map {
        "\($0.requirement) \(say($0.title)) (\($0.cell(number).broken))"
      }
      row += [
        points(unit.most), points(unit.least), .whole(unit.confirmedGates), .whole(unit.proposedGates),
        .whole(unit.unreadable), .share(unit.decidedShare), text(top.joined(separator: say.pick("；", "; "))),
        unit.place.map { .whole($0.place) } ?? .text(""), text(unit.grade.label), text(unit.unranked),
      ]
      try book.add(row)
    }
  }

  private func writeRanking(into book: inout LongWorkbook) throws {
    try book.begin(
      say(.ranking),
      [
        column(.place, 8), column(.unit, 30), column(.unitCode, 22), column(.score, 9), column(.grade, 10),
        column(.low, 10), column(.high, 10), column(.cases, 9), column(.decided, 10), column(.best, 10),
        column(.worst, 10), column(.change, 10), column(.remark, 60),
      ])
    for unit in report.units {
      var remark = unit.unranked.map { say.labelled(.unranked, say($0)) } ?? ""
      if unit.place?.isSettled == false { remark = say.unsettled(unit) }
      try book.add([
        unit.place.map { .whole($0.place) } ?? .text(""), text(unit.name), text(unit.code), points(unit.score),
        text(unit.grade.label), points(unit.low), points(unit.high), .whole(unit.cases), .share(unit.decidedShare),
        unit.place.map { .whole($0.best) } ?? .text(""), unit.place.map { .whole($0.worst) } ?? .text(""),
        outline.change(of: unit).map { .hundredths($0) } ?? .text(""), text(remark),
      ])
    }
  }

  private func writeProblems(into book: inout LongWorkbook) throws {
    try book.begin(
      say(.problems),
      [
        column(.number, 6), column(.id, 12), column(.system, 18), column(.requirement, 40), column(.affectedUnits, 9),
        column(.applicable, 9), column(.affectedCases, 9), column(.open, 9), column(.share, 10), column(.lost, 10),
        column(.clause, 40), column(.remedy, 50),
      ])
    for (number, line) in outline.commonProblems.enumerated() {
      let total = line.total
      try book.add([
        .whole(number + 1), text(line.requirement.text), text(line.system.label), text(line.title),
        .whole(outline.unitsBreaking(line).count), .whole(total.applicable), .whole(total.broken),
        .whole(total.undecided), total.share.map { .share($0) } ?? .text(""), .hundredths(total.lost),
        text(line.clause),
        text(line.remedy),
      ])
    }
  }
}
