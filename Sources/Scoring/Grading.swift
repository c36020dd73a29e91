import Model

/// How the figures of one case become a grade, under one set of effects.
///
/// - A confirmed `zero` or `fail` makes it 不合格, whatever else is open.
/// - Nothing applicable: 无法评查. Nothing decided, or anything open in the final stage: 待定.
/// - Otherwise the band of the decided figure, drawn into the bands of the interval: a case that can no longer be excellent
///   is not called so, and a case that cannot fall below 合格 is not called 不合格.
/// - Below the profile's decided share only a grade that every answer leads to is given, and never 优秀.
struct Grading {
  /// Why the grade is what it is.
  enum Reason {
    case gate, nothingApplies, nothingDecided, openInFinalStage, shareTooLow
    case band
    /// The interval drew the band of the decided figure to another one.
    case interval
    /// Every answer to what is open leads to the same grade, although the share is too low.
    case settled
    /// A grade by the figure, but proposed gates that would lower it await a person.
    case gateAwaits
  }

  struct Result {
    let decided: Points?
    let low: Points?
    let high: Points?
    let grade: Grade
    let reason: Reason
  }

  let profile: ScoringProfile
  let stage: Stage
  let isReviewable: Bool
  let isAnythingOpen: Bool
  let share: Int
  let decided: Points?
  let low: Points?
  let high: Points?

  func result(under effects: Effects) -> Result {
    let decided = effects.applied(to: decided)
    let low = effects.applied(to: low)
    let high = effects.applied(to: high)
    func result(_ grade: Grade, _ reason: Reason) -> Result {
      Result(decided: decided, low: low, high: high, grade: grade, reason: reason)
    }

    if effects.condemns { return result(.unqualified, .gate) }
    guard isReviewable else { return result(.notReviewable, .nothingApplies) }
    guard let decided, let low, let high else { return result(.undecided, .nothingDecided) }
    if stage == .final, isAnythingOpen { return result(.undecided, .openInFinalStage) }

    let barred = effects.barsExcellent
    let worst = Band(low, profile: profile, barred: barred)
    let best = Band(high, profile: profile, barred: barred)
    let own = Band(decided, profile: profile, barred: barred)
    if share < profile.leastDecidedShare {
      return worst == best && best != .excellent ? result(best.grade, .settled) : result(.undecided, .shareTooLow)
    }
    let drawn = min(max(own, worst), best)
    return result(drawn.grade, drawn == own ? .band : .interval)
  }
}

/// The three bands of a profile, worst first.
private enum Band: Int, Comparable {
  case unqualified, qualified, excellent

  init(_ points: Points, profile: ScoringProfile, barred: Bool) {
    if points < profile.qualifiedFrom {
      self = .unqualified
    } else {
      self = points < profile.excellentFrom || barred ? .qualified : .excellent
    }
  }

  static func < (a: Band, b: Band) -> Bool { a.rawValue < b.rawValue }

  var grade: Grade {
    switch self {
    case .unqualified: .unqualified
    case .qualified: .qualified
    case .excellent: .excellent
    }
  }
}
