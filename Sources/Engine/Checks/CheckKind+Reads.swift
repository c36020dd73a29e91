extension CheckKind {
  /// The facts that the check needs without demanding them: where one is absent, its owner must answer.
  var reads: [FactID] {
    switch self {
    case .present, .contents, .question: []
    case .count(let check): check.distinct.map { [$0.fact] } ?? []
    case .deadline(let check): [check.after.fact] + (check.demands ? [] : [check.of.fact])
    case .order(let check): check.skipsAbsent ? [] : check.steps.map(\.fact)
    case .coverage(let check): [check.start.fact, check.end.fact]
    case .agree(let check): [check.yardstick.fact]
    case .format(let check): [check.of.fact]
    case .range(let check): [check.of.fact]
    case .qualified(let check): [check.on.fact]
    case .separate: []
    case .cites(let check): [check.on.fact]
    case .redacted(let check): [check.text.fact]
    case .attachment: []
    case .assert(let check): check.that.condition.needs
    }
  }
}

extension Expression.Condition {
  /// Facts whose absence blocks the condition; what `given`, `any` and `each` ask of existence is not among them.
  var needs: [FactID] {
    switch self {
    case .and(let a, let b), .or(let a, let b): a.needs + b.needs
    case .not(let inner): inner.needs
    case .compare(let a, _, let b): a.needs + b.needs
    case .member(let navigation, _), .starts(let navigation, _), .holds(let navigation): [navigation.fact]
    case .contains(let navigation, let part): [navigation.fact] + part.needs
    case .given: []
    case .any(_, let inner): inner?.needs ?? []
    case .each(_, let inner): inner.needs
    }
  }
}

extension Expression.Operand {
  fileprivate var needs: [FactID] {
    switch self {
    case .fact(let navigation): [navigation.fact]
    case .literal: []
    case .count(_, let inner): inner?.needs ?? []
    }
  }
}
