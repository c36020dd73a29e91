import Model

/// Says a condition in plain words. The only place of the wording that knows how a read condition is held.
struct ConditionWording {
  let words: RuleWords

  /// A condition about one kind of thing, nil for the case as a whole.
  func clause(_ expression: Expression, item: ThingID?) -> Clause {
    clause(expression, scopes: words.scopes(item))
  }

  func clause(_ expression: Expression, scopes: [RuleWords.Scope]) -> Clause {
    clause(expression.condition, false, scopes)
  }

  /// - Parameter isNegated: says the opposite; a `not` is carried inward so that it stands at the fact it is about.
  private func clause(_ condition: Expression.Condition, _ isNegated: Bool, _ scopes: [RuleWords.Scope]) -> Clause {
    switch condition {
    case .and, .or: joined(condition, isNegated, scopes)
    case .not(let inner): clause(inner, !isNegated, scopes)
    case .compare(let left, let comparison, let right): compare(left, comparison, right, isNegated, scopes)
    case .member(let of, let literals): .sentence(member(of, literals, isNegated, scopes))
    case .starts(let of, let prefix): .sentence(starts(of, prefix, isNegated, scopes))
    case .contains(let of, let part): .sentence(contains(of, part, isNegated, scopes))
    case .holds(let of): .sentence(holds(of, isNegated, scopes))
    case .given(let of): .sentence(given(of, isNegated, scopes))
    case .any(let list, let inner): any(list, inner, isNegated, scopes)
    case .each(let list, let inner): each(list, inner, isNegated, scopes)
    }
  }

  private func joined(_ condition: Expression.Condition, _ isNegated: Bool, _ scopes: [RuleWords.Scope]) -> Clause {
    var isAll = false
    if case .and = condition { isAll = true }
    var parts = flat(condition, isAll)
    // `given(x) and x = …`: that a value is written goes without saying.
    if isAll {
      let read = parts.compactMap(Self.read)
      parts.removeAll { part in
        if case .given(let of) = part { read.contains(of) } else { false }
      }
    }
    let clauses = parts.map { clause($0, isNegated, scopes) }
    if clauses.count == 1, let only = clauses.first { return only }
    return isAll != isNegated ? .all(clauses) : .any(clauses)
  }

  private func flat(_ condition: Expression.Condition, _ isAll: Bool) -> [Expression.Condition] {
    switch (condition, isAll) {
    case (.and(let a, let b), true), (.or(let a, let b), false): flat(a, isAll) + flat(b, isAll)
    default: [condition]
    }
  }

  /// The fact whose value a plain condition reads.
  private static func read(_ condition: Expression.Condition) -> Navigation? {
    switch condition {
    case .holds(let of), .member(let of, _), .starts(let of, _), .contains(let of, _), .compare(.fact(let of), _, _): of
    default: nil
    }
  }

  private func compare(
    _ left: Expression.Operand, _ comparison: Expression.Comparison, _ right: Expression.Operand, _ isNegated: Bool,
    _ scopes: [RuleWords.Scope]
  ) -> Clause {
    if case .fact(let of) = left, case .literal(.yesNo(let wanted)) = right {
      return .sentence(holds(of, (wanted == (comparison == .notEqual)) != isNegated, scopes))
    }
    let comparison = isNegated ? comparison.opposite : comparison
    if case .count(let list, let inner) = left, case .literal(.number(let number)) = right {
      return counted(list, inner, comparison, number, scopes)
    }
    var fact: FactID?
    if case .fact(let of) = left { fact = of.fact }
    return .sentence(
      "\(operand(left, scopes))\(sign(comparison, left, right))\(operand(right, scopes, comparedWith: fact))")
  }

  private func counted(
    _ list: ListReference, _ inner: Expression.Condition?, _ comparison: Expression.Comparison, _ number: Int64,
    _ scopes: [RuleWords.Scope]
  ) -> Clause {
    let name = words.list(list, scopes)
    let bound: Phrase
    switch comparison {
    case .equal: bound = words.pick("正好 \(number) 个", "exactly \(number)")
    case .notEqual: bound = words.pick("不是 \(number) 个", "other than \(number)")
    case .less: bound = words.pick("少于 \(number) 个", "fewer than \(number)")
    case .atMost: bound = words.pick("至多 \(number) 个", "at most \(number)")
    case .greater: bound = words.pick("多于 \(number) 个", "more than \(number)")
    case .atLeast: bound = words.pick("至少 \(number) 个", "at least \(number)")
    }
    guard let inner else { return .sentence(words.pick("\(name)\(bound)", "of \(name) there are \(bound)")) }
    return .lead(
      words.pick("\(name)中\(bound)，", "of \(name), \(bound) such that "), within(list, inner, false, scopes))
  }

  private func operand(
    _ operand: Expression.Operand, _ scopes: [RuleWords.Scope], comparedWith fact: FactID? = nil
  ) -> Phrase {
    switch operand {
    case .fact(let navigation): return words.figure(navigation, scopes)
    case .literal(let literal): return Phrase(words.text(literal, of: fact))
    case .count(let list, nil):
      let name = words.list(list, scopes)
      return words.pick("\(name)的个数", "the number of \(name)")
    case .count(let list, .some(let inner)):
      let name = words.list(list, scopes)
      let those = within(list, inner, false, scopes).inline(words.language)
      return words.pick("\(name)中（\(those)）的个数", "the number of \(name) (\(those))")
    }
  }

