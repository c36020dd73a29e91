import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan rules import`: an exported spreadsheet comes back as changes of the bureau's layer.
struct RulesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "读回导出的电子表格，写成本单位的调整层 · Read an exported spreadsheet back into the bureau's layer.",
    discussion: """
      先列出改了什么；加 --write 才写，只写进 --local 的文件夹，随程序发布的文件不动。调整层说不了的逐格说明，一处不合就什么也不写。
      Shows what was changed; writes only with --write, and only into the folder of --local. What a layer cannot say is
      refused cell by cell, and then nothing is written.

      例 Examples:
        anjuan rules import rules.xlsx
        anjuan rules import rules.xlsx --write --local my-rules
      """)

  @Argument(help: ArgumentHelp("改过的 XLSX 文件 · the edited XLSX file", valueName: "file"))
  var file: String

  @Flag(help: "写进 --local 的文件夹 · write into the folder of --local")
  var write = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if write, common.local == nil { throw ValidationError("--write 要有 --local · --write needs --local") }
  }

  func run() throws {
    let shelf = try rules()
    let book = try spreadsheet()
    guard let asked = shelf.changes(in: book) else { throw ExitCode(2) }
    for refusal in asked.refusals {
      let place = refusal.cell.isEmpty ? refusal.sheet : "\(refusal.sheet)!\(refusal.cell)"
      Session.say(printable("anjuan: \(file): \(place): \(refusal.reason[common.messageLanguage])"))
    }
    show(asked.changes)
    guard asked.refusals.isEmpty else {
      common.say(
        zh: "有 \(asked.refusals.count) 处不能接受，什么也没有写", en: "\(asked.refusals.count) refused; nothing is written")
      throw ExitCode(2)
    }
    guard write, let local = common.local, !asked.changes.isEmpty else { return }
    try save(asked, in: local, besides: shelf)
  }

  /// The rules with the layer, if it is there already.
  private func rules() throws -> RuleShelf {
    if write, let local = common.local, RuleFolder(reading: local).problems.contains(where: { $0.isMissing }) {
      let shelf = RuleShelf(explicit: common.rules)
      common.say(shelf.problems)
      guard shelf.problems.isEmpty else { throw ExitCode(2) }
      return shelf
    }
    return try common.shelf().shelf
  }

  private func spreadsheet() throws -> Spreadsheet {
    let parts: WorkbookParts
    do {
      parts = try WorkbookParts(reading: file)
    } catch {
      common.say([InputProblems.problem(error)])
      throw ExitCode(2)
    }
    let (book, problems) = Spreadsheet.read(parts.parts, file: file)
    common.say(problems)
    guard let book else { throw ExitCode(2) }
    return book
  }

  private func show(_ changes: [SheetImport.Change]) {
    let zh = common.resultLanguage == .zh
    if changes.isEmpty { return Session.write(zh ? "没有改动\n" : "nothing changed\n") }
    for change in changes {
      let outcome = change.outcome.map { " \($0)" } ?? ""
      let values = change.values.map { "\($0.name) \($0.old) → \($0.new)" }.joined(separator: zh ? "，" : ", ")
      let because = zh ? "（理由：\(change.because)）" : " (because: \(change.because))"
      Session.write(printable("\(change.requirement)\(outcome)：\(values)\(because)") + "\n")
    }
  }

  private func save(_ asked: SheetImport, in local: String, besides shelf: RuleShelf) throws {
    guard !"\(local)/".hasPrefix("\(shelf.path)/") else {
      common.say(
        zh: "\(printable(local)) 在评查标准文件夹里；随程序发布的文件不改，请另用一个文件夹",
        en: "\(printable(local)) lies in the shipped rule folder, which stays untouched; use a folder of your own")
      throw ExitCode(2)
    }
    // Later than tailoring.xml, so that it is applied after it.
    let taken = Set(RuleFolder(reading: local).items.map(\.relativePath))
    let name = (1...999).lazy.map { "worksheet-\(String(1000 + $0).dropFirst()).xml" }.first { !taken.contains($0) }
    let path = OutputFile.path(name ?? "worksheet.xml", in: local)
    do {
      try OutputFile.createFolder(local)
      try OutputFile.write(Array(asked.tailoring.utf8), to: path, .keepExisting)
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    common.say(
      zh: "已写入 \(printable(path))；接着 anjuan rules check --local \(printable(local))",
      en: "written to \(printable(path)); next: anjuan rules check --local \(printable(local))")
  }
}

extension InputProblem {
  fileprivate var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
