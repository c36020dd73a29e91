/// The readable manual of a rule set (评查标准手册), in one language: what every requirement asks, in plain words made
/// from the rules themselves.
package struct RuleBook: Sendable {
  package let language: Language
  package let ruleSet: RuleSetIdentity
  package let tailorings: [Tailoring]
  package let chapters: [Chapter]
  package let terms: [Term]
  package let parameters: [Parameter]
  package let coverage: [Coverage]

  package init(
    language: Language, ruleSet: RuleSetIdentity, tailorings: [Tailoring], chapters: [Chapter], terms: [Term],
    parameters: [Parameter], coverage: [Coverage]
  ) {
    self.language = language
    self.ruleSet = ruleSet
    self.tailorings = tailorings
    self.chapters = chapters
    self.terms = terms
    self.parameters = parameters
    self.coverage = coverage
  }

  /// One system, its requirements by stage of a case.
  package struct Chapter: Sendable {
    package let system: RequirementSystem
    package let sections: [Section]

    package init(system: RequirementSystem, sections: [Section]) {
      self.system = system
      self.sections = sections
    }
  }

  package struct Section: Sendable {
    package let stage: String
    package let requirements: [BookRequirement]

    package init(stage: String, requirements: [BookRequirement]) {
      self.stage = stage
      self.requirements = requirements
    }
  }

  /// A named condition, explained once.
  package struct Term: Sendable {
    /// `decision.hearingOwed`
    package let name: String
    /// The same in Chinese, as rules may write it.
    package let chineseName: String
    package let title: String
    package let meaning: Clause
    package let usedBy: [RequirementID]

    package init(name: String, chineseName: String, title: String, meaning: Clause, usedBy: [RequirementID]) {
      self.name = name
      self.chineseName = chineseName
      self.title = title
      self.meaning = meaning
      self.usedBy = usedBy
    }
  }

  /// A dated figure with everything the table knows about it.
  package struct Parameter: Sendable {
    package struct Row: Sendable {
      /// For whom: `执法领域：市场监督管理`; empty for everyone.
      package let scope: String
      package let span: String
      /// What is needed where the value is unknown.
      package let value: String
      package let source: String
      package let evidence: EvidenceGrade

      package init(scope: String, span: String, value: String, source: String, evidence: EvidenceGrade) {
        self.scope = scope
        self.span = span
        self.value = value
        self.source = source
        self.evidence = evidence
      }
    }

    package let name: String
    package let title: String
    package let rows: [Row]
    package let usedBy: [RequirementID]

    package init(name: String, title: String, rows: [Row], usedBy: [RequirementID]) {
      self.name = name
      self.title = title
      self.rows = rows
      self.usedBy = usedBy
    }
  }

  /// Who judges: read off the checks, or foreseen by the catalogue where there is no requirement yet.
  package enum Judge: String, Sendable, CaseIterable {
    case machine
    case person
    case both
  }

  /// One entry of the catalogue and what stands for it.
  package struct Coverage: Sendable {
    package let id: RequirementID
    package let title: String
    package let stage: String
    /// Whether the rule set has a requirement for it.
    package let isThere: Bool
    package let judge: Judge
    package let examples: Int

    package init(id: RequirementID, title: String, stage: String, isThere: Bool, judge: Judge, examples: Int) {
      self.id = id
      self.title = title
      self.stage = stage
      self.isThere = isThere
      self.judge = judge
      self.examples = examples
    }
  }
}
