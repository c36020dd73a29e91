/// How many things there are, optionally counting each distinct fact once.
struct CountCheck: Sendable {
  let list: ListReference
  let condition: Expression?
  /// Two things with the same value of this fact count once.
  let distinct: Navigation?
  let atLeast: Int64?
  let atMost: Int64?

  var outcomes: [String] { (atLeast != nil ? ["tooFew"] : []) + (atMost != nil ? ["tooMany"] : []) }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let (least, exact) = count(&facts, scopes)
    if let atMost, least > atMost {
      return .failed([Failure("tooMany", .number(found: least, bound: atMost, of: list.thing))])
    }
    if let atLeast, least < atLeast {
      guard exact else { return .open() }
      return .failed([Failure("tooFew", .number(found: least, bound: atLeast, of: list.thing))])
    }
    return exact || atMost == nil ? .met() : .open()
  }

  private func count(_ facts: inout CaseFacts, _ scopes: Scopes) -> (least: Int64, exact: Bool) {
    guard let distinct else { return facts.count(list, condition, scopes) }
    switch facts.list(list, scopes: scopes) {
    case .none(let reading):
      facts.noteMissing(list, reading)
      return (0, reading.answer == .absent)
    case .some(let things, let all):
      var seen = Set<String>()
      var unknown = 0
      var exact = all
      for place in things.places {
        let node = facts.reached[place]
        if let condition {
          switch facts.truth(condition, scopes: scopes.with(node)) {
          case .yes: break
          case .no: continue
          case .blocked, .open:
            exact = false
            continue
          }
        }
        // What distinguishes them is missing: each may be another, or the same as one seen.
        if let value = facts.read(distinct, scopes: scopes.with(node)).value {
          seen.insert(facts.text(value))
        } else {
          unknown += 1
        }
      }
      let least = Int64(max(seen.count, unknown > 0 && seen.isEmpty ? 1 : seen.count))
      return (least, exact && unknown == 0)
    }
  }
}
