package import Model

/// How much of the rule set could be judged on this case, over the verdicts of every layer, in their order.
package func coverage(_ verdicts: [Verdict]) -> Coverage {
  let counts = VerdictState.allCases.map { state in
    let those = verdicts.filter { $0.state == state }
    return Coverage.Count(state: state, requirements: those.count, points: those.reduce(.zero) { $0 + $1.standard })
  }
  let declared = verdicts.filter { $0.state == .met && $0.onDeclarationOnly }
  return Coverage(
    counts: counts, onDeclarationOnly: declared.map(\.requirement),
    pointsOnDeclarationOnly: declared.reduce(.zero) { $0 + $1.earned },
    leftToPerson: verdicts.filter(\.isLeftToPerson).map(\.requirement))
}

extension Verdict {
  /// Open, and every check that keeps it open is one that only a person can answer.
  fileprivate var isLeftToPerson: Bool {
    guard state == .undecided else { return false }
    let open = checks.filter { $0.state == .undecided || $0.state == .error }
    return !open.isEmpty && open.allSatisfy(\.leftToPerson)
  }
}
