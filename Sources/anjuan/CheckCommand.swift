import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan check`: one or a few cases.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "评查一个或几个案卷，或者单位档案 · Review one or a few cases, or unit files.",
    discussion: """
      例 Examples:
        anjuan check Samples/cases/late-service.xml
        anjuan check --format html -o report.html Samples/cases/late-service.xml
        anjuan check --format csv --output findings.csv Samples/cases
      """)

  @Argument(
    help: ArgumentHelp(
      "案卷 XML、zip、文件夹，或 - 读标准输入 · case files, zips, a folder, or - for standard input", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions
  @OptionGroup var scoring: ScoringOptions

  @Option(help: ArgumentHelp("输出格式 · format", valueName: ReportFormat.allCases.map(\.rawValue).joined(separator: "|")))
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "写入文件；几个案卷（CSV 除外，合为一表）或以 / 结尾时为文件夹 · write to this file, or into this folder when there are several cases (but CSV is one table) or it ends in /",
      valueName: "path"))
  var output: String?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "达到此程度的问题使退出码为 1 · findings from this severity on give exit code 1", valueName: "fatal|major|minor"))
  var failOn: FailureThreshold = .major

  func run() throws {
    let (shelf, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    var reviewer = try scoring.reviewer(ruleSet, shelf, review.setting(common))
    let list = CaseList(arguments: files)
    var results = try ReportWriter(list.inputs, format: format, output: output, common)
    var outcome = RunOutcome(failOn: failOn)
    for problem in list.problems {
      common.say([InputProblems.problem(problem)])
      outcome.couldNotProcess()
    }
    common.say(list.notes)
    for (number, input) in list.inputs.enumerated() {
      do {
        let file = try InputReader().read(input)
        common.say(file.text.notes)
        let attached = try review.attachments(of: input, file, ruleSet, common)
        let adjudication = try InputReader().adjudication(of: input).map { ReadAdjudication($0) }
        let (report, problems) = reviewer.review(file, attached: attached, adjudication: adjudication)
        common.say(problems)
        guard let report else {
          outcome.couldNotProcess()
          continue
        }
        common.say(report.problems)
        review.sayWhetherCompared(report, file, common)
        try results.write(report, ofInput: number)
        outcome.add(report)
      } catch let problem as InputProblem {
        common.say([InputProblems.problem(problem)])
        outcome.couldNotProcess()
      } catch let problem as ReportWriter.Problem {
        common.say(problem)
        outcome.couldNotProcess()
      }
    }
    do throws(ReportWriter.Problem) {
      try results.finish()
    } catch {
      common.say(error)
      outcome.couldNotProcess()
    }
    if outcome.undecided > 0 {
      common.say(
        zh: "另有 \(outcome.undecided) 项待定：既不扣分，也不算通过",
        en: "\(outcome.undecided) requirements are undecided: no deduction, no pass")
    }
    if outcome.code != 0 { throw ExitCode(outcome.code) }
  }
}
