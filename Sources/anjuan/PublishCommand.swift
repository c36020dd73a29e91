import ArgumentParser
import Engine
import Intake
import Model
import Reports
import Review

/// `anjuan publish`: the publication copy of a case, into a folder; nothing is ever published.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "写出公示用副本（遮蔽个人信息） · Write the publication copy of a case, personal data masked.",
    discussion: """
      publication.html、publication.txt 供公示；credit-penalty、credit-permit（csv、xlsx）是双公示数据；internal/ 里的遮蔽记录和
      替换了拟公示文本的案卷留在单位内部。不发布任何内容，也不改动案卷。
      publication.html and .txt are for the public, credit-*.csv and .xlsx for the credit platform; internal/ stays inside: the
      log of what was masked, and the case with its draft replaced. Nothing is published, the case file is only read.

      例 Example:
        anjuan publish --as-of 2025-07-04 -o copy/ \\
          Samples/gate/draft-with-personal-data.xml

      退出码：0 写出；1 关口为不得公示，没有写出（--draft 仍写出）；2 不能处理，或者文件已经存在而没有 --force。
      Exit codes: 0 written · 1 the gate says withhold (written only with --draft) · 2 it could not be done.
      """)

  @Argument(help: ArgumentHelp("案卷 XML、zip、文件夹，或 - · a case file, zip, folder, or -", valueName: "file"))
  var file: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  @Option(name: [.short, .long], help: ArgumentHelp("写到这个文件夹 · folder to write into", valueName: "folder"))
  var output: String

  @OptionGroup var replace: ReplaceOption

  @Flag(help: "关口为不得公示时也写出，供内部修改 · write even where the gate says withhold, for work inside the bureau")
  var draft = false

  func run() throws {
    let (_, ruleSet) = try common.shelf(scopes: [.caseFile], readsExamples: false)
    let list = CaseList(arguments: [file])
    common.say(list.problems.map { InputProblems.problem($0) })
    guard let profile = ruleSet.profiles.first, let input = list.inputs.first, list.problems.isEmpty else {
      throw ExitCode(2)
    }
    guard list.inputs.count == 1 else { throw ValidationError("一次一个案卷 · one case at a time") }
    let reviewer = try CaseReviewer(ruleSet: ruleSet, profile: profile, setting: review.setting(common))
    do {
      let file = try InputReader().read(input)
      common.say(file.text.notes)
      let adjudication = try InputReader().adjudication(of: input).map { ReadAdjudication($0) }
      let (report, problems) = reviewer.reviewForPublication(file, adjudication: adjudication)
      common.say(problems + (report?.problems ?? []))
      guard let decision = report?.publication else { throw ExitCode(2) }
      guard decision.ruling != .withhold || draft else {
        common.say(
          zh: "关口：不得公示，没有写出（anjuan gate 说明理由；--draft 仍写出供内部修改）",
          en: "the gate says withhold: nothing was written (anjuan gate says why; --draft writes it all the same)")
        throw ExitCode(1)
      }
      let copy = try reviewer.publicationCopy(file)
      try write(try PublicationFiles(copy, language: common.resultLanguage), sparing: input)
      tell(copy)
    } catch let problem as InputProblem {
      common.say([InputProblems.problem(problem)])
      throw ExitCode(2)
    } catch let problem as OutputProblem {
      common.say(problem)
      throw ExitCode(2)
    } catch let fault as PublicationCopyFault {
      say(fault)
      throw ExitCode(2)
    } catch PublicationFilesFault.sheet(let what) {
      common.say(zh: "表格做不出：\(what)", en: "the spreadsheet could not be made: \(what)")
      throw ExitCode(2)
    }
  }

  /// Nothing is written where any of the files is there already and may not be replaced.
  private func write(_ files: PublicationFiles, sparing input: CaseInput) throws {
    let inputs = InputReader().identity(of: input).map { [$0] } ?? []
    let paths = files.files.map { OutputFile.path($0.path, in: output) }
    try replace.check(paths, common)
    try OutputFile.createFolder(OutputFile.path("internal", in: output))
    for (file, path) in zip(files.files, paths) {
      try OutputFile.write(file.bytes, to: path, replace.policy, sparing: inputs)
    }
    for path in paths { common.say(zh: "已写入 \(printable(path))", en: "written to \(printable(path))") }
  }

  /// What was masked and what the organ still has to fill in.
  private func tell(_ copy: PublicationCopy) {
    common.say(zh: "遮蔽 \(copy.masks.count) 处", en: "\(copy.masks.count) places masked")
    for record in copy.records {
      if !record.missing.isEmpty {
        let names = record.missing.map { "\($0.code) \($0.name)" }
        common.say(
          zh: "双公示数据 \(printable(record.decision)) 还缺：\(names.joined(separator: "、"))",
          en: "the record of \(printable(record.decision)) still lacks \(names.joined(separator: ", "))")
      }
      if !record.cut.isEmpty {
        common.say(
          zh: "双公示数据超长已截短：\(record.cut.joined(separator: "、"))",
          en: "too long, cut: \(record.cut.joined(separator: ", "))")
      }
    }
  }

  private func say(_ fault: PublicationCopyFault) {
    switch fault {
    case .unreadable: common.say(zh: "案卷不能读", en: "the case cannot be read")
    case .noDraft:
      common.say(
        zh: "案卷没有拟公示的文本（disclosure/draft）", en: "the case has no draft to be published (disclosure/draft)")
    case .notClean(let draft):
      common.say(
        zh: "\(printable(draft)) 遮蔽以后仍查出个人信息，没有写出",
        en: "\(printable(draft)) still shows personal data when masked: nothing was written")
    }
  }
}
