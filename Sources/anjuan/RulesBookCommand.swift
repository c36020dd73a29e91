import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan rules book`: the rule set as a readable manual.
struct RulesBookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book", abstract: "把评查标准写成可读的手册 · Write the rule set as a readable manual.",
    discussion: """
      一个 HTML 文件，可以打印，手机也能看。One HTML file for screen, phone and paper.

      例 Examples:
        anjuan rules book -o book.html
        anjuan rules book --language en -o book.html
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("写入文件，默认标准输出 · write to this file; standard output by default", valueName: "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (shelf, _) = try common.shelf()
    guard let book = shelf.book(in: common.resultLanguage) else { throw ExitCode(2) }
    let bytes = render(book)
    guard let output else { return Session.write(bytes) }
    do {
      try OutputFile.write(bytes, to: output, .replaceExisting)
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    common.say(zh: "已写入 \(printable(output))", en: "written to \(printable(output))")
  }
}
