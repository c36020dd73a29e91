package import Model
import StatutoryTime

extension RuleSet {
  /// The rule set as tables; it must have been loaded with its examples.
  package func sheets(in language: Language) -> RuleSheets {
    let wording = RequirementWording(rules: self, language: language, bases: [:])
    let written = Array(zip(requirements, source?.written ?? []))
    return RuleSheets(
      ruleSet: identity,
      items: requirements.map {
        RuleSheets.Item(id: $0.id, system: $0.system, title: $0.title, points: $0.points, remedy: $0.remedy)
      },
      levels: written.flatMap { requirement, raw in
        raw.levels.map { level in
          RuleSheets.Level(
            id: requirement.id, outcome: level.on, check: level.check ?? "", upTo: level.upTo ?? "",
            meaning: meaning(of: level, requirement, wording), severity: level.severity, deduct: level.deduct,
            effect: level.effect ?? "none", remedy: level.remedy)
        }
      },
      parameters: book(in: language, bases: [:]).parameters)
  }

  /// Said of the newest check that can have the outcome.
  private func meaning(of level: RawLevel, _ requirement: Requirement, _ wording: RequirementWording) -> String {
    let outcomes = OutcomeWording(words: wording.words, item: requirement.each)
    for check in requirement.editions.reversed().flatMap(\.checks) where level.check == nil || level.check == check.id {
      let found = check.levels.first { $0.outcome == level.on && $0.upTo?.description == level.upTo }
      if let found { return outcomes.phrase(found, of: check.kind).text }
    }
    return level.message?[wording.words.language] ?? ""
  }
}
