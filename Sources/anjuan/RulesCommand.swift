import ArgumentParser

/// `anjuan rules`: everything about the rule set itself.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "评查标准本身 · The rule set itself.",
    subcommands: [
      RulesCheckCommand.self, RulesTestCommand.self, RulesListCommand.self, RulesShowCommand.self,
      RulesCasesCommand.self, RulesTextsCommand.self, RulesBookCommand.self, RulesNewCommand.self,
      RulesFactsCommand.self, RulesDiffCommand.self, RulesExportCommand.self, RulesImportCommand.self,
    ])
}
