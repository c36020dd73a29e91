import Model

extension HTMLReport {
  /// 评查表: every requirement with its verdict, one table for each system.
  func writeVerdicts(to h: inout HTMLWriter) {
    for system in RequirementSystem.allCases {
      let verdicts = outline.verdicts(in: system)
      guard !verdicts.isEmpty else { continue }
      HTMLTable(
        caption: words(system.label), kind: .verdicts,
        columns: [.requirement, .state, .standard, .earned, .lost, .remark].map { words($0) },
        rows: verdicts.map(row), total: total(verdicts)
      ).write(to: &h)
    }
  }

  private func row(_ verdict: Verdict) -> HTMLTable.Row {
    .init(
      anchor: Anchor(requirement: verdict.requirement),
      [
        .markup { h in
          h.element("b", text: verdict.requirement.text)
          h.text(" " + words(verdict.title))
        },
        .markup { $0.element("span", .kind("state \(verdict.state.rawValue)"), text: words(verdict.state.label)) },
        .figure(verdict.standard.short),
        .figure(isDecided(verdict) ? verdict.earned.short : "—"),
        .figure(isDecided(verdict) ? lost(verdict).short : "—"),
        .markup { remark(on: verdict, to: &$0) },
      ])
  }

  /// Sums over what is decided; what is open or not applicable stands in neither side.
  private func total(_ verdicts: [Verdict]) -> [HTMLTable.Cell] {
    let decided = verdicts.filter(isDecided)
    let earned = decided.reduce(Points.zero) { $0 + $1.earned }
    let applicable = verdicts.filter { $0.state != .notApplicable }
    return [
      .text(words.subtotal(decided: decided.count, of: applicable.count)), .text(""),
      .figure(Outline.total(decided).short), .figure(earned.short),
      .figure(decided.reduce(Points.zero) { $0 + lost($1) }.short), .text(""),
    ]
  }

  private func isDecided(_ verdict: Verdict) -> Bool {
    switch verdict.state {
    case .met, .partial, .unmet, .blocked: true
    case .notApplicable, .undecided, .error: false
    }
  }

  private func lost(_ verdict: Verdict) -> Points { verdict.standard - verdict.earned }

  private func remark(on verdict: Verdict, to h: inout HTMLWriter) {
    if let first = verdict.findings.first {
      h.element("p") {
        $0.element("a", .href(Anchor(finding: first.id).link), text: words.findings(verdict.findings.count))
      }
    }
    var parts: [String] = []
    switch verdict.layer {
    case .scored: break
    case .basics: parts.append(words(.basicsLayer))
    case .bonus: parts.append(words(.bonusLayer))
    }
    if verdict.state == .met && verdict.onDeclarationOnly { parts.append(words(.declaredOnly)) }
    if !verdict.blockedBy.isEmpty {
      parts.append(words.labelled(.blockedBy, words.list(verdict.blockedBy.map(\.text))))
    }
    if let other = verdict.countedUnder { parts.append(words.labelled(.countedUnder, other.text)) }
    if let day = verdict.nextChange { parts.append(words.labelled(.nextChange, day)) }
    if verdict.machine.state != verdict.state {
      parts.append(words.labelled(.machineVerdict, words(verdict.machine.state.label)))
    }
    parts += verdict.editions.map { words.labelled(.edition, words.edition($0)) }
    parts += verdict.human.map { words.labelled(.human, words.human($0)) }
    for part in parts { h.element("p") { $0.value(part) } }
  }
}
