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

  @Option(
    help: ArgumentHelp(
      "语言；结果默认中文，提示默认随系统 · language; results are Chinese by default, messages follow the locale",
      valueName: "zh|en"))
  var language: Language?

  /// The language of what goes to standard output or into files: Chinese unless asked, so that the same inputs give
  /// the same bytes under every locale.
  var resultLanguage: Language { language ?? .zh }

  /// The language of what is said on standard error.
  var messageLanguage: Language { language ?? Session.localeLanguage }
}

extension Language: ExpressibleByArgument {}

extension CommonOptions {
  /// Loads the rule set; every problem with it is said, and without a sound one the work ends with exit code 2.
  func shelf(
    scopes: [RuleScope] = RuleScope.allCases, readsExamples: Bool = true
  ) throws -> (shelf: RuleShelf, ruleSet: RuleSet) {
    let shelf = RuleShelf(explicit: rules, local: local, scopes: scopes, readsExamples: readsExamples)
    say(shelf.problems)
    guard let ruleSet = shelf.ruleSet, shelf.problems.isEmpty else { throw ExitCode(2) }
    Session.keep(ruleSet)
    return (shelf, ruleSet)
  }

  /// The requirement that an argument names and the rule set that has it; without it the work ends with exit code 2.
  func requirement(_ text: String, in shelf: RuleShelf) throws -> (id: RequirementID, ruleSet: RuleSet) {
    let id = RequirementID(text)
    guard let ruleSet = shelf.ruleSets.first(where: { $0.requirementIDs.contains(id) }) else {
      say(
        zh: "没有评查项目 \(printable(text))；anjuan rules list 列出全部",
        en: "there is no requirement \(printable(text)); anjuan rules list names all")
      throw ExitCode(2)
    }
    return (id, ruleSet)
  }

  /// Says a sentence on standard error.
  func say(zh: String, en: String) {
    Session.say("anjuan: " + (messageLanguage == .zh ? zh : en))
  }

  func say(_ problems: [Problem]) {
    Session.say(problems, in: messageLanguage)
  }
}
