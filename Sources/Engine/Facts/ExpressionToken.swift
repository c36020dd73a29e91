/// One piece of an expression or a reference.
struct ExpressionToken {
  enum Kind {
    case name
    case text
    /// A literal that starts with a digit: sum, number, date or period, with its unit.
    case figure
    case symbol
    case end
  }

  let kind: Kind
  /// As written, without quotes; for the end what a message calls it.
  let text: String
  /// What a name or a symbol says in the language. A fact may have the name of a word: its place decides.
  let word: ExpressionWord?

  init(_ kind: Kind, _ text: String, _ word: ExpressionWord? = nil) {
    self.kind = kind
    self.text = text
    self.word = word
  }
}

/// The words and signs of the language of conditions.
enum ExpressionWord: String, CaseIterable {
  case or, and, not
  case `in`, starts, contains
  case given, any, each, count, `as`
  case yes, no
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case open = "("
  case close = ")"
  case comma = ","

  /// Told by the bytes alone: the parser asks at every step which word it has before it.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 8 else { return nil }
    let packed = Self.packed(bytes)
    guard let known = Self.byBytes.first(where: { $0.packed == packed }) else { return nil }
    self = known.word
  }

  var comparison: Expression.Comparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .atMost: .atMost
    case .greater: .greater
    case .atLeast: .atLeast
    case .or, .and, .not, .in, .starts, .contains, .given, .any, .each, .count, .as, .yes, .no, .open, .close, .comma:
      nil
    }
  }

  private static let byBytes = allCases.map { (packed: packed($0.rawValue.utf8), word: $0) }

  /// No word is longer than eight bytes.
  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
}
