import Model

/// The words of a report in one language: labels, and the sentences that carry its figures.
struct Wording: Sendable {
  let language: Language

  func callAsFunction(_ label: Label) -> String { label.text[language] }
  func callAsFunction(_ text: BilingualText) -> String { text[language] }

  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func points(_ points: Points) -> String {
    pick("\(points.short) 分", points == Points(hundredths: 100) ? "1 point" : "\(points.short) points")
  }

  func score(_ points: Points?) -> String { points.map(\.description) ?? pick("未得出", "none") }

  /// Where a case has no such points at all, there is nothing to wait for.
  func rate(_ system: SystemRate) -> String {
    if let rate = system.rate { return "\(rate.short)%" }
    return system.open == .zero ? pick("不涉及", "not applicable") : pick("尚无", "none yet")
  }

  /// A share in hundredths of a percent.
  func share(_ share: Int) -> String { Points(hundredths: share).short + "%" }

  func interval(_ low: Points?, _ high: Points?) -> String {
    guard let low, let high else { return pick("未得出", "none") }
    return low == high ? "\(low)" : pick("\(low) 至 \(high)", "\(low) to \(high)")
  }

  /// What a finding takes: `−2 分（本项 6 分）`; where all of its requirement would take more than there is, that, too.
  func deduction(_ finding: Finding, of verdict: Verdict?) -> String {
    if finding.severity == .note { return pick("不扣分", "no deduction") }
    if finding.deduction == .zero { return pick("不单独扣分", "no deduction of its own") }
    let taken = "−" + points(finding.deduction)
    guard let verdict else { return taken }
    let standard = verdict.standard
    let together = verdict.findings.reduce(Points.zero) { $0 + $1.deduction }
    let cap = together > standard
    return taken
      + pick(
        "（本项 \(standard.short) 分\(cap ? "，各问题合计最多扣 \(standard.short) 分" : "")）",
        " (of \(standard.short)\(cap ? ", all of them together at most that" : ""))")
  }

  func place(_ place: Place) -> String {
    pick("第 \(place.line) 行第 \(place.column) 列", "line \(place.line), column \(place.column)")
  }

  /// `12:5 /caseFile/…`, line and column of the start tag.
  func spot(_ place: Place) -> String { "\(place.line):\(place.column) \(place.path)" }

  /// Everything about a fact in one line.
  func fact(_ fact: FactUse) -> String {
    let name = pick("（\(fact.name)）", " (\(fact.name)) ")
    let parts = [answer(fact), fact.standing.map { self($0.label) }, fact.place.map(spot)].compactMap { $0 }
    return self(fact.label) + name + "= " + parts.joined(separator: " · ")
  }

  func answer(_ fact: FactUse) -> String {
    switch fact.answer {
    case .value: fact.value(in: language)
    case .absent: pick("没有（该部分已注明完整）", "absent (the section is complete)")
    case .notCarried: pick("案卷未载（该部分未注明完整）", "not carried (the section does not claim to be complete)")
    case .disputed: pick("记载不一致：", "accounts differ: ") + fact.value(in: language)
    }
  }

  func judgedItem(_ finding: Finding) -> String { finding.item.isEmpty ? self(.wholeCase) : finding.item }

  func role(_ role: InputDigest.Role) -> String {
    switch role {
    case .caseFile: pick("案卷", "case file")
    case .archive: pick("压缩包", "archive")
    case .attachment: pick("附件", "attachment")
    case .register: pick("执法人员名册", "register of officers")
    case .adjudication: pick("人工评定", "adjudication")
    case .ruleSet: pick("评查标准", "rule set")
    case .tailoring: pick("本单位调整", "tailoring")
    case .parameters: pick("参数", "parameters")
    case .calendar: pick("工作日历", "calendar")
    }
  }

  func clause(_ basis: LegalBasis) -> String {
    let title = self(basis.title)
    let citation = self(basis.citation)
    return citation.isEmpty ? title : title + pick("", ", ") + citation
  }

  func clauses(_ bases: [LegalBasis]) -> String { bases.inOneLine(language) }

