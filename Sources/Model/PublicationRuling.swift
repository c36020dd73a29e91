/// What becomes of a publication that is about to be made, gravest first: the first that any reason asks for decides.
package enum PublicationRuling: String, Sendable, Codable, CaseIterable, Comparable {
  /// It must not go out: barred by law, or the decision itself may be void.
  case withhold
  /// It must be put right first.
  case correct
  /// Something is open that the program cannot decide.
  case needsPerson
  case publishable

  private var rank: Int {
    switch self {
    case .withhold: 3
    case .correct: 2
    case .needsPerson: 1
    case .publishable: 0
    }
  }

  /// Lighter is less.
  package static func < (a: PublicationRuling, b: PublicationRuling) -> Bool { a.rank < b.rank }

  package var label: BilingualText {
    switch self {
    case .withhold: BilingualText(zh: "不得公示", en: "withhold")
    case .correct: BilingualText(zh: "更正后再公示", en: "correct first")
    case .needsPerson: BilingualText(zh: "须由人判断", en: "needs a person")
    case .publishable: BilingualText(zh: "可以公示", en: "publishable")
    }
  }
}
