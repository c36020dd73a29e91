/// A condition over facts that must hold.
struct AssertCheck: Sendable {
  let that: Expression

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    switch facts.truth(that, scopes: scopes) {
    case .yes: .met()
    case .no: .failed([Failure("untrue", .untrue)])
    case .blocked: .blocked
    case .open: .open()
    }
  }
}
