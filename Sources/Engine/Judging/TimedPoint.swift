import StatutoryTime

/// A period that a check computed on one item, kept or broken.
struct TimedPoint {
  let point: PointJudgement
  let detail: DeadlineDetail
  /// Which of the check's failures or notes tells it; nil where none does.
  let telling: (position: Int, isNote: Bool)?
}

extension CaseJudge {
  /// The periods behind judgements. A check that is kept keeps no computation: it is made again here, from facts that
  /// are already read.
  mutating func timedPoints(_ judgements: [RequirementJudgement]) -> [TimedPoint] {
    var timed: [TimedPoint] = []
    // By index: a copy of each point would cost more than the few that have a period.
    for number in judgements.indices {
      let requirement = rules.requirements[judgements[number].requirement]
      for place in judgements[number].points.indices {
        let edition = requirement.editions[judgements[number].points[place].edition]
        guard case .deadline(let deadline) = edition.checks[judgements[number].points[place].check].kind else {
          continue
        }
        let point = judgements[number].points[place]
        switch point.result {
        case .failed(let failures, _):
          for (position, failure) in failures.enumerated() {
            guard case .time(let detail) = failure.detail else { continue }
            timed.append(TimedPoint(point: point, detail: detail, telling: (position, false)))
          }
        case .met(let notes):
          guard let detail = deadline.kept(&facts, requirement.scopes(point.item), setting) else { continue }
          // No day at all is an order that is kept, not a period.
          if notes.isEmpty, detail.period.count == 0 { continue }
          timed.append(TimedPoint(point: point, detail: detail, telling: notes.isEmpty ? nil : (0, true)))
        case .notApplicable(.pending):
          if let detail = deadline.kept(&facts, requirement.scopes(point.item), setting) {
            timed.append(TimedPoint(point: point, detail: detail, telling: nil))
          }
        case .notApplicable, .blocked, .open, .error: break
        }
      }
    }
    return timed
  }
}
