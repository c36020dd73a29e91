import StatutoryTime

/// Each cited law must be in force on its day and have the cited article.
struct CitesCheck: Sendable {
  let citations: ListReference
  let law: Navigation
  let article: Navigation
  /// The day on which it must be in force.
  let on: Navigation

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    switch facts.list(citations, scopes: scopes) {
    case .none(let reading):
      facts.noteMissing(citations, reading)
      return reading.answer == .absent ? .notApplicable : .open()
    case .some(let things, let all):
      var failures: [Failure] = []
      var open: CheckOutcome? = all ? nil : .open()
      for place in things.places {
        let node = facts.reached[place]
        switch judge(citation: &facts, scopes.with(node)) {
        case .failed(let more, _): failures += more
        case .met: break
        case .open(let reason): open = .open(reason)
        case .notApplicable, .pending, .blocked, .error, .question: open = .open()
        }
      }
      if !failures.isEmpty { return .failed(failures) }
      return open ?? .met()
    }
  }

  private func judge(citation facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    guard let cited = facts.read(law, scopes: scopes).value else { return .open() }
    guard case .value(.moment(let moment)) = facts.read(on, scopes: scopes).answer else { return .open() }
    let title = facts.text(cited)
    guard let known = facts.rules.laws.law(named: title) else { return .open(.unknownLaw(title)) }
    let number = facts.read(article, scopes: scopes).value.map { facts.text($0) } ?? ""
    func failed(_ outcome: String, _ bound: String) -> CheckOutcome {
      .failed([Failure(outcome, .citation(law: title, article: number, day: moment.day, bound: bound))])
    }
    guard let edition = known.editions.last(where: { $0.start <= moment.day }) else {
      return failed("notYetInForce", known.editions.first?.start.description ?? "")
    }
    if let until = edition.until, moment.day > until { return failed("repealed", until.description) }
    guard !number.isEmpty, let cited = Int(number) else { return number.isEmpty ? .met() : .open() }
    guard let last = edition.articles else { return .open(.unknownLaw(title)) }
    return (1...last).contains(cited) ? .met() : failed("noArticle", String(last))
  }
}
