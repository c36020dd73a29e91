import ArgumentParser

/// `anjuan due …`: runs in `anjuan-district`.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "全区到期和逾期事项 · What is due and overdue in a district.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try DistrictProgram.run("due", arguments) }
}
