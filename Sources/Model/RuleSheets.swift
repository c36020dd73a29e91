/// The parts of a rule set that legal staff read and weigh as tables: requirements, levels, figures.
package struct RuleSheets: Sendable {
  package struct Item: Sendable {
    package let id: RequirementID
    package let system: RequirementSystem
    package let title: BilingualText
    package let points: Points
    package let remedy: BilingualText?

    package init(
      id: RequirementID, system: RequirementSystem, title: BilingualText, points: Points, remedy: BilingualText?
    ) {
      self.id = id
      self.system = system
      self.title = title
      self.points = points
      self.remedy = remedy
    }
  }

  /// One line of a requirement's `<level>` elements, as it is written.
  package struct Level: Sendable {
    package let id: RequirementID
    package let outcome: String
    /// Empty where it serves every check.
    package let check: String
    /// Empty where nothing bounds the lapse.
    package let upTo: String
    /// The outcome in words.
    package let meaning: String
    package let severity: String
    /// Points, or `all`.
    package let deduct: String
    /// `none` where it proposes nothing.
    package let effect: String
    /// Its own; nil where the requirement's serves.
    package let remedy: BilingualText?

    package init(
      id: RequirementID, outcome: String, check: String, upTo: String, meaning: String, severity: String,
      deduct: String, effect: String, remedy: BilingualText?
    ) {
      self.id = id
      self.outcome = outcome
      self.check = check
      self.upTo = upTo
      self.meaning = meaning
      self.severity = severity
      self.deduct = deduct
      self.effect = effect
      self.remedy = remedy
    }
  }

  package let ruleSet: RuleSetIdentity
  package let items: [Item]
  package let levels: [Level]
  package let parameters: [RuleBook.Parameter]

  package init(ruleSet: RuleSetIdentity, items: [Item], levels: [Level], parameters: [RuleBook.Parameter]) {
    self.ruleSet = ruleSet
    self.items = items
    self.levels = levels
    self.parameters = parameters
  }
}

extension RuleSheets {
  /// The tables of all scopes of a rule folder as one; figures are shared.
  package init?(joining parts: [RuleSheets]) {
    guard let first = parts.first else { return nil }
    self.init(
      ruleSet: first.ruleSet, items: parts.flatMap(\.items), levels: parts.flatMap(\.levels),
      parameters: first.parameters)
  }
}
