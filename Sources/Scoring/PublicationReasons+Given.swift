import Model

/// What a ruling rests on that comes from outside the rules: answers of persons, and files that could not be used.
extension PublicationReasons {
  /// What persons said about what is to be published, of bars and, of the rest of the case, about gate effects.
  func answers(besides verdicts: [Verdict]) -> [PublicationDecision.Answer] {
    var own: [PublicationDecision.Answer] = []
    for verdict in reading.verdicts where policy.requirements.contains(verdict.requirement) {
      own += verdict.human.filter { $0.isInForce && !isOfPublished($0.finding) }.map { answer($0, in: verdict) }
    }
    let known = Set(own.map(\.decision))
    var others: [PublicationDecision.Answer] = []
    for verdict in verdicts where !verdict.human.isEmpty {
      let effective = Set(verdict.findings.filter { standsInTheWay($0.effect) }.map(\.id))
      let telling = verdict.human.filter { decision in
        decision.isInForce && !known.contains(decision)
          && (decision.gate != nil || effective.contains(decision.finding))
      }
      others += telling.map { answer($0, in: verdict) }
    }
    return own + reading.answers + others
  }

  private func answer(_ decision: HumanVerdict, in verdict: Verdict) -> PublicationDecision.Answer {
    let found = verdict.findings.first { $0.id == decision.finding }?.message
    return PublicationDecision.Answer(
      requirement: verdict.requirement, title: verdict.title,
      question: reading.questions[decision.finding] ?? found ?? verdict.title, decision: decision)
  }

  private func standsInTheWay(_ effect: GateEffect?) -> Bool {
    guard let effect, let ruling = policy.effects[effect] else { return false }
    return ruling != .publishable
  }

  /// What is public already has no say about a draft: `PUB-17/redacted/U1`.
  private func isOfPublished(_ finding: String) -> Bool {
    reading.published.contains { finding.hasSuffix("/" + $0) }
  }

  /// What could not be read may be what stands against a publication: a person looks at it first.
  func unused(_ problems: [Problem]) -> [Reason] {
    problems.enumerated().map { number, problem in
      Reason(
        ruling: .needsPerson, source: .problem, id: "problem/\(problem.code)/\(number + 1)",
        message: BilingualText(
          zh: "输入有问题（\(problem.file)）：\(problem.message.zh)",
          en: "something is wrong with what was given (\(problem.file)): \(problem.message.en)"),
        place: problem.place,
        remedy: problem.remedy
          ?? BilingualText(zh: "改正以后再过关口。", en: "Put it right, then ask the gate again."))
    }
  }

  /// A requirement that could not be computed might have proposed a gate effect; the gate's own are open by themselves.
  func uncomputed(_ errors: [EngineFault]) -> [Reason] {
    errors.enumerated().compactMap { number, fault in
      if let requirement = fault.requirement, policy.requirements.contains(requirement) { return nil }
      return Reason(
        ruling: .needsPerson, source: .problem, requirement: fault.requirement,
        id: "problem/\(fault.code)/\(number + 1)",
        message: BilingualText(
          zh: "没有算出：\(fault.message.zh)", en: "it could not be computed: \(fault.message.en)"),
        remedy: BilingualText(zh: "查明原因，改正以后再过关口。", en: "Find out why and put it right, then ask the gate again."))
    }
  }
}
