import SafeXML
import StatutoryTime

extension CaseFacts {
  /// Judges a condition over the scopes' things.
  ///
  /// Hundreds of conditions say the same of the same thing: what one gave is kept, unless what it reads is to be noted.
  mutating func truth(_ expression: Expression, scopes: Scopes) -> Truth {
    let code = expression.code
    guard notes == nil, let node = scopes.only else { return truth(code, code.root, scopes) }
    if let known = conditions[code.number, node] {
      standings.formUnion(known.standings)
      return known.truth
    }
    let before = standings
    standings = []
    let truth = weighed(code, code.root, scopes)
    // To the side a parameter is not counted as read: the next one to ask must read it.
    if asides == 0 { conditions.keep(Weighed(truth: truth, standings: standings), code.number, node) }
    standings.formUnion(before)
    return truth
  }

  private mutating func truth(_ code: ConditionCode, _ step: Int32, _ scopes: Scopes) -> Truth {
    guard let mark = notes?.stumbleCount else { return weighed(code, step, scopes) }
    let result = weighed(code, step, scopes)
    if result != .blocked { notes?.forgetStumbles(after: mark) }
    return result
  }

  private mutating func weighed(_ code: ConditionCode, _ step: Int32, _ scopes: Scopes) -> Truth {
    switch code.steps[Int(step)] {
    case .and(let a, let b):
      let left = truth(code, a, scopes)
      return left == .no ? .no : left.and(truth(code, b, scopes))
    case .or(let a, let b):
      let left = truth(code, a, scopes)
      return left == .yes ? .yes : left.or(truth(code, b, scopes))
    case .not(let inner): return truth(code, inner, scopes).negated
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
    case .member(let navigation, let first, let count):
      let reading = read(navigation, scopes: scopes)
      guard let value = reading.value else { return missing(reading) }
      for place in Int(first)..<Int(first + count)
      where source.compare(value, code.constants[place], of: code) == .same {
        return .yes
      }
      return .no
    case .starts(let navigation, let prefix):
      let reading = read(navigation, scopes: scopes)
      guard case .value(.text(let slice)) = reading.answer, case .text(let start, let end) = prefix else {
        return missing(reading)
      }
      return Truth(source.tree.bytes(slice).starts(with: code.bytes(start, end)))
    case .contains(let navigation, let part): return contains(navigation, code, part, scopes)
    case .compare(let a, let comparison, let b): return compare(code, a, comparison, b, scopes)
    case .any(let list, let inner): return any(list, code, inner, scopes)
    case .each(let list, let inner): return each(list, code, inner, scopes)
    case .fact, .constant, .count: return .open
    }
  }

