/// The ways in which a mutant differs from the rule as it is written; a closed list, each with its own words.
enum Mutation: Sendable, Hashable {
  /// A check, by id, where the edition has others.
  case dropCheck(String)
  /// One of several facts, steps or items that a check lists.
  case dropPart(String)
  /// A whole condition: `when`, `unless`, `where`, `that` of a list.
  case dropCondition(String)
  /// An attribute that widens or narrows: `once="yes"`.
  case dropAttribute(name: String, value: String)
  /// One operand of `and` or `or`.
  case dropOperand(String, isAlternative: Bool)
  /// The condition on the members of a list.
  case dropFilter(String, list: String)
  case negate(String)
  /// A comparison that includes its border, or the reverse.
  case border(String, to: String)
  /// A literal of a condition, or a bound of a check, by one.
  case shift(String, to: String, within: String)
  /// A period by one of its unit.
  case shiftPeriod(String, to: String)
  /// Working days for days, or the reverse.
  case unit(String, to: String)
  /// An edition's first day, a day later or earlier.
  case moveEdition(from: String, to: String)
  /// What two levels cost.
  case swapLevels(String, String)
  /// A level's bound.
  case dropBound(String, of: String)

  /// The part of the mutant's id that names the change.
  var key: String {
    switch self {
    case .dropCheck, .dropCondition, .dropAttribute: "drop"
    case .dropPart(let name): "drop[\(name)]"
    case .dropOperand(let text, _): "drop[\(text)]"
    case .dropFilter(let text, let list): "drop[\(list), \(text)]"
    case .negate(let text): "not[\(text)]"
    case .border(_, let text): "border[\(text)]"
    case .shift(let old, let new, let context): context == old ? "\(old) -> \(new)" : "\(old) -> \(new)[\(context)]"
    case .shiftPeriod(let old, let new), .unit(let old, let new), .moveEdition(let old, let new): "\(old) -> \(new)"
    case .swapLevels(let one, let other): "swap[\(one), \(other)]"
    case .dropBound(let bound, _): "drop[\(bound)]"
    }
  }
}
