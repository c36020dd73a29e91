package import Model

/// The papers that a bureau signs (review-standards.md §1.8, §8.7).
package enum PaperKind: String, CaseIterable, Sendable {
  /// 评查表
  case form
  /// 扣分明细
  case deductions
  /// 重大问题清单
  case grave
  /// 整改通知单
  case rectification
  /// 评查意见书
  case opinion

  /// One for each unit over its cases; else one for each case.
  package var isForUnit: Bool {
    switch self {
    case .grave, .rectification: true
    case .form, .deductions, .opinion: false
    }
  }

  /// Its short name, as file names use it.
  package var name: BilingualText {
    switch self {
    case .form: BilingualText(zh: "评查表", en: "review-form")
    case .deductions: BilingualText(zh: "扣分明细", en: "deductions")
    case .grave: BilingualText(zh: "重大问题清单", en: "grave-problems")
    case .rectification: BilingualText(zh: "整改通知单", en: "rectification-notice")
    case .opinion: BilingualText(zh: "评查意见书", en: "review-opinion")
    }
  }
}
