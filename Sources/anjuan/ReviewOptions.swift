import ArgumentParser
import Engine
import Intake
import Model
import Review
import StatutoryTime

/// Options of the commands that judge a case.
struct ReviewOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("评查基准日，默认北京时间今天 · as-of date, today in Beijing by default", valueName: "YYYY-MM-DD"),
    transform: Self.day)
  var asOf: Day?

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  @Flag(
    name: .customLong("attachments"),
    help: "读取案卷所列附件并核对摘要（案卷文件夹或 zip）· read the files that the case names and compare their digests")
  var readsAttachments = false

  @Option(
    help: ArgumentHelp(
      "执法人员名册：单位档案，或者放单位档案的文件夹；与之一致的执法人员算已核对 · registers of officers: a unit file or a folder of them; officers of whom they say the same are verified",
      valueName: "path"))
  var registers: String?

  /// What is to be reviewed as of which day; a day that nobody named is said. Without sound registers, where they are asked
  /// for, the work ends with exit code 2.
  func setting(_ common: CommonOptions) throws -> ReviewSetting {
    let day = asOf ?? Session.today
    if asOf == nil { common.say(zh: "评查基准日 \(day)", en: "as of \(day)") }
    guard let registers else { return ReviewSetting(asOf: day.description, masked: !unmasked) }
    let read = ReadRegisters(registers)
    common.say(read.problems)
    guard read.problems.isEmpty else { throw ExitCode(2) }
    return ReviewSetting(asOf: day.description, masked: !unmasked, registers: read.registers)
  }

  /// The attachments of a case, where they are asked for and the case has a place for them; without that it is said.
  func attachments(
    of input: CaseInput, _ file: InputFile, _ ruleSet: RuleSet, _ common: CommonOptions
  ) throws(InputProblem) -> AttachedFiles? {
    guard readsAttachments else { return nil }
    let attached = try AttachedFiles(of: input, file, ruleSet)
    if attached == nil { common.say([.attachmentsNeedFolder(path: file.name)]) }
    return attached
  }

  /// Says where registers were asked for and none is that of the case's unit: otherwise its officers would be taken for
  /// compared.
  func sayWhetherCompared(_ report: Report, _ file: InputFile, _ common: CommonOptions) {
    guard let registers, report.caseFile.scope != .unit, !report.inputs.contains(where: { $0.role == .register }) else {
      return
    }
    let (name, path, code) = (printable(file.name), printable(registers), printable(report.caseFile.unitCode))
    common.say(
      zh: "\(name)：\(path) 里没有单位“\(code)”的执法人员名册，执法人员没有与名册比对",
      en: "\(name): \(path) has no register of the unit “\(code)”: the officers were not compared with one")
  }

  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("不是日期，应写作 2026-06-30 · no date; write 2026-06-30")
    }
    return day
  }
}
