import ArgumentParser
import Engine
import Intake
import Model
import Review

/// What drawing and choosing share: the rule folder, a rule by its id or its file, and what persons state.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("评查标准所在文件夹 · rule folder", valueName: "folder"))
  var rules: String?

  @Option(
    help: ArgumentHelp(
      "人对案卷情形的说明（schema/statements.xsd） · what persons state about cases", valueName: "file"))
  var statements: String?

  /// The rules for drawing and choosing, the bureau's own file among them where a path is given.
  ///
  /// - Parameter name: an id, or the path of a file; what has a slash or ends in `.xml` is a path.
  func rules(_ name: String, _ terminal: Terminal) throws -> (rules: SelectionRules, own: InputFile?) {
    var own: InputFile?
    if name.contains("/") || name.hasSuffix(".xml") {
      do throws(InputProblem) {
        own = try InputReader().read(name)
      } catch {
        terminal.say(InputProblems.problem(error))
        throw ExitCode(2)
      }
    }
    let files = own.map { [RuleFile(path: $0.name, bytes: $0.text.utf8, sha256: Digests.hex(of: $0.bytes))] } ?? []
    let shelf = SelectionShelf(explicit: rules, own: files)
    for problem in shelf.problems { terminal.say(problem) }
    guard shelf.problems.isEmpty else { throw ExitCode(2) }
    return (shelf.rules, own)
  }

  /// What persons state, with the file's digest; what is wrong in it is said.
  func stated(_ terminal: Terminal) throws -> (list: [CaseStatement], file: InputDigest?, isSound: Bool) {
    guard let statements else { return ([], nil, true) }
    do throws(InputProblem) {
      let file = try InputReader().read(statements)
      var reader = StatementReader()
      let list = reader.statements(file.text.utf8, file: statements)
      for problem in reader.problems { terminal.say(problem) }
      return (
        list, InputDigest(role: .adjudication, name: statements, sha256: Digests.hex(of: file.bytes)),
        reader.problems.isEmpty
      )
    } catch {
      terminal.say(InputProblems.problem(error))
      throw ExitCode(2)
    }
  }

  /// Says which ids there are instead.
  func unknown(_ what: BilingualText, _ name: String, known: [String], _ terminal: Terminal) -> ExitCode {
    let list = known.sorted().joined(separator: ", ")
    terminal.say(
      zh: "没有\(what.zh)“\(printable(name))”；现有：\(list)；也可以写文件路径",
      en: "there is no \(what.en) “\(printable(name))”; there are: \(list); a file's path will do, too")
    return ExitCode(64)
  }
}
