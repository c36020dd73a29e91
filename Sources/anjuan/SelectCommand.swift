import ArgumentParser

/// `anjuan select …`: runs in `anjuan-district`.
struct SelectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select", abstract: "按规则推选优秀、反面案例 · Choose excellent and bad cases by policy.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try DistrictProgram.run("select", arguments) }
}
