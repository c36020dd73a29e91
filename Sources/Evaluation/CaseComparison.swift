import Archive
import Model
import Scoring

/// One file in two runs: what of it comes out otherwise, and which requirement, alone, would have made the difference.
struct CaseComparison {
  typealias Result = RunComparison.Result
  typealias Row = RunComparison.Row

  let pair: CaseInTwoRuns
  /// The arithmetic of each side; nil where an early version did not store it.
  let oldProfile: ScoringProfile?
  let newProfile: ScoringProfile?

  var content: RunComparison.CaseChange.Content {
    guard let old = pair.old else { return .appeared }
    guard let new = pair.new else { return .gone }
    return old.row.digest == new.row.digest ? .same : .changed
  }

  /// Nil where everything comes out as before.
  var change: RunComparison.CaseChange? {
    let (before, after) = (
      pair.old.map { Self.result($0.judged.outcome) }, pair.new.map { Self.result($0.judged.outcome) }
    )
    let rows = content == .same ? self.rows : []
    guard content != .same || before != after || !rows.isEmpty else { return nil }
    return RunComparison.CaseChange(
      unit: pair.unit, file: pair.name, caseID: (pair.new ?? pair.old)?.row.caseID ?? "", content: content,
      old: before, new: after, arithmetic: content == .same ? arithmetic : nil, rows: rows)
  }

  private static func result(_ outcome: Outcome) -> Result {
    Result(score: outcome.score.decided, grade: outcome.grade)
  }

  private func scored(_ tallies: [Tally], _ profile: ScoringProfile) -> Result {
    let stage = pair.old?.judged.outcome.stage ?? .preliminary
    let outcome = score(tallies, profile: profile, stage: stage, showingWorking: false)
    return Self.result(outcome.held(by: pair.old?.judged.problems ?? []))
  }

  /// The old findings under the new numbers, where that changes something.
  private var arithmetic: Result? {
    guard let base, let old = pair.old, let newProfile, newProfile != oldProfile else { return nil }
    let result = scored(old.judged.tallies, newProfile)
    return result == base ? nil : result
  }

  /// The old result if its tallies give it; the mean of two reviewers they do not give.
  private var base: Result? {
    guard let old = pair.old, let oldProfile else { return nil }
    let result = scored(old.judged.tallies, oldProfile)
    return result == Self.result(old.judged.outcome) ? result : nil
  }

  private var rows: [Row] {
    guard let old = pair.old?.judged, let new = pair.new?.judged else { return [] }
    let before = Dictionary(old.tallies.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.tallies.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    let ids = new.tallies.map(\.requirement) + old.tallies.map(\.requirement).filter { after[$0] == nil }
    let base = base
    let rows = ids.compactMap { id -> Row? in
      let (one, other) = (before[id].map(Row.Standing.init), after[id].map(Row.Standing.init))
      guard Row.Standing.differ(one, other) else { return nil }
      let alone = base == nil ? nil : oldProfile.map { scored(old.tallies.with(after[id], insteadOf: id), $0) }
      return Row(requirement: id, old: one, new: other, alone: alone, message: Self.message(of: id, old, new))
    }
    func weight(_ row: Row) -> Int {
      guard let alone = row.alone, let base else { return 0 }
      let change = abs((alone.score?.hundredths ?? 0) - (base.score?.hundredths ?? 0))
      return 2 * change + (alone.grade == base.grade ? 0 : 1)
    }
    return rows.enumerated().sorted { a, b in
      let (x, y) = (weight(a.element), weight(b.element))
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  /// A problem that one side has and the other has not, the new side's first.
  private static func message(of id: RequirementID, _ old: JudgedCase, _ new: JudgedCase) -> BilingualText? {
    func messages(_ judged: JudgedCase) -> [BilingualText] {
      judged.findings.filter { $0.requirement == id }.map(\.message)
    }
    let (before, after) = (messages(old), messages(new))
    return after.first { !before.contains($0) } ?? before.first { !after.contains($0) }
  }
}

extension [Tally] {
  /// The same with another tally in the place of a requirement's; nil takes it away.
  fileprivate func with(_ tally: Tally?, insteadOf id: RequirementID) -> [Tally] {
    var copy = self
    guard let place = copy.firstIndex(where: { $0.requirement == id }) else {
      return copy + [tally].compactMap(\.self)
    }
    if let tally { copy[place] = tally } else { copy.remove(at: place) }
    return copy
  }
}

extension RunComparison.Row.Standing {
  init(_ tally: Tally) {
    var effects: [GateEffect] = []
    for gate in tally.gates where !effects.contains(gate.effect) { effects.append(gate.effect) }
    self.init(state: tally.state, earned: tally.earned, standard: tally.standard, effects: effects)
  }

  /// What does not apply on one side and does not exist on the other makes no difference.
  static func differ(_ old: Self?, _ new: Self?) -> Bool {
    let applies = [old, new].contains { $0.map { $0.state != .notApplicable } ?? false }
    return applies && old != new
  }
}
