/// A condition over facts that must hold.
struct AssertCheck: Sendable {
  let that: Expression

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    // What is demanded of each of none was demanded of nothing: that is not a check that was passed.
    if case .each(let list, _) = that.condition, case .none(let reading) = facts.list(list, scopes: scopes),
      reading.answer == .absent
    {
      facts.noteMissing(list, reading)
      return .notApplicable
    }
    return switch facts.truth(that, scopes: scopes) {
    case .yes: .met()
    case .no: .failed([Failure("untrue", .untrue)])
    case .blocked: .blocked
    case .open: .open()
    }
  }
}
