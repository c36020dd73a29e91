import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan explain`: the whole working of one requirement on one case.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "说明一个评查项目在一个案卷上的全部计算 · Show the whole working of one requirement on one case.",
    discussion: """
      例 Example:
        anjuan explain PRO-21 Samples/cases/late-service.xml
      """)

  @Argument(help: ArgumentHelp("评查项目编号 · requirement", valueName: "id"))
  var requirement: String

  @Argument(
    help: ArgumentHelp(
      "案卷 XML、zip、文件夹，或 - 读标准输入 · case file, zip or folder, or - for standard input", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  func run() throws {
    let (shelf, _) = try common.shelf(readsExamples: false)
    let (id, ruleSet) = try common.requirement(requirement, in: shelf)
    let input = try common.onlyCase(in: file)
    let setting = try review.setting(common)
    let (file, attached) = try review.read(input, ruleSet, common)
    let (explanation, faults) = ruleSet.explain(
      id, file.text.utf8, name: file.name, setting: setting.with(attached))
    let problems = (attached?.problems ?? []).map(setting.masking.problem) + faults
    common.say(problems)
    guard let explanation else { throw ExitCode(2) }
    for line in explanation { Session.write(printable(line[common.resultLanguage]) + "\n") }
    if !problems.isEmpty { throw ExitCode(2) }
  }
}
