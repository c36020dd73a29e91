import ArgumentParser
import Intake
import Model
import Review
import StatutoryTime

/// `anjuan exempt`: the points of a finding stay, because the norm behind it may be waived and somebody approved that.
struct ExemptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exempt", abstract: "不扣分说明 · Exempt a finding from its deduction.",
    discussion: """
      只有依据都是政策文件或者本地规定的问题可以不扣分；法律、法规、规章的要求和一票否决项不可以。
      Only for findings that rest on policy papers or local norms, never for a statute, regulation, rule or gate item.

      例 Example:
        anjuan exempt cases/0058.xml REC-13/kept/R1 --approver 郑敏 \\
          --reason "上级主管部门规定不扣分" --until 2026-12-31
      """)

  @Argument(help: ArgumentHelp("案卷 XML 或者文件夹 · case file or folder", valueName: "case"))
  var file: String

  @Argument(help: ArgumentHelp("问题编号，报告中每个问题的最后一行 · id of the finding, as in the report", valueName: "finding"))
  var finding: String

  @Option(help: ArgumentHelp("理由 · reason", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("批准人 · who approves", valueName: "name"))
  var approver: String

  @Option(
    help: ArgumentHelp("适用于此日以后的案件 · for cases from this day on", valueName: "YYYY-MM-DD"),
    transform: ReviewOptions.day)
  var from: Day?

  @Option(
    help: ArgumentHelp("适用于此日以前的案件 · for cases up to this day", valueName: "YYYY-MM-DD"),
    transform: ReviewOptions.day)
  var until: Day?

  @Option(
    help: ArgumentHelp("批准日期，默认评查基准日 · day of approval, the as-of day by default", valueName: "YYYY-MM-DD"),
    transform: ReviewOptions.day)
  var on: Day?

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  func run() throws {
    var desk = try review.desk(for: file, common)
    let exemption = HumanVerdict.Exemption(from: from?.description, until: until?.description)
    do {
      try desk.add([
        .decision(
          Adjudication.Decision(
            number: 0, finding: finding, state: .met, reason: reason, who: approver, seat: .third,
            when: (on ?? review.asOf ?? Session.today).description, facts: "", exemption: exemption))
      ])
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    Session.write(
      common.resultLanguage == .zh
        ? "记入不扣分说明：\(printable(desk.path ?? ""))\n" : "exemption recorded: \(printable(desk.path ?? ""))\n")
  }
}
