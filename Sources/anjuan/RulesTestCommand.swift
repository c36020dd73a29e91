import ArgumentParser
import Engine
import Model
import Review

/// `anjuan rules test`: every requirement proves itself by its examples.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "运行评查标准自带的例子 · Run the examples of the rule set.")

  @Argument(help: ArgumentHelp("只运行这一项 · only this requirement", valueName: "id"))
  var requirement: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (shelf, _) = try common.shelf()
    let only = try requirement.map { try common.requirement($0, in: shelf).id }
    let runs = shelf.ruleSets.flatMap { $0.runExamples(bases: shelf.bases, only: only) }
    let failed = runs.compactMap(\.problem)
    common.say(failed)
    let proven = runs.count - failed.count
    Session.write(
      common.resultLanguage == .zh
        ? "\(proven) 个例子成立，\(failed.count) 个不成立\n" : "\(proven) examples hold, \(failed.count) do not\n")
    if !failed.isEmpty { throw ExitCode(2) }
  }
}
