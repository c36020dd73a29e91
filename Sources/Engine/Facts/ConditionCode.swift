import StatutoryTime

/// A condition laid out flat: steps that name each other by number, without a box or a text to take hold of.
///
/// What `Expression.Condition` says as a tree, in the form in which it is judged thousands of times for each case.
struct ConditionCode: Sendable {
  enum Step: Sendable, BitwiseCopyable {
    case and(Int32, Int32)
    case or(Int32, Int32)
    case not(Int32)
    /// Two operands.
    case compare(Int32, Expression.Comparison, Int32)
    /// One of `count` constants from `first` on.
    case member(Navigation, first: Int32, count: Int32)
    case starts(Navigation, Constant)
    /// The operand is a text.
    case contains(Navigation, Int32)
    case holds(Navigation)
    case given(Navigation)
    /// The inner condition, -1 where there is none.
    case any(ListReference, Int32)
    case each(ListReference, Int32)
    // Operands.
    case fact(Navigation)
    case constant(Constant)
    case count(ListReference, Int32)
  }

  /// A literal; a text is a range of `texts`.
  enum Constant: Sendable, BitwiseCopyable {
    case moment(Moment)
    case money(Int64)
    case number(Int64)
    case yesNo(Bool)
    case text(Int32, Int32)
  }

  private(set) var steps: [Step] = []
  private(set) var constants: [Constant] = []
  /// The bytes of all texts.
  private(set) var texts: [UInt8] = []
  /// The number of the step that is the whole condition.
  private(set) var root: Int32 = 0

  /// No condition: without steps, for lists of which every thing counts.
  static let none = ConditionCode()

  private init() {}

  init(_ condition: Expression.Condition) { root = add(condition) }

  private mutating func add(_ condition: Expression.Condition?) -> Int32 { condition.map { add($0) } ?? -1 }

  private mutating func add(_ condition: Expression.Condition) -> Int32 {
    switch condition {
    case .and(let a, let b):
      let (left, right) = (add(a), add(b))
      return append(.and(left, right))
    case .or(let a, let b):
      let (left, right) = (add(a), add(b))
      return append(.or(left, right))
    case .not(let inner): return append(.not(add(inner)))
    case .compare(let a, let comparison, let b):
      let (left, right) = (add(a), add(b))
      return append(.compare(left, comparison, right))
    case .member(let navigation, let literals):
      let first = Int32(constants.count)
      for literal in literals { constants.append(constant(literal)) }
      return append(.member(navigation, first: first, count: Int32(literals.count)))
    case .starts(let navigation, let prefix): return append(.starts(navigation, constant(.text(prefix))))
    case .contains(let navigation, let part): return append(.contains(navigation, add(part)))
    case .holds(let navigation): return append(.holds(navigation))
    case .given(let navigation): return append(.given(navigation))
    case .any(let list, let inner): return append(.any(list, add(inner)))
    case .each(let list, let inner): return append(.each(list, add(inner)))
    }
  }

  private mutating func add(_ operand: Expression.Operand) -> Int32 {
    switch operand {
    case .fact(let navigation): return append(.fact(navigation))
    case .literal(let literal): return append(.constant(constant(literal)))
    case .count(let list, let inner): return append(.count(list, add(inner)))
    }
  }

  private mutating func append(_ step: Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  private mutating func constant(_ literal: Expression.Literal) -> Constant {
    switch literal {
    case .moment(let moment): return .moment(moment)
    case .money(let fen): return .money(fen)
    case .number(let number): return .number(number)
    case .yesNo(let yes): return .yesNo(yes)
    case .text(let text):
      let start = Int32(texts.count)
      texts += text.utf8
      return .text(start, Int32(texts.count))
    }
  }

  func bytes(_ start: Int32, _ end: Int32) -> ArraySlice<UInt8> { texts[Int(start)..<Int(end)] }
}
