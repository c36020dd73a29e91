package import Model
import SafeXML
import StatutoryTime

/// Everything that judging one case gives, before scoring: verdicts in words, tallies for the score, and problems.
package struct CaseJudgement: Sendable {
  package let summary: CaseSummary
  /// In the order of the rule set.
  package let verdicts: [Verdict]
  package let tallies: [Tally]
  package let parameters: [ParameterUse]
  package let problems: [Problem]
  package let errors: [EngineFault]
}

/// What a caller decides about a review.
package struct ReviewSetting: Sendable {
  /// ISO day.
  package let asOf: String
  package let masked: Bool
  package let attachments: [String: AttachmentDigest]?

  package init(asOf: String, masked: Bool = true, attachments: [String: AttachmentDigest]? = nil) {
    self.asOf = asOf
    self.masked = masked
    self.attachments = attachments
  }
}

extension RuleSet {
  /// Judges the bytes of one case file; nil judgement when the file cannot be read at all.
  package func judge(
    _ bytes: [UInt8], name: String, setting: ReviewSetting
  ) -> (judgement: CaseJudgement?, problems: [Problem]) {
    guard let asOf = Day(iso: setting.asOf) else {
      return (nil, [CaseProblems.badAsOf(setting.asOf, file: name)])
    }
    let parsed = parseXML(bytes, vocabulary: dictionary.vocabulary, schema: caseSchema)
    guard let tree = parsed.tree else {
      return (nil, parsed.fatal.map { [XMLProblemWording.problem($0, file: name, tree: nil)] } ?? [])
    }
    guard tree.vocabulary[tree.nodes[0].name] == (caseNamespace, "caseFile") else {
      return (nil, [CaseProblems.wrongRoot(tree, file: name)])
    }
    var judge = CaseJudge(
      tree: tree, rules: self, setting: JudgeSetting(asOf: asOf, attachments: setting.attachments),
      distrusted: Set(parsed.schemaFaults.compactMap(\.node)))
    let judgements = judge.judgeAll()
    let builder = VerdictBuilder(rules: self, judge: judge, masking: Masking(isOff: !setting.masked))
    let verdicts = judgements.map(builder.verdict)
    let problems =
      parsed.schemaFaults.map {
        XMLProblemWording.problem($0, file: name, tree: tree, known: dictionary.vocabulary)
      }
      + CaseProblems.list(judge.facts.index.faults, tree: tree, file: name, alreadySaid: parsed.schemaFaults)
    return (
      CaseJudgement(
        summary: CaseSummaryBuilder(tree: tree, names: names, masking: builder.masking).summary(), verdicts: verdicts,
        tallies: zip(judgements, verdicts).map { tally($0, $1) }, parameters: judge.parametersUsed(),
        problems: problems, errors: errors(judgements)), []
    )
  }

  /// The score's view of a judgement.
  private func tally(_ judgement: RequirementJudgement, _ verdict: Verdict) -> Tally {
    Tally(
      requirement: verdict.requirement, system: verdict.system, layer: verdict.layer, state: judgement.state,
      standard: verdict.standard, earned: judgement.earned, low: judgement.low, high: judgement.high,
      mayNotApply: judgement.mayNotApply, leftToPerson: judgement.leftToPerson,
      gates: verdict.findings.compactMap { finding in
        finding.effect.map { Tally.Gate(finding: finding.id, effect: $0, confirmed: false) }
      })
  }

  private func errors(_ judgements: [RequirementJudgement]) -> [EngineFault] {
    judgements.flatMap { judgement in
      judgement.points.compactMap { point in
        guard case .error(let gap) = point.result else { return nil }
        return EngineFault(
          requirement: requirements[judgement.requirement].id, code: "calendar.gap", message: VerdictBuilder.gap(gap))
      }
    }
  }
}
