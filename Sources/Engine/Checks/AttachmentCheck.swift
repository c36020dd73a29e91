/// A file named in the case must lie beside it, with the digest that the case states.
struct AttachmentCheck: Sendable {
  let list: ListReference
  let file: Navigation
  let sha256: Navigation

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    guard let attachments = setting.attachments else { return .open(.attachmentsNotRead) }
    switch facts.list(list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? .notApplicable : .open()
    case .some(let nodes, let all):
      var failures: [Failure] = []
      var named = 0
      for node in nodes {
        guard let value = facts.read(file, scopes: scopes.with(node)).value else { continue }
        named += 1
        let name = facts.text(value)
        guard let found = attachments[name] else {
          failures.append(Failure("missing", .attachment(file: name, expected: "", actual: "")))
          continue
        }
        guard let stated = facts.read(sha256, scopes: scopes.with(node)).value.map({ facts.text($0) }) else { continue }
        if stated.lowercased() != found.sha256 {
          failures.append(Failure("changed", .attachment(file: name, expected: stated, actual: found.sha256)))
        }
      }
      if !failures.isEmpty { return .failed(failures) }
      if !all { return .open() }
      return named == 0 ? .notApplicable : .met()
    }
  }
}
