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

  @Argument(help: ArgumentHelp("案卷 · case file", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions

  @Option(name: .customLong("as-of"), help: ArgumentHelp("评查基准日 · as-of date", valueName: "YYYY-MM-DD"))
  var asOf: String?

  func run() throws {
    let language = common.wording
    let (_, ruleSet) = try common.shelf()
    let list = CaseList(arguments: [file])
    Session.say(list.problems.map { InputProblems.problem($0) }, in: language)
    guard let input = list.inputs.first else { throw ExitCode(2) }
    let bytes: [UInt8]
    do {
      bytes = try InputReader().read(input).text.utf8
    } catch {
      Session.say([InputProblems.problem(error)], in: language)
      throw ExitCode(2)
    }
    let setting = ReviewSetting(asOf: asOf ?? Session.today, masked: false)
    let (explanation, problems) = ruleSet.explain(RequirementID(requirement), bytes, name: input.name, setting: setting)
    Session.say(problems, in: language)
    guard let explanation else { throw ExitCode(2) }
    for line in explanation { Session.write(printable(line[language]) + "\n") }
    if !problems.isEmpty { throw ExitCode(2) }
  }
}
