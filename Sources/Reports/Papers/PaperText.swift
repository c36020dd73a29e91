/// A line of text: words of the program and values from files, which a writer may set apart.
struct PaperText: Hashable, Sendable {
  enum Span: Hashable, Sendable {
    /// Words of the program or the rule set.
    case words(String)
    /// A value from a file.
    case value(String)

    var text: String {
      switch self {
      case .words(let text), .value(let text): text
      }
    }
  }

  private(set) var spans: [Span] = []

  init(_ words: String) { spans = words.isEmpty ? [] : [.words(words)] }
  init(value: String) { spans = value.isEmpty ? [] : [.value(value)] }

  var text: String { spans.map(\.text).joined() }
  var isEmpty: Bool { spans.isEmpty }

  static func + (a: PaperText, b: PaperText) -> PaperText {
    var both = a
    both.spans += b.spans
    return both
  }
}

extension PaperText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.words(literal)) }
    }

    mutating func appendInterpolation(_ words: String) { appendLiteral(words) }
    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    mutating func appendInterpolation(_ text: PaperText) { spans += text.spans }

    mutating func appendInterpolation(value: String) {
      if !value.isEmpty { spans.append(.value(value)) }
    }
  }

  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }
}
