import Model
import StatutoryTime

/// Whether what a check demands became provably milder.
///
/// Only bounds can be compared: a longer period, a lower minimum. Any other change of a check, even one less of the facts
/// that it demands, may move points between requirements, and so lower a rate.
struct CheckBearing {
  let old: RawCheck
  let new: RawCheck

  /// What a check is called, and which clauses it judges, moves no points.
  private static let idle: Set<String> = ["id", "clause"]

  /// Nil where both demand the same, however they are laid out.
  var bearing: RuleDifference.Bearing? {
    guard old.kind == new.kind, old.text == new.text, items(old) == items(new) else { return .mayFail }
    var bearing: RuleDifference.Bearing?
    for name in Set((old.attributes + new.attributes).map(\.name)) where !Self.idle.contains(name) {
      let (before, after) = (value(old, name), value(new, name))
      if before == after { continue }
      guard isMilder(name, before, after) else { return .mayFail }
      bearing = .milder
    }
    return bearing
  }

  private func items(_ check: RawCheck) -> [[String: String]] {
    check.items.map { item in
      Dictionary(item.attributes.map { ($0.name, Self.normal($0.value)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private func value(_ check: RawCheck, _ name: String) -> String? { check[name].map(Self.normal) }

  /// The layout of a condition means nothing.
  static func normal(_ text: String) -> String {
    let words = ConditionWords(text)
    return (0..<words.count).compactMap { words[$0] }.joined(separator: " ")
  }

  private func isMilder(_ name: String, _ old: String?, _ new: String?) -> Bool {
    switch name {
    case "within": longer(old, new, >=)
    case "notBefore", "atLeastBefore": longer(old, new, <=)
    case "atLeast": bound(old, new, <=)
    case "atMost", "edge", "gap": bound(old, new, >=)
    // A later last day.
    case "rollOver": new == "yes" && self.old["within"] != nil
    default: false
    }
  }

  /// Each old reading has a new one that is broken only if the old one is.
  private func longer(_ old: String?, _ new: String?, _ isMilder: (Int32, Int32) -> Bool) -> Bool {
    guard let old = old.flatMap({ PeriodReadings($0) }), let new = new.flatMap({ PeriodReadings($0) }) else {
      return false
    }
    return old.periods.allSatisfy { one in
      new.periods.contains { $0.unit == one.unit && isMilder($0.count, one.count) }
    }
  }

  private func bound(_ old: String?, _ new: String?, _ isMilder: (Int64, Int64) -> Bool) -> Bool {
    guard let old = old.flatMap({ Expression.Literal(figure: $0) }),
      let new = new.flatMap({ Expression.Literal(figure: $0) })
    else { return false }
    return switch (old, new) {
    case (.number(let old), .number(let new)), (.money(let old), .money(let new)): isMilder(new, old)
    default: false
    }
  }
}
