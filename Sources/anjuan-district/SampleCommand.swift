import ArgumentParser
import Engine
import Evaluation
import Intake
import Model
import Reports
import Review
import Selection

/// `anjuan sample`: a stratified, seeded draw from the units' catalogues, with the list of what was drawn sealed in a file; or
/// that list held against the files of today.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "分层抽取案卷并封存清单 · Draw the cases to be reviewed and seal the list.",
    discussion: """
      种子在抽取前公布；同一种子、同样的案卷，任何人抽出的都一样。清单写明每卷的摘要；--check 核对抽取以后有没有改动、缺失、增加。
      The seed is published before the draw; with it anybody draws the same. The list holds the digest of every case; --check
      tells what has been altered, has gone or was added since.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @OptionGroup var folder: DistrictFolder
  @OptionGroup var options: SelectionOptions
  @OptionGroup var terminal: Terminal

  @Option(
    name: [.long, .customLong("policy")],
    help: ArgumentHelp(
      "抽取规则的编号或者文件；默认 quarter，district.xml 写明每单位卷数的按其卷数 · id or file of the plan", valueName: "id|file"))
  var plan: String?

  @Option(help: ArgumentHelp("种子，默认为 district.xml 所定 · the seed, by default that of district.xml", valueName: "text"))
  var seed: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("抽取日 · day of the draw, by default that of district.xml", valueName: "YYYY-MM-DD"))
  var asOf: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "封存清单写到的文件，默认在区域文件夹旁 · the sealed list, beside the district's folder by default", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("核对这份封存清单，不抽取 · check this list instead of drawing", valueName: "file"))
  var check: String?

  @Option(help: ArgumentHelp("text、json", valueName: "format"))
  var format: Format = .text

  func run() throws {
    let (district, isSound) = try folder.district(terminal)
    let units = folder.units(of: district)
    if let check { return try compare(check, units, isSound) }

    let plan = try plan(of: district)
    let shelf = RuleShelf(explicit: options.rules, scopes: [.caseFile], readsExamples: false)
    for problem in shelf.problems { terminal.say(problem) }
    guard shelf.problems.isEmpty, let ruleSet = shelf.ruleSet else { throw ExitCode(2) }
    guard let seed = seed ?? (district.plan?.seed).flatMap({ $0.isEmpty ? nil : $0 }), !seed.isEmpty else {
      terminal.say(
        zh: "没有种子：在 district.xml 的 plan 写 seed，或者用 --seed；抽取前公布",
        en: "no seed: write it into the plan of district.xml or give --seed; publish it before the draw")
      throw ExitCode(64)
    }
    let day = try RuleOptions.day(asOf, of: district, terminal)
    let digest: @Sendable (String) -> String = { Digests.hex(of: Array($0.utf8)) }
    let (statements, _, areStatementsSound) = try options.stated(terminal)
    let catalogue = DistrictCatalogue(
      units, rules: ruleSet, setting: ReviewSetting(asOf: day, keyDigest: digest), plan: district.plan,
      statements: statements)
    for problem in catalogue.problems { terminal.say(problem) }
    let draw = Draw(catalogue.entries, plan: plan, seed: seed, digest: digest)
    let list = SealedDraw(draw, asOf: day, listed: catalogue.files).text(digest: digest)
    let report = DrawReport(
      draw, from: catalogue, of: district, units: units, plan: plan, asOf: day, seal: SealedDraw.seal(of: list))
    try deposit(list)
    switch format {
    case .text: try terminal.write(drawText(report, language: terminal.resultLanguage, style: terminal.style))
    case .json: try terminal.write(drawJSON(report))
    }
    if !isSound || !areStatementsSound || !catalogue.problems.isEmpty { throw ExitCode(2) }
  }

  /// The plan asked for; else so many of each unit as the district says, else the shipped plan.
  private func plan(of district: District) throws -> SamplePlan {
    let (rules, own) = try options.rules(plan ?? "quarter", terminal)
    let digest = own.map { Digests.hex(of: $0.bytes) }
    let found = rules.plans.first { one in
      digest.map { rules.digests["samplePlan \(one.id)"] == $0 } ?? (one.id == plan ?? "quarter")
    }
    guard let found else {
      throw options.unknown(
        BilingualText(zh: "抽取规则", en: "plan"), plan ?? "quarter", known: rules.plans.map(\.id), terminal)
    }
    guard plan == nil, let each = district.plan?.drawPerUnit else { return found }
    return found.taking(each)
  }

  /// A list that is there already is the list of a draw: it is never replaced by another.
  private func deposit(_ list: String) throws {
    let path = output ?? folder.sealedList
    do throws(OutputProblem) {
      try OutputFile.write(Array(list.utf8), to: path, .keepExisting)
      terminal.say(zh: "清单已封存：\(printable(path))", en: "the list is sealed in \(printable(path))")
    } catch {
      if case .alreadyThere = error, let there = try? InputReader().read(path), there.bytes == Array(list.utf8) {
        terminal.say(zh: "与已封存的清单一致：\(printable(path))", en: "the same list is sealed already in \(printable(path))")
        return
      }
      terminal.say(error)
      if case .alreadyThere = error {
        terminal.say(
          zh: "重新抽取须另写 --output，并说明理由；原清单保留",
          en: "to draw again, name another --output and say why; the first list stays")
      }
      throw ExitCode(2)
    }
  }

  /// Exit code 1 where anything differs.
  private func compare(_ path: String, _ units: [UnitFolder], _ isSound: Bool) throws {
    let (drawn, areFilesSound) = try SealFile(path: path).review(units, terminal)
    let report = SealReport(drawn, units: units)
    switch format {
    case .text: try terminal.write(sealText(report, language: terminal.resultLanguage, style: terminal.style))
    case .json: try terminal.write(sealJSON(report))
    }
    if !isSound || !areFilesSound { throw ExitCode(2) }
    if !report.isIntact { throw ExitCode(1) }
  }
}
