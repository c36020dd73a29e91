package import Engine
package import Model

/// Makes the draft for publication of a chosen case from its report and what its file tells; nothing is invented.
package struct LayoutMaker {
  package let ruleSet: RuleSet
  package let kind: SelectionPolicy.Kind

  package init(ruleSet: RuleSet, kind: SelectionPolicy.Kind) {
    self.ruleSet = ruleSet
    self.kind = kind
  }

  /// How many met requirements are named: those that weigh most.
  private static let mostNamed = 8

  package func layout(
    _ report: Report, _ story: CaseStory, _ mask: StoryMask, line: SelectionReport.Line
  ) -> CaseLayout {
    var words = MaskedWords(mask: mask)
    let isBad = kind == .bad
    let matters = report.caseFile.matters.map { CodeLabel.matter($0).zh }
    let steps = words.list(
      (report.timeline?.events ?? []).filter { $0.kind == .act && $0.start != nil }.map { event in
        day(event.start ?? "") + event.label.zh
      })
    let account =
      [story.parties.filter { !$0.isEmpty }].filter { !$0.isEmpty }.map { "当事人：\($0.joined(separator: "、"))。" }
      + story.conduct.map { $0.hasSuffix("。") ? $0 : $0 + "。" }
      + (steps.isEmpty ? [] : ["办理经过：\(steps.joined(separator: "；"))。"])
    let decided =
      story.decisions.map(sentence)
      + story.closings.map { closing in
        [day(closing.date), "结案", closing.reason.isEmpty ? "" : "：\(closing.reason)", "。"].joined()
      }
    // Of a bad case the decision belongs to what happened: what is handled is the organ's fault.
    let review = isBad ? defects(report, &words) : []
    let significance = isBad ? broken(report, &words) : met(report, line, &words)
    return CaseLayout(
      kind: kind, title: isBad ? "某区某局\(matters.first ?? "")案：\(story.cause)" : "\(story.unit)办理\(story.cause)",
      keywords: keywords(report, story, matters), account: account + (isBad ? decided : []),
      handling: isBad ? review : decided, significance: significance,
      reminders: reminders(report, line, story.withheld + words.withheld))
  }

  private func keywords(_ report: Report, _ story: CaseStory, _ matters: [String]) -> [String] {
    var words = matters + story.decisions.flatMap { $0.contents.map { $0.zh.prefix { !$0.isNumber } }.map(String.init) }
    let ids =
      kind == .bad
      ? report.outcome.gates.filter(\.confirmed).map(\.requirement) : []
    words += ids.compactMap { id in report.verdicts.first { $0.requirement == id }?.title.zh }
    var seen: Set<String> = []
    return words.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func sentence(_ decision: CaseStory.Decision) -> String {
    let kind = CodeLabel.decision(decision.kind).zh
    let contents = decision.contents.map(\.zh).joined(separator: "、")
    let cites = decision.cites.map(\.zh).joined(separator: "、")
    return [
      day(decision.date), cites.isEmpty ? "" : "依据\(cites)，", "作出\(kind)决定",
      decision.number.isEmpty ? "" : "（\(decision.number)）", contents.isEmpty ? "" : "：\(contents)", "。",
    ].joined()
  }

  /// 2021年6月14日; what is no such day stays.
  private func day(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : iso
  }

  /// What the review found, gravest first, each with its clause and what would be right.
  private func defects(_ report: Report, _ words: inout MaskedWords) -> [String] {
    let confirmed = report.outcome.gates.filter(\.confirmed)
    let (gates, vetoes) = (
      Set(confirmed.map(\.finding)), Set(confirmed.filter(\.effect.isGate).map(\.finding))
    )
    let findings = report.verdicts.flatMap(\.findings).filter { gates.contains($0.id) || $0.severity != .note }
      .enumerated().sorted { a, b in
        let (own, others) = (gates.contains(a.element.id), gates.contains(b.element.id))
        if own != others { return own }
        return a.element.severity == b.element.severity ? a.offset < b.offset : a.element.severity > b.element.severity
      }.map(\.element)
    return words.list(
      once(findings) { finding in
        let clause = finding.basis.isEmpty ? "" : "，违反\(finding.basis.inOneLine(.zh))"
        let gate = vetoes.contains(finding.id) ? "（一票否决，已由人确认）" : ""
        return "评查发现：\(finding.message.zh)\(clause)\(gate)。" + (finding.remedy.map { "整改要求：\($0.zh)" } ?? "")
      })
  }

  /// What is the same of several findings is said once, with their number.
  private func once(_ findings: [Finding], _ sentence: (Finding) -> String) -> [String] {
    let sentences = findings.map(sentence)
    let counts = Dictionary(grouping: sentences, by: \.self).mapValues(\.count)
    var seen: Set<String> = []
    return sentences.filter { seen.insert($0).inserted }.map { one in
      counts[one].map { $0 > 1 ? "\(one)（共 \($0) 处）" : one } ?? one
    }
  }

  private func broken(_ report: Report, _ words: inout MaskedWords) -> [String] {
    words.list(
      report.verdicts.filter { $0.state == .unmet || $0.state == .partial }.map {
        "未做到：\($0.requirement) \($0.title.zh)\(clause(of: $0))"
      })
  }

  private func met(_ report: Report, _ line: SelectionReport.Line, _ words: inout MaskedWords) -> [String] {
    let verdicts = report.verdicts.enumerated().filter { $0.element.state == .met && $0.element.layer == .scored }
      .sorted { a, b in
        a.element.standard == b.element.standard ? a.offset < b.offset : a.element.standard > b.element.standard
      }.map(\.element)
    let share = Points(hundredths: line.score.share).short
    let figures =
      "评查得分 \(line.score.decided?.description ?? "未得出")，已评定 \(share)%，适用并符合的评查项目 \(verdicts.count) 项，其中分值最高的："
    return [figures]
      + words.list(
        verdicts.prefix(Self.mostNamed).map { verdict in
          "做到：\(verdict.requirement) \(verdict.title.zh)\(clause(of: verdict))"
            + (verdict.onDeclarationOnly ? "（仅有申报，须核对原件）" : "")
        })
  }

  /// Of the edition that governed.
  private func clause(of verdict: Verdict) -> String {
    verdict.editions.last.flatMap { ruleSet.citation(of: verdict.requirement, law: $0.law) }.map { "（\($0.zh)）" } ?? ""
  }

  private func reminders(_ report: Report, _ line: SelectionReport.Line, _ withheld: Int) -> [String] {
    let proposed = report.outcome.gates.filter { !$0.confirmed }
    let vetoes = proposed.count(where: \.effect.isGate)
    let unconfirmed = [(vetoes, "一票否决项"), (proposed.count - vetoes, "不得评为优秀的问题")].filter { $0.0 > 0 }
      .map { "有 \($0.0) 处\($0.1)尚未由人确认：确认以前不得公布" }
    return unconfirmed + line.toVerify.map { "公布前核实：是否\($0.zh)" }
      + (withheld == 0 ? [] : ["有 \(withheld) 处文字不能确定已经隐去个人信息，没有写入，由人撰写"])
      + ["典型意义由人撰写；公布前由人通读全文，核对隐去的信息", "原卷和本稿分别保存"]
  }
}

/// Masks lists of sentences and counts those that it cannot mask with certainty.
private struct MaskedWords {
  let mask: StoryMask
  private(set) var withheld = 0

  init(mask: StoryMask) { self.mask = mask }

  mutating func list(_ sentences: [String]) -> [String] {
    var masked: [String] = []
    for sentence in sentences {
      if let text = mask(sentence) { masked.append(text) } else { withheld += 1 }
    }
    return masked
  }
}
