import ArgumentParser
import Engine
import Intake
import Model
import Printing
import Reports
import Review

/// `anjuan papers`: the papers that a bureau signs, on one or a few cases.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "生成评查表、扣分明细、整改通知单等待签文书 · Write the papers to be signed: review form, deductions, notices.",
    discussion: """
      form 评查表、deductions 扣分明细、opinion 评查意见书，一卷一份；grave 重大问题清单、rectification 整改通知单，一个单位一份。
      文号、签名、印章、日期留空，由人填写。pdf 须装有 chromium 或 LibreOffice。
      form, deductions and opinion: one for each case; grave and rectification: one for each unit over its cases. Numbers,
      signatures, seals and dates are left blank for people. pdf needs chromium or LibreOffice.

      例 Examples:
        anjuan papers --output papers Samples/cases/late-service.xml
        anjuan papers --paper rectification --format docx -o papers Samples/cases
      """)

  @Argument(
    help: ArgumentHelp(
      "案卷 XML、zip、文件夹，或 - 读标准输入 · case files, zips, a folder, or - for standard input", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions
  @OptionGroup var scoring: ScoringOptions

  @Option(
    name: .customLong("paper"),
    help: ArgumentHelp(
      "只要这种文书，可重复；默认全部 · only this paper, may be repeated; all by default",
      valueName: "form|deductions|grave|rectification|opinion"))
  var kinds: [PaperKind] = []

  @Option(help: ArgumentHelp("文书格式 · format", valueName: "html|docx|pdf"))
  var format: PaperOutput = .html

  @Option(name: [.short, .long], help: ArgumentHelp("写入此文件夹 · write into this folder", valueName: "folder"))
  var output: String

  @OptionGroup var replace: ReplaceOption

  func run() throws {
    var outcome = RunOutcome(failOn: .fatal)
    let list = CaseList(arguments: files)
    // Before any case is judged: without a program for PDF all would be for nothing.
    let printer = try PaperPrinter(format, common)
    let reports = try reports(on: list, &outcome)
    let wanted = PaperKind.allCases.filter { kinds.isEmpty || kinds.contains($0) }
    let papers = papers(wanted, on: reports, language: common.resultLanguage)
    let names = SafeName.names(for: papers.map { "\($0.name)-\($0.subject)" })
    let inputs = list.inputs.compactMap { InputReader().identity(of: $0) }
    let paths = names.map { OutputFile.path($0 + "." + format.rawValue, in: output) }
    try replace.check(paths, common)
    for (paper, path) in zip(papers, paths) {
      do {
        try OutputFile.createFolder(output)
        try OutputFile.write(printer.bytes(of: paper), to: path, replace.policy, sparing: inputs)
        common.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))")
      } catch let problem as OutputProblem {
        common.say(problem)
        outcome.couldNotProcess()
      } catch let problem as PrintProblem {
        common.say(zh: problem.sentence.zh, en: problem.sentence.en)
        if case .interrupted(let signal) = problem { throw ExitCode(128 + signal) }
        outcome.couldNotProcess()
      }
    }
    if outcome.code == 2 { throw ExitCode(2) }
  }

  /// The reports on all cases that can be judged; what cannot is said.
  private func reports(on list: CaseList, _ outcome: inout RunOutcome) throws -> [Report] {
    let (shelf, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    var reviewer = try scoring.reviewer(ruleSet, shelf, review.setting(common))
    var reports: [Report] = []
    for problem in list.problems {
      common.say([InputProblems.problem(problem)])
      outcome.couldNotProcess()
    }
    common.say(list.notes)
    for input in list.inputs {
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
        outcome.add(report)
        reports.append(report)
      } catch {
        common.say([InputProblems.problem(error)])
        outcome.couldNotProcess()
      }
    }
    return reports
  }
}

extension PaperKind: ExpressibleByArgument {}
