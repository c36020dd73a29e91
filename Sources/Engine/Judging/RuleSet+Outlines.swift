package import Model

/// What lists say of a requirement without judging a case.
package struct RequirementOutline: Sendable {
  package let requirement: RequirementID
  package let title: BilingualText
  package let system: RequirementSystem
  /// The clause of its last edition, as people cite it.
  package let clause: BilingualText
  package let remedy: BilingualText?
}

extension RuleSet {
  /// Every requirement in the order of the rule set.
  package var outlines: [RequirementOutline] {
    requirements.map { requirement in
      let basis = requirement.editions.last?.bases.first
      let clause = basis.map {
        BilingualText(zh: $0.title.zh + $0.citation.zh, en: "\($0.title.en) \($0.citation.en)")
      }
      return RequirementOutline(
        requirement: requirement.id, title: requirement.title, system: requirement.system,
        clause: clause ?? BilingualText(zh: "", en: ""), remedy: requirement.remedy)
    }
  }
}
