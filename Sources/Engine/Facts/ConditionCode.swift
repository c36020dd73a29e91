import StatutoryTime
import Synchronization

/// A condition laid out flat: steps that name each other by number, without a box or a text to take hold of.
///
/// What `Expression.Condition` says as a tree, in the form in which it is judged thousands of times for each case. Equal
/// conditions are one object, wherever in the rules they stand: what one of them gave, all of them give.
final class ConditionCode: Sendable {
  enum Step: Hashable, Sendable, BitwiseCopyable {
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
  enum Constant: Hashable, Sendable, BitwiseCopyable {
    case moment(Moment)
    case money(Int64)
    case number(Int64)
    case yesNo(Bool)
    case text(Int32, Int32)
  }

  let steps: [Step]
  let constants: [Constant]
  /// The bytes of all texts.
  private let texts: [UInt8]
  /// The number of the step that is the whole condition: the last.
  var root: Int32 { Int32(steps.count - 1) }
  /// The condition's own, within this run of the program.
  let number: Int32

  /// No condition: without steps, for lists of which every thing counts.
  static let none = ConditionCode(ConditionLayout(), number: -1)

  /// What is known, by a part of the hash value: rules are read by many threads, and one lock would keep them waiting for
  /// each other.
  private static let pools = (0..<ConditionPool.count).map { ConditionPool(number: $0) }

  fileprivate init(_ layout: ConditionLayout, number: Int32) {
    (steps, constants, texts) = (layout.steps, layout.constants, layout.texts)
    self.number = number
  }

  /// The code of a condition.
  static func interned(_ condition: Expression.Condition) -> ConditionCode {
    let layout = ConditionLayout(condition)
    let hash = layout.hashValue
    return pools[Int(hash.magnitude % UInt(ConditionPool.count))].code(layout, hash: hash)
  }

  fileprivate func says(_ layout: ConditionLayout) -> Bool {
    steps == layout.steps && constants == layout.constants && texts == layout.texts
  }

  func bytes(_ start: Int32, _ end: Int32) -> ArraySlice<UInt8> { texts[Int(start)..<Int(end)] }
}

/// The codes of some of the conditions.
private final class ConditionPool: Sendable {
  static let count = 16

  private let number: Int
  /// By hash value, worked out before the lock is taken.
  private let codes = Mutex<(known: [Int: [ConditionCode]], count: Int)>(([:], 0))

  init(number: Int) { self.number = number }

  func code(_ layout: ConditionLayout, hash: Int) -> ConditionCode {
    codes.withLock { codes in
      if let known = codes.known[hash]?.first(where: { $0.says(layout) }) { return known }
      let code = ConditionCode(layout, number: Int32(codes.count * Self.count + number))
      codes.known[hash, default: []].append(code)
      codes.count += 1
      return code
    }
  }
}

/// The parts of a condition's code while it is laid out.
private struct ConditionLayout: Hashable {
  private(set) var steps: [ConditionCode.Step] = []
  private(set) var constants: [ConditionCode.Constant] = []
  private(set) var texts: [UInt8] = []

  init() {}

  /// Every step comes after those that it names, and so the whole condition comes last.
  init(_ condition: Expression.Condition) { _ = add(condition) }

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

  private mutating func append(_ step: ConditionCode.Step) -> Int32 {
    steps.append(step)
    return Int32(steps.count - 1)
  }

  private mutating func constant(_ literal: Expression.Literal) -> ConditionCode.Constant {
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
}
