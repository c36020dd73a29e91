import ArgumentParser

/// `anjuan archive …`: runs in `anjuan-district`.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "评查档案库：历次评查，检验是否完好 · An archive of runs: list them, check that it is sound.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try DistrictProgram.run("archive", arguments) }
}
