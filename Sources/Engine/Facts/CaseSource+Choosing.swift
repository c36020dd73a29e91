import SafeXML
import StatutoryTime

extension CaseSource {
  /// One reading out of several.
  func choose(_ readings: [Reading], _ pick: Pick) -> Reading {
    guard let first = readings.first else { return Reading(.notCarried, at: 0) }
    if readings.count == 1 { return first }
    let given = readings.filter { $0.value != nil }
    // What one of several does not carry could be the earliest, the latest or part of the sum.
    let open = readings.first { $0.answer == .notCarried || $0.answer == .disputed }
    switch pick {
    case .first: return first
    case .last: return readings[readings.count - 1]
    case .joined:
      if let open { return open }
      if first.attribute < 0, let slice = joined[first.node] { return Reading(.value(.text(slice)), at: first.node) }
      // Attributes, and elements that do not stand beside each other, are not joined: they must agree.
      fallthrough
    case .only:
      if let open { return open }
      guard let one = given.first else { return first }
      return given.allSatisfy { same($0.value, one.value) }
        ? one : Reading(.disputed, at: one.node, attribute: one.attribute)
    case .earliest, .latest:
      if let open { return open }
      var best: Reading?
      for reading in given {
        guard case .value(.moment(let moment)) = reading.answer else { continue }
        guard let current = best, case .value(.moment(let chosen)) = current.answer else {
          best = reading
          continue
        }
        let order = moment.order(to: chosen)
        if pick == .earliest ? order == .before : order == .after { best = reading }
      }
      return best ?? first
    case .sum:
      if let open { return open }
      var total: Int64 = 0
      var isMoney = false
      for reading in given {
        switch reading.value {
        case .money(let fen):
          isMoney = true
          total = total.addingReportingOverflow(fen).partialValue
        case .number(let count): total = total.addingReportingOverflow(count).partialValue
        case .moment, .text, .yesNo, nil: break
        }
      }
      guard let one = given.first else { return first }
      return Reading(.value(isMoney ? .money(total) : .number(total)), at: one.node, attribute: one.attribute)
    }
  }

  private func same(_ a: Value?, _ b: Value?) -> Bool {
    if case .text(let first) = a, case .text(let second) = b {
      return tree.bytes(first).elementsEqual(tree.bytes(second))
    }
    return a == b
  }
}
