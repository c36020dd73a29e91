/// The result state of a requirement (评查结论) on one case.
package enum VerdictState: String, Sendable, Codable, CaseIterable {
  case met
  /// 0 < earned < points.
  case partial
  case unmet
  /// A fact it reads is absent and its owner already answers for it; its points are lost with the owner's.
  case blocked
  case notApplicable
  /// Not carried, disputed, or left to a person: neither a deduction nor a pass.
  case undecided
  /// The program could not compute it (a calendar year is missing, a look-up failed); the run exits 2.
  case error

  package var label: BilingualText {
    switch self {
    case .met: BilingualText(zh: "符合", en: "met")
    case .partial: BilingualText(zh: "部分符合", en: "partial")
    case .unmet: BilingualText(zh: "不符合", en: "unmet")
    case .blocked: BilingualText(zh: "因前项缺失不得分", en: "blocked")
    case .notApplicable: BilingualText(zh: "不涉及", en: "not applicable")
    case .undecided: BilingualText(zh: "待定", en: "undecided")
    case .error: BilingualText(zh: "程序错误", en: "error")
    }
  }
}
