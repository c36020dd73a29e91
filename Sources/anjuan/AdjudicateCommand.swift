import ArgumentParser
import Engine
import Intake
import Model
import Review
import StatutoryTime

/// `anjuan adjudicate`: persons decide what a machine cannot, confirm gate items, and answer objections.
struct AdjudicateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudicate",
    abstract: "人工评定：回答待定问题、确认一票否决、处理申辩 · Decide what is open, confirm gate items, answer objections.",
    discussion: """
      逐项询问，每答一项立即写入案卷旁的 adjudication.xml，可随时停止、下次继续。两名评查人互不相见。
      Asks one by one and writes each answer at once beside the case; stop at any time and go on later.

      例 Examples:
        anjuan adjudicate cases/0058.xml --reviewer 周明
        anjuan adjudicate cases/0058.xml --list
        anjuan adjudicate cases/0058.xml --reviewer 周明 --from answers.xml
      """)

  @Argument(help: ArgumentHelp("案卷 XML 或者文件夹 · case file or folder", valueName: "case"))
  var file: String

  @Option(help: ArgumentHelp("评查人 · who decides", valueName: "name"))
  var reviewer: String?

  @Option(
    help: ArgumentHelp(
      "评查人甲、乙，或者第三人（集体）；默认按姓名接续，新人依次为甲、乙 · which reviewer; by name, else the first free of the two",
      valueName: "first|second|third"))
  var seat: ReviewerSeat?

  @Option(
    help: ArgumentHelp("评定日期，默认评查基准日 · day of the decision, the as-of day by default", valueName: "YYYY-MM-DD"),
    transform: ReviewOptions.day)
  var on: Day?

  @Option(help: ArgumentHelp("从文件取答案 · take the answers from a file", valueName: "file"))
  var from: String?

  @Flag(help: "只列出尚待评定的 · only list what is open")
  var list = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  func run() throws {
    var desk = try review.desk(for: file, common)
    if list { return printOpen(&desk) }
    guard desk.path != nil else {
      common.say(.noPlace)
      throw ExitCode(2)
    }
    let day = (on ?? review.asOf ?? Session.today).description
    if let from { return try record(from, day, &desk) }
    guard let reviewer, let seat = seat ?? desk.seat(of: reviewer) else {
      throw ValidationError(
        "请用 --reviewer 写明评查人；两名评查人以外的用 --seat third · name yourself with --reviewer; beyond the two use --seat third")
    }
    var walk = AdjudicationWalk(reviewer: reviewer, seat: seat, day: day, common: common)
    do {
      try walk.run(&desk)
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    let left = desk.openQuestions(for: seat).count
    Session.write(
      common.resultLanguage == .zh
        ? "记入 \(walk.recorded) 项，尚有 \(left) 项未定\n" : "\(walk.recorded) recorded, \(left) still open\n")
  }

  private func record(_ path: String, _ day: String, _ desk: inout AdjudicationDesk) throws {
    let records = try answers(in: path, day, desk)
    var isNew = false
    for record in records where !isNew { isNew = !desk.holds(record) }
    guard isNew || records.isEmpty else {
      common.say(
        zh: "\(printable(path)) 里的答复已经全部记入过，没有重复写入",
        en: "the answers in \(printable(path)) are recorded already: nothing was written")
      return
    }
    do {
      try desk.add(records)
    } catch {
      common.say(error)
      throw ExitCode(2)
    }
    Session.write(
      common.resultLanguage == .zh
        ? "记入 \(records.count) 项：\(printable(desk.path ?? ""))\n"
        : "\(records.count) recorded: \(printable(desk.path ?? ""))\n")
  }

  /// The answers of a file, which must be for this case and sound.
  private func answers(in path: String, _ day: String, _ desk: AdjudicationDesk) throws -> [Adjudication.Record] {
    let file: InputFile
    do {
      file = try InputReader().read(path)
    } catch {
      common.say([InputProblems.problem(error)])
      throw ExitCode(2)
    }
    let own = reviewer.flatMap { desk.seat(of: $0) }
    let draft = AdjudicationReader.Draft(reviewer: reviewer, seat: seat ?? own ?? .first, on: day)
    let (read, problems) = AdjudicationReader.read(file.text.utf8, file: file.name, draft: draft)
    common.say(problems)
    guard let read, problems.isEmpty else {
      common.say(zh: "没有写入", en: "nothing was written")
      throw ExitCode(2)
    }
    guard read.caseID == desk.caseID else {
      common.say(
        zh: "\(printable(path)) 是案卷 \(printable(read.caseID)) 的，不是 \(printable(desk.caseID)) 的",
        en: "\(printable(path)) is for case \(printable(read.caseID)), not \(printable(desk.caseID))")
      throw ExitCode(2)
    }
    return read.records
  }

  private func printOpen(_ desk: inout AdjudicationDesk) {
    let seat = seat ?? reviewer.flatMap { desk.seat(of: $0) } ?? .first
    let questions = desk.openQuestions(for: seat)
    let text = QuestionText(language: common.resultLanguage)
    // Whoever wants to publish need not wait for what only the review asks.
    let ofGate = questions.filter { desk.holdsBackDraft($0) }
    let ofReview = questions.filter { !desk.holdsBackDraft($0) }
    let isMixed = !ofGate.isEmpty && !ofReview.isEmpty
    let groups = [
      (text.pick("—— 公示关口等待的 ——", "—— The publication gate waits for these ——"), ofGate),
      (text.pick("—— 只是评查要问的 ——", "—— Only the review asks these ——"), ofReview),
    ]
    for (heading, questions) in groups {
      if isMixed { Session.write(heading + "\n") }
      for question in questions {
        for line in text.lines(question, showsDecisions: seat == .third) { Session.write(line + "\n") }
      }
    }
    Session.write(
      common.resultLanguage == .zh
        ? "\(seat.label.zh)尚有 \(questions.count) 项未定\n" : "\(seat.label.en): \(questions.count) open\n")
  }
}

extension ReviewerSeat: ExpressibleByArgument {}
