package import Model

/// How much of the rule set could be judged on this case, over the verdicts of every layer, in their order.
package func coverage(_ verdicts: [Verdict]) -> Coverage {
  var counts = VerdictState.allCases.map { (state: $0, requirements: 0, points: Points.zero) }
  var declared: [RequirementID] = []
  var declaredPoints = Points.zero
  var leftToPerson: [RequirementID] = []
  // By index: a verdict carries everything that is shown of it, and copying one is dear.
  for index in verdicts.indices {
    let place = verdicts[index].state.place
    counts[place].requirements += 1
    counts[place].points = counts[place].points + verdicts[index].standard
    switch verdicts[index].state {
    case .met where verdicts[index].onDeclarationOnly:
      declared.append(verdicts[index].requirement)
      declaredPoints = declaredPoints + verdicts[index].earned
    case .undecided where verdicts[index].isLeftToPerson: leftToPerson.append(verdicts[index].requirement)
    case .met, .partial, .unmet, .blocked, .notApplicable, .undecided, .error: break
    }
  }
  return Coverage(
    counts: counts.map { Coverage.Count(state: $0.state, requirements: $0.requirements, points: $0.points) },
    onDeclarationOnly: declared, pointsOnDeclarationOnly: declaredPoints, leftToPerson: leftToPerson)
}

extension VerdictState {
  /// Position in `allCases`, without the text comparison that a search would cost.
  fileprivate var place: Int {
    switch self {
    case .met: 0
    case .partial: 1
    case .unmet: 2
    case .blocked: 3
    case .notApplicable: 4
    case .undecided: 5
    case .error: 6
    }
  }
}

extension Verdict {
  /// Open, and every check that keeps it open is one that only a person can answer.
  fileprivate var isLeftToPerson: Bool {
    let open = checks.filter { $0.state == .undecided || $0.state == .error }
    return !open.isEmpty && open.allSatisfy(\.leftToPerson)
  }
}
