package import Model

/// The score and grade of one case, from the tallies of its requirements in any order.
///
/// - Figure: fixed-point hundredths over decided points, one exact fraction rounded half up once; not-applicable points leave
///   both sums. `low … high` are the exact ends over every answer to what is open. The decided figure may lie outside them
///   when an open requirement has already lost, or can no longer lose, some of its points.
/// - Preliminary stage: requirements open only because every case leaves them to a person are counted in the working, and
///   stay out of share and interval. Final stage: everything counts, and what is open leaves the grade 待定.
/// - Gates: a proposed effect changes no figure; it is listed with the score and grade to which it alone would lead. Only one
///   consequence comes before a person has spoken: no case has a grade that the proposals, confirmed together, would lower;
///   it is 待定. Else a file with a proposed `zero` would stand as 合格 as soon as its figure is below 优秀. Confirmed effects
///   are in `score` and `grade`; `earned`, `applicable`, `basics` and `bonus` remain the plain sums.
///
/// `showingWorking` false leaves `working` empty, for runs over many cases that show none; nothing else differs.
package func score(
  _ tallies: [Tally], profile: ScoringProfile, stage: Stage, showingWorking: Bool = true
) -> Outcome {
  let ledger = Ledger(tallies, stage: stage)
  let figure = Figure(ledger.decided, profile: profile)
  let worst = Figure(ledger.decided.worst(with: ledger.open, formula: profile.formula), profile: profile)
  let best = Figure(ledger.decided.best(with: ledger.open, formula: profile.formula), profile: profile)
  let grading = Grading(
    profile: profile, stage: stage, isReviewable: ledger.isReviewable, isAnythingOpen: ledger.openHeap.requirements > 0,
    share: ledger.share, decided: figure?.points, low: worst?.points, high: best?.points)

  let gates = gates(of: tallies, grading: grading)
  let result = grading.result(under: Effects(gates.filter(\.confirmed).map(\.effect)))
  let together = grading.result(under: Effects(gates.map(\.effect)))
  let isHeld = [.excellent, .qualified].contains(result.grade) && together.grade != result.grade

  let wording = ScoreWording(
    profile: profile, ledger: ledger, figure: figure, worst: worst, best: best, gates: gates, result: result,
    reason: isHeld ? .gateAwaits : result.reason)
  return Outcome(
    stage: stage, grade: isHeld ? .undecided : result.grade,
    score: Outcome.Score(decided: result.decided, share: ledger.share, low: result.low, high: result.high),
    gates: gates, earned: Points(ledger.decided.earned), applicable: Points(ledger.decided.applicable),
    basics: Points(figure?.basics ?? 0), bonus: Points(figure?.bonus ?? 0), working: showingWorking ? wording.lines : []
  )
}

/// Every gate with what it would do alone, gravest effect first, then by finding.
private func gates(of tallies: [Tally], grading: Grading) -> [Outcome.Gate] {
  var gates: [Outcome.Gate] = []
  // By index: a copy of each tally would cost more than the few that propose something.
  for index in tallies.indices where !tallies[index].gates.isEmpty {
    for gate in tallies[index].gates {
      let alone = grading.result(under: Effects([gate.effect]))
      gates.append(
        Outcome.Gate(
          requirement: tallies[index].requirement, finding: gate.finding, effect: gate.effect,
          confirmed: gate.confirmed, scoreIfConfirmed: alone.decided, gradeIfConfirmed: alone.grade))
    }
  }
  return gates.sorted { a, b in
    if a.effect.gravity != b.effect.gravity { return a.effect.gravity < b.effect.gravity }
    if a.finding != b.finding { return a.finding < b.finding }
    if a.requirement != b.requirement { return a.requirement < b.requirement }
    return a.confirmed && !b.confirmed
  }
}
