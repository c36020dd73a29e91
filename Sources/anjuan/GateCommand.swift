import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan gate`: may the draft in the case be published as it stands?
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate", abstract: "拟公示的文本能不能公示 · May the draft in a case be published as it stands?",
    discussion: """
      四种处理：可以公示、须由人判断、更正后再公示、不得公示；每个理由都带依据和改正办法。不发布，也不改动案卷。
      Rules: publishable, needsPerson, correct, withhold, each with reasons, clause and remedy. Nothing is published or changed.

      例 Examples:
        anjuan gate --as-of 2025-07-04 Samples/gate/publishable.xml
        anjuan gate --format json - < case.xml

      退出码：0 全部可以公示；1 有不得公示、须更正或者待人判断的；2 有文件不能评查。
      Exit codes: 0 everything is publishable · 1 something is not · 2 something could not be judged.
      """)

  @Argument(
    help: ArgumentHelp(
      "案卷 XML、zip、文件夹，或 - 读标准输入 · case files, zips, a folder, or - for standard input", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  @Option(help: ArgumentHelp("输出格式 · format", valueName: "text|json|xml|html"))
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "写入文件；几个案卷或以 / 结尾时为文件夹 · write to this file, or into this folder when there are several cases or it ends in /",
      valueName: "path"))
  var output: String?

  func run() throws {
    guard [.text, .json, .xml, .html].contains(format) else {
      throw ValidationError("关口只给 text、json、xml、html · the gate gives text, json, xml or html")
    }
    let (_, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    guard let profile = ruleSet.profiles.first(where: { $0.id == "rate-100" }) ?? ruleSet.profiles.first else {
      throw ExitCode(2)
    }
    let reviewer = try CaseReviewer(ruleSet: ruleSet, profile: profile, setting: review.setting(common))
    let list = CaseList(arguments: files)
    var results = try ReportWriter(list.inputs, .gate, format: format, output: output, common)
    var code: Int32 = 0
    for problem in list.problems {
      common.say([InputProblems.problem(problem)])
      code = 2
    }
    common.say(list.notes)
    for (number, input) in list.inputs.enumerated() {
      do {
        let file = try InputReader().read(input)
        common.say(file.text.notes)
        let attached = try review.attachments(of: input, file, ruleSet, common)
        let adjudication = try InputReader().adjudication(of: input).map { ReadAdjudication($0) }
        let (report, problems) = reviewer.reviewForPublication(file, attached: attached, adjudication: adjudication)
        common.say(problems)
        guard let report else {
          code = 2
          continue
        }
        common.say(report.problems)
        review.sayWhetherCompared(report, file, common)
        try results.write(report, ofInput: number)
        code = max(code, report.gateExitCode)
      } catch let problem as InputProblem {
        common.say([InputProblems.problem(problem)])
        code = 2
      } catch let problem as ReportWriter.Problem {
        common.say(problem)
        code = 2
      }
    }
    if code != 0 { throw ExitCode(code) }
  }
}

extension Report {
  /// 0 only for what may be published; 2 where part of the file could not be read, or something not computed.
  var gateExitCode: Int32 {
    if !problems.isEmpty || !errors.isEmpty { return 2 }
    return publication?.ruling == .publishable ? 0 : 1
  }
}
