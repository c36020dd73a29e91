import ArgumentParser

/// `anjuan sample …`: runs in `anjuan-district`.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "分层抽取案卷并封存清单 · Draw the cases to be reviewed and seal the list.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try DistrictProgram.run("sample", arguments) }
}
