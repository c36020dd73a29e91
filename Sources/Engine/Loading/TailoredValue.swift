import Model

/// What a tailoring layer may set: the points of a requirement; effect, severity and deduction of a level.
enum TailoredValue: String, CaseIterable {
  case points, effect, severity, deduct

  /// Whether a text can be such a value; no deduction here is held against the points of its requirement.
  func isSound(_ text: String) -> Bool {
    switch self {
    case .points: Points(text).map { $0 > .zero } == true
    case .effect: text == "none" || GateEffect(text).map(Self.isWithinScore) == true
    case .severity: Severity(rawValue: text) != nil
    case .deduct: text == "all" || Points(text).map { $0 >= .zero } == true
    }
  }

  /// A score runs from 0 to 100: a cap outside caps nothing, or what there cannot be.
  private static func isWithinScore(_ effect: GateEffect) -> Bool {
    guard case .cap(let points) = effect else { return true }
    return points >= .zero && points.hundredths <= 10_000
  }

  /// Whether two texts say the same value, however it is written.
  func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    switch self {
    case .points, .deduct: return Points(one) != nil && Points(one) == Points(other)
    case .effect: return GateEffect(one) != nil && GateEffect(one) == GateEffect(other)
    case .severity: return false
    }
  }

  var label: BilingualText {
    switch self {
    case .points: BilingualText(zh: "分值", en: "points")
    case .effect: BilingualText(zh: "效果", en: "effect")
    case .severity: BilingualText(zh: "程度", en: "severity")
    case .deduct: BilingualText(zh: "扣分", en: "deduction")
    }
  }

  /// What would be right.
  var wanted: (zh: String, en: String) {
    switch self {
    case .points: (zh: "正数，例如 4、0.5", en: "a positive figure, as 4 or 0.5")
    case .effect:
      (
        zh: "none（不提否决）、zero、fail、cap 60（0至100）、barExcellent",
        en: "none, zero, fail, cap 60 (0 to 100), barExcellent"
      )
    case .severity: (zh: "fatal、major、minor、note", en: "fatal, major, minor, note")
    case .deduct: (zh: "all，或者不超过本项分值的数，例如 2", en: "all, or a figure up to the points of the item, as 2")
    }
  }
}

extension RawLevel {
  /// Its value as a layer writes it: no effect is `none`.
  subscript(value: TailoredValue) -> String {
    get {
      switch value {
      case .points: ""
      case .effect: effect ?? "none"
      case .severity: severity
      case .deduct: deduct
      }
    }
    set {
      switch value {
      case .points: break
      case .effect: effect = newValue == "none" ? nil : newValue
      case .severity: severity = newValue
      case .deduct: deduct = newValue
      }
    }
  }

  /// A note touches neither state, points nor grade, and no layer can make it do so.
  var isNote: Bool { severity == Severity.note.rawValue }
}
