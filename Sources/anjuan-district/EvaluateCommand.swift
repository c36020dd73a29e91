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

      --rules NEW --against RUN 试算另一套标准：谁的结论、等次、名次会变，因哪一项、哪个数字；试算不计入历次得分。
      With --against it tries other rules on a stored run: whose verdict, grade or rank changes, and through what.
      """)

  @OptionGroup var folder: DistrictFolder
  @OptionGroup var rules: RuleOptions
  @OptionGroup var scoring: ScoringOptions
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
    help: ArgumentHelp(
      "封存的抽取清单：均分只计抽取的案卷 · the sealed list of a draw: only drawn cases make up the means", valueName: "file"))
  var drawn: String?

  @Flag(help: "不遮蔽个人信息 · do not mask personal identifiers")
  var unmasked = false

  @Flag(help: "也读取案卷所列的附件 · also read the files that cases name")
  var attachments = false

  @Option(
    help: ArgumentHelp(
      "对第几次评查试算：用这次给的标准会改变谁的结论、等次、名次 · number of a run to try these rules against", valueName: "run"))
  var against: Int64?

  func run() throws {
    let (district, problems) = try folder.read(terminal)
    let shelf = try rules.shelf(terminal)
    let scheme = try scoring.scheme(in: shelf, terminal)
    let path = archive ?? folder.archive
    let review = try drawn.map { try SealFile(path: $0).review(folder.units(of: district), terminal) }
    do throws(any Error) {
      let archive = try Archive(path)
      let old = try against.map { try storedRun($0, of: district, in: archive) }
      let setting = ReviewSetting(
        asOf: try rules.day(of: district, tried: old?.asOf, terminal), masked: !unmasked,
        keyDigest: { Digests.hex(of: Array($0.utf8)) })
      let reviewers = try shelf.ruleSets.map { ruleSet in
        CaseReviewer(ruleSet: ruleSet, profile: try scoring.profile(in: ruleSet, terminal), setting: setting)
      }
      guard let cases = reviewers.first(where: { $0.ruleSet.scope == .caseFile }) else { throw ExitCode(2) }
      let evaluator = Evaluator(
        district: district.name, units: folder.units(of: district), cases: cases,
        unitFiles: reviewers.first { $0.ruleSet.scope == .unit }, archive: archive, against: old,
        readsAttachments: attachments)
      let line = ProgressLine(terminal)
      let (run, progress) = try evaluator.judge { line.show($0) }
      line.end()
      let crossCase = reviewers.flatMap(\.ruleSet.crossCaseRules)
      let rulesBetween = crossCase.enumerated().filter { place, rule in
        !crossCase[..<place].contains { $0.id == rule.id }
      }.map(\.element)
      let outcomes = OutcomeLedger(
        Dictionary(
          district.units.compactMap { unit in unit.outcomes.map { (unit.code, $0) } },
          uniquingKeysWith: { first, _ in first }))
      let report = try Results(
        evaluator, scheme: scheme, rules: rulesBetween, drawn: review?.review, plan: district.plan, outcomes: outcomes,
        problems: problems
      ).finish(run)
      let comparison = try old.map { try RunComparing(archive, old: $0, new: run, progress).comparison() }
      try write(report, RunCases(archive, run), comparison)
      try archive.close()
      if report.counts.problems > 0 { throw ExitCode(2) }
    } catch let fault as ArchiveFault {
      terminal.say(fault.problem(file: path))
      throw ExitCode(2)
    } catch let problem as OutputProblem {
      terminal.say(problem)
      throw ExitCode(2)
    }
  }

  /// The run to try other rules against; it must have ended, and be one of this district.
  private func storedRun(_ number: Int64, of district: District, in archive: Archive) throws -> Run {
    if let run = try archive.run(number), run.isFinished, run.district == district.name { return run }
    let known = try archive.runs().filter { $0.isFinished && $0.district == district.name }.map { "\($0.id)" }
    let list = known.joined(separator: ", ")
    terminal.say(
      zh: "档案库中没有本区第 \(number) 次评查的完整结果；现有：\(list.isEmpty ? "无" : list)",
      en: "the archive has no finished run \(number) of this district; there are: \(list.isEmpty ? "none" : list)")
    throw ExitCode(2)
  }

  private func write(_ report: DistrictReport, _ cases: RunCases, _ comparison: RunComparison?) throws {
    let language = terminal.resultLanguage
    try terminal.write(
      comparison.map { comparisonText($0, of: report, language: language, style: terminal.style) }
        ?? districtText(report, language: language, style: terminal.style))
    guard let output else { return }
    try DistrictOutput(folder: output, language: language).write(report, cases, comparison)
    terminal.say(zh: "打开 \(output)/index.html", en: "open \(output)/index.html")
  }
}
