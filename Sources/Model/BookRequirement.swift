/// One requirement as the book tells it.
package struct BookRequirement: Sendable {
  package let id: RequirementID
  package let title: String
  package let points: Points
  package let layer: Layer
  package let isLocal: Bool
  package let judge: RuleBook.Judge
  package let evidence: EvidenceGrade
  /// `逐个评查：每一个“决定”`; the matters; what takes its place.
  package let scope: [Phrase]
  package let applies: Clause?
  /// The newest first.
  package let editions: [Edition]
  package let remedy: String?
  package let doubt: String?
  package let good: Example?
  package let bad: Example?
  package let examples: Int

  package init(
    id: RequirementID, title: String, points: Points, layer: Layer, isLocal: Bool, judge: RuleBook.Judge,
    evidence: EvidenceGrade, scope: [Phrase], applies: Clause?, editions: [Edition], remedy: String?, doubt: String?,
    good: Example?, bad: Example?, examples: Int
  ) {
    self.id = id
    self.title = title
    self.points = points
    self.layer = layer
    self.isLocal = isLocal
    self.judge = judge
    self.evidence = evidence
    self.scope = scope
    self.applies = applies
    self.editions = editions
    self.remedy = remedy
    self.doubt = doubt
    self.good = good
    self.bad = bad
    self.examples = examples
  }

  /// The law of a span of time, and what is checked under it.
  package struct Edition: Sendable {
    package let span: String
    package let bases: [LegalBasis]
    /// Earlier editions of the same clauses that share these checks: titles with clauses.
    package let earlier: [LegalBasis]
    package let checks: [Check]
    /// Whether it checks and costs what the newest does.
    package let isLikeNewest: Bool

    package init(
      span: String, bases: [LegalBasis], earlier: [LegalBasis], checks: [Check], isLikeNewest: Bool
    ) {
      self.span = span
      self.bases = bases
      self.earlier = earlier
      self.checks = checks
      self.isLikeNewest = isLikeNewest
    }
  }

  package struct Check: Sendable {
    package let id: String
    /// The clauses that it judges, as people cite them; empty where it judges all of its edition's.
    package let clauses: [BilingualText]
    package let demand: Clause
    /// Exceptions, what stops the clock, what is left to another requirement.
    package let details: [Clause]
    package let when: Clause?
    package let levels: [Level]
    /// Position of the check of the newest edition that demands the same; nil where none does.
    package let like: Int?

    package init(
      id: String, clauses: [BilingualText], demand: Clause, details: [Clause], when: Clause?, levels: [Level],
      like: Int?
    ) {
      self.id = id
      self.clauses = clauses
      self.demand = demand
      self.details = details
      self.when = when
      self.levels = levels
      self.like = like
    }

    package func demandsTheSame(as other: Check) -> Bool {
      demand == other.demand && details == other.details && when == other.when
    }

    package func like(_ position: Int?) -> Check {
      Check(
        id: id, clauses: clauses, demand: demand, details: details, when: when, levels: levels, like: position)
    }
  }

  /// What an outcome costs.
  package struct Level: Hashable, Sendable {
    package let outcome: Phrase
    package let severity: Severity
    package let deduction: Points
    package let effect: GateEffect?
    /// What to do about it; nil where the requirement's own remedy says it.
    package let remedy: String?

    package init(outcome: Phrase, severity: Severity, deduction: Points, effect: GateEffect?, remedy: String?) {
      self.outcome = outcome
      self.severity = severity
      self.deduction = deduction
      self.effect = effect
      self.remedy = remedy
    }
  }

  /// A base case, the changes made to it, and what follows.
  package struct Example: Sendable {
    package let base: String
    package let changes: [Phrase]
    package let state: VerdictState

    package init(base: String, changes: [Phrase], state: VerdictState) {
      self.base = base
      self.changes = changes
      self.state = state
    }
  }
}
