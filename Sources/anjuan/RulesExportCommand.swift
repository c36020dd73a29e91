import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan rules export`: texts, points, levels and figures as a spreadsheet.
struct RulesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "把评查标准导出成电子表格 · Write the rule set as a spreadsheet.",
    discussion: """
      说明、项目、等级、参数四张表；可以改的格子是浅黄色，编号等锁住。
      Four sheets: instructions, requirements, levels, figures. Cells that may be changed are yellow, ids are locked.

      例 Example:
        anjuan rules export --xlsx rules.xlsx
      """)

  @Option(help: ArgumentHelp("写入的 XLSX 文件 · the XLSX file to write", valueName: "file"))
  var xlsx: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.resultLanguage
    guard let sheets = try common.shelf().shelf.sheets(in: language) else { throw ExitCode(2) }
    do {
      let bytes = try workbook(of: sheets, in: language)
      try OutputFile.write(bytes, to: xlsx, .replaceExisting)
    } catch let problem as OutputProblem {
      common.say(problem)
      throw ExitCode(2)
    } catch {
      common.say(zh: "电子表格没有做成（\(error)）", en: "the spreadsheet could not be made (\(error))")
      throw ExitCode(2)
    }
    common.say(zh: "已写入 \(printable(xlsx))", en: "written to \(printable(xlsx))")
  }
}
