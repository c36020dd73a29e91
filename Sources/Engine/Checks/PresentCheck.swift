/// Facts that must be there; it owns them, so their absence is its finding.
struct PresentCheck: Sendable {
  let facts: [Navigation]

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    var failures: [Failure] = []
    var open = false
    for wanted in self.facts {
      let reading = facts.read(wanted, scopes: scopes)
      switch reading.answer {
      case .value(.yesNo(false)) where !facts.traits[fact: wanted.fact].isExistence:
        failures.append(Failure("missing", .missing(wanted.fact)))
      case .value: break
      case .absent: failures.append(Failure("missing", .missing(wanted.fact)))
      case .notCarried, .disputed: open = true
      }
    }
    if !failures.isEmpty { return .failed(failures) }
    return open ? .open() : .met()
  }
}