  /// In the book: the clauses that one check judges, of the several of its edition.
  func judged(_ clauses: [BilingualText]) -> String {
    pick("依据", "under ") + clauses.map { self($0) }.joined(separator: pick("、", ", "))
  }

  /// A clause and how well its source is established.
  func basis(_ basis: LegalBasis) -> String {
    clause(basis) + (basis.evidence == .textChecked ? "" : " [\(self(basis.evidence.label))]")
  }

  func doubt(_ doubt: BilingualText) -> String { pick("存疑：", "Open doubt: ") + self(doubt) }

  func layer(_ layer: Layer) -> String {
    switch layer {
    case .scored: pick("计分", "scored")
    case .basics: self(.basicsLayer)
    case .bonus: self(.bonusLayer)
    }
  }

  func edition(_ edition: EditionChoice) -> String {
    let item = edition.item.isEmpty ? "" : edition.item + pick("：", ": ")
    let because = pick("（\(self(edition.because))）", " (\(self(edition.because)))")
    guard !edition.titles.isEmpty else { return item + edition.law + because }
    let laws = edition.titles.map { self($0) }.joined(separator: pick("、", "; "))
    return item + laws + pick("，", ", ") + span(edition) + because + " [\(edition.law)]"
  }

  /// `2021-07-15 起`, `2018-01-01 至 2021-07-14`.
  private func span(_ edition: EditionChoice) -> String {
    switch (edition.from.isEmpty ? nil : edition.from, edition.until) {
    case (let from?, let until?): pick("\(from) 至 \(until)", "\(from) to \(until)")
    case (let from?, nil): pick("\(from) 起", "from \(from)")
    case (nil, let until?): pick("至 \(until) 止", "until \(until)")
    case (nil, nil): pick("不限期间", "at all times")
    }
  }

  func more(_ count: Int) -> String {
    pick(
      "另有 \(count) 处问题，见“\(self(.deductionTable))”。",
      "\(count) more findings: see \u{201C}\(self(.deductionTable))\u{201D}.")
  }

  /// Findings of one requirement beyond those shown, and what they take together.
  func others(_ count: Int, of requirement: RequirementID, taking points: Points) -> String {
    let taken = points == .zero ? "" : pick("，扣 \(points.short) 分", ", taking \(self.points(points))")
    return pick("\(requirement) 另有 \(count) 处", "\(requirement): \(count) more") + taken
  }

  /// `扣分明细（12）`
  func counted(_ title: String, _ count: Int) -> String { title + pick("（\(count)）", " (\(count))") }

  func findings(_ count: Int) -> String {
    pick("问题或提示 \(count) 处", count == 1 ? "1 finding or note" : "\(count) findings or notes")
  }

  func subtotal(decided count: Int, of applicable: Int) -> String {
    pick("小计：适用 \(applicable) 项，已评 \(count) 项", "Subtotal: \(count) of \(applicable) applicable judged")
  }

  /// In an older edition of a requirement.
  func sameAsNow(_ position: Int) -> String {
    pick("与最新版本第 \(position) 点的查法相同", "as point \(position) of the newest edition")
  }

  func short(digest: String) -> String { digest.count > 16 ? digest.prefix(16) + "…" : digest }

  /// Between the parts of one cell in a table of text.
  var partSeparator: String { pick("；", "; ") }

  /// Ends a cell that holds less than it should.
  var cutCell: String { pick("……（过长，余下见 JSON 报告）", "… (too long; the JSON report has the rest)") }

  func cut(rows: Int) -> String {
    pick("另有 \(rows) 行未列出，见 JSON 报告", "\(rows) more rows are not listed; the JSON report has them")
  }

  /// The parts of a list in one line.
  func list(_ parts: [String]) -> String { parts.isEmpty ? self(.none) : parts.joined(separator: pick("、", ", ")) }

  /// The numbers of the decisions of a case, in the words of the papers where there are none.
  func decisions(_ file: CaseSummary) -> String {
    file.decisions.isEmpty ? pick("案卷未载", "not in the file") : list(file.decisions)
  }

  func sentences(_ parts: [String]) -> String { parts.joined(separator: pick("", " ")) }

  func labelled(_ label: Label, _ value: String) -> String { self(label) + pick("：", ": ") + value }
}
