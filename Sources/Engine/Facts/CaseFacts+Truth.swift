import SafeXML
import StatutoryTime

extension CaseFacts {
  /// Judges a condition over the scopes' things; every fact read joins the trace.
  mutating func truth(_ expression: Expression, scopes: Scopes) -> Truth {
    truth(expression.condition, scopes)
  }

  private mutating func truth(_ condition: Expression.Condition, _ scopes: Scopes) -> Truth {
    let mark = stumbles.count
    let result = weighed(condition, scopes)
    // What did not matter in the end blocks nothing.
    if result != .blocked, stumbles.count > mark { stumbles.removeSubrange(mark...) }
    return result
  }

  private mutating func weighed(_ condition: Expression.Condition, _ scopes: Scopes) -> Truth {
    switch condition {
    case .and(let a, let b):
      let left = truth(a, scopes)
      return left == .no ? .no : left.and(truth(b, scopes))
    case .or(let a, let b):
      let left = truth(a, scopes)
      return left == .yes ? .yes : left.or(truth(b, scopes))
    case .not(let inner): return truth(inner, scopes).negated
    case .holds(let navigation):
      let reading = read(navigation, scopes: scopes)
      // Whether a thing exists is answered by its absence; any other fact that is absent is its owner's affair.
      if reading.answer == .absent, traits[fact: navigation.fact].isExistence { return .no }
      guard case .value(.yesNo(let yes)) = reading.answer else { return missing(reading) }
      return Truth(yes)
    case .given(let navigation):
      switch read(navigation, scopes: scopes).answer {
      case .value: return .yes
      case .absent: return .no
      case .notCarried, .disputed: return .open
      }
    case .member(let navigation, let literals):
      let reading = read(navigation, scopes: scopes)
      guard let value = reading.value else { return missing(reading) }
      return Truth(literals.contains { source.compare(value, $0) == .same })
    case .starts(let navigation, let prefix):
      let reading = read(navigation, scopes: scopes)
      guard case .value(.text(let slice)) = reading.answer else { return missing(reading) }
      return Truth(source.tree.bytes(slice).starts(with: prefix.utf8))
    case .contains(let navigation, let part): return contains(navigation, part, scopes)
    case .compare(let a, let comparison, let b): return compare(a, comparison, b, scopes)
    case .any(let list, let inner): return any(list, inner, scopes)
    case .each(let list, let inner): return each(list, inner, scopes)
    }
  }

