import Archive
import Model
import Selection

/// What one walk over a run's cases adds up: the figures of each unit, and each requirement over each unit. It grows with
/// the units, not with their cases.
struct RunFigures {
  /// The cases of one unit.
  struct UnitCases {
    /// Those that count towards the unit's mean: all, or the drawn ones.
    fileprivate(set) var counting = CaseSums()
    fileprivate(set) var all = 0
    /// Those that would count, but for another case with the same number and other content.
    fileprivate(set) var contested = 0
    /// Cases outside the draw with a gate item that a person has confirmed.
    fileprivate(set) var gatesElsewhere = 0
    /// The same with one that waits for a person.
    fileprivate(set) var gatesAwaitedElsewhere = 0
  }

  /// Whose cases count; nil: all.
  private let drawn: DrawnReview?
  private var cases: [String: UnitCases] = [:]
  private(set) var outcomes: OutcomeLedger
  /// Score of the unit's own file.
  private(set) var checklists: [String: Outcome.Score] = [:]
  /// Units whose own file is of a day that tells nothing of today.
  private(set) var stale: Set<String> = []
  private(set) var cells: [RequirementID: [String: DistrictReport.RequirementLine.Cell]] = [:]
  private(set) var rates: RateCounts
  /// Cases by grade, in the order of `Grade.allCases`.
  private(set) var grades = [Int](repeating: 0, count: Grade.allCases.count)
  private(set) var scores = [Int](repeating: 0, count: 10)

  init(drawn: DrawnReview?, outcomes: OutcomeLedger, rates: [UnitScheme.Rate] = []) {
    self.rates = RateCounts(rates)
    self.drawn = drawn
    self.outcomes = outcomes
  }

  var caseCount: Int { cases.values.reduce(0) { $0 + $1.all } }

  subscript(unit: String) -> UnitCases { cases[unit] ?? UnitCases() }

  mutating func addStale(_ unit: String) { stale.insert(unit) }

  /// - Parameter isContested: whether another case of the unit has its number; it is listed, and in no mean.
  mutating func add(_ one: RunCase, _ tallies: [Tally], isContested: Bool = false, isOverturned: Bool = false) {
    for tally in tallies { add(tally, one.unit) }
    guard one.scope == .caseFile else {
      checklists[one.unit] = one.score
      return
    }
    rates.add(tallies, of: one.unit)
    outcomes.add(one, isOverturned: isOverturned)
    cases[one.unit, default: UnitCases()].add(CaseFigure(one), drawn, isContested)
    grades[Grade.allCases.firstIndex(of: one.grade) ?? 0] += 1
    if let score = one.score.decided { scores[min(9, max(0, score.hundredths / 1000))] += 1 }
  }

  private mutating func add(_ tally: Tally, _ unit: String) {
    // What is blocked was not looked at: it is lost with its owner, which has the finding. Among those that were, it would pass for
    // kept.
    guard tally.state != .notApplicable, tally.state != .blocked else { return }
    var cell = cells[tally.requirement]?[unit] ?? DistrictReport.RequirementLine.Cell()
    cell.applicable += 1
    switch tally.state {
    case .partial, .unmet:
      cell.broken += 1
      cell.lost += tally.standard.hundredths - tally.earned.hundredths
    case .undecided, .error: cell.undecided += 1
    case .met, .blocked, .notApplicable: break
    }
    cells[tally.requirement, default: [:]][unit] = cell
  }
}

extension RunFigures.UnitCases {
  fileprivate mutating func add(_ one: CaseFigure, _ drawn: DrawnReview?, _ isContested: Bool) {
    all += 1
    let counted = drawn.map { $0.counting(one) } ?? one
    if let counted, !isContested { return counting.add(counted) }
    if let counted, !counted.isNominated { contested += 1 }
    if one.confirmedGates > 0 { gatesElsewhere += 1 }
    if one.proposedGates > 0 { gatesAwaitedElsewhere += 1 }
  }
}

extension CaseFigure {
  init(_ one: RunCase) {
    self.init(
      id: one.name, unit: one.unit, grade: one.grade, score: one.score, confirmedGates: one.confirmedGates,
      proposedGates: one.proposedGates, deductions: one.deductions)
  }
}
