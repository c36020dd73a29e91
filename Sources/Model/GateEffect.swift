/// What a gate item (一票否决项) would do to the whole case once a person confirms it; precedence is the order of the cases.
package enum GateEffect: Hashable, Sendable {
  /// The score becomes 0 and the grade 不合格.
  case zero
  /// The grade becomes 不合格, the score stands.
  case fail
  /// The score is at most this.
  case cap(Points)
  /// The grade may not be 优秀.
  case barExcellent
}

extension GateEffect {
  /// Whether it is what people call 一票否决: it takes score or grade away. What only keeps a case from 优秀 is counted apart.
  package var isGate: Bool { self != .barExcellent }
}

extension GateEffect: LosslessStringConvertible {
  /// `zero`, `fail`, `cap 60`, `barExcellent`, as written in rule files.
  package init?(_ description: String) {
    switch description {
    case "zero": self = .zero
    case "fail": self = .fail
    case "barExcellent": self = .barExcellent
    default:
      guard description.hasPrefix("cap "), let points = Points(description.dropFirst(4)) else { return nil }
      self = .cap(points)
    }
  }

  package var description: String {
    switch self {
    case .zero: "zero"
    case .fail: "fail"
    case .cap(let points): "cap \(points.short)"
    case .barExcellent: "barExcellent"
    }
  }

  package var label: BilingualText {
    switch self {
    case .zero: BilingualText(zh: "一票否决：总分计零", en: "gate: score zero")
    case .fail: BilingualText(zh: "一票否决：评为不合格", en: "gate: unqualified")
    case .cap(let points): BilingualText(zh: "总分不超过\(points.short)分", en: "score capped at \(points.short)")
    case .barExcellent: BilingualText(zh: "不得评为优秀", en: "not excellent")
    }
  }
}

extension GateEffect: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let effect = GateEffect(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an effect: \(text)"))
    }
    self = effect
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
