import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan check`: one or a few cases.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "评查一个或几个案卷 · Review one or a few cases.",
    discussion: """
      例 Examples:
        anjuan check Samples/cases/late-service.xml
        anjuan check --format html --output report.html Samples/cases/late-service.xml
      """)

  @Argument(help: ArgumentHelp("案卷 XML、文件夹，或 - 读标准输入 · case files, a folder, or - for standard input", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("输出格式 · format", valueName: "text|json|html"))
  var format: ReportFormat = .text

  @Option(name: [.short, .long], help: ArgumentHelp("写入文件（几个案卷时为文件夹）· write here instead of standard output", valueName: "path"))
  var output: String?

  @Option(name: .customLong("as-of"), help: ArgumentHelp("评查基准日，默认北京时间今天 · as-of date", valueName: "YYYY-MM-DD"))
  var asOf: String?

  @Option(name: .customLong("fail-on"), help: ArgumentHelp("达到此程度的问题使退出码为 1 · findings from this severity on give exit code 1", valueName: "fatal|major|minor"))
  var failOn: Severity = .major

  @Option(help: ArgumentHelp("计分方案 · scoring profile", valueName: "id"))
  var profile: String = "rate-100"

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  func run() throws {
    let language = common.wording
    let (_, ruleSet) = try common.shelf()
    guard let profile = ruleSet.profiles.first(where: { $0.id == profile }) else {
      let known = ruleSet.profiles.map(\.id).joined(separator: ", ")
      throw ValidationError("没有计分方案 \(profile)，可用：\(known) · there is no profile \(profile)")
    }
    let day = asOf ?? Session.today
    if asOf == nil { Session.say(language == .zh ? "评查基准日 \(day)" : "as of \(day)") }
    let reviewer = CaseReviewer(
      ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: day, masked: !unmasked))
    let list = CaseList(arguments: files)
    var code: Int32 = 0
    for problem in list.problems {
      Session.say([InputProblems.problem(problem)], in: language)
      code = 2
    }
    var undecided = 0
    for input in list.inputs {
      do {
        let (report, problems) = reviewer.review(try InputReader().read(input))
        Session.say(problems + (report?.problems ?? []).filter { _ in format != .text }, in: language)
        guard let report else {
          code = 2
          continue
        }
        try emit(report, input, alone: list.inputs.count == 1, language)
        if !report.problems.isEmpty || !report.errors.isEmpty { code = 2 }
        if code != 2, report.findings.contains(where: { $0.severity >= failOn }) { code = 1 }
        undecided += report.verdicts.filter { $0.state == .undecided }.count
      } catch let problem as InputProblem {
        Session.say([InputProblems.problem(problem)], in: language)
        code = 2
      }
    }
    if undecided > 0 {
      Session.say(language == .zh ? "另有 \(undecided) 项待定：既不扣分，也不算通过" : "\(undecided) requirements are undecided: no deduction, no pass")
    }
    if code != 0 { throw ExitCode(code) }
  }

  private func emit(_ report: Report, _ input: CaseInput, alone: Bool, _ language: Language) throws {
    let bytes = render(
      report, as: format, language: language, style: TextStyle(width: Session.width, colour: Session.isTerminal))
    guard let output else { return Session.write(bytes) }
    var path = output
    if !alone {
      try OutputFile.createFolder(output)
      path += "/" + SafeName.name(for: report.caseFile.id.isEmpty ? input.name : report.caseFile.id) + "." + format.suffix
    }
    try OutputFile.write(bytes, to: path, .replaceExisting)
    Session.say(language == .zh ? "已写入 \(path)" : "written to \(path)")
  }
}

extension ReportFormat: ExpressibleByArgument {
  var suffix: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .html: "html"
    }
  }
}

extension Severity: ExpressibleByArgument {}
