package import Model
import SafeXML
import StatutoryTime

/// Everything that judging one case gives, before scoring: verdicts in words, tallies for the score, and problems.
package struct CaseJudgement: Sendable {
  package let summary: CaseSummary
  /// In the order of the rule set.
  package let verdicts: [Verdict]
  package let tallies: [Tally]
  /// What the file brings to the rules between files; empty unless the setting asks for it.
  package let entries: [CrossCaseEntry]
  /// What a draw or a choice asks of it; likewise, and only of a case.
  package let traits: CaseTraits?
  /// Nil for what is not a case.
  package let timeline: CaseTimeline?
  package let parameters: [ParameterUse]
  package let problems: [Problem]
  package let errors: [EngineFault]
  /// The register against which its officers were held, if any.
  package let register: InputDigest?
}

/// What a caller decides about a review.
package struct ReviewSetting: Sendable {
  /// ISO day.
  package let asOf: String
  package let masked: Bool
  package let attachments: [String: AttachmentDigest]?
  /// Digest of a key under which things of several files meet; nil where no files are compared.
  package let keyDigest: (@Sendable (String) -> String)?
  /// Registers of officers by the code of their unit.
  package let registers: [String: OfficerRegister]

  package init(
    asOf: String, masked: Bool = true, attachments: [String: AttachmentDigest]? = nil,
    keyDigest: (@Sendable (String) -> String)? = nil, registers: [String: OfficerRegister] = [:]
  ) {
    self.asOf = asOf
    self.masked = masked
    self.attachments = attachments
    self.keyDigest = keyDigest
    self.registers = registers
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
    let (readCase, problems) = read(bytes, name: name)
    guard let readCase else { return (nil, problems) }
    return (judgement(readCase, asOf: asOf, setting), [])
  }

  private func judgement(_ readCase: ReadCase, asOf: Day, _ setting: ReviewSetting) -> CaseJudgement {
    var judge = judge(readCase, asOf: asOf, setting)
    let judgements = judge.judgeAll()
    var tallies: [Tally] = []
    tallies.reserveCapacity(judgements.count)
    for judgement in judgements { tallies.append(tally(judgement, &judge)) }
    // The builder goes on with the judge alone: what is changed while two have it is copied first.
    let builder = VerdictBuilder(rules: self, judge: consume judge, masking: Masking(setting, readCase, self))
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(judgements.count)
    for judgement in judgements { verdicts.append(builder.verdict(judgement)) }
    return caseJudgement(
      readCase, builder, machine: judgements, verdicts: verdicts, tallies: tallies, setting: setting)
  }

  /// What comes out, with everything that is said of the file itself.
  ///
  /// - Parameter machine: what the program itself found: its errors are errors, whatever persons decide.
  func caseJudgement(
    _ readCase: ReadCase, _ builder: VerdictBuilder, machine: [RequirementJudgement], verdicts: [Verdict],
    tallies: [Tally], setting: ReviewSetting
  ) -> CaseJudgement {
    let summary = CaseSummaryBuilder(tree: readCase.tree, scope: scope, masking: builder.masking).summary()
    let register = register(of: readCase, setting)
    let timed = scope == .caseFile ? builder.judge.timedPoints(machine) : []
    let entries = setting.keyDigest.map {
      crossCaseEntries(
        &builder.judge, unit: summary.unitCode, file: summary.id, masking: builder.masking, digest: $0)
    }
    let traits = setting.keyDigest.map { digest in
      self.traits(&builder.judge, masking: builder.masking, digest: digest)
    }
    return CaseJudgement(
      summary: summary, verdicts: verdicts, tallies: tallies, entries: entries ?? [], traits: traits,
      timeline: scope == .caseFile
        ? TimelineBuilder(builder: builder, judgements: machine, timed: timed).timeline(verdicts) : nil,
      parameters: builder.judge.parametersUsed(),
      problems: (problems(of: readCase, builder.judge)
        + (scope == .caseFile
          ? ActDates.problems(readCase, scope, asOf: builder.judge.setting.asOf)
            + CaseProblems.misnamed(readCase, scope)
          : [])
        + (register.map { RegisterProblems.list($0, readCase, self) } ?? []))
        .map(builder.masking.problem),
      errors: errors(machine), register: register?.input)
  }

  /// Everything in a file that could not be used as it stands.
  func problems(of readCase: ReadCase, _ judge: CaseJudge) -> [Problem] {
    let (tree, name, faults) = (readCase.tree, readCase.name, readCase.schemaFaults)
    return faults.map { XMLProblemWording.problem($0, file: name, tree: tree, known: dictionary.vocabulary, scope) }
      + CaseProblems.list(judge.facts.index.faults, tree: tree, file: name, alreadySaid: faults)
      + CaseProblems.unnamed(judge.matters, tree: tree, file: name)
      + (scope == .caseFile ? PrintedValueProblems.list(readCase, scope) : [])
  }

  private func errors(_ judgements: [RequirementJudgement]) -> [EngineFault] {
    var faults: [EngineFault] = []
    for index in judgements.indices {
      for place in judgements[index].points.indices {
        guard case .error(let gap) = judgements[index].points[place].result else { continue }
        faults.append(
          EngineFault(
            requirement: requirements[judgements[index].requirement].id, code: "calendar.gap",
            message: VerdictBuilder.gap(gap)))
      }
    }
    return faults
  }
}
