/// A condition's truth over facts that may be missing.
enum Truth: Hashable, Sendable, BitwiseCopyable {
  case yes
  case no
  /// It rests on a fact that is absent: the fact's owner answers.
  case blocked
  /// It rests on a fact that is not carried or disputed: nobody can say.
  case open

  /// Conjunction: one `no` decides; what is open outweighs what is blocked, because it accuses nobody.
  func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    if self == .open || other == .open { return .open }
    if self == .blocked || other == .blocked { return .blocked }
    return .yes
  }

  /// Disjunction: one `yes` decides.
  func or(_ other: Truth) -> Truth {
    if self == .yes || other == .yes { return .yes }
    if self == .open || other == .open { return .open }
    if self == .blocked || other == .blocked { return .blocked }
    return .no
  }

  var negated: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .blocked: .blocked
    case .open: .open
    }
  }

  init(_ value: Bool) { self = value ? .yes : .no }
}
