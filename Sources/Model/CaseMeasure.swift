/// A figure by which cases are compared.
package enum CaseMeasure: String, Sendable, Codable, CaseIterable {
  /// The decided score, in hundredths.
  case score
  /// The score at worst, in hundredths.
  case low
  /// 100 less the decided score, in hundredths.
  case lost
  /// In hundredths of a percent.
  case decidedShare
  /// Gate items (`zero`, `fail`) that a person has confirmed.
  case confirmedGates
  /// Gate items that wait for a person.
  case proposedGates
  /// Findings that took points.
  case deductions
  case fatalFindings
  case majorFindings
  /// Hearing, major decision, several departments: one each.
  case difficulty

  /// Whether its values are hundredths, as points are.
  package var isInHundredths: Bool {
    switch self {
    case .score, .low, .lost, .decidedShare: true
    case .confirmedGates, .proposedGates, .deductions, .fatalFindings, .majorFindings, .difficulty: false
    }
  }

  /// A value as people write it.
  package func text(_ value: Int) -> String {
    guard isInHundredths else { return "\(value)" }
    return Points(hundredths: value).short + (self == .decidedShare ? "%" : "")
  }

  package var label: BilingualText {
    switch self {
    case .score: BilingualText(zh: "得分", en: "score")
    case .low: BilingualText(zh: "最低可能得分", en: "score at worst")
    case .lost: BilingualText(zh: "失分", en: "points short of 100")
    case .decidedShare: BilingualText(zh: "已评定比例", en: "decided share")
    case .confirmedGates: BilingualText(zh: "已确认的一票否决项", en: "confirmed gate items")
    case .proposedGates: BilingualText(zh: "待确认的一票否决项", en: "proposed gate items")
    case .deductions: BilingualText(zh: "扣分问题", en: "findings with a deduction")
    case .fatalFindings: BilingualText(zh: "严重问题", en: "fatal findings")
    case .majorFindings: BilingualText(zh: "较重问题", en: "major findings")
    case .difficulty: BilingualText(zh: "办案难度", en: "difficulty")
    }
  }
}
