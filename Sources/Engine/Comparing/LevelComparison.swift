import Model
import StatutoryTime

/// The levels of one check before and after: what each outcome costs.
struct LevelComparison {
  let old: Check
  let new: Check
  let oldPoints: Points
  let newPoints: Points
  let outcomes: OutcomeWording
  let oldOutcomes: OutcomeWording
  let say: DifferenceWording

  private struct Key: Hashable {
    let outcome: String
    let upTo: Period?
  }

  func changes() -> [RuleDifference.Change] {
    var changes: [RuleDifference.Change] = []
    let bearings = Dictionary(
      Set((old.levels + new.levels).map(\.outcome)).map { ($0, bearing(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<Key> = []
    for level in new.levels + old.levels {
      let key = Key(outcome: level.outcome, upTo: level.upTo)
      guard seen.insert(key).inserted else { continue }
      let (before, after) = (Self.find(key, old), Self.find(key, new))
      let name = after == nil ? oldOutcomes.phrase(level.bare, of: old.kind) : outcomes.phrase(level.bare, of: new.kind)
      if before?.cost != after?.cost {
        changes += say.changes(
          "“\(name.text)”", "“\(name.text)”", before.map(text), after.map(text), bearings[level.outcome] ?? .mayFail)
      }
      guard before != nil, after != nil else { continue }
      changes += say.texts("“\(name.text)”的说法", "words of “\(name.text)”", before?.message, after?.message)
      changes += say.texts("“\(name.text)”的整改", "remedy of “\(name.text)”", before?.remedy, after?.remedy)
    }
    return changes
  }

  private static func find(_ key: Key, _ check: Check) -> Level? {
    check.levels.first { $0.outcome == key.outcome && $0.upTo == key.upTo }
  }

  /// `轻微，扣 2 分，不得评为优秀`
  private func text(_ level: Level) -> String {
    let cost: String
    switch level.deduction {
    case _ where level.severity == .note: cost = say.pick("不扣分", "no deduction")
    case .all: cost = say.pick("扣全部分值", "all points off")
    case .points(let points): cost = say.pick("扣 \(points.short) 分", "\(points.short) off")
    }
    let effect = level.effect.map { [$0.label[say.language]] } ?? []
    return ([level.severity.label[say.language], cost] + effect).joined(separator: say.pick("，", ", "))
  }

  /// Milder where, for every lapse that any level bounds, what governs now costs no more than what governed before.
  private func bearing(of outcome: String) -> RuleDifference.Bearing {
    let (before, after) = (old.levels.filter { $0.outcome == outcome }, new.levels.filter { $0.outcome == outcome })
    let bounds = (before + after).compactMap(\.upTo)
    // Bounds in different kinds of day do not stand in one order.
    guard Set(bounds.map(\.unit)).count <= 1 else { return .mayFail }
    let milder = ([Int32.max] + bounds.map(\.count)).allSatisfy { lapse in
      guard let one = Self.governing(before, lapse), let other = Self.governing(after, lapse) else { return false }
      return other.deducted(of: newPoints) <= one.deducted(of: oldPoints) && other.severity <= one.severity
        && Self.isMilder(other.effect, than: one.effect)
    }
    return milder ? .milder : .mayFail
  }

  private static func governing(_ levels: [Level], _ lapse: Int32) -> Level? {
    levels.filter { ($0.upTo?.count ?? .max) >= lapse }.min { ($0.upTo?.count ?? .max) < ($1.upTo?.count ?? .max) }
  }

  private static func isMilder(_ new: GateEffect?, than old: GateEffect?) -> Bool {
    switch (old, new) {
    case (_, nil), (.zero, .fail), (.zero, .barExcellent), (.fail, .barExcellent): true
    case (.cap(let old), .cap(let new)): new >= old
    case (let old, let new): old == new
    }
  }
}

extension Level {
  fileprivate struct Cost: Hashable {
    let severity: Severity
    let deduction: Deduction
    let effect: GateEffect?
  }

  fileprivate var cost: Cost { Cost(severity: severity, deduction: deduction, effect: effect) }

  /// Without its own sentence, so that it is named by its outcome.
  fileprivate var bare: Level {
    Level(
      outcome: outcome, upTo: upTo, severity: severity, deduction: deduction, effect: effect, message: nil, remedy: nil)
  }

  fileprivate func deducted(of points: Points) -> Points {
    if severity == .note { return .zero }
    switch deduction {
    case .all: return points
    case .points(let own): return min(own, points)
    }
  }
}
