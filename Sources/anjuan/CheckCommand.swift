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
        anjuan check --format html --output report.html Samples/cases/late-service.xml
      """)

  @Argument(
    help: ArgumentHelp(
      "案卷 XML、zip、文件夹，或 - 读标准输入 · case files, zips, a folder, or - for standard input", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  @Option(help: ArgumentHelp("输出格式 · format", valueName: "text|json|html"))
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "写入文件；几个案卷或以 / 结尾时为文件夹 · write to this file, or into this folder when there are several cases or it ends in /",
      valueName: "path"))
  var output: String?

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "达到此程度的问题使退出码为 1 · findings from this severity on give exit code 1", valueName: "fatal|major|minor"))
  var failOn: FailureThreshold = .major

  @Option(help: ArgumentHelp("计分方案 · scoring profile", valueName: "id"))
  var profile: String = "rate-100"

  @Flag(
    name: .customLong("final"), help: "终评：留给人工的问题也计入，有待定就不给等次 · final stage: nothing may stay open")
  var isFinal = false

  func run() throws {
    let (shelf, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    let profile = try profile(of: ruleSet)
    var reviewer = FileReviewer(
      CaseReviewer(
        ruleSet: ruleSet, profile: profile, stage: isFinal ? .final : .preliminary, setting: review.setting(common)),
      shelf: shelf)
    let list = CaseList(arguments: files)
    let results = try ReportWriter(list.inputs, format: format, output: output, common)
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
        try results.write(report, ofInput: number)
        outcome.add(report)
      } catch let problem as InputProblem {
        common.say([InputProblems.problem(problem)])
        outcome.couldNotProcess()
      } catch let problem as OutputProblem {
        common.say(problem)
        outcome.couldNotProcess()
      }
    }
    if outcome.undecided > 0 {
      common.say(
        zh: "另有 \(outcome.undecided) 项待定：既不扣分，也不算通过",
        en: "\(outcome.undecided) requirements are undecided: no deduction, no pass")
    }
    if outcome.code != 0 { throw ExitCode(outcome.code) }
  }

  private func profile(of ruleSet: RuleSet) throws -> ScoringProfile {
    guard let found = ruleSet.profiles.first(where: { $0.id == profile }) else {
      let known = ruleSet.profiles.map(\.id).joined(separator: ", ")
      throw ValidationError("没有计分方案 \(profile)，可用：\(known) · there is no profile \(profile)")
    }
    return found
  }
}
