import Model
import StatutoryTime

/// One way to write a condition otherwise.
struct ConditionMutant: Sendable {
  let mutation: Mutation
  /// The whole condition as the mutant has it.
  let text: String
  /// Numbers of mutants that leave out what this one only changes.
  let coarser: [Int]
}

/// Changes the text of a condition in one place at a time: the grammar is that of `ExpressionParser`, but here only where
/// its parts begin and end matters.
///
/// Operands of `and` and `or` are left out, single conditions negated, `<` and `<=` (`>` and `>=`) exchanged, figures
/// shifted by one, conditions on the members of a list left out. A text that is no condition gives no mutants that load.
struct ConditionMutants {
  /// Coarser ones first.
  private(set) var list: [ConditionMutant] = []
  private let words: ConditionWords
  private var at = 0
  private var edits: [Edit] = []

  /// Words to be replaced, because of what stands at a place.
  private struct Edit {
    let mutation: Mutation
    let place: Range<Int>
    let range: Range<Int>
    let replacement: String

    var leavesOut: Bool {
      switch mutation {
      case .dropOperand, .dropFilter: true
      default: false
      }
    }
  }

  init(_ text: String) {
    words = ConditionWords(text)
    _ = disjunction()
    let first = edits.filter(\.leavesOut).sorted {
      ($1.place.count, $0.place.lowerBound) < ($0.place.count, $1.place.lowerBound)
    }
    edits = first + edits.filter { !$0.leavesOut }
    list = edits.enumerated().map { number, edit in
      ConditionMutant(
        mutation: edit.mutation, text: words.replacing(edit.range, by: edit.replacement),
        coarser: first.indices.filter { $0 < number && Self.encloses(first[$0].place, edit.place) })
    }
  }

  private static func encloses(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  // Each reader returns the range of words that it took.

  private mutating func disjunction() -> Range<Int> {
    chain("or", isAlternative: true) { $0.chain("and", isAlternative: false) { $0.negation() } }
  }

  private mutating func chain(
    _ word: String, isAlternative: Bool, of operand: (inout Self) -> Range<Int>
  ) -> Range<Int> {
    let start = at
    var operands = [operand(&self)]
    while accept(word) { operands.append(operand(&self)) }
    guard operands.count > 1 else { return start..<at }
    for dropped in operands.indices {
      let rest = operands.indices.filter { $0 != dropped }.map { words.text(operands[$0]) }
      add(
        .dropOperand(words.text(operands[dropped]), isAlternative: isAlternative), at: operands[dropped], start..<at,
        rest.joined(separator: " \(word) "))
    }
    return start..<at
  }

  private mutating func negation() -> Range<Int> {
    let start = at
    guard accept("not") else { return single(isNegated: false) }
    let inner = words[at] == "not" ? negation() : single(isNegated: true)
    add(.negate(words.text(start..<at)), start..<at, words.text(inner))
    return start..<at
  }

  /// A parenthesis, or a condition without parts; the latter is negated unless a `not` before it has been taken away.
  private mutating func single(isNegated: Bool) -> Range<Int> {
    let start = at
    if accept("(") {
      _ = disjunction()
      skip(")")
      return start..<at
    }
    let left = operand()
    if accept("in") {
      while at < words.count, words[at] != ")" { at += 1 }
      skip(")")
    } else if accept("starts") {
      at += 1
    } else if accept("contains") {
      _ = operand()
    } else if let sign = words[at], let other = Self.borders[sign] {
      let whole = comparison(left)
      add(
        .border(words.text(whole), to: "\(words.text(left)) \(other) \(words.text(left.upperBound + 1..<at))"), whole,
        "\(words.text(left)) \(other) \(words.text(left.upperBound + 1..<at))")
    } else if words[at] == "=" || words[at] == "!=" {
      _ = comparison(left)
    }
    if !isNegated { add(.negate(words.text(start..<at)), start..<at, "not (\(words.text(start..<at)))") }
    return start..<at
  }

  private static let borders = [">=": ">", ">": ">=", "<=": "<", "<": "<="]

  /// The sign and the right side; figures on both sides are shifted.
  private mutating func comparison(_ left: Range<Int>) -> Range<Int> {
    at += 1
    let right = operand()
    let whole = left.lowerBound..<at
    for side in [left, right] where side.count == 1 {
      let figure = words.text(side)
      for shifted in Figure.shifts(of: figure) {
        add(.shift(figure, to: shifted, within: words.text(whole)), side, shifted)
      }
    }
    return whole
  }

  /// A name, a literal, or `given( … )`, `any( … )`, `each( … )`, `count( … )`.
  private mutating func operand() -> Range<Int> {
    let start = at
    at += 1
    guard words[start + 1] == "(", let name = words[start] else { return from(start) }
    at += 1
    let list = at
    at += 1
    if accept("as") { at += 1 }
    let end = at
    if accept(",") {
      let filter = disjunction()
      if name != "each" {
        add(.dropFilter(words.text(filter), list: words.text(list..<end)), at: filter, end..<at, "")
      }
    }
    skip(")")
    return from(start)
  }

  private func from(_ start: Int) -> Range<Int> { min(start, words.count)..<min(max(start, at), words.count) }

  private mutating func accept(_ word: String) -> Bool {
    guard words[at] == word else { return false }
    at += 1
    return true
  }

  private mutating func skip(_ word: String) { _ = accept(word) }

  private mutating func add(
    _ mutation: Mutation, at place: Range<Int>? = nil, _ range: Range<Int>, _ replacement: String
  ) {
    guard range.upperBound <= words.count else { return }
    edits.append(Edit(mutation: mutation, place: place ?? range, range: range, replacement: replacement))
  }
}
