package import Engine
package import Intake
package import Model
import SafeDigest
import Scoring

/// Reviews cases one by one: from a file to a report value.
package struct CaseReviewer: Sendable {
  package let ruleSet: RuleSet
  package let profile: ScoringProfile
  package let stage: Stage
  package let setting: ReviewSetting

  package init(ruleSet: RuleSet, profile: ScoringProfile, stage: Stage = .preliminary, setting: ReviewSetting) {
    self.ruleSet = ruleSet
    self.profile = profile
    self.stage = stage
    self.setting = setting
  }

  /// Version of the program, as every report prints it.
  package static let version = "0.1.0"

  /// The report on one file; nil with problems when the file cannot be judged at all.
  ///
  /// - Parameters:
  ///   - attached: the attachments that were read for it, if any.
  ///   - adjudication: what persons decided about it, if anything.
  package func review(
    _ file: InputFile, attached: AttachedFiles? = nil, adjudication: ReadAdjudication? = nil
  ) -> (report: Report?, problems: [Problem]) {
    let (reviewed, problems) = reviewed(file, attached: attached, adjudication: adjudication)
    return (reviewed?.report, problems)
  }

  /// The same with what is kept of a file beside its report.
  package func reviewed(
    _ file: InputFile, attached: AttachedFiles? = nil, adjudication: ReadAdjudication? = nil
  ) -> (reviewed: ReviewedFile?, problems: [Problem]) {
    let archive = file.archive.map { InputDigest(role: .archive, name: $0.name, sha256: $0.digest.hex) }
    return reviewed(
      file.text.utf8, name: file.name, sha256: file.digest.hex, besides: archive.map { [$0] } ?? [], attached: attached,
      adjudication: adjudication)
  }

  /// The report on the UTF-8 bytes of one case.
  ///
  /// - Parameter besides: what else came with it.
  package func review(
    _ bytes: [UInt8], name: String, sha256: String, besides: [InputDigest] = [], attached: AttachedFiles? = nil,
    adjudication: ReadAdjudication? = nil
  ) -> (report: Report?, problems: [Problem]) {
    let (reviewed, problems) = reviewed(
      bytes, name: name, sha256: sha256, besides: besides, attached: attached, adjudication: adjudication)
    return (reviewed?.report, problems)
  }

  /// The same with what is kept of a file beside its report.
  package func reviewed(
    _ bytes: [UInt8], name: String, sha256: String, besides: [InputDigest] = [], attached: AttachedFiles? = nil,
    adjudication: ReadAdjudication? = nil
  ) -> (reviewed: ReviewedFile?, problems: [Problem]) {
    let setting = setting.with(attached)
    var given = [InputDigest(role: .caseFile, name: name, sha256: sha256)] + besides
    if let adjudication { given.append(adjudication.input) }
    given += attached?.inputs ?? []
    let attachmentProblems = attached?.problems ?? []
    if let adjudication {
      let (adjudicated, problems) = ruleSet.adjudicated(bytes, name: name, setting: setting, adjudication.adjudication)
      guard let adjudicated else { return (nil, problems.map(setting.masking.problem)) }
      var personal = PersonalReview(
        adjudicated: adjudicated, profile: profile, stage: stage, isSound: adjudication.problems.isEmpty)
      let (judged, outcome) = personal.result()
      return (
        reviewed(
          judged, outcome, setting, given,
          problems: attachmentProblems + adjudication.problems + adjudicated.problems), []
      )
    }
    let (judged, problems) = ruleSet.judge(bytes, name: name, setting: setting)
    guard let judged else { return (nil, problems.map(setting.masking.problem)) }
    let outcome = score(judged.tallies, profile: profile, stage: stage)
    return (reviewed(judged, outcome, setting, given, problems: attachmentProblems), [])
  }

  private func reviewed(
    _ judged: CaseJudgement, _ outcome: Outcome, _ setting: ReviewSetting, _ given: [InputDigest],
    problems: [Problem]
  ) -> ReviewedFile {
    let masking = setting.masking
    var inputs: [InputDigest] = []
    inputs.reserveCapacity(given.count + ruleSet.inputs.count + 1)
    for input in given { inputs.append(masking.input(input)) }
    inputs += ruleSet.inputs
    if let register = judged.register { inputs.append(masking.input(register)) }
    let problems = problems.map(masking.problem) + judged.problems
    let report = Report(
      engine: Self.version, ruleSet: ruleSet.identity, scoring: profile.id, tailorings: ruleSet.tailorings,
      options: ruleSet.options, parameters: judged.parameters, asOf: setting.asOf,
      inputs: inputs,
      caseFile: judged.summary, outcome: outcome.held(by: problems), coverage: coverage(judged.verdicts),
      systems: systemRates(judged.tallies),
      // Of a mean of two views each requirement moves one or both: no single figure says what it would change.
      levers: outcome.reviewers?.isMeanOfTwo == true
        ? []
        : levers(
          judged.tallies, verdicts: judged.verdicts, profile: profile, stage: outcome.stage, outcome: outcome),
      timeline: judged.timeline, verdicts: judged.verdicts, problems: problems,
      errors: judged.errors, masked: setting.masked)
    return ReviewedFile(report: report, tallies: judged.tallies, entries: judged.entries, traits: judged.traits)
  }
}

/// What reviewing one file gives: its report, what its score came from, and what it brings to rules between files.
package struct ReviewedFile: Sendable {
  package let report: Report
  package let tallies: [Tally]
  package let entries: [CrossCaseEntry]
  package let traits: CaseTraits?
}
