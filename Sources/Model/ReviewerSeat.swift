/// Whose word an adjudication is (review-standards.md §8.4): two reviewers blind to each other, and who decides between them.
package enum ReviewerSeat: String, Sendable, Codable, CaseIterable {
  case first
  case second
  /// A third reviewer or the group: settles what the two see differently, and answers objections; it prevails over both.
  case third

  package var label: BilingualText {
    switch self {
    case .first: BilingualText(zh: "评查人甲", en: "reviewer A")
    case .second: BilingualText(zh: "评查人乙", en: "reviewer B")
    case .third: BilingualText(zh: "复评", en: "third reviewer or group")
    }
  }
}

/// What a person says of a proposed gate item (一票否决项).
package enum GateRuling: String, Sendable, Codable {
  /// It takes effect.
  case confirmed
  /// The finding stands, the effect does not.
  case refused

  package var label: BilingualText {
    switch self {
    case .confirmed: BilingualText(zh: "确认一票否决等效力", en: "gate effect confirmed")
    case .refused: BilingualText(zh: "不采取一票否决等效力", en: "gate effect refused")
    }
  }
}
