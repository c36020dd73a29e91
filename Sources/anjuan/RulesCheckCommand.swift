import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules check`: the rule set is validated, all problems at once.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查评查标准，一次列出全部问题 · Validate the rule set; all problems at once.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let shelf = RuleShelf(explicit: common.rules, local: common.local)
    common.say(shelf.problems)
    guard let ruleSet = shelf.ruleSet, shelf.problems.isEmpty else {
      common.say(zh: "共 \(shelf.problems.count) 个问题", en: "\(shelf.problems.count) problems")
      throw ExitCode(2)
    }
    let ownerless = ruleSet.ownerlessReads()
    if !ownerless.isEmpty {
      let names = ownerless.map { entry in
        "\(entry.fact[language])（\(entry.readers.map(\.text).joined(separator: " "))）"
      }
      Session.say(
        (language == .zh ? "提示：以下要素没有项目要求必须有，案卷完整而缺少时有关项目待定：" : "note: no requirement demands these facts; where absent, their readers stay undecided: ")
          + names.joined(separator: language == .zh ? "、" : ", "))
    }
    let count = ruleSet.requirementIDs.count
    Session.write(
      common.resultLanguage == .zh
        ? "\(shelf.path)：\(count) 个评查项目，没有问题\n"
        : "\(shelf.path): \(count) requirements, no problems\n")
  }
}
