/// What else is known of a reviewed case when it is to be chosen (review-standards.md §2); true, false or not known.
package enum CaseCircumstance: String, Sendable, Codable, CaseIterable, Comparable {
  /// The unit has objected and nobody has answered yet.
  case openObjection
  case objectionPeriodOver
  /// Changed in reconsideration or by a court.
  case overturned
  /// Its files differ from the sealed list of the draw.
  case patched
  case closed
  case executed
  /// Two reviewers agree on the grade.
  case reviewedByTwo
  case leaderApproved
  /// Public criticism or a disciplinary matter.
  case disciplineIssue
  /// Handed in by the unit itself.
  case nominated

  package var label: BilingualText {
    switch self {
    case .openObjection: BilingualText(zh: "异议尚未答复", en: "an objection is open")
    case .objectionPeriodOver: BilingualText(zh: "异议期已满", en: "the objection period is over")
    case .overturned: BilingualText(zh: "经复议、诉讼被改变", en: "changed in reconsideration or court")
    case .patched: BilingualText(zh: "抽取后案卷被改动", en: "altered after it was drawn")
    case .closed: BilingualText(zh: "已结案", en: "closed")
    case .executed: BilingualText(zh: "已执行完毕", en: "executed")
    case .reviewedByTwo: BilingualText(zh: "两名评查员一致评定", en: "graded alike by two reviewers")
    case .leaderApproved: BilingualText(zh: "负责人已批准", en: "approved by the leader in charge")
    case .disciplineIssue: BilingualText(zh: "涉舆情或者违纪", en: "public criticism or a disciplinary matter")
    case .nominated: BilingualText(zh: "推荐卷", en: "nominated by its unit")
    }
  }

  package static func < (a: CaseCircumstance, b: CaseCircumstance) -> Bool { a.rawValue < b.rawValue }
}
