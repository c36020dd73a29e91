/// The kinds of check; a closed list, so that a new kind breaks the build wherever it must be handled.
///
/// Indirect, so that handing one on copies no check.
indirect enum CheckKind: Sendable {
  case present(PresentCheck)
  case count(CountCheck)
  case deadline(DeadlineCheck)
  case order(OrderCheck)
  case coverage(CoverageCheck)
  case agree(AgreeCheck)
  case format(FormatCheck)
  case range(RangeCheck)
  case qualified(QualifiedCheck)
  case separate(SeparateCheck)
  case contents(ContentsCheck)
  case cites(CitesCheck)
  case redacted(RedactedCheck)
  case attachment(AttachmentCheck)
  case assert(AssertCheck)
  case question(QuestionCheck)

  /// The name of its element in rule files.
  var name: String {
    switch self {
    case .present: "present"
    case .count: "count"
    case .deadline: "deadline"
    case .order: "order"
    case .coverage: "coverage"
    case .agree: "agree"
    case .format: "format"
    case .range: "range"
    case .qualified: "qualified"
    case .separate: "separate"
    case .contents: "contents"
    case .cites: "cites"
    case .redacted: "redacted"
    case .attachment: "attachment"
    case .assert: "assert"
    case .question: "question"
    }
  }

  /// The outcomes on which levels must hang; what is met, pending or open has none.
  var outcomes: [String] {
    switch self {
    case .present: ["missing"]
    case .count(let check): check.outcomes
    case .deadline(let check): check.outcomes
    case .order: ["reversed"]
    case .coverage(let check): check.outcomes
    case .agree: ["differs"]
    case .format: ["invalid"]
    case .range(let check): check.outcomes
    case .qualified: ["noCertificate", "notYetValid", "expired", "suspended"]
    case .separate: ["common"]
    case .contents(let check): check.outcomes
    case .cites: ["repealed", "notYetInForce", "noArticle"]
    case .redacted: ["identity", "account", "contact", "private"]
    case .attachment(let check): check.outcomes
    case .assert: ["untrue"]
    case .question: []
    }
  }

  func judge(_ facts: inout CaseFacts, _ scopes: Scopes, _ setting: JudgeSetting) -> CheckOutcome {
    switch self {
    case .present(let check): check.judge(&facts, scopes)
    case .count(let check): check.judge(&facts, scopes)
    case .deadline(let check): check.judge(&facts, scopes, setting)
    case .order(let check): check.judge(&facts, scopes)
    case .coverage(let check): check.judge(&facts, scopes)
    case .agree(let check): check.judge(&facts, scopes)
    case .format(let check): check.judge(&facts, scopes)
    case .range(let check): check.judge(&facts, scopes)
    case .qualified(let check): check.judge(&facts, scopes)
    case .separate(let check): check.judge(&facts, scopes)
    case .contents(let check): check.judge(&facts, scopes)
    case .cites(let check): check.judge(&facts, scopes)
    case .redacted(let check): check.judge(&facts, scopes)
    case .attachment(let check): check.judge(&facts, scopes, setting)
    case .assert(let check): check.judge(&facts, scopes)
    case .question: .question
    }
  }
}
