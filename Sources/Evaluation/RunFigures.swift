import Archive
import Model
import Selection

/// What one walk over a run's cases adds up: the figures of each unit, and each requirement over each unit.
struct RunFigures {
  /// Cases that count towards the unit's mean, by unit.
  private(set) var cases: [String: [CaseFigure]] = [:]
  /// Score of the unit's own file.
  private(set) var checklists: [String: Outcome.Score] = [:]
  private(set) var cells: [RequirementID: [String: DistrictReport.RequirementLine.Cell]] = [:]
  private(set) var grades: [String: [Int]] = [:]
  private(set) var scores = [Int](repeating: 0, count: 10)
  private(set) var faults = 0

  mutating func add(_ one: RunCase, _ tallies: [Tally]) {
    for tally in tallies { add(tally, one.unit) }
    faults += one.faults
    guard one.scope == .caseFile else {
      checklists[one.unit] = one.score
      return
    }
    cases[one.unit, default: []].append(CaseFigure(one))
    let place = Grade.allCases.firstIndex(of: one.grade) ?? 0
    grades[one.unit, default: [Int](repeating: 0, count: Grade.allCases.count)][place] += 1
    if let score = one.score.decided { scores[min(9, max(0, score.hundredths / 1000))] += 1 }
  }

  private mutating func add(_ tally: Tally, _ unit: String) {
    guard tally.state != .notApplicable else { return }
    var cell = cells[tally.requirement]?[unit] ?? DistrictReport.RequirementLine.Cell()
    cell.applicable += 1
    switch tally.state {
    case .partial, .unmet:
      cell.broken += 1
      cell.lost += tally.standard.hundredths - tally.earned.hundredths
    case .blocked: cell.lost += tally.standard.hundredths
    case .undecided, .error: cell.undecided += 1
    case .met, .notApplicable: break
    }
    cells[tally.requirement, default: [:]][unit] = cell
  }
}

extension CaseFigure {
  init(_ one: RunCase) {
    self.init(
      id: one.name, unit: one.unit, grade: one.grade, score: one.score, confirmedGates: one.confirmedGates,
      proposedGates: one.proposedGates, deductions: one.deductions)
  }
}
