import ArgumentParser
import Intake

/// Whether files that are there may be replaced: papers are filled in and signed by people, and what they wrote is nowhere else.
struct ReplaceOption: ParsableArguments {
  @Flag(help: "替换已有的文件 · replace files that are there")
  var force = false

  var policy: OutputFile.Policy { force ? .replaceExisting : .keepExisting }

  /// Says which files are there already and may not be replaced, before any is written.
  func check(_ paths: [String], _ common: CommonOptions) throws {
    guard !force else { return }
    var found = false
    for path in paths {
      do throws(OutputProblem) {
        try OutputFile.refuseExisting(path)
      } catch {
        found = true
        guard case .alreadyThere = error else {
          common.say(error)
          continue
        }
        common.say(
          zh: "\(printable(path)) 已经存在，没有改动；加 --force 替换，或者另给文件夹",
          en: "\(printable(path)) exists and was kept; add --force to replace it, or name another folder")
      }
    }
    if found { throw ExitCode(2) }
  }
}
