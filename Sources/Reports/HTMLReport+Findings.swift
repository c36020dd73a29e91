import Model

extension HTMLReport {
  /// 扣分明细: one line for each finding; of a requirement with many the first few, and one line for the others.
  func writeDeductions(to h: inout HTMLWriter) {
    let capped = CappedFindings(outline.findings)
    var rows: [HTMLTable.Row] = []
    for entry in capped.entries {
      rows.append(row(entry))
      guard let others = capped.others(after: entry) else { continue }
      let taken = CappedFindings.deduction(others)
      rows.append(
        .init([
          .text(""), .text(""), .markup { link(entry.finding.requirement, to: &$0) },
          .markup { h in
            h.element(
              "a", .href(Anchor(furtherFindingsOf: entry.finding.requirement).link),
              text: words.others(others.count, of: entry.finding.requirement, taking: .zero))
          },
          .text(""), .figure(taken == .zero ? "0" : "−\(taken.short)"), .text(""),
        ]))
    }
    HTMLTable(
      caption: words(.deductionTable), kind: .deductions, hidesCaption: true,
      columns: [.number, .severity, .requirement, .finding, .basis, .deduction, .place].map { words($0) }, rows: rows
    ).write(to: &h)
  }

  private func row(_ entry: CappedFindings.Entry) -> HTMLTable.Row {
    let finding = entry.finding
    return .init([
      .figure("\(entry.number)"),
      .markup { writeTag(finding.severity, to: &$0) },
      .markup { link(finding.requirement, to: &$0) },
      .markup { $0.element("a", .href(Anchor(finding: finding.id).link), text: words(finding.message)) },
      .text(finding.basis.isEmpty ? words(.noBasis) : words.clauses(finding.basis)),
      .figure(finding.deduction == .zero ? "0" : "−\(finding.deduction.short)"),
      .short(finding.place.map { "\($0.line):\($0.column)" } ?? words(.wholeCase)),
    ])
  }

  /// Findings in full; of a requirement with many those beyond the first few unfold on demand.
  ///
  /// - Parameter isLinked: whether the table of deductions leads to what is folded.
  func writeCapped(_ findings: [Finding], isLinked: Bool = true, to h: inout HTMLWriter) {
    let capped = CappedFindings(findings)
    for entry in capped.entries {
      write(entry.finding, number: entry.number, to: &h)
      guard let others = capped.others(after: entry) else { continue }
      let requirement = entry.finding.requirement
      let taken = CappedFindings.deduction(others)
      let content: (inout HTMLWriter) -> Void = { h in
        h.element("summary", text: words.others(others.count, of: requirement, taking: taken))
        for other in others { write(other.finding, number: other.number, to: &h) }
      }
      if isLinked {
        h.element("details", .id(Anchor(furtherFindingsOf: requirement).name), .kind("further"), content: content)
      } else {
        h.element("details", .kind("further"), content: content)
      }
    }
  }

  private func write(_ finding: Finding, number: Int, to h: inout HTMLWriter) {
    let verdict = outline[finding.requirement]
    h.element("article", .id(Anchor(finding: finding.id).name), .kind(finding.severity.rawValue)) { h in
      h.element("h3") { h in
        h.text("\(number). ")
        writeTag(finding.severity, to: &h)
        h.text(words(finding.message))
      }
      h.element("dl", .kind("finding")) { h in
        entry(.requirement, to: &h) { h in
          link(finding.requirement, to: &h)
          if let verdict { h.text(" " + words(verdict.title)) }
        }
        entry(.item, to: &h) { $0.value(words.judgedItem(finding)) }
        entry(.deduction, to: &h) { $0.element("strong", text: words.deduction(finding, of: verdict)) }
        entry(.place, to: &h) { write(finding.place, to: &$0) }
        entry(.facts, to: &h) { write(finding.facts, to: &$0) }
        if !finding.working.isEmpty {
          entry(.working, to: &h) { h in
            h.element("ol", .kind("working")) { h in
              for step in finding.working { h.element("li", text: words(step)) }
            }
          }
        }
        entry(.basis, to: &h) { write(finding.basis, to: &$0) }
        if let due = finding.due { entry(.due, to: &h) { $0.value(due) } }
        entry(.remedy, to: &h) { $0.text(finding.remedy.map { words($0) } ?? words(.noRemedy)) }
        if let effect = finding.effect { entry(.effect, to: &h) { $0.text(words(effect.label)) } }
        for human in outline.human(on: finding) { entry(.human, to: &h) { $0.value(words.human(human)) } }
        for objection in outline.objections(to: finding) {
          entry(.objection, to: &h) { $0.value(words.objection(objection)) }
        }
        if !outline.human(on: finding).isEmpty, let verdict {
          entry(.machineVerdict, to: &h) {
            $0.text("\(words(verdict.machine.state.label)) · \(words.points(verdict.machine.earned))")
          }
        }
      }
      h.element("p", .kind("identifier")) { $0.element("code") { $0.value(finding.id) } }
    }
  }

  private func entry(_ label: Label, to h: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    h.element("dt", text: words(label))
    h.element("dd", content: content)
  }

  func link(_ requirement: RequirementID, to h: inout HTMLWriter) {
    guard outline[requirement] != nil else { return h.value(requirement.text) }
    h.element("a", .href(Anchor(requirement: requirement).link), .kind("requirement"), text: requirement.text)
  }

  func write(_ place: Place?, to h: inout HTMLWriter) {
    guard let place else { return h.text(words(.noPlace)) }
    h.text(words.place(place) + " ")
    h.element("code") { $0.value(place.path) }
  }

  private func write(_ facts: [FactUse], to h: inout HTMLWriter) {
    guard !facts.isEmpty else { return h.text(words(.noFacts)) }
    HTMLTable(
      caption: words(.facts), hidesCaption: true, columns: [.fact, .value, .standing, .place].map { words($0) },
      rows: facts.map { fact in
        .init([
          .markup { h in
            h.text(words(fact.label) + " ")
            h.element("code", text: fact.name)
          },
          .value(words.answer(fact)),
          .text(fact.standing.map { words($0.label) } ?? "—"),
          .markup { h in
            if let place = fact.place { write(place, to: &h) } else { h.text("—") }
          },
        ])
      }
    ).write(to: &h)
  }

  private func write(_ bases: [LegalBasis], to h: inout HTMLWriter) {
    guard !bases.isEmpty else { return h.text(words(.noBasis)) }
    h.element("ul", .kind("basis")) { h in
      for basis in bases {
        h.element("li") { h in
          h.element("span", .kind("clause"), text: words.clause(basis))
          if basis.evidence != .textChecked {
            h.element("span", .kind("evidence"), text: words(basis.evidence.label))
          }
          if let gist = basis.gist { h.element("blockquote", text: words(gist)) }
          if let doubt = basis.doubt { h.element("p", .kind("doubt"), text: words.doubt(doubt)) }
        }
      }
    }
  }
}
