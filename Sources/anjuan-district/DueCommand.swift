import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Reports
import Review
import SafeFile

/// `anjuan due`: what is due and what is overdue, unit by unit, over a district's folder.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "全区到期和逾期事项 · What is due and overdue in a district.",
    discussion: """
      公示、送达、办案期限、先行登记保存、查封扣押、备案、申请法院执行、撤回公示、年报：只列还没有办的。列哪些期限写在
      Rules/publication/due.xml。退出码：0 列完；2 有文件不能处理（其余照列）；64 用法错误。
      Only what is not done yet is listed; which deadlines, Rules/publication/due.xml says. Exit codes: 0 listed · 2 some file
      could not be processed (the others are listed) · 64 wrong usage.

      例 Examples:
        anjuan due Samples/district --within 30
        anjuan due Samples/district --format icalendar --unit 02-sj --output due.ics
      """)

  @OptionGroup var folder: DistrictFolder
  @OptionGroup var rules: RuleOptions
  @OptionGroup var terminal: Terminal

  @Option(help: ArgumentHelp("输出格式 · format", valueName: "text|csv|icalendar"))
  var format: DueFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("写入此文件 · write to this file", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("只列若干日内到期的，不列逾期的 · only what is due within so many days, nothing overdue", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("只列这个单位（代码、文件夹或者名称），可重复 · only this unit: its code, folder or name; may be repeated"))
  var unit: [String] = []

  @Flag(help: "逐项列出不能算出的 · list what cannot be computed one by one")
  var undecided = false

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  func validate() throws {
    if let within, within < 0 { throw ValidationError("--within 应为 0 或者更大 · --within must be 0 or more") }
  }

  func run() throws {
    let (district, isSound) = try folder.district(terminal)
    let units = try wanted(of: district)
    let shelf = try rules.shelf(terminal)
    guard let cases = shelf.ruleSet else { throw ExitCode(2) }
    let unitFiles = shelf.ruleSets.first { $0.scope == .unit }
    let setting = ReviewSetting(asOf: try rules.day(of: district, terminal), masked: !unmasked)
    guard !cases.dueKinds.isEmpty else {
      terminal.say(
        zh: "评查标准没有到期提醒（publication/due.xml）", en: "the rules say nothing about due dates (publication/due.xml)")
      throw ExitCode(2)
    }
    var list = dueList(
      DueListHead(
        district: district.name, asOf: setting.asOf, ruleSet: cases.identity, within: within, showsOpen: undecided),
      as: format, language: terminal.resultLanguage, style: terminal.style)
    var kept: [UInt8] = []
    var failed = !isSound
    func give(_ bytes: [UInt8]) throws { if output == nil { try terminal.write(bytes) } else { kept += bytes } }
    try give(list.begin())
    let search = DueSearch(
      units: units, of: district, cases: cases, unitFiles: unitFiles, setting: setting, within: within)
    try search.search { unit in
      for problem in unit.problems { terminal.say(problem) }
      if !unit.problems.isEmpty || unit.hasFailed { failed = true }
      try give(list.add(unit))
    }
    try give(list.end())
    if let output { try write(kept, output) }
    if failed { throw ExitCode(2) }
  }

  private func wanted(of district: District) throws -> [UnitFolder] {
    let wanted = district.units.filter { one in
      unit.isEmpty || unit.contains { [one.code, one.folder, one.name].contains($0) }
    }
    for name in unit where !district.units.contains(where: { [$0.code, $0.folder, $0.name].contains(name) }) {
      terminal.say(zh: "区域里没有单位“\(printable(name))”", en: "the district has no unit “\(printable(name))”")
      throw ExitCode(64)
    }
    let codes = Set(wanted.map(\.code))
    return folder.units(of: district).filter { codes.contains($0.code) }
  }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    do {
      try OutputFile.write(bytes, to: path, .replaceExisting)
      terminal.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))")
    } catch {
      terminal.say(error)
      throw ExitCode(2)
    }
  }
}

extension DueFormat: ExpressibleByArgument {}
