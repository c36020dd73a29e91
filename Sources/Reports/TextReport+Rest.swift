import Model

extension TextReport {
  mutating func writeUndecided() {
    writeOpen(outline.undecided, under: .undecided)
    writeOpen(outline.failed, under: .failed)
    guard !report.errors.isEmpty else { return }
    lines.heading(words(.faults))
    for fault in report.errors {
      let requirement = fault.requirement.map { $0.text + " " } ?? ""
      lines.line("\(requirement)[\(fault.code)] \(words(fault.message))", indent: 2, hanging: 2, ink: .warning)
    }
  }

  private mutating func writeOpen(_ verdicts: [Verdict], under label: Label) {
    guard !verdicts.isEmpty else { return }
    lines.heading(words(label))
    for verdict in verdicts {
      let person = outline.isLeftToPerson(verdict.requirement) ? " · " + words(.leftToPerson) : ""
      lines.line("\(name(verdict)) · \(words.points(verdict.standard))\(person)", indent: 2, hanging: 2)
      for need in outline.whatIsNeeded(for: verdict) { lines.line(words(need), indent: 4) }
      if let day = verdict.nextChange { lines.line(words.labelled(.nextChange, day), indent: 4) }
    }
  }

  mutating func writeDeclaredOnly() {
    guard !outline.declaredOnly.isEmpty else { return }
    lines.heading(words(.declaredOnly))
    for verdict in outline.declaredOnly {
      lines.line("\(name(verdict)) · \(words.points(verdict.standard))", indent: 2, hanging: 2)
    }
  }

  mutating func writeNotApplicable() {
    guard !outline.notApplicable.isEmpty else { return }
    lines.heading(words(.notApplicable))
    for verdict in outline.notApplicable {
      let reasons = verdict.reasons.map { words($0) }
      let reason = reasons.isEmpty ? "" : " — " + words.sentences(reasons)
      lines.line(name(verdict) + reason, indent: 2, hanging: 2)
    }
  }

  private func name(_ verdict: Verdict) -> String { "\(verdict.requirement) \(words(verdict.title))" }

  mutating func writeProblems() {
    guard !report.problems.isEmpty else { return }
    lines.heading(words(.problems))
    for problem in report.problems {
      let place = problem.place.map { ":" + words.spot($0) } ?? ""
      lines.line("\(problem.file)\(place) [\(problem.code)]", indent: 2, hanging: 2)
      lines.line(words(problem.message), indent: 4)
      if let remedy = problem.remedy { lines.line(words.labelled(.whatIsRight, words(remedy)), indent: 4) }
    }
  }

  /// What went into the review, so that anyone can repeat it.
  mutating func writeOrigins() {
    lines.heading(words(.inputs))
    let inputs = ListedInputs(report)
    for input in inputs.shown {
      lines.field(
        words.role(input.role), "\(words.short(digest: input.sha256))  \(input.name)", indent: 2, column: Self.column)
    }
    if inputs.folded > 0 {
      lines.field(
        words.role(.ruleSet), "\(words.short(digest: report.ruleSet.sha256))  \(words(inputs.note))", indent: 2,
        column: Self.column)
    }
    for tailoring in report.tailorings {
      let requirement = tailoring.requirement.map { $0.text + " " } ?? ""
      lines.field(
        words(.tailorings), "\(requirement)\(words(tailoring.change)) · \(tailoring.because)", indent: 2,
        column: Self.column)
    }
    for option in report.options.sorted(by: { $0.key < $1.key }) {
      lines.field(words(.options), "\(option.key) = \(option.value)", indent: 2, column: Self.column)
    }
    for parameter in report.parameters {
      let evidence = words(parameter.evidence.label)
      lines.field(
        words(.parameters),
        "\(words(parameter.label)) = \(words(parameter.words)) · \(words(parameter.because)) · \(parameter.source)"
          + words.pick("［\(evidence)］", " [\(evidence)]"), indent: 2, column: Self.column)
    }
    field(.profile, report.scoring, indent: 2)
    field(.engine, "\(report.engine) · \(report.format)", indent: 2)
  }
}
