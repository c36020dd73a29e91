import Model

/// What one check of one item read, computed and found.
extension Explanation {
  /// - Parameters:
  ///   - findings: of this check on this item, notes among them.
  ///   - periods: that were computed for it.
  func lines(
    _ point: PointJudgement, _ result: CheckResult, _ edition: Edition, findings: [Finding], periods: [TimedPoint]
  ) -> [BilingualText] {
    var lines = [
      BilingualText(
        zh: "评查点 \(result.id)\(result.item.isEmpty ? "" : "（\(result.item)）")",
        en: "check \(result.id)\(result.item.isEmpty ? "" : " (\(result.item))")")
    ]
    let facts = builder.facts(of: point)
    lines += facts.map(line)
    if let because = result.because, findings.isEmpty { lines.append(Self.indented(because)) }
    for finding in findings { lines += self.lines(finding) }
    switch point.result {
    case .met, .notApplicable:
      // What failed has its working beneath its finding; a period that is kept, or still runs, shows it here.
      let working = periods.flatMap { builder.wording.working($0.detail) }
      lines += working.map { Self.indented($0, by: 4) }
      // Of some checks nothing is read that stands in the file, such as how many there are of something.
      if case .met = point.result, facts.isEmpty, working.isEmpty {
        lines.append(Self.indented(builder.rules.demand(point)))
      }
    case .failed, .blocked, .open, .error: break
    }
    if findings.isEmpty, case .met = point.result { lines.append(BilingualText(zh: "  符合", en: "  met")) }
    let check = edition.checks[point.check]
    return lines + builder.judge.bases(edition, of: check, on: point.day).map(line)
  }

  private func line(_ fact: FactUse) -> BilingualText {
    let at = fact.place.map { "\($0.line):\($0.column) \($0.path)" } ?? ""
    let (zh, en): (String, String) =
      switch fact.answer {
      case .value: (fact.value, fact.value)
      case .absent: ("没有（该部分完整）", "absent (the section is complete)")
      case .notCarried: ("未载明", "not carried")
      case .disputed: ("说法不一", "disputed")
      }
    let standing = fact.standing
    return BilingualText(
      zh: "  读取 \(fact.label.zh)＝\(zh)\(standing.map { "［\($0.label.zh)］" } ?? "")  \(at)",
      en: "  read \(fact.label.en) = \(en)\(standing.map { " [\($0.label.en)]" } ?? "")  \(at)")
  }

  private func lines(_ finding: Finding) -> [BilingualText] {
    let isNote = finding.severity == .note
    var lines = [
      BilingualText(
        zh: "  \(isNote ? "提示" : "问题")：\(finding.message.zh)",
        en: "  \(isNote ? "note" : "finding"): \(finding.message.en)")
    ]
    lines += finding.working.map { Self.indented($0, by: 4) }
    if isNote { return lines }
    let effect = finding.effect.map { $0.label }
    lines.append(
      BilingualText(
        zh: "    \(finding.severity.label.zh)，扣 \(finding.deduction.short) 分"
          + (effect.map { "；\($0.zh)（待人工确认）" } ?? ""),
        en: "    \(finding.severity.label.en), \(finding.deduction.short) points off"
          + (effect.map { "; \($0.en) (once a person confirms)" } ?? "")))
    return lines
  }

  private func line(_ basis: LegalBasis) -> BilingualText {
    // A clause may be that of the whole instrument.
    let en = basis.citation.en.isEmpty ? basis.title.en : "\(basis.title.en), \(basis.citation.en)"
    return BilingualText(
      zh:
        "  依据：\(basis.title.zh)\(basis.citation.zh)\(basis.gist.map { "：\($0.zh)" } ?? "")［\(basis.evidence.label.zh)］"
        + (basis.doubt.map { "（存疑：\($0.zh)）" } ?? ""),
      en: "  basis: \(en)\(basis.gist.map { ": \($0.en)" } ?? "") [\(basis.evidence.label.en)]"
        + (basis.doubt.map { " (doubt: \($0.en))" } ?? ""))
  }

  private static func indented(_ text: BilingualText, by count: Int = 2) -> BilingualText {
    let space = String(repeating: " ", count: count)
    return BilingualText(zh: space + text.zh, en: space + text.en)
  }
}

extension TimedPoint {
  /// Whether it is a period of this check on this item.
  func isOf(_ other: PointJudgement) -> Bool {
    point.item == other.item && point.check == other.check && point.edition == other.edition
  }
}
