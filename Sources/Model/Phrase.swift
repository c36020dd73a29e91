/// A sentence in one language, made of words and of names that can be looked up elsewhere in the book.
package struct Phrase: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    /// What a piece is besides plain words.
    package enum Mark: Hashable, Sendable {
      /// The name of a fact.
      case fact
      /// A named condition, by its dictionary name (`decision.hearingOwed`).
      case term(String)
      /// A dated figure, by its name.
      case parameter(String)
      case requirement(RequirementID)
    }

    package let text: String
    package let mark: Mark?

    package init(_ text: String, _ mark: Mark? = nil) {
      self.text = text
      self.mark = mark
    }
  }

  package private(set) var pieces: [Piece]

  package init(_ text: String, _ mark: Piece.Mark? = nil) { pieces = text.isEmpty ? [] : [Piece(text, mark)] }

  package init(_ pieces: [Piece]) { self.pieces = pieces }

  package static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(a.pieces + b.pieces) }

  /// The words alone.
  package var text: String { pieces.map(\.text).joined() }
}

extension Phrase: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(Piece(literal)) }
    }

    package mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }
    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    package mutating func appendInterpolation(_ number: Int64) { appendLiteral(String(number)) }
  }

  package init(stringLiteral value: String) { self.init(value) }
  package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.pieces) }
}

extension [Phrase] {
  package func joined(separator: String) -> Phrase {
    var pieces: [Phrase.Piece] = []
    for (number, phrase) in enumerated() {
      if number > 0 { pieces.append(Phrase.Piece(separator)) }
      pieces += phrase.pieces
    }
    return Phrase(pieces)
  }
}
