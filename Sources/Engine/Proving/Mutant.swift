import Model

/// A rule changed in one place, as a slip of its author's pen might have changed it: an example must notice.
struct Mutant: Sendable {
  /// What must differ for the mutant to count as caught.
  enum Measure: Sendable {
    /// An example no longer gives the state and the outcome that it states.
    case expectation
    /// The same, or a verdict of some example costs something else or rests on another edition.
    ///
    /// Examples state no figures. Those of levels are kept by the golden list of the rule set; what examples prove is
    /// that the level is reached. An edition that only cites another law is proven when an item stands at its border.
    case consequence
  }

  /// Where the change is made.
  enum Change: Sendable {
    case requirement(RawRequirement)
    /// Another text for a term of the dictionary.
    case term(FactID, String)
    /// Another period from a date of the dictionary.
    case derived(FactID, FactDerivation)
    /// Another value in a row of a parameter.
    case parameter(Int, row: Int, ParameterValue)
  }

  /// `PRO-21/served/within/7 workingDay -> 8 workingDay`, with the edition's first day before the check where not all
  /// editions have it in the same words: stable while the changed place is not rewritten.
  let id: String
  /// The requirement, term or parameter that is changed.
  let subject: String
  let origin: RuleOrigin
  let mutation: Mutation
  let measure: Measure
  let change: Change
  /// Mutants that leave out what this one only changes: while no example misses the whole, none is asked for a part.
  let coarser: [String]
}
