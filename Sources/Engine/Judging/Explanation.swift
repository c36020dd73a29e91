package import Model
import SafeXML
import StatutoryTime

extension RuleSet {
  /// The whole working of one requirement on one case, line by line; nil when it cannot be given.
  package func explain(
    _ id: RequirementID, _ bytes: [UInt8], name: String, setting: ReviewSetting
  ) -> (lines: [BilingualText]?, problems: [Problem]) {
    guard let number = requirements.firstIndex(where: { $0.id == id }) else {
      let fix = nearest(id.text, among: requirements.map(\.id.text))
      return (
        nil,
        [
          Problem(
            file: "", place: nil, code: "explain.unknown",
            message: BilingualText(zh: "没有评查项目 \(id)", en: "there is no requirement \(id)"),
            remedy: fix.map { BilingualText(zh: "是否为 \($0)？", en: "did you mean \($0)?") })
        ]
      )
    }
    guard let asOf = Day(iso: setting.asOf) else { return (nil, [CaseProblems.badAsOf(setting.asOf, file: name)]) }
    let (readCase, unreadable) = read(bytes, name: name)
    guard let readCase else { return (nil, unreadable) }
    var judge = judge(readCase, asOf: asOf, setting)
    let judgement = judge.judge(number)
    let builder = VerdictBuilder(rules: self, judge: judge, masking: Masking(setting, readCase, self))
    var explanation = Explanation(builder: builder, judgement: judgement)
    return (
      explanation.lines(),
      readCase.schemaFaults.map {
        XMLProblemWording.problem($0, file: name, tree: readCase.tree, known: dictionary.vocabulary, scope)
      }
    )
  }
}

/// Tells one judgement from the first fact read to the points.
private struct Explanation {
  let builder: VerdictBuilder
  let judgement: RequirementJudgement

  mutating func lines() -> [BilingualText] {
    let requirement = builder.rules.requirements[judgement.requirement]
    let verdict = builder.verdict(judgement)
    var lines = [
      BilingualText(zh: "\(requirement.id) \(requirement.title.zh)", en: "\(requirement.id) \(requirement.title.en)"),
      headline(verdict),
    ]
    lines += verdict.reasons.map { BilingualText(zh: "  原因：\($0.zh)", en: "  because: \($0.en)") }
    for choice in verdict.editions {
      lines.append(
        BilingualText(
          zh: "版本：\(choice.item.isEmpty ? "全案" : choice.item) 适用 \(choice.law)，\(choice.because.zh)",
          en: "edition: \(choice.item.isEmpty ? "the case" : choice.item) under \(choice.law), \(choice.because.en)"))
    }
    for point in judgement.points { lines += self.lines(point, requirement, verdict) }
    if let day = verdict.nextChange {
      lines.append(BilingualText(zh: "结论可能自行变化的日期：\(day)", en: "the verdict may change by itself on \(day)"))
    }
    if let doubt = requirement.doubt { lines.append(BilingualText(zh: "存疑：\(doubt.zh)", en: "doubt: \(doubt.en)")) }
    return lines
  }

  private func headline(_ verdict: Verdict) -> BilingualText {
    let (zh, en): (String, String)
    switch verdict.state {
    case .met, .partial, .unmet, .blocked:
      (zh, en) = ("得 \(verdict.earned.short) 分", "\(verdict.earned.short) points earned")
    case .undecided, .error:
      (zh, en) = (
        "可能得 \(verdict.low.short) 至 \(verdict.high.short) 分",
        "\(verdict.low.short) to \(verdict.high.short) points possible"
      )
    case .notApplicable: (zh, en) = ("不计分", "not counted")
    }
    return BilingualText(
      zh: "结论：\(verdict.state.label.zh)；\(zh)，标准分 \(verdict.standard.short) 分",
      en: "verdict: \(verdict.state.label.en); \(en), of \(verdict.standard.short)")
  }

  private mutating func lines(_ point: PointJudgement, _ requirement: Requirement, _ verdict: Verdict)
    -> [BilingualText]
  {
    let edition = requirement.editions[point.edition]
    let check = edition.checks[point.check]
    let results = verdict.checks.filter { $0.id == check.id }
    let item = results.first?.item ?? ""
    var lines = [
      BilingualText(
        zh: "评查点 \(check.id)\(item.isEmpty ? "" : "（\(item)）")",
        en: "check \(check.id)\(item.isEmpty ? "" : " (\(item))")")
    ]
    for fact in builder.facts(of: point) {
      let at = fact.place.map { "\($0.line):\($0.column) \($0.path)" } ?? ""
      let zhValue: String
      let enValue: String
      switch fact.answer {
      case .value: (zhValue, enValue) = (fact.value, fact.value)
      case .absent: (zhValue, enValue) = ("没有（该部分完整）", "absent (the section is complete)")
      case .notCarried: (zhValue, enValue) = ("未载明", "not carried")
      case .disputed: (zhValue, enValue) = ("说法不一", "disputed")
      }
      let standing = fact.standing
      lines.append(
        BilingualText(
          zh: "  读取 \(fact.label.zh)＝\(zhValue)\(standing.map { "［\($0.label.zh)］" } ?? "")  \(at)",
          en: "  read \(fact.label.en) = \(enValue)\(standing.map { " [\($0.label.en)]" } ?? "")  \(at)"))
    }
    let findings = verdict.findings.filter { $0.check == check.id && ($0.item == item || results.count == 1) }
    if let because = results.first?.because, findings.isEmpty {
      lines.append(BilingualText(zh: "  \(because.zh)", en: "  \(because.en)"))
    }
    for finding in findings {
      lines.append(
        BilingualText(
          zh: "  \(finding.severity == .note ? "提示" : "问题")：\(finding.message.zh)",
          en: "  \(finding.severity == .note ? "note" : "finding"): \(finding.message.en)"))
      lines += finding.working.map { BilingualText(zh: "    \($0.zh)", en: "    \($0.en)") }
      if finding.severity != .note {
        lines.append(
          BilingualText(
            zh:
              "    \(finding.severity.label.zh)，扣 \(finding.deduction.short) 分\(finding.effect.map { "；\($0.label.zh)（待人工确认）" } ?? "")",
            en:
              "    \(finding.severity.label.en), \(finding.deduction.short) points off\(finding.effect.map { "; \($0.label.en) (once a person confirms)" } ?? "")"
          ))
      }
    }
    if findings.isEmpty, case .met = point.result { lines.append(BilingualText(zh: "  符合", en: "  met")) }
    for basis in builder.judge.bases(edition, on: point.day) {
      lines.append(
        BilingualText(
          zh:
            "  依据：\(basis.title.zh)\(basis.citation.zh)\(basis.gist.map { "：\($0.zh)" } ?? "")［\(basis.evidence.label.zh)］",
          en:
            "  basis: \(basis.title.en), \(basis.citation.en)\(basis.gist.map { ": \($0.en)" } ?? "") [\(basis.evidence.label.en)]"
        ))
    }
    return lines
  }
}
