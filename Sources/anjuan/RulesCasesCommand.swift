import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules cases`: the rule set against labelled real cases.
struct RulesCasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "用已标注的真实案例检验评查标准 · Judge labelled real cases: found, missed, falsely accused.",
    discussion: """
      例 Example:
        anjuan rules cases Samples/real
      """)

  @Argument(help: ArgumentHelp("含 labels.xml 的文件夹 · folder with labels.xml", valueName: "folder"))
  var folder: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (_, ruleSet) = try common.shelf(scopes: [.caseFile])
    guard let profile = ruleSet.profiles.first(where: { $0.id == "rate-100" }) ?? ruleSet.profiles.first else {
      throw ExitCode(2)
    }
    let run = LabelledRun(folder: folder, ruleSet: ruleSet, profile: profile)
    common.say(run.problems)
    Session.write(run.markdown(common.resultLanguage))
    if !run.problems.isEmpty { throw ExitCode(2) }
    if run.missedCount + run.falseCount > 0 { throw ExitCode(1) }
  }
}
