import Model

extension RuleSet {
  /// What every requirement puts at stake, in the order of the rule set: its points, then each outcome of its checks with
  /// what it costs. Kept as a list beside the tests, so that no requirement and no level goes or changes unnoticed.
  ///
  /// ```
  /// PUB-10 disclosure scored 6.00 each decision
  ///   published late upTo 13 workingDay: minor 2.00
  ///   published missed: fatal all zero
  /// ```
  package func stakes() -> [String] {
    requirements.flatMap { requirement -> [String] in
      let layer = "\(requirement.system.rawValue) \(requirement.layer.rawValue) \(requirement.points)"
      let each = requirement.each.map { " each \(dictionary[thing: $0].name)" } ?? ""
      var lines = ["\(requirement.id) \(layer)\(each)\(requirement.once ? " once" : "")"]
      for check in requirement.editions.flatMap(\.checks) {
        if check.levels.isEmpty { note("  \(check.id)", in: &lines) }
        for level in check.levels { note("  \(check.id) \(level.stake)", in: &lines) }
      }
      return lines
    }
  }

  /// Editions share their levels: each is named once.
  private func note(_ line: String, in lines: inout [String]) {
    if !lines.contains(line) { lines.append(line) }
  }
}

extension Level {
  fileprivate var stake: String {
    let name = [outcome, upTo.map { "upTo \($0)" }].compactMap { $0 }.joined(separator: " ")
    let cost: String
    switch deduction {
    case .all: cost = "all"
    case .points(let points): cost = "\(points)"
    }
    return ["\(name):", severity.rawValue, cost, effect?.description].compactMap { $0 }.joined(separator: " ")
  }
}
