/// What a rule set was made from, kept where it is to prove itself: a mutant is written, not patched.
struct RuleSource: Sendable {
  /// Requirements as they are written, in the order of the rule set's own.
  let written: [RawRequirement]
  /// Law editions and parameters whose source the bureau has confirmed.
  let confirmed: Set<String>
  let equivalents: [EquivalentMutant]
  /// The dictionary's files.
  let dictionary: [RuleElement]
}
