import ArgumentParser
import Engine
import Glibc
import Intake
import Model
import Review
import StatutoryTime

/// Which rules judge, and as of when.
struct RuleOptions: ParsableArguments {
  @Option(help: ArgumentHelp("评查标准所在文件夹 · rule folder", valueName: "folder"))
  var rules: String?

  @Option(help: ArgumentHelp("本单位的调整层 · the bureau's tailoring folder", valueName: "folder"))
  var local: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "评查基准日，默认为 district.xml 所定 · as-of date, by default that of district.xml", valueName: "YYYY-MM-DD"))
  var asOf: String?

  /// The rule sets for cases and units; every problem with them is said, and without sound ones the work ends with 2.
  func shelf(_ terminal: Terminal) throws -> RuleShelf {
    let shelf = RuleShelf(explicit: rules, local: local, readsExamples: false)
    for problem in shelf.problems { terminal.say(problem) }
    guard shelf.ruleSet != nil, shelf.problems.isEmpty else { throw ExitCode(2) }
    return shelf
  }

  /// The day asked for, else that of the run tried against, else the district's, else today in Beijing, which is said.
  func day(of district: District, tried: String? = nil, _ terminal: Terminal) throws -> String {
    try Self.day(asOf, of: district, tried: tried, terminal)
  }

  /// The same without the other options.
  static func day(_ asOf: String?, of district: District, tried: String? = nil, _ terminal: Terminal) throws -> String {
    if let asOf {
      guard Day(iso: asOf) != nil else {
        terminal.say(
          zh: "“\(printable(asOf))”不是日期，应写作 2026-06-30", en: "“\(printable(asOf))” is no date; write 2026-06-30")
        throw ExitCode(64)
      }
      return asOf
    }
    if let asOf = tried ?? district.asOf { return asOf }
    let today = Day(serial: Int32(clamping: (time(nil) + 8 * 3600) / 86_400)).description
    terminal.say(zh: "评查基准日 \(today)", en: "as of \(today)")
    return today
  }
}
