import ArgumentParser

/// `anjuan evaluate …`: runs in `anjuan-district`.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "评查全区各单位，评分、排名 · Evaluate and rank all units of a district.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try DistrictProgram.run("evaluate", arguments) }
}
