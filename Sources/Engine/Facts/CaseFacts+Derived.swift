import SafeXML
import StatutoryTime

extension CaseFacts {
  /// What follows from another fact; what does not follow for certain stays open.
  mutating func derived(_ derivation: FactDerivation, of node: XMLTree.Index) -> Reading {
    let reading = read(derivation.from, scopes: Scopes(node))
    guard let first = reading.value else { return reading }
    var second: Value?
    if let other = derivation.other {
      let further = read(other.fact, scopes: Scopes(node))
      guard let value = further.value else { return further }
      second = value
    }
    let value = value(derivation, first, second)
    return Reading(value.map { .value($0) } ?? .notCarried, at: reading.node, attribute: reading.attribute)
  }

  private func value(_ derivation: FactDerivation, _ first: Value, _ second: Value?) -> Value? {
    switch (derivation.kind, first, second) {
    case (.birthDate, .text(let slice), _):
      return CitizenNumber(tree.string(slice)).flatMap {
        Day(year: $0.birth.year, month: $0.birth.month, day: $0.birth.day)
      }
      .map { .moment(.day($0)) }
    case (.male, .text(let slice), _): return CitizenNumber(tree.string(slice)).map { .yesNo($0.sex == .male) }
    case (.numberYear, .text(let slice), _): return DocumentNumber(tree.string(slice)).map { .number(Int64($0.year)) }
    case (.sum, .text(let slice), _): return CapitalAmount.amount(in: tree.string(slice)).map { .money($0) }
    case (.days, .moment(let start), .moment(let end)): return .number(Int64(end.day.days(since: start.day)))
    case (.share(let rate, _), .money(let fen), let times):
      var count: Int64 = 1
      if case .number(let number) = times { count = number }
      let (each, tooMuch) = fen.multipliedReportingOverflow(by: rate)
      let (all, stillMore) = each.multipliedReportingOverflow(by: count)
      return tooMuch || stillMore ? nil : .money(all / 10_000)
    case (_, .moment(let moment), _): return derivation.value(of: moment, in: rules.calendar)
    case (_, .money, _), (_, .number, _), (_, .text, _), (_, .yesNo, _): return nil
    }
  }
}
