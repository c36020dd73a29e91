import Model

/// The sentences under the score: what was found, and what "nothing found" does not mean.
struct Headline {
  private let outline: Outline
  private let language: Language

  init(_ outline: Outline, _ language: Language) {
    self.outline = outline
    self.language = language
  }

  var sentences: [String] {
    [verdict, setAside, open, failed, declared, confirmed, gates, reviewers, problems].compactMap { $0?[language] }
  }

  private var verdict: BilingualText {
    let applicable = outline.report.verdicts.filter { $0.state != .notApplicable }
    if outline.report.outcome.grade == .notReviewable || applicable.isEmpty {
      return .init(
        zh: "无法评查：没有适用于本案的评查项目。这不等于合格。",
        en: "Not reviewable: no requirement applies to this case. This is not a pass.")
    }
    if !outline.findings.isEmpty { return found }
    if outline.report.outcome.score.decided == nil {
      return .init(
        zh: "没有一项可以评定：案卷材料不足。这不等于合格。", en: "Nothing could be decided: the file carries too little. This is not a pass.")
    }
    if !outline.undecided.isEmpty || !outline.failed.isEmpty {
      return .init(zh: "已评项目未发现问题。", en: "No finding among what could be judged.")
    }
    let short = applicable.filter { $0.state != .met }.count
    if short > 0 {
      return .init(zh: "未列出问题，但有 \(short) 项未评为符合。", en: "No finding is listed, but \(short) requirements are not met.")
    }
    return .init(zh: "适用的 \(applicable.count) 项均符合。", en: "All \(applicable.count) applicable requirements are met.")
  }

  private var found: BilingualText {
    let parts = Severity.allCases.filter { $0 != .note }.map { severity in
      (severity, outline.findings.filter { $0.severity == severity }.count)
    }.filter { $0.1 > 0 }
    let count = outline.findings.count
    return .init(
      zh: "发现问题 \(count) 处（" + parts.map { "\($0.0.label.zh) \($0.1)" }.joined(separator: "、") + "）。",
      en: "\(count) \(count == 1 ? "finding" : "findings") ("
        + parts.map { "\($0.1) \($0.0.label.en)" }.joined(separator: ", ") + ").")
  }

  private var setAside: BilingualText? {
    let count = outline.setAside.count
    guard count > 0 else { return nil }
    return .init(
      zh: "程序发现的问题中，\(count) 处经人工评定不成立或者不扣分，另列。",
      en: "\(count) that the program found \(count == 1 ? "is" : "are") set aside or exempt by a person, listed apart.")
  }

  private var open: BilingualText? {
    guard !outline.undecided.isEmpty else { return nil }
    let (count, points) = (outline.undecided.count, Outline.total(outline.undecided).short)
    return .init(
      zh: "尚有 \(count) 项待定（\(points) 分），待定不等于符合。",
      en: "\(count) undecided (\(points) points); undecided is not a pass.")
  }

  private var failed: BilingualText? {
    guard !outline.failed.isEmpty else { return nil }
    let (count, points) = (outline.failed.count, Outline.total(outline.failed).short)
    return .init(
      zh: "\(count) 项因程序错误未能评查（\(points) 分）。",
      en: "\(count) could not be judged because of an error (\(points) points).")
  }

  private var declared: BilingualText? {
    guard !outline.declaredOnly.isEmpty else { return nil }
    let (count, points) = (outline.declaredOnly.count, Outline.total(outline.declaredOnly).short)
    return .init(
      zh: "评为符合的项目中，\(count) 项（\(points) 分）仅凭案卷自身申报。",
      en: "Of those met, \(count) (\(points) points) rest on declaration only.")
  }

  private var gates: BilingualText? {
    let proposed = outline.report.outcome.gates.filter { !$0.confirmed }
    guard let gravest = proposed.first else { return nil }
    let outcome = outline.report.outcome
    let (named, count) = Self.named(outcome)
    let verb = count == 1 ? "awaits" : "await"
    if gravest.gradeIfConfirmed == outcome.grade, gravest.scoreIfConfirmed == outcome.score.decided {
      return .init(
        zh: "有 \(named.zh)待人工确认；其中最重的“\(gravest.effect.label.zh)”（\(gravest.requirement)）不改变目前的得分和等次。",
        en:
          "\(named.en) \(verb) a person; the gravest (\(gravest.requirement), \(gravest.effect.label.en)) would change neither score nor grade."
      )
    }
    let grade = gravest.gradeIfConfirmed.label
    let score = gravest.scoreIfConfirmed.map { BilingualText(zh: " \($0) 分、", en: "\($0), ") }
    return .init(
      zh: "有 \(named.zh)待人工确认，未计入得分；\(gravest.requirement) 一经确认，本案为\(score?.zh ?? "")\(grade.zh)。",
      en: "\(named.en) \(verb) confirmation, outside the score; "
        + "once \(gravest.requirement) is confirmed the case is \(score?.en ?? "")\(grade.en).")
  }

  /// What only keeps a case from 优秀 is no gate item, and counted apart.
  private static func named(_ outcome: Outcome) -> (words: BilingualText, count: Int) {
    let vetoes = outcome.defects(confirmed: false)
    let bars = outcome.defects(isGate: false, confirmed: false)
    let veto = BilingualText(zh: "\(vetoes) 项一票否决建议", en: "\(vetoes) gate \(vetoes == 1 ? "item" : "items")")
    let bar = BilingualText(zh: "\(bars) 项不得评为优秀的建议", en: "\(bars) \(bars == 1 ? "bar" : "bars") from excellent")
    if bars == 0 { return (veto, vetoes) }
    if vetoes == 0 { return (bar, bars) }
    return (BilingualText(zh: veto.zh + "、" + bar.zh, en: veto.en + " and " + bar.en), vetoes + bars)
  }

  private var confirmed: BilingualText? {
    let gates = outline.report.outcome.gates.filter(\.confirmed)
    guard let gravest = gates.first else { return nil }
    let count = Defect.count(gates.map(\.finding))
    return .init(
      zh: "经人工确认 \(count) 项一票否决等事项，已计入结果；最重的是“\(gravest.effect.label.zh)”（\(gravest.requirement)）。",
      en: "\(count) gate \(count == 1 ? "item is" : "items are") confirmed by a person and in effect; "
        + "the gravest is \(gravest.requirement), \(gravest.effect.label.en).")
  }

  private var reviewers: BilingualText? {
    guard let reviewers = outline.report.outcome.reviewers, reviewers.agreement != .single else { return nil }
    let label = reviewers.agreement.label
    return .init(zh: "人工评定：\(label.zh)。", en: "Adjudication: \(label.en).")
  }

  private var problems: BilingualText? {
    let count = outline.report.problems.count
    guard count > 0 else { return nil }
    return .init(
      zh: "输入文件有 \(count) 处问题，可能影响评查。",
      en: "The input has \(count) \(count == 1 ? "problem" : "problems"), which may affect the review.")
  }
}
