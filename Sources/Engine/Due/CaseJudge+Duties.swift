import Model
import SafeXML
import StatutoryTime

/// How a duty stands in a case. It has no owners and gives no verdict: what is absent and nobody has to show leaves nothing due.
extension CaseJudge {
  enum Owing {
    case no
    case open(WhyOpen)
    /// Under the edition of that day.
    case yes(Edition, day: Day?)
  }

  enum DutyStanding {
    /// Done, or nothing from which to count.
    case done
    case open(WhyOpen)
    case failed(CalendarGap)
    /// Nothing has happened yet.
    case runs(DeadlineCheck)
  }

  /// The things to which a duty may apply; the whole file where it names none.
  mutating func items(of duty: Duty) -> [XMLTree.Index] {
    guard let thing = duty.rule.each else { return [0] }
    let things = facts.all(thing)
    return things.places.map { facts.reached[$0] }
  }

  mutating func owes(_ duty: Duty, _ item: XMLTree.Index) -> Owing {
    let choice = chooseEdition(duty.rule, item: item)
    // Before the first edition its figures are not known either.
    if case .beforeAll = choice { return .no }
    if let when = duty.rule.when {
      switch truth(when, duty, item) {
      case .yes: break
      case .no, .blocked: return .no
      case .open: return .open(whyOpen(noting { _ = $0.truth(when, duty, item) }))
      }
    }
    switch choice {
    case .one(let number, let day): return .yes(duty.rule.editions[number], day: day)
    case .beforeAll, .blocked: return .no
    case .unknown(let fact, _): return .open(.missing(fact))
    }
  }

  mutating func standing(of check: Check, _ duty: Duty, _ item: XMLTree.Index) -> DutyStanding {
    if let when = check.when {
      switch truth(when, duty, item) {
      case .yes: break
      case .no, .blocked: return .done
      case .open: return .open(whyOpen(noting { _ = $0.truth(when, duty, item) }))
      }
    }
    facts.forgetStumbles()
    switch check.kind.judge(&facts, duty.rule.scopes(item), setting) {
    case .met, .notApplicable, .blocked: return .done
    case .open(.missingFact):
      return .open(whyOpen(noting { _ = check.kind.judge(&$0.facts, duty.rule.scopes(item), $0.setting) }))
    case .open(let reason): return .open(WhyOpen(reason))
    case .error(let gap): return .failed(gap)
    case .question:
      guard case .question(let question) = check.kind else { return .open(.conditionOpen) }
      return .open(.question(question.text))
    case .pending, .failed:
      guard case .deadline(let deadline) = check.kind else { return .done }
      return .runs(deadline)
    }
  }

  private mutating func truth(_ condition: Expression, _ duty: Duty, _ item: XMLTree.Index) -> Truth {
    facts.forgetStumbles()
    return facts.truth(condition, scopes: duty.rule.scopes(item))
  }
}