  /// True only on a hit; false only when the list is closed and nothing hit.
  private mutating func any(
    _ reference: ListReference, _ code: ConditionCode, _ inner: Int32, _ scopes: Scopes
  ) -> Truth {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return reading.answer == .absent ? .no : .open
    case .some(let things, let all):
      if inner < 0 { return .yes }
      var result = Truth.no
      for place in things.places {
        result = result.or(truth(code, inner, scopes.with(reached[place])))
        if result == .yes { return .yes }
      }
      return all ? result : result.or(.open)
    }
  }

  /// False only on a counter-example; true only when the list is closed.
  private mutating func each(
    _ reference: ListReference, _ code: ConditionCode, _ inner: Int32, _ scopes: Scopes
  ) -> Truth {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return reading.answer == .absent ? .yes : .open
    case .some(let things, let all):
      var result = Truth.yes
      for place in things.places {
        result = result.and(truth(code, inner, scopes.with(reached[place])))
        if result == .no {
          notes?.appendExample(traits.existence[Int(reference.thing)], at: reached[place])
          return .no
        }
      }
      return all ? result : result.and(.open)
    }
  }

  /// How many things of a list satisfy a condition, if there is one.
  mutating func count(
    _ reference: ListReference, _ condition: Expression?, _ scopes: Scopes
  ) -> (least: Int64, exact: Bool) {
    guard let condition else { return count(reference, .none, -1, scopes) }
    return count(reference, condition.code, condition.code.root, scopes)
  }

  /// How many things of a list satisfy a condition: exact, or a lower bound with what is open on top.
  private mutating func count(
    _ reference: ListReference, _ code: ConditionCode, _ inner: Int32, _ scopes: Scopes
  ) -> (least: Int64, exact: Bool) {
    switch list(reference, scopes: scopes) {
    case .none(let reading):
      noteMissing(reference, reading)
      return (0, reading.answer == .absent)
    case .some(let things, let all):
      if inner < 0 { return (Int64(things.count), all) }
      var least: Int64 = 0
      var exact = all
      for place in things.places {
        switch truth(code, inner, scopes.with(reached[place])) {
        case .yes: least += 1
        case .no: break
        case .blocked, .open: exact = false
        }
      }
      return (least, exact)
    }
  }

  private mutating func compare(
    _ code: ConditionCode, _ a: Int32, _ comparison: Expression.Comparison, _ b: Int32, _ scopes: Scopes
  ) -> Truth {
    let (first, second) = (code.steps[Int(a)], code.steps[Int(b)])
    if case .count(let list, let inner) = first, case .constant(.number(let bound)) = second {
      return bounded(count(list, code, inner, scopes), comparison, bound)
    }
    if case .constant(.number(let bound)) = first, case .count(let list, let inner) = second {
      return bounded(count(list, code, inner, scopes), comparison.mirrored, bound)
    }
    let left = operand(first, code, scopes)
    let middle = notes?.last
    let right = operand(second, code, scopes)
    switch (left, right) {
    case (.constant(let first), .constant(let second)):
      return Truth(comparison.holds(source.order(first, second, of: code)))
    case (.reading(let reading), .constant(let constant)):
      guard let value = reading.value else { return missing(reading, at: middle) }
      return comparison.truth(source.compare(value, constant, of: code))
    case (.constant(let constant), .reading(let reading)):
      guard let value = reading.value else { return missing(reading) }
      return comparison.mirrored.truth(source.compare(value, constant, of: code))
    case (.reading(let first), .reading(let second)):
      guard let a = first.value else {
        let left = missing(first, at: middle)
        return second.value == nil ? left.and(missing(second)) : left
      }
      guard let b = second.value else { return missing(second) }
      return comparison.truth(source.compare(a, b))
    }
  }

  /// What a condition is worth that needs a fact and does not get it; `place` is where the notes hold the reading.
  private mutating func missing(_ reading: Reading, at place: Int? = nil) -> Truth {
    guard reading.answer == .absent else { return .open }
    if let place = place ?? notes?.last { notes?.stumble(at: place) }
    return .blocked
  }

  private mutating func contains(
    _ navigation: Navigation, _ code: ConditionCode, _ part: Int32, _ scopes: Scopes
  ) -> Truth {
    let reading = read(navigation, scopes: scopes)
    let middle = notes?.last
    let wanted: ArraySlice<UInt8>
    switch operand(code.steps[Int(part)], code, scopes) {
    case .constant(.text(let start, let end)): wanted = code.bytes(start, end)
    case .constant: return .open
    case .reading(let other):
      guard case .value(.text(let slice)) = other.answer else { return missing(other) }
      wanted = tree.bytes(slice)
    }
    guard case .value(.text(let slice)) = reading.answer else { return missing(reading, at: middle) }
    return Truth(UnspacedText(tree.bytes(slice)).contains(UnspacedText(wanted)))
  }

  private enum Operand {
    case constant(ConditionCode.Constant)
    case reading(Reading)
  }

  private mutating func operand(_ step: ConditionCode.Step, _ code: ConditionCode, _ scopes: Scopes) -> Operand {
    switch step {
    case .constant(let constant): return .constant(constant)
    case .fact(let navigation): return .reading(read(navigation, scopes: scopes))
    case .count(let list, let inner):
      let (least, exact) = count(list, code, inner, scopes)
      return exact ? .constant(.number(least)) : .reading(Reading(.notCarried, at: 0))
    case .and, .or, .not, .compare, .member, .starts, .contains, .holds, .given, .any, .each:
      return .reading(Reading(.notCarried, at: 0))
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
