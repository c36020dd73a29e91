import ArgumentParser
import Engine
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
    let (_, ruleSet) = try common.shelf()
    guard let lines = ruleSet.description(of: RequirementID(requirement)) else {
      Session.say("anjuan: " + (common.wording == .zh ? "没有评查项目 \(requirement)" : "there is no requirement \(requirement)"))
      throw ExitCode(2)
    }
    for line in lines { Session.write(line[common.wording] + "\n") }
  }
}
