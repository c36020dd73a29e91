package import Model

/// What became of one mutant.
package struct MutantRun: Sendable {
  package enum Fate: Sendable {
    /// Some example notices the change.
    case caught
    /// No example does.
    case survived
    /// No example does, and the list of equivalents says why none can.
    case equivalent
  }

  package let id: String
  /// The requirement (`PRO-21`), term (`decision.legalReviewOwed`) or parameter (`hearingThreshold`) that was changed.
  package let subject: String
  package let file: String
  package let line: Int
  /// What was changed.
  package let what: BilingualText
  /// Which example is missing.
  package let missing: BilingualText
  package let fate: Fate

  init(_ mutant: Mutant, fate: Fate) {
    id = mutant.id
    subject = mutant.subject
    file = mutant.origin.file
    line = mutant.origin.line
    what = mutant.mutation.what
    missing = mutant.mutation.missing
    self.fate = fate
  }
}

/// How a rule set stood up to its own examples and mutants.
package struct RuleProof: Sendable {
  package let examples: [ExampleRun]
  /// In the order of the rule set, then terms, then parameters.
  package let mutants: [MutantRun]
  /// Entries of the list of equivalents that no longer name a surviving mutant.
  package let stale: [Problem]

  package init(examples: [ExampleRun], mutants: [MutantRun] = [], stale: [Problem] = []) {
    self.examples = examples
    self.mutants = mutants
    self.stale = stale
  }

  /// The proofs of several rule sets as one.
  package init(_ parts: [RuleProof]) {
    self.init(
      examples: parts.flatMap(\.examples), mutants: parts.flatMap(\.mutants), stale: parts.flatMap(\.stale))
  }

  package var survivors: [MutantRun] { mutants.filter { $0.fate == .survived } }
  package var equivalents: Int { mutants.count { $0.fate == .equivalent } }
}
