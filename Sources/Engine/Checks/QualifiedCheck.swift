import StatutoryTime

/// Each officer must hold a certificate that was valid on the day of the act.
struct QualifiedCheck: Sendable {
  let officers: ListReference
  let on: Navigation
  /// Facts of an officer.
  let name: Navigation
  let certificate: Navigation
  let from: Navigation
  let to: Navigation
  let status: Navigation

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let date = facts.read(on, scopes: scopes)
    guard case .value(.moment(let moment)) = date.answer else { return CheckOutcome(missing: date) }
    switch facts.list(officers, scopes: scopes) {
    case .none(let reading):
      facts.noteMissing(officers, reading)
      return CheckOutcome(missing: reading)
    case .some(let things, let all):
      var failures: [Failure] = []
      var open = !all
      for place in things.places {
        let node = facts.reached[place]
        switch judge(officer: node, on: moment.day, &facts, scopes.with(node)) {
        case .failed(let more, _): failures += more
        case .met: break
        case .notApplicable, .pending, .blocked, .open, .error, .question: open = true
        }
      }
      if !failures.isEmpty { return .failed(failures) }
      return open ? .open() : .met()
    }
  }

  private func judge(officer: Int32, on day: Day, _ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let called = facts.read(name, scopes: scopes)
    let number = facts.read(certificate, scopes: scopes)
    func failed(_ outcome: String, _ bound: String) -> CheckOutcome {
      let (name, held) = (called.value.map { facts.text($0) } ?? "", number.value.map { facts.text($0) } ?? "")
      return .failed([
        Failure(outcome, .unqualified(name: name, certificate: held, day: day, bound: bound, at: officer))
      ])
    }
    if number.answer == .absent { return failed("noCertificate", "") }
    guard number.value != nil else { return .open() }
    let begins = facts.read(from, scopes: scopes)
    let ends = facts.read(to, scopes: scopes)
    if case .value(.moment(let first)) = begins.answer, day < first.day {
      return failed("notYetValid", first.day.description)
    }
    if case .value(.moment(let last)) = ends.answer, day > last.day { return failed("expired", last.day.description) }
    // The dates decide whether it had expired on the day of the act; its status today says nothing about that.
    if let value = facts.read(status, scopes: scopes).value {
      let written = facts.text(value)
      if written != "valid", written != "expired" { return failed("suspended", written) }
    }
    return begins.value == nil || ends.value == nil ? .open() : .met()
  }
}
