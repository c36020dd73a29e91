import ArgumentParser
import Model
import Review

/// `anjuan rules texts`: the search for personal data against labelled texts.
struct RulesTextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "用已标注的文本检验个人信息查找：查全率、查准率 · Measure the search for personal data: recall and precision.",
    discussion: """
      例 Example:
        anjuan rules texts Samples/redaction/texts.xml --errors
      """)

  @Argument(help: ArgumentHelp("标注文本 · labelled texts", valueName: "file"))
  var file: String

  @Flag(help: "逐条列出漏检和误检 · list every miss and every false alarm")
  var errors = false

  @Option(help: ArgumentHelp("语言，默认中文 · language, Chinese by default", valueName: "zh|en"))
  var language: Language?

  func run() throws {
    let run = LabelledTextRun(file: file)
    Session.say(run.problems, in: language ?? Session.localeLanguage)
    guard run.problems.isEmpty else { throw ExitCode(2) }
    Session.write(run.markdown(language ?? .zh, errors: errors))
  }
}
