/// The words of an expression or a reference.
enum ExpressionToken: Hashable {
  case name(String)
  case text(String)
  /// A literal that starts with a digit: sum, number, date or period, with its unit.
  case figure(String)
  case symbol(String)
  case end
}

/// Why an expression cannot be read.
struct ExpressionFault: Error, Hashable {
  enum Reason: Hashable {
    case expected(String, found: String)
    case unknownName(String, thing: String?, suggestion: String?)
    /// A list where one value is needed, or the reverse.
    case several(String)
    case typeMismatch(String, String)
    case badLiteral(String)
  }

  let reason: Reason
}

/// Splits an expression; names may hold dots between parts and any letters, Han included.
struct ExpressionLexer {
  private let characters: [Character]
  private var at = 0

  init(_ text: String) { characters = Engine.characters(of: text) }

  mutating func tokens() throws(ExpressionFault) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    while true {
      let token = try next()
      tokens.append(token)
      if token == .end { return tokens }
    }
  }

  private mutating func next() throws(ExpressionFault) -> ExpressionToken {
    while at < characters.count, characters[at].isSpace { at += 1 }
    guard at < characters.count else { return .end }
    let first = characters[at]
    if first == "'" || first == "\"" { return .text(try quoted(first)) }
    if first.isASCII, first.isNumber {
      return .figure(take { $0.isLetterOfName || $0.isNumber || $0 == "." || $0 == "-" || $0 == ":" })
    }
    if isNameStart(first) {
      var name = take { $0.isLetterOfName || $0.isNumber || $0 == "_" || $0 == "." || $0 == "-" }
      while name.hasSuffix(".") || name.hasSuffix("-") {
        name.removeLast()
        at -= 1
      }
      return .name(name)
    }
    for symbol in ["!=", "<=", ">="] where characters[at...].starts(with: symbol) {
      at += 2
      return .symbol(symbol)
    }
    guard "=<>(),|".contains(first) else {
      throw ExpressionFault(reason: .expected("a name, a literal or an operator", found: String(first)))
    }
    at += 1
    return .symbol(String(first))
  }

  private mutating func quoted(_ quote: Character) throws(ExpressionFault) -> String {
    at += 1
    let text = take { $0 != quote }
    guard at < characters.count else { throw ExpressionFault(reason: .expected(String(quote), found: "")) }
    at += 1
    return text
  }

  private mutating func take(while accepted: (Character) -> Bool) -> String {
    var text = ""
    while at < characters.count, accepted(characters[at]) {
      text.append(characters[at])
      at += 1
    }
    return text
  }

  private func isNameStart(_ character: Character) -> Bool { character.isLetterOfName || character == "_" }
}
