import StatutoryTime

/// Reads conditions and references; every name is resolved and every comparison typed at load time.
struct ExpressionParser {
  private var tokens: [ExpressionToken]
  private var at = 0
  private var names: NameResolution
  /// Brackets and `not` around what is being read.
  private var depth = 0
  /// Conditions that `and` and `or` have joined so far.
  private var joined = 1

  /// Far more than people can follow; written rules hold five and some sixty. Without limits a hostile file would use up
  /// the stack.
  private static let deepest = 32
  private static let longest = 400

  init(_ text: String, names: NameResolution) throws(ExpressionFault) {
    var lexer = ExpressionLexer(text)
    tokens = try lexer.tokens()
    self.names = names
  }

  /// A whole condition.
  static func condition(
    _ text: String, names: NameResolution, origin: RuleOrigin
  ) throws(ExpressionFault) -> Expression {
    var parser = try ExpressionParser(text, names: names)
    let condition = try parser.disjunction()
    try parser.expectEnd()
    return Expression(condition: condition, text: text, origin: origin)
  }

  /// One single-valued fact, or the existence of a single thing.
  static func fact(_ text: String, names: NameResolution) throws(ExpressionFault) -> Navigation {
    var parser = try ExpressionParser(text, names: names)
    let navigation = try parser.navigation()
    try parser.expectEnd()
    return navigation
  }

  /// A list of things.
  static func list(_ text: String, names: NameResolution) throws(ExpressionFault) -> ListReference {
    var parser = try ExpressionParser(text, names: names)
    let list = try parser.list()
    try parser.expectEnd()
    return list
  }

  private mutating func disjunction() throws(ExpressionFault) -> Expression.Condition {
    var left = try conjunction()
    while accept(.or) {
      try join()
      left = .or(left, try conjunction())
    }
    return left
  }

  private mutating func conjunction() throws(ExpressionFault) -> Expression.Condition {
    var left = try negation()
    while accept(.and) {
      try join()
      left = .and(left, try negation())
    }
    return left
  }

  private mutating func negation() throws(ExpressionFault) -> Expression.Condition {
    guard accept(.not) else { return try comparison() }
    try enter()
    defer { depth -= 1 }
    return .not(try negation())
  }

  private mutating func comparison() throws(ExpressionFault) -> Expression.Condition {
    if accept(.open) {
      try enter()
      defer { depth -= 1 }
      let inner = try disjunction()
      try expect(.close)
      return inner
    }
    if let quantified = try quantifier() { return quantified }
    let left = try operand()
    if accept(.in) {
      guard case .fact(let navigation) = left else { throw fault("a fact before `in`") }
      return .member(navigation, try literals(like: type(of: navigation)))
    }
    if accept(.starts) {
      guard case .fact(let navigation) = left, case .text(let prefix) = try literal() else { throw fault("a text") }
      return .starts(navigation, prefix)
    }
    if accept(.contains) {
      guard case .fact(let navigation) = left, type(of: navigation) == .text else { throw fault("a text") }
      let right = try operand()
      try checkTypes(left, right)
      return .contains(navigation, right)
    }
    if let comparison = tokens[at].word?.comparison {
      at += 1
      let right = try operand()
      try checkTypes(left, right)
      return .compare(left, comparison, right)
    }
    guard case .fact(let navigation) = left, type(of: navigation) == .yesNo else { throw fault("a comparison") }
    return .holds(navigation)
  }

  private mutating func quantifier() throws(ExpressionFault) -> Expression.Condition? {
    if accept(function: .given) {
      let navigation = try navigation()
      try expect(.close)
      return .given(navigation)
    }
    if accept(function: .any) {
      let (list, condition) = try body()
      return .any(list, condition)
    }
    if accept(function: .each) {
      let (list, condition) = try body()
      guard let condition else { throw fault("a condition after the list of `each`") }
      return .each(list, condition)
    }
    return nil
  }

  /// `list as x, condition)`; the condition may be missing.
  private mutating func body() throws(ExpressionFault) -> (ListReference, Expression.Condition?) {
    let list = try list()
    var variable: [String] = []
    if accept(.as) {
      guard tokens[at].kind == .name else { throw fault("a variable") }
      variable = [tokens[at].text]
      at += 1
    }
    guard names.scopes.count < Scopes.capacity else {
      throw ExpressionFault(reason: .beyond(.lists, most: Scopes.capacity - 1))
    }
    names.scopes.append(NameResolution.Scope(names: variable, thing: list.thing))
    defer { names.scopes.removeLast() }
    let condition = accept(.comma) ? try disjunction() : nil
    try expect(.close)
    return (list, condition)
  }

  private mutating func operand() throws(ExpressionFault) -> Expression.Operand {
    if accept(function: .count) {
      let (list, condition) = try body()
      return .count(list, condition)
    }
    switch tokens[at].kind {
    case .text, .figure: return .literal(try literal())
    case .name where tokens[at].word == .yes || tokens[at].word == .no: return .literal(try literal())
    case .name: return .fact(try navigation())
    case .symbol, .end: throw fault("a fact or a literal")
    }
  }

