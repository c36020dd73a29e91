import Model
import StatutoryTime

extension RequirementMutants {
  /// Every mutant of one check, in all editions in which it stands.
  mutating func ofCheck(_ twins: [(edition: Int, check: Int)], _ editionName: String?) {
    guard let first = twins.first else { return }
    let written = raw.editions[first.edition].checks[first.check]
    let id = written["id"] ?? written.kind
    let place = [editionName, id]
    let droppable = twins.filter { raw.editions[$0.edition].checks.count > 1 }
    defer { enclosing = [] }
    if !droppable.isEmpty {
      let whole = add(.dropCheck(id), at: place, written.origin) { changed in
        for twin in droppable { changed.editions[twin.edition].checks.remove(at: twin.check) }
      }
      // Where it stays the only one of an edition, it is asked for in its parts as well.
      if droppable.count == twins.count { enclosing = [whole] }
    }
    for (name, value) in written.attributes { ofAttribute(name, value, of: written, twins, place) }
    for item in written.items.indices { ofItem(item, of: written, twins, place) }
  }

  private mutating func ofAttribute(
    _ name: String, _ value: String, of written: RawCheck, _ twins: [(edition: Int, check: Int)], _ place: [String?]
  ) {
    func set(_ changed: inout RawRequirement, _ value: String?) { changed.write(name, value, twins) }
    let here = place + [name]
    switch name {
    case "when", "unless", "where": addCondition(value, at: here, written.origin) { set(&$0, $1) }
    case "that": addCondition(value, droppable: false, at: here, written.origin) { set(&$0, $1) }
    case "within", "notBefore", "atLeastBefore":
      for mutant in PeriodReadings(value)?.mutants ?? [] {
        add(mutant.mutation, at: here, written.origin) { set(&$0, mutant.readings.text) }
      }
      // A number that the case states, with its unit.
      if let number = words(value).first,
        let unit = words(value).dropFirst().first.flatMap({ Period("1 " + $0)?.unit }),
        Period(value) == nil, words(value).count == 2, let other = unit.otherDay
      {
        add(.unit(value, to: "\(number) \(other.name)"), at: here, written.origin) {
          set(&$0, "\(number) \(other.name)")
        }
      }
    case "atLeast", "atMost", "edge", "gap":
      for shifted in Figure.shifts(of: value) {
        add(.shift(value, to: shifted, within: "\(name)=\"\(value)\""), at: place, written.origin) { set(&$0, shifted) }
      }
      if name.hasPrefix("at"), written[name == "atLeast" ? "atMost" : "atLeast"] != nil {
        add(.dropAttribute(name: name, value: value), at: here, written.origin) { set(&$0, nil) }
      }
    case "as" where written.kind == "agree":
      add(.dropAttribute(name: name, value: value), at: here, written.origin) { set(&$0, nil) }
    case "rollOver", "demands", "extensions", "suspensions", "distinct", "absent", "leaveTo", "only":
      guard value != "no" || name == "demands" else { return }
      add(.dropAttribute(name: name, value: value), at: here, written.origin) { set(&$0, nil) }
    case "of", "steps":
      let parts = words(value)
      let yardsticks = written.kind == "agree" ? 1 : 0
      guard parts.count > yardsticks + 1 || (parts.count == 2 && written["each"] != nil) else { return }
      for part in parts.indices.dropFirst(yardsticks) {
        let rest = parts.indices.filter { $0 != part }.map { parts[$0] }
        add(.dropPart(parts[part]), at: here, written.origin) { set(&$0, rest.joined(separator: " ")) }
      }
    case "each":
      guard words(written["of"]).count > 1 else { return }
      add(.dropPart(value), at: here, written.origin) {
        set(&$0, nil)
        $0.write("fact", nil, twins)
      }
    default: break
    }
  }

  /// An item of `contents` or `redacted`: left out, or its condition changed.
  private mutating func ofItem(
    _ item: Int, of written: RawCheck, _ twins: [(edition: Int, check: Int)], _ place: [String?]
  ) {
    let one = written.items[item]
    let before = enclosing
    defer { enclosing = before }
    let name = [one["list"], one["fact"]].compactMap { $0 }.joined(separator: ".")
    if written.items.count > 1 || written.kind == "redacted" {
      enclosing.append(
        add(.dropPart(name), at: place, one.origin) { changed in
          for twin in twins { changed.editions[twin.edition].checks[twin.check].items.remove(at: item) }
        })
    }
    if let when = one["when"] {
      addCondition(when, at: place + [name, "when"], one.origin) { changed, text in
        for twin in twins { changed.editions[twin.edition].checks[twin.check].items[item]["when"] = text }
      }
    }
  }

  /// Two levels of one check that stand beside one another exchange what they cost; bounds are shifted and dropped.
  mutating func ofLevels() {
    for (number, level) in raw.levels.enumerated() {
      if let bound = level.upTo {
        let place = [level.check, level.on, "upTo"]
        for mutant in PeriodReadings(bound)?.mutants ?? [] {
          add(mutant.mutation, at: place, level.origin, .consequence) {
            $0.levels[number].upTo = mutant.readings.text
          }
        }
        add(.dropBound(bound, of: level.name), at: place, level.origin, .consequence) { $0.levels[number].upTo = nil }
      }
      let next = raw.levels[(number + 1)...].firstIndex { other in
        level.check == nil || other.check == nil || level.check == other.check
      }
      guard let next, !raw.levels[next].costsTheSame(as: level) else { continue }
      add(.swapLevels(level.name, raw.levels[next].name), at: ["level"], level.origin, .consequence) { changed in
        let (one, other) = (changed.levels[number], changed.levels[next])
        changed.levels[number].take(from: other)
        changed.levels[next].take(from: one)
      }
    }
  }
}

extension RawRequirement {
  /// Writes an attribute of a check in all editions in which it stands.
  fileprivate mutating func write(_ name: String, _ value: String?, _ twins: [(edition: Int, check: Int)]) {
    for twin in twins { editions[twin.edition].checks[twin.check][name] = value }
  }
}

extension RawLevel {
  /// `published late upTo 13 workingDay`.
  fileprivate var name: String {
    ([check, on].compactMap { $0 } + (upTo.map { ["upTo", $0] } ?? [])).joined(separator: " ")
  }

  fileprivate func costsTheSame(as other: RawLevel) -> Bool {
    severity == other.severity && deduct == other.deduct && effect == other.effect
  }

  fileprivate mutating func take(from other: RawLevel) {
    (severity, deduct, effect) = (other.severity, other.deduct, other.effect)
  }
}
