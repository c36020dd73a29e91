import SafeXML
import StatutoryTime

/// A typed condition over facts, as `when`, `unless`, terms and `assert` hold it.
///
/// Grammar: `or`, `and`, `not`, comparisons (`=`, `!=`, `<`, `<=`, `>`, `>=`, `in ('a', 'b')`, `starts 'a'`,
/// `contains 'a'`, `contains fact`), bare yes/no facts, `given(fact)`, `any(list as x, …)`, `each(list as x, …)`, `count(list as x, …)`. Literals: `'text'`, `50000元`,
/// `3`, `22:00` (minutes of the day), `2021-07-15`, `yes`, `no`. Names are dotted dictionary names, English or Chinese.
///
/// An object, since the judge takes it in hand for every item: its code is what is judged, its condition what is asked about
/// it while loading.
final class Expression: Sendable {
  /// A condition.
  indirect enum Condition: Sendable {
    case and(Condition, Condition)
    case or(Condition, Condition)
    case not(Condition)
    case compare(Operand, Comparison, Operand)
    case member(Navigation, [Literal])
    /// A text that begins so: a division code of a province, for example.
    case starts(Navigation, String)
    /// A text in which another is written, white space aside; an empty one is in none.
    case contains(Navigation, Operand)
    /// A yes/no fact, or the existence of a thing.
    case holds(Navigation)
    case given(Navigation)
    /// Some, or each, thing of the list satisfies the condition; the thing is the next scope.
    case any(ListReference, Condition?)
    case each(ListReference, Condition)
  }

  enum Operand: Sendable {
    case fact(Navigation)
    case literal(Literal)
    /// The number of things of a list that satisfy a condition.
    indirect case count(ListReference, Condition?)
  }

  enum Literal: Sendable, Hashable {
    case moment(Moment)
    case money(Int64)
    case number(Int64)
    case text(String)
    case yesNo(Bool)
  }

  enum Comparison: String, Sendable, BitwiseCopyable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  let condition: Condition
  let code: ConditionCode
  /// As written.
  let text: String
  let origin: RuleOrigin

  init(condition: Condition, text: String, origin: RuleOrigin) {
    self.condition = condition
    code = .interned(condition)
    self.text = text
    self.origin = origin
  }
}