  private mutating func literal() throws(ExpressionFault) -> Expression.Literal {
    defer { at += 1 }
    let token = tokens[at]
    switch token.kind {
    case .text: return .text(token.text)
    case .name where token.word == .yes: return .yesNo(true)
    case .name where token.word == .no: return .yesNo(false)
    case .figure:
      guard let literal = Expression.Literal(figure: token.text) else {
        throw ExpressionFault(reason: .badLiteral(token.text))
      }
      return literal
    case .name, .symbol, .end: throw fault("a literal")
    }
  }

  private mutating func literals(like type: ValueType?) throws(ExpressionFault) -> [Expression.Literal] {
    try expect(.open)
    var list = [try literal()]
    while accept(.comma) { list.append(try literal()) }
    try expect(.close)
    for literal in list where type != nil && literal.type != type {
      throw ExpressionFault(reason: .typeMismatch(literal.type.rawValue, type?.rawValue ?? ""))
    }
    return list
  }

  private mutating func navigation() throws(ExpressionFault) -> Navigation {
    guard tokens[at].kind == .name else { throw fault("a fact") }
    let name = tokens[at].text
    at += 1
    switch try names.resolve(name) {
    case .fact(let navigation): return navigation
    case .things(let list, let single):
      guard single else { throw ExpressionFault(reason: .several(name)) }
      return Navigation(start: list.start, links: list.links, fact: names.dictionary[thing: list.thing].existence)
    }
  }

  private mutating func list() throws(ExpressionFault) -> ListReference {
    guard tokens[at].kind == .name else { throw fault("a list of things") }
    let name = tokens[at].text
    at += 1
    guard case .things(let list, _) = try names.resolve(name) else {
      throw ExpressionFault(reason: .expected("a list of things", found: name))
    }
    return list
  }

  private func type(of navigation: Navigation) -> ValueType? { names.dictionary[fact: navigation.fact].type }

  private func type(of operand: Expression.Operand) -> ValueType? {
    switch operand {
    case .fact(let navigation): type(of: navigation)
    case .literal(let literal): literal.type
    case .count: .number
    }
  }

  private func checkTypes(_ left: Expression.Operand, _ right: Expression.Operand) throws(ExpressionFault) {
    guard let a = type(of: left), let b = type(of: right), a != b else { return }
    throw ExpressionFault(reason: .typeMismatch(a.rawValue, b.rawValue))
  }

  private mutating func accept(_ word: ExpressionWord) -> Bool {
    guard tokens[at].word == word else { return false }
    at += 1
    return true
  }

  private mutating func accept(function: ExpressionWord) -> Bool {
    guard tokens[at].word == function, at + 1 < tokens.count, tokens[at + 1].word == .open else { return false }
    at += 2
    return true
  }

  private mutating func expect(_ word: ExpressionWord) throws(ExpressionFault) {
    guard accept(word) else { throw fault(word.rawValue) }
  }

  private mutating func enter() throws(ExpressionFault) {
    depth += 1
    guard depth <= Self.deepest else { throw ExpressionFault(reason: .beyond(.nesting, most: Self.deepest)) }
  }

  private mutating func join() throws(ExpressionFault) {
    joined += 1
    guard joined <= Self.longest else { throw ExpressionFault(reason: .beyond(.conditions, most: Self.longest)) }
  }

  private func expectEnd() throws(ExpressionFault) {
    guard tokens[at].kind == .end else { throw fault("the end") }
  }

  private func fault(_ expected: String) -> ExpressionFault {
    ExpressionFault(reason: .expected(expected, found: tokens[at].text))
  }
}

extension Expression.Literal {
  /// `50000元`, `12.5元`, `5万元`, `3`, `2021-07-15`.
  init?(figure: String) {
    if let moment = Moment(iso: figure) {
      self = .moment(moment)
    } else if figure.hasSuffix("万元") {
      guard let amount = fen(Array(figure.dropLast(2).utf8)) else { return nil }
      self = .money(amount * 10_000)
    } else if figure.hasSuffix("元") {
      guard let amount = fen(Array(figure.dropLast().utf8)) else { return nil }
      self = .money(amount)
    } else if let minutes = Self.minutesOfDay(figure) {
      self = .number(minutes)
    } else {
      guard let number = wholeNumber(Array(figure.utf8)) else { return nil }
      self = .number(number)
    }
  }

  /// `22:00`
  private static func minutesOfDay(_ figure: String) -> Int64? {
    let parts = figure.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hours = wholeNumber(parts[0]),
      let minutes = wholeNumber(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  var type: ValueType {
    switch self {
    case .moment: .moment
    case .money: .money
    case .number: .number
    case .text: .text
    case .yesNo: .yesNo
    }
  }
}
