/// Everything that a paper must hold; it owns the items, so each missing one is its finding.
struct ContentsCheck: Sendable {
  struct Item: Sendable {
    let fact: Navigation
    /// The outcome when it is missing: `missing`, or a group of graver items.
    let outcome: String
    /// Demanded only under this condition.
    let when: Expression?
  }

  let items: [Item]

  var outcomes: [String] {
    var names: [String] = []
    for item in items where !names.contains(item.outcome) { names.append(item.outcome) }
    return names
  }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    var failures: [Failure] = []
    var open = false
    for item in items {
      if let when = item.when {
        switch facts.truth(when, scopes: scopes) {
        case .yes: break
        case .no: continue
        case .blocked, .open:
          open = true
          continue
        }
      }
      switch facts.read(item.fact, scopes: scopes).answer {
      case .value(.yesNo(false)), .absent: failures.append(Failure(item.outcome, .missing(item.fact.fact)))
      case .value: break
      case .notCarried, .disputed: open = true
      }
    }
    if !failures.isEmpty { return .failed(failures) }
    return open ? .open() : .met()
  }
}
