import StatutoryTime

/// Steps that must follow one another; steps of one day are in order.
struct OrderCheck: Sendable {
  let steps: [Navigation]
  /// Steps that did not happen are left out instead of blocking the check.
  let skipsAbsent: Bool

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    var moments: [(fact: FactID, moment: Moment)] = []
    var open = false
    for step in steps {
      let reading = facts.read(step, scopes: scopes)
      switch reading.answer {
      case .value(.moment(let moment)): moments.append((step.fact, moment))
      case .value: open = true
      case .absent:
        if !skipsAbsent { return .blocked }
      case .notCarried, .disputed: open = true
      }
    }
    var failures: [Failure] = []
    var notes: [Failure] = []
    // Every pair, not only neighbours: one missing step must not hide that its neighbours stand the wrong way round.
    for (position, earlier) in moments.enumerated() {
      for later in moments[(position + 1)...] {
        switch earlier.moment.order(to: later.moment) {
        case .before, .equal: break
        case .after:
          failures.append(
            Failure("reversed", .reversed(earlier: earlier.fact, earlier.moment, later: later.fact, later.moment)))
        case .sameDayUndecided: notes.append(Failure("sameDay", .sameDay(earlier.fact, later.fact)))
        }
      }
    }
    if let first = failures.first { return .failed([first], notes: notes) }
    if open { return .open() }
    return moments.count < 2 ? .notApplicable : .met(notes: notes)
  }
}
