package import Model

/// Decides whether what a case is about to publish may go out: verdicts in, a ruling out. Pure like the score beside it, so
/// that it can be run again on stored verdicts; which result asks for what is data (`policy`), never written here.
///
/// - Parameters:
///   - gates: proposed and confirmed gate effects of the case as it stands.
///   - verdicts: of the case as it stands, for what the gates say.
///   - reading: the case with its drafts read as published.
///   - problems: what could not be used of the files that were given.
///   - errors: what could not be computed anywhere in the case.
package func publicationDecision(
  _ policy: PublicationPolicy, gates: [Outcome.Gate], verdicts: [Verdict], _ reading: PublicationReading,
  problems: [Problem] = [], errors: [EngineFault] = []
) -> PublicationDecision {
  let reasons = PublicationReasons(policy: policy, reading: reading)
  let all =
    reasons.missingDraft + reasons.effects(gates, verdicts) + reasons.bars
    + reading.verdicts.flatMap(reasons.findings) + reading.verdicts.flatMap(reasons.open) + reasons.unused(problems)
    + reasons.uncomputed(errors)
  let sorted = all.enumerated().sorted { a, b in
    a.element.ruling != b.element.ruling ? a.element.ruling > b.element.ruling : a.offset < b.offset
  }.map(\.element)
  return PublicationDecision(
    ruling: sorted.first?.ruling ?? .publishable, drafts: reading.drafts, reasons: sorted,
    hints: reading.verdicts.flatMap(reasons.hints), answers: reasons.answers(besides: verdicts),
    deadlines: reading.deadlines)
}

/// The reasons that stand against a publication, one kind after the other.
struct PublicationReasons {
  typealias Reason = PublicationDecision.Reason

  let policy: PublicationPolicy
  let reading: PublicationReading
  /// Requirements that have something against it themselves.
  private let speaking: Set<RequirementID>

  init(policy: PublicationPolicy, reading: PublicationReading) {
    self.policy = policy
    self.reading = reading
    speaking = Set(
      reading.verdicts.filter { verdict in
        policy.requirements.contains(verdict.requirement)
          && (verdict.findings.contains { $0.severity != .note } || [.undecided, .error].contains(verdict.state))
      }.map(\.requirement))
  }

  var missingDraft: [Reason] {
    guard reading.drafts.isEmpty else { return [] }
    let published = reading.deadlines.compactMap(\.published).first
    return [
      Reason(
        ruling: .correct, source: .noDraft, id: "noDraft",
        message: published.map {
          BilingualText(
            zh: "案卷没有拟公示的文本（disclosure/draft），所作决定已于 \($0) 公示",
            en: "the file has no draft to be published (disclosure/draft); its decision was published on \($0)")
        }
          ?? BilingualText(
            zh: "案卷没有拟公示的文本（disclosure/draft），没有可以公示的东西",
            en: "the file has no draft (disclosure/draft): there is nothing to be published"),
        remedy: BilingualText(
          zh: "拟好公示文本，写入案卷的 disclosure/draft（文本、要素、公开前审查），再过关口。",
          en: "Draft the publication and put it into disclosure/draft (text, fields, review), then ask again."))
    ]
  }