  /// True only on a hit; false only when the list is closed and nothing hit.
  private mutating func any(
    _ reference: ListReference, _ inner: Expression.Condition?, _ scopes: Scopes
  ) -> Truth {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return reading.answer == .absent ? .no : .open
    case .some(let nodes, let all):
      guard let inner else { return .yes }
      var result = Truth.no
      for node in nodes {
        result = result.or(truth(inner, scopes.with(node)))
        if result == .yes { return .yes }
      }
      return all ? result : result.or(.open)
    }
  }

  /// False only on a counter-example; true only when the list is closed.
  private mutating func each(
    _ reference: ListReference, _ inner: Expression.Condition, _ scopes: Scopes
  ) -> Truth {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return reading.answer == .absent ? .yes : .open
    case .some(let nodes, let all):
      var result = Truth.yes
      for node in nodes {
        result = result.and(truth(inner, scopes.with(node)))
        if result == .no { return .no }
      }
      return all ? result : result.and(.open)
    }
  }

  /// How many things of a list satisfy a condition: exact, or a lower bound with what is open on top.
  mutating func count(
    _ reference: ListReference, _ inner: Expression.Condition?, _ scopes: Scopes
  ) -> (least: Int64, exact: Bool) {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return (0, reading.answer == .absent)
    case .some(let nodes, let all):
      guard let inner else { return (Int64(nodes.count), all) }
      var least: Int64 = 0
      var exact = all
      for node in nodes {
        switch truth(inner, scopes.with(node)) {
        case .yes: least += 1
        case .no: break
        case .blocked, .open: exact = false
        }
      }
      return (least, exact)
    }
  }

  /// A list that is not there was read, too.
  mutating func noteMissing(_ reference: ListReference, _ reading: Reading) {
    trace.append(Read(fact: traits.existence[Int(reference.thing)], reading: reading))
  }

  private mutating func compare(
    _ a: Expression.Operand, _ comparison: Expression.Comparison, _ b: Expression.Operand, _ scopes: Scopes
  ) -> Truth {
    if case .count(let list, let inner) = a, case .literal(.number(let bound)) = b {
      return bounded(count(list, inner, scopes), comparison, bound)
    }
    if case .literal(.number(let bound)) = a, case .count(let list, let inner) = b {
      return bounded(count(list, inner, scopes), comparison.mirrored, bound)
    }
    let left = operand(a, scopes)
    let middle = trace.count - 1
    let right = operand(b, scopes)
    switch (left, right) {
    case (.literal(let first), .literal(let second)): return Truth(comparison.holds(source.order(first, second)))
    case (.reading(let reading), .literal(let literal)):
      guard let value = reading.value else { return missing(reading, at: middle) }
      return comparison.truth(source.compare(value, literal))
    case (.literal(let literal), .reading(let reading)):
      guard let value = reading.value else { return missing(reading) }
      return comparison.mirrored.truth(source.compare(value, literal))
    case (.reading(let first), .reading(let second)):
      guard let a = first.value else {
        let left = missing(first, at: middle)
        return second.value == nil ? left.and(missing(second)) : left
      }
      guard let b = second.value else { return missing(second) }
      return comparison.truth(source.compare(a, b))
    }
  }

  /// What a condition is worth that needs a fact and does not get it; `position` is where the trace holds the reading.
  private mutating func missing(_ reading: Reading, at position: Int? = nil) -> Truth {
    guard reading.answer == .absent else { return .open }
    stumbles.append(position ?? trace.count - 1)
    return .blocked
  }

  private mutating func contains(
    _ navigation: Navigation, _ part: Expression.Operand, _ scopes: Scopes
  ) -> Truth {
    let reading = read(navigation, scopes: scopes)
    let middle = trace.count - 1
    let wanted: [UInt8]
    switch operand(part, scopes) {
    case .literal(.text(let text)): wanted = Array(text.utf8)
    case .reading(let other):
      guard case .value(.text(let slice)) = other.answer else { return missing(other) }
      wanted = Array(tree.bytes(slice))
    case .literal: return .open
    }
    guard case .value(.text(let slice)) = reading.answer else { return missing(reading, at: middle) }
    return Truth(UnspacedText(tree.bytes(slice)).contains(UnspacedText(wanted[...])))
  }

  private enum Operand {
    case literal(Expression.Literal)
    case reading(Reading)
  }

  private mutating func operand(_ operand: Expression.Operand, _ scopes: Scopes) -> Operand {
    switch operand {
    case .literal(let literal): return .literal(literal)
    case .fact(let navigation): return .reading(read(navigation, scopes: scopes))
    case .count(let list, let inner):
      let (least, exact) = count(list, inner, scopes)
      return exact ? .literal(.number(least)) : .reading(Reading(.notCarried, at: 0))
    }
  }

  /// A count of which only a lower bound is known still decides what the bound decides.
  private func bounded(_ count: (least: Int64, exact: Bool), _ comparison: Expression.Comparison, _ bound: Int64)
    -> Truth
  {
    if count.exact {
      return Truth(comparison.holds(count.least < bound ? .less : count.least > bound ? .greater : .same))
    }
    switch comparison {
    case .atLeast: return count.least >= bound ? .yes : .open
    case .greater: return count.least > bound ? .yes : .open
    case .less: return count.least >= bound ? .no : .open
    case .atMost: return count.least > bound ? .no : .open
    case .equal: return count.least > bound ? .no : .open
    case .notEqual: return count.least > bound ? .yes : .open
    }
  }
}
