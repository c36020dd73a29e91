/// The grade (等次) of a case.
package enum Grade: String, Sendable, Codable, CaseIterable {
  case excellent
  case qualified
  case unqualified
  /// Too much is open for a grade.
  case undecided
  /// No requirement applies: never a pass.
  case notReviewable

  package var label: BilingualText {
    switch self {
    case .excellent: BilingualText(zh: "优秀", en: "excellent")
    case .qualified: BilingualText(zh: "合格", en: "qualified")
    case .unqualified: BilingualText(zh: "不合格", en: "unqualified")
    case .undecided: BilingualText(zh: "待定", en: "undecided")
    case .notReviewable: BilingualText(zh: "无法评查", en: "not reviewable")
    }
  }
}
