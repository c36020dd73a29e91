import Archive
import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Reports
import Review
import Selection

/// `anjuan select`: excellent or bad cases of an evaluation, under the quotas and conditions of a policy, with reasons.
struct SelectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select", abstract: "按规则推选优秀、反面案例 · Choose excellent and bad cases by policy.",
    discussion: """
      从 evaluate 写成的档案库中选；结果是建议，由人审定。案卷里没有的情形（负责人批准、异议期满、舆情违纪）由人在 --statements 中说明。
      Chooses from an archive that evaluate has written; a proposal for persons to decide on. What no file says (approval, the
      end of the objection period, public criticism) persons state in --statements.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html, xlsx
  }

  @Argument(
    help: ArgumentHelp("区域文件夹；--layout 需要，档案库默认在其旁 · the district's folder", valueName: "folder"))
  var district: String?

  @Option(help: ArgumentHelp("推选规则的编号或者文件 · id or file of the policy", valueName: "id|file"))
  var policy: String

  @Option(help: ArgumentHelp("档案库文件 · the archive", valueName: "file"))
  var archive: String?

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("第几次评查，默认最近完成的一次 · the run, by default the last finished one", valueName: "number"))
  var number: Int64?

  @OptionGroup var options: SelectionOptions
  @OptionGroup var terminal: Terminal

  @Option(help: ArgumentHelp("抽签种子，默认为抽取清单的种子 · seed of the draw keys", valueName: "text"))
  var seed: String?

  @Option(
    name: .customLong("left-out"),
    help: ArgumentHelp("说明多少件未选出案卷的理由 · for how many of those left out reasons are given", valueName: "number"))
  var leftOut: Int = 10

  @Option(help: ArgumentHelp("text、json、html、xlsx", valueName: "format"))
  var format: Format = .text

  @Option(name: [.short, .long], help: ArgumentHelp("写到的文件 · the file to write", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("--layout 用的本单位调整层 · the bureau's tailoring folder, for --layout", valueName: "folder"))
  var local: String?

  @Option(help: ArgumentHelp("选出案件的公布文稿写到的文件夹 · folder for drafts of the chosen to publish", valueName: "folder"))
  var layout: String?

  func validate() throws {
    if archive == nil, district == nil {
      throw ValidationError("写明档案库（--archive）或者区域文件夹 · name the archive (--archive) or the district's folder")
    }
    if leftOut < 0 { throw ValidationError("--left-out 不能小于零 · --left-out cannot be below zero") }
    if layout != nil, district == nil {
      throw ValidationError("--layout 要读案卷，须写明区域文件夹 · --layout reads the cases: name the district's folder")
    }
    if format == .xlsx, output == nil { throw ValidationError("xlsx 须写明 --output · xlsx needs --output") }
  }

  func run() throws {
    let (policy, sha256) = try policyAsked()
    let (statements, statementFile, areStatementsSound) = try options.stated(terminal)
    let path = archive ?? DistrictFolder.archive(of: district ?? "")
    do throws(any Error) {
      let archive = try Archive(reading: path)
      let (run, evaluation) = try runAsked(archive)
      let seed = seed ?? evaluation.draw?.seed ?? "\(run.district) \(run.asOf)"
      let list = try CandidateList(
        archive, run, evaluation, statements: statements, file: options.statements ?? "", seed: seed)
      for problem in list.problems { terminal.say(problem) }
      let choice = try Selector(policy).choose(list.entries.map(\.candidate), leftOut: leftOut)
      let report = SelectionReport(
        choice, among: list, of: run, seed: seed, sha256: sha256, statements: statementFile)
      try write(report)
      let areLayoutsSound = try writeLayouts(report)
      if !areStatementsSound || !list.problems.isEmpty || !areLayoutsSound { throw ExitCode(2) }
    } catch let fault as ArchiveFault {
      terminal.say(fault.problem(file: path))
      throw ExitCode(2)
    } catch let fault as ChoiceFault {
      terminal.say(fault.problem)
      throw ExitCode(2)
    } catch let problem as OutputProblem {
      terminal.say(problem)
      throw ExitCode(2)
    }
  }

  private func policyAsked() throws -> (policy: SelectionPolicy, sha256: String) {
    let (rules, own) = try options.rules(policy, terminal)
    let digest = own.map { Digests.hex(of: $0.bytes) }
    let found = rules.policies.first { one in
      digest.map { rules.digests["selectionPolicy \(one.id)"] == $0 } ?? (one.id == policy)
    }
    guard let found else {
      throw options.unknown(
        BilingualText(zh: "推选规则", en: "policy"), policy, known: rules.policies.map(\.id), terminal)
    }
    return (found, digest ?? rules.digests["selectionPolicy \(found.id)"] ?? "")
  }

  /// The run asked for, else the last that is finished; one that only tries other rules counts for nothing.
  private func runAsked(_ archive: Archive) throws(ArchiveFault) -> (Run, DistrictReport) {
    let runs = try archive.runs().filter { $0.isFinished && $0.against == nil }
    guard let found = number.map({ wanted in runs.first { $0.id == wanted } }) ?? runs.last,
      let report = try archive.report(of: found)
    else { throw .noRun }
    return (found, report)
  }

  private func write(_ report: SelectionReport) throws {
    let language = terminal.resultLanguage
    var bytes: [UInt8] = []
    switch format {
    case .text:
      bytes = selectionText(report, language: language, style: output == nil ? terminal.style : TextStyle())
    case .json: bytes = selectionJSON(report)
    case .html: bytes = selectionPage(report, language: language)
    case .xlsx: try writeSelectionWorkbook(report, language: language) { bytes += $0 }
    }
    guard let output else { return try terminal.write(bytes) }
    if let slash = output.lastIndex(of: "/") { try OutputFile.createFolder(String(output[..<slash])) }
    try OutputFile.write(bytes, to: output, .replaceExisting)
  }

  /// True where none were asked for.
  private func writeLayouts(_ report: SelectionReport) throws -> Bool {
    guard let layout, let district else { return true }
    let folder = DistrictFolder(of: district)
    let (read, isSound) = try folder.district(terminal)
    let shelf = RuleShelf(explicit: options.rules, local: local, readsExamples: false)
    for problem in shelf.problems { terminal.say(problem) }
    guard shelf.problems.isEmpty, let ruleSet = shelf.ruleSet,
      let profile = ruleSet.profiles.first(where: { $0.id == report.scoring })
    else { throw ExitCode(2) }
    let reviewer = CaseReviewer(
      ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: report.asOf))
    let writer = LayoutWriter(
      folder: layout, units: folder.units(of: read), reviewer: reviewer, terminal: terminal)
    return try writer.write(report) && isSound
  }
}
