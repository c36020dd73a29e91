package import Model

/// How much of the rule set could be judged on this case, over the verdicts of every layer, in their order.
package func coverage(_ verdicts: [Verdict]) -> Coverage {
  // By index: a verdict carries everything that is shown of it, and copying one is dear.
  let counts = VerdictState.allCases.map { state in
    let those = verdicts.indices.filter { verdicts[$0].state == state }
    return Coverage.Count(
      state: state, requirements: those.count, points: those.reduce(.zero) { $0 + verdicts[$1].standard })
  }
  let declared = verdicts.indices.filter { verdicts[$0].state == .met && verdicts[$0].onDeclarationOnly }
  return Coverage(
    counts: counts, onDeclarationOnly: declared.map { verdicts[$0].requirement },
    pointsOnDeclarationOnly: declared.reduce(.zero) { $0 + verdicts[$1].earned },
    leftToPerson: verdicts.indices.filter { verdicts[$0].state == .undecided && verdicts[$0].isLeftToPerson }.map {
      verdicts[$0].requirement
    })
}

extension Verdict {
  /// Open, and every check that keeps it open is one that only a person can answer.
  fileprivate var isLeftToPerson: Bool {
    guard state == .undecided else { return false }
    let open = checks.filter { $0.state == .undecided || $0.state == .error }
    return !open.isEmpty && open.allSatisfy(\.leftToPerson)
  }
}
