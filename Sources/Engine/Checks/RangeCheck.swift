import Model
import StatutoryTime

/// A sum, number or date must lie within bounds that are facts, parameters or figures themselves.
struct RangeCheck: Sendable {
  let of: Navigation
  let atLeast: Expression.Operand?
  let atMost: Expression.Operand?

  var outcomes: [String] { (atLeast != nil ? ["below"] : []) + (atMost != nil ? ["above"] : []) }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes) -> CheckOutcome {
    let reading = facts.read(of, scopes: scopes)
    guard let value = reading.value else { return CheckOutcome(missing: reading) }
    var open: CheckOutcome?
    for (bound, outcome, wrong) in [(atLeast, "below", ValueOrder.less), (atMost, "above", ValueOrder.greater)] {
      guard let bound else { continue }
      switch bound {
      case .literal(let literal):
        if facts.compare(value, literal) == wrong { return failed(outcome, value, literal.words, facts) }
      case .fact(let navigation):
        let limit = facts.read(navigation, scopes: scopes)
        guard let limitValue = limit.value else {
          open = CheckOutcome(missing: limit)
          continue
        }
        if facts.compare(value, limitValue) == wrong { return failed(outcome, value, facts.words(limitValue), facts) }
      case .count: return .open()
      }
    }
    return open ?? .met()
  }

  private func failed(_ outcome: String, _ value: Value, _ bound: BilingualText, _ facts: CaseFacts) -> CheckOutcome {
    .failed([Failure(outcome, .outOfRange(of.fact, facts.words(value), bound: bound))])
  }
}

extension Expression.Literal: CustomStringConvertible {
  var description: String {
    switch self {
    case .moment(let moment): moment.description
    case .money(let fen): moneyText(fen)
    case .number(let number): String(number)
    case .text(let text): text
    case .yesNo(let yes): yes ? "yes" : "no"
    }
  }

  /// As people write it in either language.
  var words: BilingualText {
    if case .money(let fen) = self { moneyWords(fen) } else { BilingualText(zh: description, en: description) }
  }
}
