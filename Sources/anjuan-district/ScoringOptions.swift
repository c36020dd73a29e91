import ArgumentParser
import Engine
import Intake
import Model
import Review

/// How cases and units are scored.
struct ScoringOptions: ParsableArguments {
  @Option(help: ArgumentHelp("计分办法 · scoring profile", valueName: "id"))
  var profile: String = "rate-100"

  @Option(help: ArgumentHelp("单位评分办法 · unit scheme", valueName: "id"))
  var scheme: String = "district"

  func profile(in ruleSet: RuleSet, _ terminal: Terminal) throws -> ScoringProfile {
    if let found = ruleSet.profiles.first(where: { $0.id == profile }) { return found }
    let known = ruleSet.profiles.map(\.id).joined(separator: ", ")
    terminal.say(
      zh: "没有计分办法“\(printable(profile))”；现有：\(known)",
      en: "there is no profile “\(printable(profile))”; there are: \(known)")
    throw ExitCode(64)
  }

  func scheme(in shelf: RuleShelf, _ terminal: Terminal) throws -> UnitScheme {
    let rules = shelf.selection()
    for problem in rules.problems { terminal.say(problem) }
    guard rules.problems.isEmpty else { throw ExitCode(2) }
    if let found = rules.schemes.first(where: { $0.id == scheme }) { return found }
    let known = rules.schemes.map(\.id).joined(separator: ", ")
    terminal.say(
      zh: "没有单位评分办法“\(printable(scheme))”；现有：\(known)",
      en: "there is no unit scheme “\(printable(scheme))”; there are: \(known)")
    throw ExitCode(64)
  }
}
