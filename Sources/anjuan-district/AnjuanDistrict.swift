import ArgumentParser

/// The commands over a whole district, as `anjuan` starts them.
@main
struct AnjuanDistrict: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anjuan", abstract: "全区评查 · Evaluates the units of a district.",
    subcommands: [EvaluateCommand.self, SampleCommand.self, SelectCommand.self, DueCommand.self, ArchiveCommand.self])
}
