import Model
import SafeSheet

/// Every finding of every file, and what each requirement lost through them.
///
/// Findings deduct for themselves, and a requirement loses at most its own points, or what several of its findings are
/// worth only once: the deductions of its rows may add up to more. What it did lose stands once in a file, so that this
/// column adds up to what the score was computed from.
extension DistrictWorkbook {
  /// One row for each finding of the unit's own file and of each case, notes and findings that persons have set aside among
  /// them; one for each requirement that lost points without a finding.
  func writeDeductions(_ cases: some DistrictCases, into book: inout LongWorkbook) throws {
    try book.begin(
      say(.deductions),
      [
        column(.number, 8), column(.unit, 26), column(.caseNumber, 22), column(.cause, 30), column(.system, 16),
        column(.id, 10), column(.requirement, 30), column(.message, 50), column(.clause, 30), column(.severity, 8),
        column(.deduction, 8), column(.standard, 10), column(.requirementLost, 10), column(.reckoning, 30),
        column(.caseScore, 10), column(.caseGrade, 10), column(.effect, 18),
        column(.settled, 18), column(.objections, 40), column(.due, 12), column(.remedy, 40), column(.spot, 30),
        column(.file, 30), column(.findingID, 30),
      ])
    var number = 0
    for unit in report.units {
      if let file = try cases.unitFile(of: unit.code) { try write(file, of: unit, &number, into: &book) }
      try cases.forEachCase(of: unit.code) { try write($0, of: unit, &number, into: &book) }
    }
  }

  private func write(
    _ item: DistrictCase, of unit: DistrictReport.UnitLine, _ number: inout Int, into book: inout LongWorkbook
  ) throws {
    let tallies = Dictionary(item.tallies.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    var said: [RequirementID: Points] = [:]
    for finding in item.findings where !finding.isSetAside {
      said[finding.requirement, default: .zero] += finding.deduction
    }
    var counted: Set<RequirementID> = []
    for finding in item.findings {
      number += 1
      let isFirst = counted.insert(finding.requirement).inserted
      try book.add(
        row(
          number, item, unit, finding.requirement, finding, tallies[finding.requirement],
          said: isFirst ? said[finding.requirement] ?? .zero : nil))
    }
    // The order of an archive is its own.
    let rest = item.tallies.filter { !counted.contains($0.requirement) }.sorted { $0.requirement < $1.requirement }
    for tally in rest {
      guard let lost = tally.lost, lost > .zero else { continue }
      number += 1
      try book.add(row(number, item, unit, tally.requirement, nil, tally, said: .zero))
    }
  }

  /// - Parameter said: what the findings of the requirement take together; nil in all rows but the first about it.
  private func row(
    _ number: Int, _ item: DistrictCase, _ unit: DistrictReport.UnitLine, _ requirement: RequirementID,
    _ finding: DistrictCase.Finding?, _ tally: Tally?, said: Points?
  ) -> [Sheet.Cell] {
    let line = outline.requirement(requirement)
    let reckoning = tally.flatMap { tally in said.flatMap { Self.reckoning(tally, said: $0) } }
    let lost = said == nil ? nil : tally?.lost
    var cells: [Sheet.Cell] = [
      .whole(number), text(unit.shownName), text(item.summary.id), text(item.summary.cause), text(line?.system.label),
      text(requirement.text), text(line?.title), text(finding?.message), text(line?.clause),
      text(finding?.severity.label), points(finding?.deduction), points(tally?.standard), points(lost),
      text(reckoning), points(item.outcome.score.decided), text(item.outcome.grade.label),
    ]
    let objections = finding.map { $0.objections.map(say.words.objection).joined(separator: say.pick("；", "; ")) }
    cells += [
      text(finding?.effect?.label), text(finding?.isSetAside == true ? say.words(.setAside) : ""),
      text(objections ?? ""), text(finding?.due ?? ""), text(line?.remedy), text(say.spot(finding?.place)),
      text(item.file), text(finding?.id ?? ""),
    ]
    return cells
  }

  /// Why the rows about a requirement do not add up to what it lost; nil where they do.
  private static func reckoning(_ tally: Tally, said: Points) -> BilingualText? {
    guard (tally.lost ?? .zero) != said else { return nil }
    switch tally.state {
    case .blocked: return BilingualText(zh: "因前项缺失不得分", en: "no points, as what it rests on is absent")
    case .undecided, .error:
      return BilingualText(zh: "本项尚未评定，所列扣分暂不计入得分", en: "still open: what is listed is not counted yet")
    case .notApplicable:
      return BilingualText(zh: "本项不涉及，所列扣分不计入得分", en: "not applicable: what is listed is not counted")
    case .met, .partial, .unmet:
      guard let lost = tally.lost else { return BilingualText(zh: "加分项只加不扣", en: "a bonus is only ever given") }
      return BilingualText(
        zh: "本项分值 \(tally.standard.short) 分，合计失 \(lost.short) 分，各行不累加",
        en: "worth \(tally.standard.short), it loses \(lost.short) in all: the rows are not added up")
    }
  }
}

extension Tally {
  /// What it takes from the score; nil while it is open, where it does not apply, and for a bonus.
  fileprivate var lost: Points? {
    guard layer != .bonus else { return nil }
    switch state {
    case .met, .partial, .unmet: return standard - earned
    case .blocked: return standard
    case .notApplicable, .undecided, .error: return nil
    }
  }
}