  private func sign(
    _ comparison: Expression.Comparison, _ left: Expression.Operand, _ right: Expression.Operand
  ) -> Phrase {
    if isMoment(left) || isMoment(right) {
      switch comparison {
      case .equal: return words.pick("就是", " is ")
      case .notEqual: return words.pick("不是", " is not ")
      case .less: return words.pick("早于", " is before ")
      case .atMost: return words.pick("不晚于", " is not after ")
      case .greater: return words.pick("晚于", " is after ")
      case .atLeast: return words.pick("不早于", " is not before ")
      }
    }
    switch comparison {
    case .equal: return isLiteral(right) ? words.pick("为", " is ") : words.pick("等于", " equals ")
    case .notEqual: return isLiteral(right) ? words.pick("不为", " is not ") : words.pick("不同于", " differs from ")
    case .less: return words.pick("低于", " is less than ")
    case .atMost: return words.pick("不超过", " is at most ")
    case .greater: return words.pick("超过", " is more than ")
    case .atLeast: return words.pick("不低于", " is at least ")
    }
  }

  private func isLiteral(_ operand: Expression.Operand) -> Bool {
    if case .literal = operand { true } else { false }
  }

  private func isMoment(_ operand: Expression.Operand) -> Bool {
    switch operand {
    case .fact(let navigation): words.dictionary[fact: navigation.fact].type == .moment
    case .literal(.moment): true
    case .literal, .count: false
    }
  }

  private func member(
    _ of: Navigation, _ literals: [Expression.Literal], _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Phrase {
    let name = words.name(of, scopes)
    let texts = literals.map { words.text($0, of: of.fact) }
    if texts.count == 1 {
      return words.pick(
        "\(name)\(isNegated ? "不为" : "为")\(texts[0])", "\(name) is \(isNegated ? "not " : "")\(texts[0])")
    }
    return words.pick(
      "\(name)\(isNegated ? "不是" : "是")\(texts.joined())之一",
      "\(name) is \(isNegated ? "none" : "one") of \(texts.joined(separator: ", "))")
  }

  private func starts(
    _ of: Navigation, _ prefix: String, _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Phrase {
    let name = words.name(of, scopes)
    guard let place = words.codes.places[prefix]?[words.language] else {
      let code = words.text(.text(prefix), of: of.fact)
      return words.pick(
        "\(name)\(isNegated ? "不以" : "以")\(code)开头",
        "\(name) \(isNegated ? "does not begin" : "begins") with \(code)")
    }
    return words.pick("\(name)\(isNegated ? "不在" : "在")\(place)", "\(name) is \(isNegated ? "not in" : "in") \(place)")
  }

  private func contains(
    _ of: Navigation, _ part: Expression.Operand, _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Phrase {
    let name = words.name(of, scopes)
    let part = operand(part, scopes, comparedWith: of.fact)
    return words.pick(
      "\(name)\(isNegated ? "里没有" : "里有")\(part)", "\(name) \(isNegated ? "does not contain" : "contains") \(part)")
  }

  private func holds(_ of: Navigation, _ isNegated: Bool, _ scopes: [RuleWords.Scope]) -> Phrase {
    let fact = words.dictionary[fact: of.fact]
    if fact.isExistence {
      let name = words.indefinite(of.start, of.links, scopes)
      return words.pick("\(isNegated ? "没有" : "有")\(name)", "there is \(isNegated ? "no " : "a ")\(name)")
    }
    guard case .term = fact.source else {
      let thing = words.thing(of, scopes)
      let label = fact.label[words.language]
      return words.pick(
        "\(thing)写明\(isNegated ? "不是" : "")“\(label)”", "\(thing) says \(isNegated ? "no" : "yes") to “\(label)”")
    }
    let term = Phrase(fact.label[words.language], .term(words.dictionary.fullName(of.fact)))
    let subject = words.subject(of, scopes)
    guard let subject else {
      return words.pick("\(isNegated ? "不" : "")符合“\(term)”", "“\(term)” \(isNegated ? "does not hold" : "holds")")
    }
    return words.pick(
      "\(subject)\(isNegated ? "不" : "")符合“\(term)”", "“\(term)” \(isNegated ? "does not hold" : "holds") of \(subject)"
    )
  }

  private func given(_ of: Navigation, _ isNegated: Bool, _ scopes: [RuleWords.Scope]) -> Phrase {
    let name = words.name(of, scopes)
    return words.pick("\(isNegated ? "没有写明" : "写明了")\(name)", "\(name) is \(isNegated ? "not given" : "given")")
  }

  private func any(
    _ list: ListReference, _ inner: Expression.Condition?, _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Clause {
    let name = words.list(list, scopes)
    guard let inner else {
      let name = words.indefinite(list.start, list.links, scopes)
      return .sentence(words.pick("\(isNegated ? "没有" : "有")\(name)", "there \(isNegated ? "are no " : "are ")\(name)"))
    }
    return .lead(
      isNegated
        ? words.pick("\(name)中没有一个是这样的：", "of \(name), none such that ")
        : words.pick("\(name)中至少有一个，", "of \(name), at least one such that "),
      within(list, inner, false, scopes))
  }

  private func each(
    _ list: ListReference, _ inner: Expression.Condition, _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Clause {
    let name = words.list(list, scopes)
    return .lead(
      isNegated
        ? words.pick("\(name)中至少有一个，", "of \(name), at least one such that ")
        : words.pick("\(name)中每一个，", "for each of \(name), "),
      within(list, inner, isNegated, scopes))
  }

  private func within(
    _ list: ListReference, _ inner: Expression.Condition, _ isNegated: Bool, _ scopes: [RuleWords.Scope]
  ) -> Clause {
    clause(inner, isNegated, scopes + [RuleWords.Scope(thing: list.thing, isItem: false)])
  }
}

extension Expression.Comparison {
  fileprivate var opposite: Expression.Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .atLeast
    case .atMost: .greater
    case .greater: .atMost
    case .atLeast: .less
    }
  }
}
