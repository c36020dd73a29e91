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
  package func review(_ file: InputFile) -> (report: Report?, problems: [Problem]) {
    review(file.text.utf8, name: file.name, sha256: file.digest.hex)
  }

  /// The report on the UTF-8 bytes of one case.
  package func review(_ bytes: [UInt8], name: String, sha256: String) -> (report: Report?, problems: [Problem]) {
    let (judged, problems) = ruleSet.judge(bytes, name: name, setting: setting)
    guard let judged else { return (nil, problems) }
    let outcome = score(judged.tallies, profile: profile, stage: stage)
    let report = Report(
      engine: Self.version, ruleSet: ruleSet.identity, scoring: profile.id, tailorings: ruleSet.tailorings,
      options: ruleSet.options, parameters: judged.parameters, asOf: setting.asOf,
      inputs: [InputDigest(role: .caseFile, name: name, sha256: sha256)] + ruleSet.inputs,
      caseFile: judged.summary, outcome: outcome, coverage: coverage(judged.verdicts),
      systems: systemRates(judged.tallies), verdicts: judged.verdicts, problems: problems + judged.problems,
      errors: judged.errors, masked: setting.masked)
    return (report, [])
  }
}
