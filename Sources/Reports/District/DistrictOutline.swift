import Model

/// What every form of a district's evaluation shows and no form computes for itself.
struct DistrictOutline: Sendable {
  typealias UnitLine = DistrictReport.UnitLine
  typealias RequirementLine = DistrictReport.RequirementLine

  let report: DistrictReport
  private let requirements: [RequirementID: RequirementLine]
  private let units: [String: Int]

  init(_ report: DistrictReport) {
    self.report = report
    requirements = Dictionary(report.requirements.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    units = Dictionary(zip(report.units.map(\.code), report.units.indices), uniquingKeysWith: { first, _ in first })
  }

  var ranked: [UnitLine] { report.units.filter { $0.place != nil } }
  var unranked: [UnitLine] { report.units.filter { $0.place == nil } }

  /// Ranked units that open questions could still move.
  var unsettled: [UnitLine] { ranked.filter { $0.place?.isSettled == false } }

  func requirement(_ id: RequirementID) -> RequirementLine? { requirements[id] }

  /// The name that a reader knows; the code where the unit is not in the report or has no name, the district's where
  /// something is no unit's.
  func name(ofUnit code: String) -> String {
    position(ofUnit: code).map { report.units[$0].shownName } ?? (code.isEmpty ? report.district : code)
  }

  func position(ofUnit code: String) -> Int? { units[code] }

  /// Whether some case of a unit breaks a requirement.
  func isBroken(_ id: RequirementID, inUnit code: String) -> Bool {
    guard let line = requirements[id], let position = position(ofUnit: code) else { return false }
    return line.cell(position).broken > 0
  }

  /// Requirements broken somewhere: in most cases first, then by points lost, then in the order of the rule set.
  var commonProblems: [RequirementLine] { Self.sorted(report.requirements.map { ($0, $0.total) }) }

  /// The same for the cases of one unit, by its position in the report.
  func problems(ofUnit position: Int) -> [RequirementLine] {
    Self.sorted(report.requirements.map { ($0, $0.cell(position)) })
  }

  private static func sorted(_ lines: [(RequirementLine, RequirementLine.Cell)]) -> [RequirementLine] {
    lines.enumerated().filter { $0.element.1.broken > 0 }.sorted { a, b in
      let (x, y) = (a.element.1, b.element.1)
      if x.broken != y.broken { return x.broken > y.broken }
      if x.lost != y.lost { return x.lost > y.lost }
      return a.offset < b.offset
    }.map(\.element.0)
  }

  /// The listed gate items.
  var gates: GateGroup { GateGroup(report.gates.filter(\.effect.isGate), of: report.counts.gates) }

  /// The listed findings that only keep their case from 优秀.
  var bars: GateGroup { GateGroup(report.gates.filter { !$0.effect.isGate }, of: report.counts.barred) }

  /// Findings whose effect waits for a person, or has been confirmed by one.
  struct GateGroup {
    let listed: [DistrictReport.GateLine]
    /// Listed or not.
    let count: Int

    init(_ listed: [DistrictReport.GateLine], of count: Int) {
      self.listed = listed
      self.count = count
    }

    var isEmpty: Bool { listed.isEmpty && count == 0 }

    /// Those that a person has confirmed, and those only proposed, among the listed ones.
    var confirmed: [DistrictReport.GateLine] { listed.filter(\.confirmed) }
    var proposed: [DistrictReport.GateLine] { listed.filter { !$0.confirmed } }

    /// Those only proposed, listed or not; confirmed ones are all listed while they fit.
    var proposedCount: Int { max(0, count - confirmed.count) }
  }

  /// The run just before this one.
  var last: DistrictReport.Earlier? { report.trend.last }

  /// Whether some earlier run used another rule set or edition than this one.
  var editionsDiffer: Bool { report.trend.contains { $0.edition != report.ruleSet.idAndEdition } }

  /// How far the score of a unit is from that of the last run, in hundredths; nil where either is missing.
  func change(of unit: UnitLine) -> Int? {
    guard let now = unit.score, let then = last?.scores[unit.code] else { return nil }
    return now.hundredths - then.hundredths
  }

  /// Units in which some case breaks a requirement.
  func unitsBreaking(_ line: RequirementLine) -> [UnitLine] {
    zip(report.units, line.cells).filter { $0.1.broken > 0 }.map(\.0)
  }
}

extension DistrictReport.UnitLine {
  var shownName: String { name.isEmpty ? code : name }
}

extension DistrictReport.UnitLine.Place {
  var isSettled: Bool { best == place && worst == place }
}

extension DistrictReport.RequirementLine {
  /// What the unit at a position in the report shows.
  func cell(_ position: Int) -> Cell { cells.indices.contains(position) ? cells[position] : Cell() }
}

extension DistrictReport.RequirementLine.Cell {
  /// Cases on which it was decided.
  var decided: Int { max(0, applicable - undecided) }

  /// Share of the decided cases in which it is broken, in hundredths of a percent, rounded half up; nil while none is
  /// decided.
  var share: Int? { decided == 0 ? nil : (broken * 10_000 + decided / 2) / decided }

  /// The share in whole percent: one broken case never reads as 0, one kept case never as 100.
  var percent: Int? {
    guard let share else { return nil }
    let rounded = (share + 50) / 100
    if broken > 0, rounded == 0 { return 1 }
    return broken < decided ? min(99, rounded) : rounded
  }
}
