/// A file named in the case must lie beside it, with the digest that the case states; one that could not be read leaves
/// the check open.
struct AttachmentCheck: Sendable {
  let list: ListReference
  let file: Navigation
  let sha256: Navigation
  /// Judges nothing but the files that were read: without them there is nothing to judge, and one that is not there may
  /// still be where it is kept.
  let asksOnlyOfChange: Bool

  var outcomes: [String] { asksOnlyOfChange ? ["changed"] : ["missing", "changed"] }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    guard let attachments = setting.attachments else {
      return asksOnlyOfChange ? .notApplicable : .open(.attachmentsNotRead)
    }
    switch facts.list(list, scopes: scopes) {
    case .none(let reading): return reading.answer == .absent ? .notApplicable : .open()
    case .some(let things, let all):
      var failures: [Failure] = []
      var named = 0
      var open: CheckOutcome.OpenReason?
      for place in things.places {
        let node = facts.reached[place]
        // Most papers name no file, and a finding about one need not list them all.
        let aside = facts.beginAside()
        let isSilent = facts.read(file, scopes: scopes.with(node)).answer == .absent
        facts.end(aside)
        guard !isSilent, let value = facts.read(file, scopes: scopes.with(node)).value else { continue }
        named += 1
        let name = facts.text(value)
        guard let found = attachments[name] else {
          if asksOnlyOfChange {
            open = open ?? .attachmentMissing(name)
            continue
          }
          failures.append(Failure("missing", .attachment(file: name, expected: "", actual: "")))
          continue
        }
        guard case .read(_, let actual) = found else {
          open = open ?? .attachmentUnreadable(name)
          continue
        }
        guard let stated = facts.read(sha256, scopes: scopes.with(node)).value.map({ facts.text($0) }) else { continue }
        if stated.lowercased() != actual {
          failures.append(Failure("changed", .attachment(file: name, expected: stated, actual: actual)))
        }
      }
      if !failures.isEmpty { return .failed(failures) }
      if let open { return .open(open) }
      if !all { return .open() }
      return named == 0 ? .notApplicable : .met()
    }
  }
}
