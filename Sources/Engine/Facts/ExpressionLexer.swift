/// Why an expression cannot be read.
struct ExpressionFault: Error, Hashable {
  enum Reason: Hashable {
    case expected(String, found: String)
    case unknownName(String, thing: String?, suggestion: String?)
    /// A list where one value is needed, or the reverse.
    case several(String)
    case typeMismatch(String, String)
    case badLiteral(String)
    /// More than an expression may hold.
    case beyond(Measure, most: Int)
  }

  /// What there is a limit to: reading and judging go down into an expression step by step.
  enum Measure: Hashable {
    case nesting
    case conditions
    case lists
    case links
  }

  let reason: Reason
}

/// Splits an expression; names may hold dots between parts and any letters, Han included.
struct ExpressionLexer {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func tokens() throws(ExpressionFault) -> [ExpressionToken] {
    var tokens: [ExpressionToken] = []
    tokens.reserveCapacity(bytes.count / 4 + 2)
    while true {
      let token = try next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() throws(ExpressionFault) -> ExpressionToken {
    while at < bytes.count, RuleByte.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return ExpressionToken(.end, "the end") }
    let first = bytes[at]
    let start = at
    switch first {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return ExpressionToken(.text, try quoted(first))
    case 48...57:
      while at < bytes.count, continuesFigure { at += 1 }
      return ExpressionToken(.figure, text(from: start))
    case _ where RuleByte.beginsName(bytes, at):
      while at < bytes.count, RuleByte.continuesName(bytes, at) || bytes[at] == UInt8(ascii: ".") { at += 1 }
      while bytes[at - 1] == UInt8(ascii: ".") || bytes[at - 1] == UInt8(ascii: "-") { at -= 1 }
      return token(.name, from: start)
    case UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "=") {
        at += 2
        return token(.symbol, from: start)
      }
      guard first != UInt8(ascii: "!") else { break }
      at += 1
      return token(.symbol, from: start)
    case UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "|"):
      at += 1
      return token(.symbol, from: start)
    default: break
    }
    throw ExpressionFault(
      reason: .expected("a name, a literal or an operator", found: RuleByte.scalar(bytes, at)))
  }

  /// Sums, dates, periods and times, with their unit.
  private var continuesFigure: Bool {
    RuleByte.continuesName(bytes, at) && bytes[at] != UInt8(ascii: "_") || bytes[at] == UInt8(ascii: ".")
      || bytes[at] == UInt8(ascii: ":")
  }

  private mutating func quoted(_ quote: UInt8) throws(ExpressionFault) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else {
      throw ExpressionFault(reason: .expected(String(decoding: [quote], as: UTF8.self), found: ""))
    }
    defer { at += 1 }
    return text(from: start)
  }

  /// A name or a symbol, which may be a word of the language.
  private func token(_ kind: ExpressionToken.Kind, from start: Int) -> ExpressionToken {
    ExpressionToken(kind, text(from: start), ExpressionWord(bytes[start..<at]))
  }

  private func text(from start: Int) -> String { String(decoding: bytes[start..<at], as: UTF8.self) }
}
