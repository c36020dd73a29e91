import Archive
import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Reports
import Review

/// `anjuan evaluate`: all units of a district, into an archive, onto the terminal, and into a folder to read in.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "评查全区各单位，评分、排名 · Evaluate and rank all units of a district.",
    discussion: """
      中断后再次运行即继续；没有改动的案卷不重复评查。
      Interrupted, it goes on when started again; files that have not changed are not judged again.
      """)

  @OptionGroup var folder: DistrictFolder
  @OptionGroup var rules: RuleOptions
  @OptionGroup var terminal: Terminal

  @Option(
    help: ArgumentHelp("档案库文件，默认在区域文件夹旁 · the archive, beside the district's folder by default", valueName: "file"))
  var archive: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "写入网页、工作簿和 JSON 的文件夹 · folder for the pages, the workbook and the JSON", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp("封存的抽取清单：均分只计抽取的案卷 · the sealed list of a draw: only drawn cases make up the means", valueName: "file"))
  var drawn: String?

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  func run() throws {
    let (district, isSound) = try folder.district(terminal)
    let shelf = try rules.shelf(terminal)
    let scheme = try rules.scheme(in: shelf, terminal)
    let setting = ReviewSetting(
      asOf: try rules.day(of: district, terminal), masked: !unmasked,
      keyDigest: { Digests.hex(of: Array($0.utf8)) })
    let reviewers = try shelf.ruleSets.map { ruleSet in
      CaseReviewer(ruleSet: ruleSet, profile: try rules.profile(in: ruleSet, terminal), setting: setting)
    }
    guard let cases = reviewers.first(where: { $0.ruleSet.scope == .caseFile }) else { throw ExitCode(2) }
    let path = archive ?? folder.archive
    let review = try drawn.map { try SealFile(path: $0).review(folder.units(of: district), terminal) }
    do throws(any Error) {
      let archive = try Archive(path)
      let evaluator = Evaluator(
        district: district.name, units: folder.units(of: district), cases: cases,
        unitFiles: reviewers.first { $0.ruleSet.scope == .unit }, archive: archive)
      let line = ProgressLine(terminal)
      let (run, progress) = try evaluator.judge { line.show($0) }
      line.end()
      let crossCase = reviewers.flatMap(\.ruleSet.crossCaseRules)
      let rulesBetween = crossCase.enumerated().filter { place, rule in
        !crossCase[..<place].contains { $0.id == rule.id }
      }.map(\.element)
      let report = try Results(evaluator, scheme: scheme, rules: rulesBetween, drawn: review?.review).finish(
        run, unchanged: progress.unchanged)
      try write(report, RunCases(archive, run))
      try archive.close()
      if !isSound || report.counts.problems > 0 { throw ExitCode(2) }
    } catch let fault as ArchiveFault {
      terminal.say(fault.problem(file: path))
      throw ExitCode(2)
    } catch let problem as OutputProblem {
      terminal.say(problem)
      throw ExitCode(2)
    }
  }

  private func write(_ report: DistrictReport, _ cases: RunCases) throws {
    let language = terminal.resultLanguage
    try terminal.write(districtText(report, language: language, style: terminal.style))
    guard let output else { return }
    try OutputFile.createFolder(output)
    try DistrictPages(report, language: language).write(cases: cases) { path, bytes in
      try put(bytes, "\(output)/\(path)")
    }
    var workbook: [UInt8] = []
    try writeDistrictWorkbook(report, cases: cases, language: language) { workbook += $0 }
    try put(workbook, "\(output)/evaluation.xlsx")
    try put(districtJSON(report), "\(output)/evaluation.json")
    terminal.say(zh: "打开 \(output)/index.html", en: "open \(output)/index.html")
  }

  private func put(_ bytes: [UInt8], _ path: String) throws {
    if let slash = path.lastIndex(of: "/") { try OutputFile.createFolder(String(path[..<slash])) }
    try OutputFile.write(bytes, to: path, .replaceExisting)
  }
}
