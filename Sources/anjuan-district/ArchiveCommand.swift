import Archive
import ArgumentParser
import Model

/// `anjuan archive`: what an archive holds, and whether it is sound.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "评查档案库 · An archive of runs.",
    subcommands: [ArchiveListCommand.self, ArchiveCheckCommand.self])
}

/// What every command on one archive shares.
struct ArchiveOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("档案库文件 · the archive", valueName: "archive"))
  var file: String

  @OptionGroup var terminal: Terminal

  /// Does something with the archive; a fault is said, and the work ends with exit code 2.
  func reading(_ work: (Archive) throws -> Void) throws {
    do {
      try work(try Archive(reading: file))
    } catch let fault as ArchiveFault {
      terminal.say(fault.problem(file: file))
      throw ExitCode(2)
    }
  }
}

/// `anjuan archive check`: every page and row of the file.
struct ArchiveCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "检验档案库是否完好 · See whether an archive is sound.")

  @OptionGroup var options: ArchiveOptions

  func run() throws {
    try options.reading { archive in
      if let damage = try archive.damage() { throw damage }
      try options.terminal.write(options.terminal.resultLanguage == .zh ? "完好\n" : "sound\n")
    }
  }
}