  func effects(_ gates: [Outcome.Gate], _ verdicts: [Verdict]) -> [Reason] {
    let findings = Dictionary(
      verdicts.flatMap(\.findings).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return gates.compactMap { gate in
      guard let ruling = policy.effects[gate.effect], ruling != .publishable else { return nil }
      // A requirement with lines of its own says by them what a defect of it asks for.
      if gate.effect == .barExcellent, policy.requirements.contains(gate.requirement) { return nil }
      let finding = findings[gate.finding]
      let message = finding?.message ?? gate.effect.label
      let label = gate.effect.label
      return Reason(
        ruling: ruling, source: .gate, requirement: gate.requirement, id: gate.finding,
        message: gate.confirmed
          ? BilingualText(zh: "\(message.zh)（\(label.zh)，已经人工确认）", en: "\(message.en) (\(label.en), confirmed)")
          : BilingualText(
            zh: "\(message.zh)（建议\(label.zh)，待人工确认）", en: "\(message.en) (\(label.en) proposed, to be confirmed)"),
        place: finding?.place, basis: finding?.basis ?? [], working: finding?.working ?? [], remedy: finding?.remedy,
        confirmed: gate.confirmed)
    }
  }

  var bars: [Reason] {
    reading.bars.compactMap { bar in
      if let requirement = bar.saidBy, speaking.contains(requirement) { return nil }
      return Reason(
        ruling: bar.open == nil ? bar.ruling : .needsPerson, source: .bar,
        id: bar.item.isEmpty ? "bar/\(bar.id)" : "bar/\(bar.id)/\(bar.item)",
        message: bar.open.map { PublicationReading.Bar.unclear(bar.message, because: $0) } ?? bar.message,
        place: bar.place, basis: bar.basis, remedy: bar.remedy)
    }
  }

  /// A note counts only where the gate names its check: whoever wrote that line wants it to.
  func findings(_ verdict: Verdict) -> [Reason] {
    verdict.findings.compactMap { finding in
      guard let line = policy.line(verdict.requirement, check: finding.check), line.broken != .publishable,
        finding.severity != .note || line.check != nil, !isPublic(finding.item), !verdict.isSetAside(finding.id)
      else { return nil }
      return reason(finding, line.broken, .finding)
    }
  }

  /// Notes that stand in nobody's way.
  func hints(_ verdict: Verdict) -> [Reason] {
    verdict.findings.compactMap { finding in
      guard let line = policy.line(verdict.requirement, check: finding.check), finding.severity == .note,
        line.check == nil || line.broken == .publishable, !isPublic(finding.item), !verdict.isSetAside(finding.id)
      else { return nil }
      return reason(finding, .publishable, .note)
    }
  }

  private func reason(
    _ finding: Finding, _ ruling: PublicationRuling, _ source: PublicationDecision.Source
  ) -> Reason {
    Reason(
      ruling: ruling, source: source, requirement: finding.requirement, id: finding.id, message: finding.message,
      place: finding.place, basis: finding.basis, working: finding.working, remedy: finding.remedy)
  }

  /// Checks that stay open; where no check says why, the requirement as a whole. What is open in a requirement that is met could
  /// only have been a hint.
  func open(_ verdict: Verdict) -> [Reason] {
    guard policy.requirements.contains(verdict.requirement), verdict.state != .met else { return [] }
    let isOpen = { (state: VerdictState) in [.undecided, .error, .blocked].contains(state) }
    let id = verdict.requirement.text
    let checks = verdict.checks.filter { isOpen($0.state) }
    if checks.isEmpty, isOpen(verdict.state), let line = policy.line(verdict.requirement, check: "") {
      return [reason(verdict, line.open, id, verdict.reasons.first ?? verdict.title)]
    }
    return checks.compactMap { check in
      guard !isPublic(check.item), let line = policy.line(verdict.requirement, check: check.id) else { return nil }
      let name = check.item.isEmpty ? "\(id)/\(check.id)" : "\(id)/\(check.id)/\(check.item)"
      return reason(verdict, line.open, name, check.because ?? verdict.title)
    }
  }

  private func reason(
    _ verdict: Verdict, _ ruling: PublicationRuling, _ id: String, _ because: BilingualText
  ) -> Reason {
    Reason(
      ruling: ruling, source: .open, requirement: verdict.requirement, id: id,
      message: BilingualText(
        zh: "\(verdict.title.zh)：\(because.zh)", en: "\(verdict.title.en): \(because.en)"),
      remedy: BilingualText(
        zh: "补全案卷所缺的内容；须由人回答的，由人评定并写明理由。",
        en: "Complete what the file lacks; what only a person can answer, a person decides with a written reason."))
  }

  private func isPublic(_ item: String) -> Bool { reading.published.contains(item) }
}
