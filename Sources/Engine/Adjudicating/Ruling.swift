import Model

/// What a person decided about one finding, open check or open requirement, as the judge applies it.
struct Ruling: Hashable {
  /// Met, unmet or notApplicable.
  let state: VerdictState
  /// For what is unmet; nil keeps the machine's, and where it has none takes all points.
  let level: Level?
  let gate: GateRuling?

  /// Where a person finds fault and names no level.
  static let whole = Level(
    outcome: "ruled", upTo: nil, severity: .major, deduction: .all, effect: nil, message: nil, remedy: nil)
}

/// What a person said of a failure that stays.
struct RuledFailure: Hashable {
  /// Its place among the failures of the check as the machine found them: others may have fallen.
  let position: Int
  let level: Level?
  let gate: GateRuling?
}

extension CaseJudge {
  /// A point as persons decided it; what they said nothing of stays as the machine found it.
  func ruled(_ point: PointJudgement, by rulings: [String: Ruling]) -> PointJudgement {
    let requirement = rules.requirements[point.requirement]
    let check = requirement.editions[point.edition].checks[point.check]
    let item = facts.itemName(point.item)
    func ruling(_ position: Int) -> Ruling? {
      rulings[requirement.findingID(check, item: item, position: position, isNote: false)]
    }
    switch point.result {
    case .blocked: return point
    case .failed(let failures, let notes):
      guard failures.indices.contains(where: { ruling($0) != nil }) else { return point }
      return ruled(point, failures, notes, ruling)
    case .met, .notApplicable, .open, .error:
      guard let ruling = ruling(0) else { return point }
      var notes: [Failure] = []
      if case .met(let hints) = point.result { notes = hints }
      let agrees = if case .notApplicable = point.result { false } else { true }
      switch ruling.state {
      case .met: return point.with(.met(notes: notes), isConfirmed: agrees)
      case .notApplicable: return point.with(.notApplicable(.ruled), isConfirmed: false)
      default:
        let level = ruling.level ?? Ruling.whole
        var failure = Failure(level.outcome, .ruled)
        failure.ruled = RuledFailure(position: 0, level: level, gate: ruling.gate)
        return point.with(.failed([failure], notes: notes), isConfirmed: false)
      }
    }
  }

  private func ruled(
    _ point: PointJudgement, _ failures: [Failure], _ notes: [Failure], _ ruling: (Int) -> Ruling?
  ) -> PointJudgement {
    var kept: [Failure] = []
    var isNotApplicable = false
    for (position, failure) in failures.enumerated() {
      let ruling = ruling(position)
      switch ruling?.state {
      case .met: continue
      case .notApplicable: isNotApplicable = true
      default:
        var failure = failure
        failure.ruled = RuledFailure(position: position, level: ruling?.level, gate: ruling?.gate)
        kept.append(failure)
      }
    }
    if !kept.isEmpty { return point.with(.failed(kept, notes: notes), isConfirmed: kept.count == failures.count) }
    return point.with(isNotApplicable ? .notApplicable(.ruled) : .met(notes: notes), isConfirmed: false)
  }
}

extension RequirementJudgement {
  /// A requirement that is open as a whole, as a person decided it: met answers everything open in its favour.
  func ruled(_ ruling: Ruling?, of standard: Points) -> RequirementJudgement {
    guard let ruling, state == .undecided || state == .error else { return self }
    switch ruling.state {
    case .met: return decided(high == standard ? .met : high > .zero ? .partial : .unmet, earned: high)
    case .notApplicable: return decided(.notApplicable, earned: .zero)
    default: return decided(.unmet, earned: .zero)
    }
  }

  private func decided(_ state: VerdictState, earned: Points) -> RequirementJudgement {
    RequirementJudgement(
      requirement: requirement, state: state, earned: earned, low: earned, high: earned, mayNotApply: false,
      leftToPerson: false, points: points, editions: editions, whyNot: state == .notApplicable ? .ruled : nil,
      whyOpen: nil, blockedBy: [], countedUnder: countedUnder, nextChange: nextChange, hasFailures: hasFailures)
  }
}
