import ArgumentParser
import Engine
import Model
import Review

/// Options of the commands that score a case.
struct ScoringOptions: ParsableArguments {
  @Option(help: ArgumentHelp("计分方案 · scoring profile", valueName: "id"))
  var profile: String = "rate-100"

  @Flag(
    name: .customLong("final"), help: "终评：留给人工的问题也计入，有待定就不给等次 · final stage: nothing may stay open")
  var isFinal = false

  /// Reviews files one after the other, scored as the options say.
  func reviewer(_ ruleSet: RuleSet, _ shelf: RuleShelf, _ setting: ReviewSetting) throws -> FileReviewer {
    guard let found = ruleSet.profiles.first(where: { $0.id == profile }) else {
      let known = ruleSet.profiles.map(\.id).joined(separator: ", ")
      throw ValidationError("没有计分方案 \(profile)，可用：\(known) · there is no profile \(profile)")
    }
    let cases = CaseReviewer(
      ruleSet: ruleSet, profile: found, stage: isFinal ? .final : .preliminary, setting: setting)
    return FileReviewer(cases, shelf: shelf)
  }
}
