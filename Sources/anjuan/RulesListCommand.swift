import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules list`: one line per requirement.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "列出评查项目 · List the requirements.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (shelf, _) = try common.shelf()
    for line in shelf.ruleSets.flatMap({ $0.listing() }) { Session.write(line[common.resultLanguage] + "\n") }
  }
}
