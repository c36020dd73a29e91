import Model

/// The inputs as people read them: a rule set of many files stands as one line, because its own digest covers them and
/// the JSON report lists every file.
struct ListedInputs {
  let shown: [InputDigest]
  /// Files of the rule set and its parameters that are not shown one by one.
  let folded: Int

  private static let most = 10

  init(_ report: Report) {
    let rules = report.inputs.filter { Self.isRule($0.role) }
    folded = rules.count > Self.most ? rules.count : 0
    shown = folded > 0 ? report.inputs.filter { !Self.isRule($0.role) } : report.inputs
  }

  private static func isRule(_ role: InputDigest.Role) -> Bool {
    switch role {
    case .ruleSet, .parameters: true
    case .caseFile, .archive, .attachment, .register, .adjudication, .tailoring, .calendar: false
    }
  }

  /// What stands in the place of the folded files.
  var note: BilingualText {
    BilingualText(
      zh: "\(folded) 个文件，合并摘要如左；逐个摘要见 JSON 报告", en: "\(folded) files under one digest; the JSON report lists each")
  }
}
