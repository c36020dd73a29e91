import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules check`: the rule set is validated, all problems at once.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检查评查标准，一次列出全部问题 · Validate the rule set; all problems at once.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "逐个列出没有项目要求必须有的要素 · name the facts that nobody demands")
  var owners = false

  func run() throws {
    let shelf = RuleShelf(explicit: common.rules, local: common.local)
    common.say(shelf.problems)
    guard shelf.ruleSet != nil, shelf.problems.isEmpty else {
      common.say(zh: "共 \(shelf.problems.count) 个问题", en: "\(shelf.problems.count) problems")
      throw ExitCode(2)
    }
    // What nothing has tried out loads all the same: `rules test` fails on it.
    let missing = shelf.ruleSets.flatMap { $0.missingExamples() }
    if !missing.isEmpty {
      common.say(
        zh: "提示：缺 \(missing.count) 种结论的例子，还没有试过",
        en: "note: \(missing.count) states have no example; nothing has tried them")
      common.say(missing)
    }
    warn(shelf.ruleSets.flatMap { $0.ownerlessReads() })
    let count = shelf.ruleSets.reduce(0) { $0 + $1.requirementIDs.count }
    Session.write(
      common.resultLanguage == .zh
        ? "\(shelf.path)：\(count) 个评查项目，没有问题\n"
        : "\(shelf.path): \(count) requirements, no problems\n")
  }

  /// Facts that nobody demands keep their readers open where a complete file lacks them.
  private func warn(_ ownerless: [(fact: BilingualText, readers: [RequirementID])]) {
    guard !ownerless.isEmpty else { return }
    common.say(
      zh: "提示：有 \(ownerless.count) 个要素没有项目要求必须有，完整的案卷缺少时有关项目待定\(owners ? "" : "（--owners 逐个列出）")",
      en:
        "note: no requirement demands \(ownerless.count) facts; where a complete file lacks one, its readers stay undecided\(owners ? "" : " (--owners names them)")"
    )
    guard owners else { return }
    for entry in ownerless {
      let readers = entry.readers.map(\.text).joined(separator: " ")
      common.say(zh: "  \(entry.fact.zh)：\(readers)", en: "  \(entry.fact.en): \(readers)")
    }
  }
}
