import Model

/// What a walk over two runs adds up.
struct ComparisonSums {
  private struct Moved: Hashable {
    let old: VerdictState?
    let new: VerdictState?
  }

  private struct Graded: Hashable {
    let old: Grade
    let new: Grade
  }

  private struct Requirement {
    var cases = 0
    var oldEarned = 0
    var newEarned = 0
    var grades = 0
    var moves: [Moved: Int] = [:]
  }

  private var requirements: [RequirementID: Requirement] = [:]
  private var moves: [Graded: Int] = [:]
  private var (changed, verdicts, scores, grades) = (0, 0, 0, 0)
  private var (otherContent, appeared, gone) = (0, 0, 0)
  /// As many of each as a comparison lists.
  private var regraded: [RunComparison.CaseChange] = []
  private var others: [RunComparison.CaseChange] = []

  mutating func add(_ comparison: CaseComparison) {
    switch comparison.content {
    case .appeared: appeared += 1
    case .gone: gone += 1
    case .changed: otherContent += 1
    case .same: break
    }
    guard let change = comparison.change else { return }
    if change.content == .same { count(change) }
    let isRegraded = change.old?.grade != change.new?.grade
    let most = RunComparison.mostListed
    if isRegraded, regraded.count < most { regraded.append(change) }
    if !isRegraded, others.count < most { others.append(change) }
  }

  private mutating func count(_ change: RunComparison.CaseChange) {
    changed += 1
    if !change.rows.isEmpty { verdicts += 1 }
    if change.old?.score != change.new?.score { scores += 1 }
    if let old = change.old?.grade, let new = change.new?.grade, old != new {
      grades += 1
      moves[Graded(old: old, new: new), default: 0] += 1
    }
    for row in change.rows {
      var sum = requirements[row.requirement] ?? Requirement()
      sum.cases += 1
      sum.oldEarned += row.old?.counted ?? 0
      sum.newEarned += row.new?.counted ?? 0
      if let alone = row.alone, alone.grade != change.old?.grade { sum.grades += 1 }
      let moved = Moved(old: row.old?.state, new: row.new?.state)
      sum.moves[moved, default: 0] += 1
      requirements[row.requirement] = sum
    }
  }

  /// - Parameter files: judged in the new run.
  func counts(of files: Int) -> RunComparison.Counts {
    RunComparison.Counts(
      compared: files - appeared - otherContent, changed: changed, verdicts: verdicts, scores: scores,
      grades: grades, otherContent: otherContent, appeared: appeared, gone: gone,
      moves: moves.map { RunComparison.Move(old: $0.key.old, new: $0.key.new, cases: $0.value) }.sorted { a, b in
        (b.cases, a.old.rawValue, a.new.rawValue) < (a.cases, b.old.rawValue, b.new.rawValue)
      })
  }

  func requirements(_ titles: [RequirementID: BilingualText]) -> [RunComparison.RequirementChange] {
    requirements.map { id, sum in
      RunComparison.RequirementChange(
        requirement: id, title: titles[id] ?? BilingualText(zh: "", en: ""), cases: sum.cases,
        oldEarned: sum.oldEarned, newEarned: sum.newEarned, grades: sum.grades,
        moves: sum.moves.map { RunComparison.StateMove(old: $0.key.old, new: $0.key.new, cases: $0.value) }
          .sorted { a, b in
            (b.cases, a.old?.rawValue ?? "", a.new?.rawValue ?? "")
              < (a.cases, b.old?.rawValue ?? "", b.new?.rawValue ?? "")
          })
    }.sorted { a, b in a.cases != b.cases ? a.cases > b.cases : a.requirement < b.requirement }
  }

  /// The graver the change, the earlier; then by unit and name, as they came.
  var cases: [RunComparison.CaseChange] {
    let sorted = [regraded, others].flatMap { list in
      list.enumerated().sorted { a, b in
        let (x, y) = (a.element.scoreChange, b.element.scoreChange)
        return x != y ? x > y : a.offset < b.offset
      }.map(\.element)
    }
    return Array(sorted.prefix(RunComparison.mostListed))
  }
}

extension RunComparison.CaseChange {
  fileprivate var scoreChange: Int { abs((new?.score?.hundredths ?? 0) - (old?.score?.hundredths ?? 0)) }
}

extension RunComparison.Row.Standing {
  /// Points earned so far, in hundredths; what is open has earned none.
  fileprivate var counted: Int {
    switch state {
    case .met, .partial, .unmet, .blocked: earned.hundredths
    case .notApplicable, .undecided, .error: 0
    }
  }
}
