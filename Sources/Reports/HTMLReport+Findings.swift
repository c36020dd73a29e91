import Model

extension HTMLReport {
  /// 扣分明细: one line for each finding.
  func writeDeductions(to h: inout HTMLWriter) {
    HTMLTable(
      caption: words(.deductionTable), kind: .deductions, hidesCaption: true,
      columns: [.number, .severity, .requirement, .finding, .basis, .deduction, .place].map { words($0) },
      rows: outline.findings.enumerated().map { number, finding in
        .init([
          .figure("\(number + 1)"),
          .markup { writeTag(finding.severity, to: &$0) },
          .markup { link(finding.requirement, to: &$0) },
          .markup { $0.element("a", .href(Anchor(finding: finding.id).link), text: words(finding.message)) },
          .text(finding.basis.first.map(words.clause) ?? words(.noBasis)),
          .figure(finding.deduction == .zero ? "0" : "−\(finding.deduction.short)"),
          .short(finding.place.map { "\($0.line):\($0.column)" } ?? words(.wholeCase)),
        ])
      }
    ).write(to: &h)
  }

  func write(_ findings: [Finding], to h: inout HTMLWriter) {
    for (number, finding) in findings.enumerated() { write(finding, number: number + 1, to: &h) }
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
        entry(.deduction, to: &h) { $0.element("strong", text: words.deduction(finding, of: verdict?.standard)) }
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
        }
      }
    }
  }
}
