import StatutoryTime

/// How two values stand to each other.
enum ValueOrder: Sendable {
  case less
  case same
  case greater
  /// One and the same day, both without an hour: equal as days, their order unknown.
  case sameDay
  /// Two times on one day of which one has no hour: nobody can say.
  case withinOneDay
  case different
}

extension CaseSource {
  func compare(_ a: Value, _ b: Value) -> ValueOrder {
    switch (a, b) {
    case (.moment(let first), .moment(let second)): return order(first, second)
    case (.money(let first), .money(let second)), (.number(let first), .number(let second)): return order(first, second)
    case (.yesNo(let first), .yesNo(let second)): return first == second ? .same : .different
    case (.text(let first), .text(let second)):
      let (one, other) = (tree.bytes(first), tree.bytes(second))
      return one.elementsEqual(other) || DigestText.areSame(one, other) ? .same : .different
    case (.moment, _), (.money, _), (.number, _), (.yesNo, _), (.text, _): return .different
    }
  }

  func compare(_ a: Value, _ b: Expression.Literal) -> ValueOrder {
    switch (a, b) {
    case (.moment(let first), .moment(let second)): return order(first, second)
    case (.money(let first), .money(let second)), (.number(let first), .number(let second)): return order(first, second)
    case (.yesNo(let first), .yesNo(let second)): return first == second ? .same : .different
    case (.text(let first), .text(let second)):
      return tree.equals(first, second) ? .same : .different
    case (.moment, _), (.money, _), (.number, _), (.yesNo, _), (.text, _): return .different
    }
  }

  func compare(_ a: Value, _ b: ConditionCode.Constant, of code: ConditionCode) -> ValueOrder {
    switch (a, b) {
    case (.moment(let first), .moment(let second)): return order(first, second)
    case (.money(let first), .money(let second)), (.number(let first), .number(let second)): return order(first, second)
    case (.yesNo(let first), .yesNo(let second)): return first == second ? .same : .different
    case (.text(let slice), .text(let start, let end)):
      guard slice.end - slice.start == end - start else { return .different }
      return tree.bytes(slice).elementsEqual(code.bytes(start, end)) ? .same : .different
    case (.moment, _), (.money, _), (.number, _), (.yesNo, _), (.text, _): return .different
    }
  }

  func order(
    _ a: ConditionCode.Constant, _ b: ConditionCode.Constant, of code: ConditionCode
  ) -> ValueOrder {
    switch (a, b) {
    case (.moment(let first), .moment(let second)): return order(first, second)
    case (.money(let first), .money(let second)), (.number(let first), .number(let second)): return order(first, second)
    case (.yesNo(let first), .yesNo(let second)): return first == second ? .same : .different
    case (.text(let a, let b), .text(let c, let d)):
      return code.bytes(a, b).elementsEqual(code.bytes(c, d)) ? .same : .different
    case (.moment, _), (.money, _), (.number, _), (.yesNo, _), (.text, _): return .different
    }
  }

  private func order(_ a: Int64, _ b: Int64) -> ValueOrder { a < b ? .less : a > b ? .greater : .same }

  func order(_ a: Moment, _ b: Moment) -> ValueOrder {
    switch a.order(to: b) {
    case .before: .less
    case .after: .greater
    case .equal: .same
    case .sameDayUndecided:
      if case .day = a, case .day = b { .sameDay } else { .withinOneDay }
    }
  }
}

extension Expression.Comparison {
  func holds(_ order: ValueOrder) -> Bool { truth(order) == .yes }

  func truth(_ order: ValueOrder) -> Truth {
    switch (self, order) {
    case (.equal, .sameDay), (.atMost, .sameDay), (.atLeast, .sameDay): .yes
    case (.notEqual, .sameDay): .no
    case (.less, .sameDay), (.greater, .sameDay): .open
    case (.equal, .same), (.notEqual, .different), (.notEqual, .less), (.notEqual, .greater): .yes
    case (.equal, .less), (.equal, .greater), (.equal, .different), (.notEqual, .same): .no
    case (.less, .less), (.atMost, .less), (.atMost, .same): .yes
    case (.less, .same), (.less, .greater), (.atMost, .greater): .no
    case (.greater, .greater), (.atLeast, .greater), (.atLeast, .same): .yes
    case (.greater, .same), (.greater, .less), (.atLeast, .less): .no
    // The order within one day is a note at most: where equality is allowed it cannot be broken.
    case (.atMost, .withinOneDay), (.atLeast, .withinOneDay): .yes
    case (.less, .withinOneDay), (.greater, .withinOneDay), (.equal, .withinOneDay), (.notEqual, .withinOneDay): .open
    case (.less, .different), (.atMost, .different), (.greater, .different), (.atLeast, .different): .open
    }
  }

  /// The same comparison with its sides exchanged.
  var mirrored: Expression.Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}
