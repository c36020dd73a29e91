package import Model

extension RuleSet {
  /// What changed from this rule set to another: one entry per requirement, then what they share.
  ///
  /// Both must have been loaded with their examples.
  package func difference(to new: RuleSet, in language: Language) -> RuleDifference {
    let say = DifferenceWording(language: language)
    let (before, after) = (ComparedRules(self, language), ComparedRules(new, language))
    var entries: [RuleDifference.Entry] = after.sides.compactMap { side in
      let id = side.requirement.id
      guard let was = before.side(id) else {
        return entry(.added, side, [say.added(side.requirement)])
      }
      let changes = RequirementComparison(old: was, new: side, say: say).changes()
      return changes.isEmpty ? nil : entry(.changed, side, changes)
    }
    // Its points leave the rate, and what it demanded loses its owner: neither is shown to be milder.
    entries += before.sides.filter { after.side($0.requirement.id) == nil }.map {
      entry(.removed, $0, [say.added($0.requirement)])
    }
    let shared = SharedComparison(
      old: self, new: new, oldBook: book(in: language, bases: [:]), newBook: new.book(in: language, bases: [:]),
      say: say)
    return RuleDifference(old: identity, new: new.identity, requirements: entries, shared: shared.entries())
  }

  private func entry(
    _ kind: RuleDifference.Kind, _ side: RequirementComparison.Side, _ changes: [RuleDifference.Change]
  ) -> RuleDifference.Entry {
    RuleDifference.Entry(
      kind, subject: side.requirement.id.text, requirement: side.requirement.id, title: side.told.title,
      changes: changes)
  }
}

extension DifferenceWording {
  fileprivate func added(_ requirement: Requirement) -> RuleDifference.Change {
    RuleDifference.Change(
      pick(
        "\(requirement.system.label.zh)，\(requirement.points.short) 分",
        "\(requirement.system.label.en), \(requirement.points.short) points"), .mayFail)
  }
}

/// A rule set laid out for comparing, in one language.
private struct ComparedRules {
  let sides: [RequirementComparison.Side]
  private let numbers: [RequirementID: Int]

  init(_ rules: RuleSet, _ language: Language) {
    let wording = RequirementWording(rules: rules, language: language, bases: [:])
    let written = rules.source?.written ?? []
    sides = zip(rules.requirements.indices, written).map { number, raw in
      let requirement = rules.requirements[number]
      return RequirementComparison.Side(
        raw: raw, requirement: requirement, told: wording.requirement(number),
        outcomes: OutcomeWording(words: wording.words, item: requirement.each),
        replacedBy: rules.replacedBy[number].map { rules.requirements[$0].id })
    }
    numbers = Dictionary(sides.enumerated().map { ($1.requirement.id, $0) }) { first, _ in first }
  }

  func side(_ id: RequirementID) -> RequirementComparison.Side? { numbers[id].map { sides[$0] } }
}
