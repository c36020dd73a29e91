/// Facts that must say the same: compared by type, texts after removing white space; the first is the yardstick.
struct AgreeCheck: Sendable {
  let yardstick: Navigation
  let others: [Navigation]
  /// A fact of each thing of a list that must agree, too.
  let list: ListReference?
  let listFact: Navigation?
  /// What texts are; nil compares them as they are written.
  let form: Form?

  enum Form: String, Sendable, CaseIterable {
    /// 文书文号: brackets, 第, width and blanks are ways of writing the same number.
    case documentNumber
  }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let first = facts.read(yardstick, scopes: scopes)
    guard let wanted = first.value else { return CheckOutcome(missing: first) }
    var failures: [Failure] = []
    var compared = 0
    var open = false
    func weigh(_ reading: Reading, _ fact: FactID) {
      switch reading.answer {
      case .value(let value):
        compared += 1
        guard !agrees(wanted, value, facts) else { return }
        failures.append(Failure("differs", .differs(yardstick.fact, facts.text(wanted), fact, facts.text(value))))
      case .absent: break
      case .notCarried, .disputed: open = true
      }
    }
    for other in others { weigh(facts.read(other, scopes: scopes), other.fact) }
    if let list, let listFact {
      switch facts.list(list, scopes: scopes) {
      case .none(let reading): open = open || reading.answer != .absent
      case .some(let things, let all):
        for place in things.places {
          weigh(facts.read(listFact, scopes: scopes.with(facts.reached[place])), listFact.fact)
        }
        open = open || !all
      }
    }
    if !failures.isEmpty { return .failed(failures) }
    if open { return .open() }
    return compared == 0 ? .notApplicable : .met()
  }

  private func agrees(_ a: Value, _ b: Value, _ facts: CaseFacts) -> Bool {
    guard case .text(let first) = a, case .text(let second) = b else {
      switch facts.compare(a, b) {
      case .same, .sameDay, .withinOneDay: return true
      case .less, .greater, .different: return false
      }
    }
    if facts.compare(a, b) == .same { return true }
    switch form {
    case .documentNumber:
      if let one = DocumentNumber(facts.tree.string(first)), let other = DocumentNumber(facts.tree.string(second)) {
        return one.standardForm == other.standardForm
      }
    case nil: break
    }
    func normal(_ slice: TextSlice) -> String {
      facts.tree.string(slice).filter { !$0.isWhitespace }.map { character in
        // Full-width brackets and their ASCII forms are one way of writing.
        switch character {
        case "(": "（"
        case ")": "）"
        default: String(character)
        }
      }.joined()
    }
    return normal(first) == normal(second)
  }
}
