import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan rules show`: one requirement in plain words.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "说明一个评查项目 · Show one requirement.")

  @Argument(help: ArgumentHelp("编号 · id", valueName: "id"))
  var requirement: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (shelf, _) = try common.shelf()
    let (id, ruleSet) = try common.requirement(requirement, in: shelf)
    for line in ruleSet.description(of: id) ?? [] { Session.write(printable(line[common.resultLanguage]) + "\n") }
  }
}
