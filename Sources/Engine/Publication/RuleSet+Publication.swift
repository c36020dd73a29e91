package import Model
import SafeXML
import StatutoryTime

extension RuleSet {
  /// What results ask for before a publication; nil where the rule set has no publication gate.
  package var publicationPolicy: PublicationPolicy? { gate?.policy }

  /// What the publication gate must know of a case; nil where it cannot be read, or the rule set has no such gate.
  ///
  /// - Parameters:
  ///   - adjudication: what persons decided about the case: it counts for its drafts where the facts read are the same.
  ///   - digest: SHA-256 in hexadecimal.
  package func publication(
    _ bytes: [UInt8], name: String, setting: ReviewSetting, adjudication: Adjudication? = nil,
    digest: @escaping ([UInt8]) -> String
  ) -> PublicationReading? {
    guard let gate, let asOf = Day(iso: setting.asOf), let original = read(bytes, name: name).readCase else {
      return nil
    }
    let published = DraftsPublished(original, on: asOf, namespace: scope.namespace)
    guard
      var adjudicated = AdjudicatedCase(
        self, published.readCase, .asPublished(published), setting: setting, adjudication: adjudication,
        digest: digest)
    else { return nil }
    let judgements = adjudicated.judgements(.agreed)
    var judge = adjudicated.judge
    let builder = VerdictBuilder(
      rules: self, judge: judge, masking: Masking(setting, published.readCase, self), written: published.written)
    let verdicts = adjudicated.verdicts(judgements, builder)
    return PublicationReading(
      drafts: published.drafts.map(judge.facts.itemName), published: published.published.map(judge.facts.itemName),
      verdicts: verdicts,
      bars: adjudicated.barsLeft(.agreed).map { self.bar($0, ruled: $1, builder) },
      deadlines: deadlines(gate, judgements, &judge, hasDrafts: !published.drafts.isEmpty),
      questions: questions(gate, verdicts, &adjudicated), answers: adjudicated.answersOnBars(builder),
      problems: adjudicated.problems)
  }

  /// A bar in words: what only a person could say and a person said holds, like one that the file shows.
  private func bar(
    _ found: BarJudgement, ruled: Ruling?, _ builder: VerdictBuilder
  ) -> PublicationReading.Bar {
    let bar = found.bar
    let isRuled = ruled != nil && !found.isCertain
    return PublicationReading.Bar(
      id: bar.id, item: found.itemName, ruling: isRuled && bar.ruling == .needsPerson ? .withhold : bar.ruling,
      open: isRuled ? nil : found.why(builder),
      message: isRuled
        ? BilingualText(
          zh: "\(bar.message.zh)（已经人工评定：不得公示）", en: "\(bar.message.en) (a person decided: it is not published)")
        : bar.message,
      remedy: bar.remedy, place: builder.place(Reading(.absent, at: found.item)), basis: bar.basis, saidBy: bar.saidBy)
  }

  /// What was asked of the persons who answered: a question that is answered stands in no verdict any more.
  private func questions(
    _ gate: PublicationGate, _ verdicts: [Verdict], _ adjudicated: inout AdjudicatedCase
  ) -> [String: BilingualText] {
    var questions: [String: BilingualText] = [:]
    for verdict in verdicts where gate.policy.requirements.contains(verdict.requirement) {
      for decision in verdict.human where decision.isInForce && questions[decision.finding] == nil {
        questions[decision.finding] = adjudicated.question(decision.finding)?.message
      }
    }
    return questions
  }

  /// By when what the case holds must be public, and how many days that leaves on the as-of day.
  package func publicationDeadlines(
    _ readCase: ReadCase, setting: ReviewSetting
  ) -> [PublicationDecision.Deadline] {
    guard let gate, let asOf = Day(iso: setting.asOf) else { return [] }
    let published = DraftsPublished(readCase, on: asOf, namespace: scope.namespace)
    var judge = judge(published.readCase, asOf: asOf, setting)
    let judgements = requirements.indices.filter { gate.deadlines[requirements[$0].id] != nil }.map { judge.judge($0) }
    return deadlines(gate, judgements, &judge, hasDrafts: !published.drafts.isEmpty)
  }

  private func deadlines(
    _ gate: PublicationGate, _ judgements: [RequirementJudgement], _ judge: inout CaseJudge, hasDrafts: Bool
  ) -> [PublicationDecision.Deadline] {
    var deadlines: [PublicationDecision.Deadline] = []
    for point in judgements.flatMap(\.points) {
      let requirement = requirements[point.requirement]
      let check = requirement.editions[point.edition].checks[point.check]
      guard gate.deadlines[requirement.id]?.contains(check.id) == true,
        let deadline = judge.publicationDeadline(point, hasDrafts: hasDrafts)
      else { continue }
      deadlines.append(deadline)
    }
    return deadlines
  }
}
