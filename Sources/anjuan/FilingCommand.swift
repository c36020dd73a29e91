import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan filing`: which decisions of a case must be filed for record, and the papers for it.
struct FilingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filing", abstract: "备案：哪些决定要报备案，写出备案报告和材料清单 · Filing for record: what must be filed, and its papers.",
    discussion: """
      哪些决定、多久、附哪些材料，写在 Rules/publication/filing.xml。只说明理由，不报送，也不改动案卷；文号、签名、印章留空。
      Which decisions, by when, with what: Rules/publication/filing.xml. Nothing is sent, the case file is only read; numbers,
      signatures and seals are left blank.

      例 Example:
        anjuan filing --as-of 2026-06-30 Rules/bases/market-penalty.xml -o filing

      退出码：0 已经回答；1 有待定的；2 不能处理。
      Exit codes: 0 answered · 1 something is open · 2 it could not be done.
      """)

  @Argument(help: ArgumentHelp("案卷 XML、zip、文件夹，或 - · a case file, zip, folder, or -", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "把备案报告、材料清单（HTML、DOCX）写入此文件夹 · write the papers (HTML, DOCX) into this folder", valueName: "folder"))
  var output: String?

  @OptionGroup var replace: ReplaceOption

  func run() throws {
    let (_, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    guard ruleSet.knowsFilings else {
      common.say(
        zh: "评查标准没有备案的规定（publication/filing.xml）", en: "the rules say nothing about filing (publication/filing.xml)")
      throw ExitCode(2)
    }
    let input = try common.onlyCase(in: file)
    guard let profile = ruleSet.profiles.first else { throw ExitCode(2) }
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: try review.setting(common))
    let (read, _) = try review.read(input, ruleSet, common)
    do {
      let adjudication = try InputReader().adjudication(of: input).map { ReadAdjudication($0) }
      guard let (reading, report) = reviewer.filing(read, adjudication: adjudication) else {
        common.say(reviewer.review(read, adjudication: adjudication).problems)
        throw ExitCode(2)
      }
      common.say(report.problems)
      Session.write(
        filingText(
          reading, on: report, language: common.resultLanguage,
          style: TextStyle(width: Session.width, colour: Session.hasColour)))
      if let output { try write(filingPapers(reading, on: report, language: common.resultLanguage), output, input) }
      if !report.problems.isEmpty || reading.hasFailed { throw ExitCode(2) }
      if reading.isOpen { throw ExitCode(1) }
    } catch let problem as InputProblem {
      common.say([InputProblems.problem(problem)])
      throw ExitCode(2)
    } catch let problem as OutputProblem {
      common.say(problem)
      throw ExitCode(2)
    } catch let fault as PaperFault {
      common.say(zh: "文书没有做成（\(fault)）", en: "a paper could not be made (\(fault))")
      throw ExitCode(2)
    }
  }

  private func write(_ papers: [Paper], _ output: String, _ input: CaseInput) throws {
    let names = SafeName.names(for: papers.map { "\($0.name)-\($0.subject)" })
    let inputs = InputReader().identity(of: input).map { [$0] } ?? []
    if papers.isEmpty { common.say(zh: "没有要备案的决定，没有写出文书", en: "nothing is to be filed: no paper was written") }
    func path(_ name: String, _ format: PaperFormat) -> String {
      OutputFile.path(name + "." + format.rawValue, in: output)
    }
    try replace.check(names.flatMap { name in PaperFormat.allCases.map { path(name, $0) } }, common)
    for (paper, name) in zip(papers, names) {
      for format in PaperFormat.allCases {
        let path = path(name, format)
        try OutputFile.createFolder(output)
        try OutputFile.write(render(paper, as: format), to: path, replace.policy, sparing: inputs)
        common.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))")
      }
    }
  }
}

extension FilingReading {
  /// Whether nobody can say of some decision if, or by when, it must be filed.
  fileprivate var isOpen: Bool {
    mayHaveMore != nil
      || decisions.contains { decision in
        if case .open = decision.answer { return true }
        if case .open = decision.due?.standing { return true }
        return false
      }
  }

  fileprivate var hasFailed: Bool {
    decisions.contains { if case .failed = $0.due?.standing { true } else { false } }
  }
}
