import ArgumentParser
import Engine
import Intake
import Model
import Review

/// Options that every command shares.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("评查标准所在文件夹 · rule folder", valueName: "folder"))
  var rules: String?

  @Option(help: ArgumentHelp("本单位的调整层 · the bureau's tailoring folder", valueName: "folder"))
  var local: String?

  @Option(help: ArgumentHelp("语言 zh 或 en · language", valueName: "zh|en"))
  var language: Language?

  /// Chinese unless the locale says English.
  var wording: Language { language ?? Session.localeLanguage }
}

extension Language: ExpressibleByArgument {}

extension CommonOptions {
  /// Loads the rule set; every problem with it is said, and without a sound one the work ends with exit code 2.
  func shelf() throws -> (shelf: RuleShelf, ruleSet: RuleSet) {
    let shelf = RuleShelf(explicit: rules, local: local)
    Session.say(shelf.problems, in: wording)
    guard let ruleSet = shelf.ruleSet, shelf.problems.isEmpty else { throw ExitCode(2) }
    return (shelf, ruleSet)
  }
}
