import Model

extension RequirementMutants {
  /// Every mutant of one check.
  mutating func ofCheck(_ check: Int, _ edition: Int, _ editionName: String?) {
    let written = raw.editions[edition].checks[check]
    let id = written["id"] ?? written.kind
    let place = [editionName, id]
    if raw.editions[edition].checks.count > 1 {
      add(.dropCheck(id), at: place, written.origin) { $0.editions[edition].checks.remove(at: check) }
    }
    for (name, value) in written.attributes {
      func set(_ changed: inout RawRequirement, _ value: String?) {
        changed.editions[edition].checks[check][name] = value
      }
      switch name {
      case "when", "unless", "where":
        addCondition(value, at: place + [name], written.origin) { set(&$0, $1) }
      case "that": addCondition(value, droppable: false, at: place + [name], written.origin) { set(&$0, $1) }
      case "within", "notBefore", "atLeastBefore":
        for mutant in PeriodReadings(value)?.mutants ?? [] {
          add(mutant.mutation, at: place + [name], written.origin) { set(&$0, mutant.readings.text) }
        }
      case "atLeast", "atMost", "edge", "gap":
        for shifted in Figure.shifts(of: value) {
          add(.shift(value, to: shifted, within: "\(name)=\"\(value)\""), at: place, written.origin) {
            set(&$0, shifted)
          }
        }
        if name.hasPrefix("at"), written[name == "atLeast" ? "atMost" : "atLeast"] != nil {
          add(.dropAttribute(name: name, value: value), at: place + [name], written.origin) { set(&$0, nil) }
        }
      case "rollOver", "demands", "extensions", "suspensions", "distinct", "absent", "leaveTo":
        guard value != "no" || name == "demands" else { continue }
        add(.dropAttribute(name: name, value: value), at: place + [name], written.origin) { set(&$0, nil) }
      case "of", "steps":
        let parts = words(value)
        let first = written.kind == "agree" ? 1 : 0
        guard parts.count > first + 1 || (parts.count == 2 && written["each"] != nil) else { continue }
        for part in parts.indices.dropFirst(first) {
          let rest = parts.indices.filter { $0 != part }.map { parts[$0] }
          add(.dropPart(parts[part]), at: place + [name], written.origin) { set(&$0, rest.joined(separator: " ")) }
        }
      case "each":
        guard words(written["of"]).count > 1 else { continue }
        add(.dropPart(value), at: place + [name], written.origin) {
          set(&$0, nil)
          $0.editions[edition].checks[check]["fact"] = nil
        }
      default: break
      }
    }
    for item in written.items.indices { ofItem(item, check, edition, place) }
  }

  /// An item of `contents` or `redacted`: left out, or its condition changed.
  private mutating func ofItem(_ item: Int, _ check: Int, _ edition: Int, _ place: [String?]) {
    let items = raw.editions[edition].checks[check].items
    let written = items[item]
    let name = [written["list"], written["fact"]].compactMap { $0 }.joined(separator: ".")
    if items.count > 1 || raw.editions[edition].checks[check].kind == "redacted" {
      add(.dropPart(name), at: place, written.origin) { $0.editions[edition].checks[check].items.remove(at: item) }
    }
    if let when = written["when"] {
      addCondition(when, at: place + [name, "when"], written.origin) { changed, text in
        changed.editions[edition].checks[check].items[item]["when"] = text
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
