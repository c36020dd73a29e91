/// The stage of a review.
package enum Stage: String, Sendable, Codable {
  /// 预评: what every case leaves to a person is counted, not scored.
  case preliminary
  /// 终评: nothing is open.
  case final

  package var label: BilingualText {
    switch self {
    case .preliminary: BilingualText(zh: "预评", en: "preliminary")
    case .final: BilingualText(zh: "终评", en: "final")
    }
  }
}
