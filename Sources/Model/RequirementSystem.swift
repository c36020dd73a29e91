/// The part of the rule set to which a requirement belongs: the three systems (三项制度) and what surrounds them.
package enum RequirementSystem: String, Sendable, Codable, CaseIterable {
  /// 行政执法公示
  case disclosure
  /// 执法全过程记录
  case recording
  /// 重大执法决定法制审核
  case legalReview = "legal-review"
  /// 执法程序
  case procedure
  /// 执法文书
  case documents
  /// 单位制度与报备: duties of the institution itself, in no case file.
  case institution

  package var label: BilingualText {
    switch self {
    case .disclosure: BilingualText(zh: "行政执法公示", en: "Disclosure")
    case .recording: BilingualText(zh: "执法全过程记录", en: "Full-process recording")
    case .legalReview: BilingualText(zh: "法制审核", en: "Legal review")
    case .procedure: BilingualText(zh: "执法程序", en: "Procedure")
    case .documents: BilingualText(zh: "执法文书", en: "Documents")
    case .institution: BilingualText(zh: "单位制度与报备", en: "Institution and reporting")
    }
  }

  /// Whether it is one of the three systems themselves.
  package var isOneOfThree: Bool {
    switch self {
    case .disclosure, .recording, .legalReview: true
    case .procedure, .documents, .institution: false
    }
  }
}
