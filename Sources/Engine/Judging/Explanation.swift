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
    let explanation = Explanation(builder: builder, judgement: judgement)
    return (
      explanation.lines(),
      readCase.schemaFaults.map {
        XMLProblemWording.problem($0, file: name, tree: readCase.tree, known: dictionary.vocabulary, scope)
      }
    )
  }
}

/// Tells one judgement from the first fact read to the points.
struct Explanation {
  let builder: VerdictBuilder
  let judgement: RequirementJudgement

  func lines() -> [BilingualText] {
    let requirement = builder.rules.requirements[judgement.requirement]
    let verdict = builder.verdict(judgement)
    var lines = [
      BilingualText(zh: "\(requirement.id) \(requirement.title.zh)", en: "\(requirement.id) \(requirement.title.en)"),
      headline(verdict),
    ]
    lines += verdict.reasons.map { BilingualText(zh: "  原因：\($0.zh)", en: "  because: \($0.en)") }
    for (choice, chosen) in zip(verdict.editions, judgement.editions) {
      lines.append(line(choice, requirement.editions[chosen.edition], on: chosen.day))
    }
    let timed = builder.judge.timedPoints([judgement])
    // A verdict has one result for each point, in the same order.
    for (point, result) in zip(judgement.points, verdict.checks) {
      lines += self.lines(
        point, result, requirement.editions[point.edition],
        findings: verdict.findings.filter { $0.check == result.id && $0.item == result.item },
        periods: timed.filter { $0.isOf(point) })
    }
    if let day = verdict.nextChange {
      lines.append(BilingualText(zh: "结论可能自行变化的日期：\(day)", en: "the verdict may change by itself on \(day)"))
    }
    if let doubt = requirement.doubt { lines.append(BilingualText(zh: "存疑：\(doubt.zh)", en: "doubt: \(doubt.en)")) }
    return lines
  }

  /// The law that judges an item, by its title: people do not cite `xzcf-2021`.
  private func line(_ choice: EditionChoice, _ edition: Edition, on day: Day?) -> BilingualText {
    let basis = (edition.bases(on: day) + edition.bases).first { $0.law == choice.law }
    let title = basis?.title ?? BilingualText(zh: choice.law, en: choice.law)
    return BilingualText(
      zh: "版本：\(choice.item.isEmpty ? "全案" : choice.item) 适用 \(title.zh)，\(choice.because.zh)",
      en: "edition: \(choice.item.isEmpty ? "the case" : choice.item) under \(title.en), \(choice.because.en)")
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
}
