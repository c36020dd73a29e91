/// Two roles that one person may not hold together.
struct SeparateCheck: Sendable {
  let one: ListReference
  let other: ListReference
  /// The name of each.
  let oneName: Navigation
  let otherName: Navigation

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let first = facts.list(one, scopes: scopes)
    let second = facts.list(other, scopes: scopes)
    guard case .some(let left, let leftAll) = first else {
      guard case .none(let reading) = first else { return .open() }
      facts.noteMissing(one, reading)
      return CheckOutcome(missing: reading)
    }
    guard case .some(let right, let rightAll) = second else {
      guard case .none(let reading) = second else { return .open() }
      facts.noteMissing(other, reading)
      return CheckOutcome(missing: reading)
    }
    var failures: [Failure] = []
    var notes: [Failure] = []
    // One person may stand in many records of a list and is still one person.
    for a in distinct(left, facts) {
      let name = facts.read(oneName, scopes: scopes.with(a)).value.map { facts.text($0) } ?? ""
      for b in distinct(right, facts) {
        let namesake = facts.read(otherName, scopes: scopes.with(b)).value.map { facts.text($0) } ?? ""
        if a == b {
          failures.append(Failure("common", .common(name, namesake)))
        } else if !name.isEmpty, name == namesake {
          // Two entries of one name may be two people: for a person to look at, never an accusation.
          notes.append(Failure("sameName", .common(name, namesake)))
        }
      }
    }
    if !failures.isEmpty { return .failed(failures, notes: notes) }
    return leftAll && rightAll ? .met(notes: notes) : .open()
  }

  private func distinct(_ things: Things, _ facts: CaseFacts) -> [Int32] {
    var seen = Set<Int32>()
    return facts.reached[things.places].filter { seen.insert($0).inserted }
  }
}
