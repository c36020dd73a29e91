import ArgumentParser
import Engine
import Intake
import Model
import Review

/// `anjuan rules diff`: what changed between two rule sets, and what edition number that makes due.
struct RulesDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "比较两套评查标准 · What changed between two rule sets, and for which cases.",
    discussion: """
      逐项列出增、删、改，再列共用内容；给了案卷的，列出谁的结论、得分、等次因哪一项而变。新标准的版本号够不够，由改动算出。
      Requirement by requirement, then what they share; on cases given, whose result changes through which requirement.
      Says which edition number the changes make due; exit code 1 where the new rule set does not carry it.

      例 Example:
        anjuan rules diff Rules-2025 Rules Samples/cases
      """)

  @Argument(help: ArgumentHelp("原标准 · the old rule folder", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("新标准 · the new rule folder", valueName: "new"))
  var new: String

  @Argument(help: ArgumentHelp("两套标准都评查的案卷 · cases to judge by both", valueName: "cases"))
  var cases: [String] = []

  @Option(help: ArgumentHelp("计分方案 · scoring profile", valueName: "id"))
  var profile: String = "rate-100"

  @OptionGroup var common: CommonOptions
  @OptionGroup var review: ReviewOptions

  func validate() throws {
    if common.rules != nil {
      throw ValidationError("两套标准写作参数，不用 --rules · the two rule folders are arguments, not --rules")
    }
  }

  func run() throws {
    guard let before = load(old), let after = load(new) else { throw ExitCode(2) }
    guard let difference = before.difference(to: after, in: common.resultLanguage),
      let carried = RuleEdition(difference.new.edition), let earlier = RuleEdition(difference.old.edition)
    else { throw ExitCode(2) }
    var text = DifferenceText(difference, in: common.resultLanguage)
    let judged = try judge(before, after)
    text.add(judged.cases, changed: Set(difference.requirements.compactMap(\.requirement)))
    Session.write(text.text)

    var bearing = difference.bearing
    // What is seen outweighs what was reckoned.
    if bearing != nil, judged.cases.contains(where: \.passesNoMore) { bearing = .mayFail }
    let due = earlier.due(for: bearing)
    let carries = carried >= due
    say(carries, earlier: earlier, due: due, carried: carried, bearing)
    if judged.failed { throw ExitCode(2) }
    if !carries { throw ExitCode(1) }
  }

  private func load(_ folder: String) -> RuleShelf? {
    let shelf = RuleShelf(explicit: folder, local: common.local)
    common.say(shelf.problems)
    return shelf.problems.isEmpty ? shelf : nil
  }

  private func judge(_ before: RuleShelf, _ after: RuleShelf) throws -> (cases: [CaseDifference], failed: Bool) {
    if cases.isEmpty { return ([], false) }
    let setting = try review.setting(common)
    var reviewers = try [before, after].map { try reviewer($0, setting) }
    let list = CaseList(arguments: cases)
    common.say(list.problems.map { InputProblems.problem($0) })
    common.say(list.notes)
    var failed = !list.problems.isEmpty
    var found: [CaseDifference] = []
    for input in list.inputs {
      do {
        let file = try InputReader().read(input)
        common.say(file.text.notes)
        let results = reviewers.indices.map { reviewers[$0].review(file) }
        common.say(results[1].problems + (results[1].report?.problems ?? []))
        guard let old = results[0].report, let new = results[1].report else {
          if results[1].problems.isEmpty { common.say(results[0].problems) }
          failed = true
          continue
        }
        failed = failed || !new.problems.isEmpty || !new.errors.isEmpty
        found.append(CaseDifference(name: file.name, old: old, new: new))
      } catch {
        common.say([InputProblems.problem(error)])
        failed = true
      }
    }
    return (found, failed)
  }

  private func reviewer(_ shelf: RuleShelf, _ setting: ReviewSetting) throws -> FileReviewer {
    guard let ruleSet = shelf.ruleSet else { throw ExitCode(2) }
    guard let found = ruleSet.profiles.first(where: { $0.id == profile }) else {
      throw ValidationError("没有计分方案 \(profile) · there is no profile \(profile)")
    }
    return FileReviewer(CaseReviewer(ruleSet: ruleSet, profile: found, setting: setting), shelf: shelf)
  }

  private func say(
    _ carries: Bool, earlier: RuleEdition, due: RuleEdition, carried: RuleEdition, _ bearing: RuleDifference.Bearing?
  ) {
    let why: BilingualText
    switch bearing {
    case nil: why = BilingualText(zh: "内容没有变化", en: "nothing changed")
    case .wordsOnly: why = BilingualText(zh: "只改文字", en: "words only changed")
    case .milder: why = BilingualText(zh: "都是放宽", en: "every change is milder")
    case .mayFail:
      why = BilingualText(zh: "原来合格的案卷可能不再合格", en: "a case that passed may now fail")
    }
    let verdict =
      carries
      ? BilingualText(zh: "新标准的版本号 \(carried) 合适", en: "the new edition number \(carried) will do")
      : BilingualText(
        zh: "新标准的版本号 \(carried) 不够，应为 \(due)（rule-set.xml 的 edition）",
        en: "the new edition number \(carried) will not do: write \(due) (edition in rule-set.xml)")
    let zh = "版本号：\(why.zh)，从 \(earlier) 起至少应为 \(due)；\(verdict.zh)"
    let en = "edition: \(why.en), so from \(earlier) at least \(due) is due; \(verdict.en)"
    Session.write("\n" + (common.resultLanguage == .zh ? zh : en) + "\n")
  }
}
