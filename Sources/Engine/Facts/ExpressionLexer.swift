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
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func tokens() throws(ExpressionFault) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    while true {
      let token = try next()
      tokens.append(token)
      if token == .end { return tokens }
    }
  }

  private mutating func next() throws(ExpressionFault) -> ExpressionToken {
    while at < scalars.count, scalars[at].isSpace { at += 1 }
    guard at < scalars.count else { return .end }
    let first = scalars[at]
    if first == "'" || first == "\"" { return .text(try quoted(first)) }
    if first.isASCIIDigit {
      return .figure(take { $0.isLetterOfName || $0.isDigitOfName || $0 == "." || $0 == "-" || $0 == ":" })
    }
    if isNameStart(first) {
      var name = take { $0.isLetterOfName || $0.isDigitOfName || $0 == "_" || $0 == "." || $0 == "-" }
      while name.hasSuffix(".") || name.hasSuffix("-") {
        name.removeLast()
        at -= 1
      }
      return .name(name)
    }
    if "!<>".unicodeScalars.contains(first), at + 1 < scalars.count, scalars[at + 1] == "=" {
      at += 2
      return .symbol(String(scalars[(at - 2)..<at]))
    }
    guard "=<>(),|".unicodeScalars.contains(first) else {
      throw ExpressionFault(reason: .expected("a name, a literal or an operator", found: String(first)))
    }
    at += 1
    return .symbol(String(first))
  }

  private mutating func quoted(_ quote: Unicode.Scalar) throws(ExpressionFault) -> String {
    at += 1
    let text = take { $0 != quote }
    guard at < scalars.count else { throw ExpressionFault(reason: .expected(String(quote), found: "")) }
    at += 1
    return text
  }

  private mutating func take(while accepted: (Unicode.Scalar) -> Bool) -> String {
    let start = at
    while at < scalars.count, accepted(scalars[at]) { at += 1 }
    return String(scalars[start..<at])
  }

  private func isNameStart(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetterOfName || scalar == "_" }
}
