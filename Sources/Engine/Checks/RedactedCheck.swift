/// A published text must not show what may not be public (law-catalogue.md (d)).
struct RedactedCheck: Sendable {
  let text: Navigation
  /// Identifiers of this very case that are searched first.
  let own: [ListFact]

  /// A fact of each thing of a list.
  struct ListFact: Sendable {
    let list: ListReference
    let fact: Navigation
  }

  func judge(_ facts: inout CaseFacts, _ scopes: [Int32]) -> CheckOutcome {
    let reading = facts.read(text, scopes: scopes)
    guard let value = reading.value else { return CheckOutcome(missing: reading) }
    var known: [String] = []
    for source in own {
      guard case .some(let nodes, _) = facts.list(source.list, scopes: scopes) else { continue }
      for node in nodes {
        if let value = facts.read(source.fact, scopes: scopes + [node]).value { known.append(facts.text(value)) }
      }
    }
    let leaks = PublishedText(facts.text(value)).leaks(own: known)
    guard !leaks.isEmpty else { return .met() }
    return .failed(leaks.map { Failure($0.outcome, .leak($0.label, shown: $0.shown, at: $0.offset)) })
  }
}
