import Model

/// A report as SARIF 2.1.0 (OASIS), for programs that show or track findings: one run, one result for each finding.
///
/// A finding that a person has answered stays a result and carries the answer as a suppression.
struct SARIFReport {
  private let report: Report
  private let outline: Outline
  private let words: Wording

  init(_ report: Report, language: Language) {
    self.report = report
    outline = Outline(report)
    words = Wording(language: language)
  }

  var bytes: [UInt8] {
    JSONReport.bytes(
      of: SARIFLog(
        version: "2.1.0",
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        runs: [run]))
  }

  private var judged: [Verdict] { report.verdicts.filter { !$0.findings.isEmpty } }

  private var run: SARIFLog.Run {
    let outcome = report.outcome
    return SARIFLog.Run(
      tool: .init(
        driver: .init(
          name: "anjuan", version: plain(report.engine),
          language: words.language == .zh ? "zh-CN" : "en-US", rules: judged.map(rule))),
      artifacts: report.inputs.map {
        .init(location: .init(uri: FileReference.uri($0.name)), hashes: ["sha-256": plain($0.sha256)], roles: roles($0))
      },
      columnKind: "unicodeCodePoints",
      invocations: [
        .init(
          executionSuccessful: report.errors.isEmpty,
          toolExecutionNotifications: report.problems.map(notification) + report.errors.map(notification))
      ],
      results: judged.enumerated().flatMap { index, verdict in verdict.findings.map { result($0, rule: index) } },
      properties: [
        "asOf": plain(report.asOf), "case": plain(report.caseFile.id), "unit": plain(report.caseFile.unit),
        "ruleSet": plain("\(report.ruleSet.id) \(report.ruleSet.edition)"), "grade": outcome.grade.rawValue,
        "score": outcome.score.decided?.description ?? "", "stage": outcome.stage.rawValue,
        "decidedShare": Points(hundredths: outcome.score.share).description,
      ])
  }

  private func rule(_ verdict: Verdict) -> SARIFLog.Rule {
    let basis = verdict.findings.flatMap(\.basis).map { basis in
      [words.basis(basis), basis.gist.map { words($0) } ?? ""].joined(separator: " ")
    }
    let remedies = verdict.findings.compactMap { $0.remedy.map { words($0) } }
    let help =
      [words.labelled(.basis, Self.distinct(basis, else: words(.noBasis)))]
      + [words.labelled(.remedy, Self.distinct(remedies, else: words(.noRemedy)))]
    return SARIFLog.Rule(
      id: plain(verdict.requirement.text), shortDescription: message(words(verdict.title)),
      help: message(help.joined(separator: " ")),
      properties: [
        "system": verdict.system.rawValue, "layer": verdict.layer.rawValue, "state": verdict.state.rawValue,
        "standard": verdict.standard.description, "earned": verdict.earned.description,
      ])
  }

  private func result(_ finding: Finding, rule: Int) -> SARIFLog.Result {
    var properties = [
      "severity": finding.severity.rawValue, "deduction": finding.deduction.description, "check": plain(finding.check),
      "item": plain(finding.item), "outcome": plain(finding.outcome),
    ]
    properties["effect"] = finding.effect?.description
    properties["due"] = finding.due.map(plain)
    return SARIFLog.Result(
      ruleId: plain(finding.requirement.text), ruleIndex: rule, kind: "fail", level: level(finding.severity),
      message: message(words(finding.message)), locations: location(finding.place),
      partialFingerprints: ["anjuanFindingId/v1": plain(finding.id)],
      suppressions: (outline[finding.requirement]?.decisions(on: finding.id) ?? []).map(suppression),
      properties: properties)
  }

  /// A person's answer: the finding does not stand (accepted), stands (rejected), or is still looked at.
  private func suppression(_ human: HumanVerdict) -> SARIFLog.Suppression {
    let status =
      switch human.state {
      case .met, .notApplicable: "accepted"
      case .partial, .unmet, .blocked: "rejected"
      case .undecided, .error: "underReview"
      }
    return SARIFLog.Suppression(
      kind: "external", status: status, justification: plain(human.reason),
      properties: ["who": plain(human.who), "when": plain(human.when), "state": human.state.rawValue])
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .fatal, .major: "error"
    case .minor: "warning"
    case .note: "note"
    }
  }

  private func location(_ place: Place?, in file: String? = nil) -> [SARIFLog.Location] {
    let name = file ?? report.inputs.first { $0.role == .caseFile }?.name ?? report.caseFile.id
    let region = place.flatMap { place in
      place.line < 1
        ? nil : SARIFLog.Region(startLine: place.line, startColumn: place.column < 1 ? nil : place.column)
    }
    return [
      SARIFLog.Location(
        physicalLocation: .init(artifactLocation: .init(uri: FileReference.uri(name)), region: region),
        logicalLocations: place.map { [.init(fullyQualifiedName: plain($0.path))] })
    ]
  }

  private func notification(_ problem: Problem) -> SARIFLog.Notification {
    let remedy = problem.remedy.map { " " + words.labelled(.whatIsRight, words($0)) } ?? ""
    return SARIFLog.Notification(
      level: "warning", message: message("[\(problem.code)] \(words(problem.message))\(remedy)"),
      locations: problem.file.isEmpty ? nil : location(problem.place, in: problem.file))
  }

  private func notification(_ fault: EngineFault) -> SARIFLog.Notification {
    SARIFLog.Notification(
      level: "error", message: message("[\(fault.code)] \(words(fault.message))"), locations: nil)
  }

  private func roles(_ input: InputDigest) -> [String] {
    switch input.role {
    case .caseFile, .archive, .attachment, .register: ["analysisTarget"]
    case .ruleSet, .parameters, .calendar: ["toolSpecifiedConfiguration"]
    case .adjudication, .tailoring: ["userSpecifiedConfiguration"]
    }
  }
}

extension SARIFReport {
  /// In a message braces stand for arguments and `[…](…)` is a link (SARIF 2.1.0, 3.11): text is neither.
  private func message(_ text: String) -> SARIFLog.Message {
    var text = plain(text).replacing("{", with: "{{").replacing("}", with: "}}")
    if text.contains("](") { text = text.replacing("[", with: "\\[").replacing("]", with: "\\]") }
    return .init(text: text)
  }

  private func plain(_ text: String) -> String { VisibleText.of(text) }

  private static func distinct(_ texts: [String], else none: String) -> String {
    var seen: Set<String> = []
    let kept = texts.filter { seen.insert($0).inserted }
    return kept.isEmpty ? none : kept.joined(separator: " / ")
  }
}
