import Model
import StatutoryTime

/// What the examples of one requirement have shown: states, outcomes of its checks, editions. What none shows is a gap.
struct ExampleProof {
  private let requirement: Requirement
  private var outcomes: Set<String> = []
  private var editions: Set<Int> = []

  init(_ requirement: Requirement) { self.requirement = requirement }

  mutating func note(_ judgement: RequirementJudgement) {
    for chosen in judgement.editions { editions.insert(chosen.edition) }
    for point in judgement.points {
      editions.insert(point.edition)
      let check = requirement.editions[point.edition].checks[point.check]
      guard case .failed(let failures, _) = point.result else { continue }
      for failure in failures {
        if let level = check.level(for: failure) { outcomes.insert(Self.key(check, level)) }
      }
    }
  }

  private static func key(_ check: Check, _ level: Level) -> String {
    "\(check.id)/\(level.outcome)\(level.upTo.map { " (\($0.text(.english)))" } ?? "")"
  }

  /// A problem for each state, outcome and edition that no example shows.
  func gaps() -> [ExampleRun] {
    var gaps = missingStates()
    guard !requirement.isLocal else { return gaps }
    var named: Set<String> = []
    for (number, edition) in requirement.editions.enumerated() {
      if !editions.contains(number) { gaps.append(unused(edition)) }
      for check in edition.checks {
        for level in check.levels where level.severity != .note {
          let key = Self.key(check, level)
          if !outcomes.contains(key), named.insert(key).inserted { gaps.append(unshown(key, check)) }
        }
      }
    }
    return gaps
  }

  /// A problem for each state that no example is to give: known without running any.
  func missingStates() -> [ExampleRun] {
    var gaps: [ExampleRun] = []
    let given = Set(requirement.examples.map(\.expect))
    let asksOnly = requirement.editions.allSatisfy { $0.checks.allSatisfy(\.isQuestion) }
    if asksOnly {
      if !given.contains(.undecided) { gaps.append(missing(.undecided)) }
    } else {
      if !given.contains(.met) { gaps.append(missing(.met)) }
      if given.isDisjoint(with: [.unmet, .partial]) { gaps.append(missing(.unmet)) }
      // A local item is proven by its two sides; the shipped set proves everything it can say.
      if !requirement.isLocal, !given.contains(.undecided) { gaps.append(missing(.undecided)) }
    }
    if requirement.when != nil || requirement.each != nil, !requirement.isLocal, !given.contains(.notApplicable) {
      gaps.append(missing(.notApplicable))
    }
    return gaps
  }

  private func missing(_ state: VerdictState) -> ExampleRun {
    gap(
      state, requirement.origin, "example.missing", zh: "\(requirement.id) 缺结论为“\(state.label.zh)”的例子",
      en: "\(requirement.id) has no example of \(state.rawValue)",
      fix: requirement.isLocal
        ? (
          zh: "补一行 <example base=\"…\" … expect=\"\(state.rawValue)\"/>",
          en: "add <example base=\"…\" … expect=\"\(state.rawValue)\"/>"
        ) : (zh: "在 examples 里补一个 <\(state.rawValue)>", en: "add an example <\(state.rawValue)>"))
  }

  private func unshown(_ key: String, _ check: Check) -> ExampleRun {
    gap(
      .unmet, check.origin, "example.outcome", zh: "\(requirement.id) 没有例子出现过“\(key)”这一等级",
      en: "no example of \(requirement.id) shows the level “\(key)”",
      fix: (zh: "补一个使评查点得出这一结果的例子", en: "add an example in which the check gives this outcome"))
  }

  private func unused(_ edition: Edition) -> ExampleRun {
    let from = edition.from.map { "\($0)" } ?? "…"
    return gap(
      .met, edition.origin, "example.edition", zh: "\(requirement.id) 没有例子适用自 \(from) 起的版本",
      en: "no example of \(requirement.id) is judged by its edition from \(from)",
      fix: (zh: "补一个按该版本评查的例子", en: "add an example that this edition judges"))
  }

  private func gap(
    _ expected: VerdictState, _ origin: RuleOrigin, _ code: String, zh: String, en: String,
    fix: (zh: String, en: String)
  ) -> ExampleRun {
    ExampleRun(
      requirement: requirement.id, file: origin.file, line: origin.line, expected: expected, actual: nil,
      problem: Problem(
        file: origin.file, place: Place(line: origin.line, column: 1, path: ""), code: code,
        message: BilingualText(zh: zh, en: en), remedy: BilingualText(zh: fix.zh, en: fix.en)))
  }
}

extension Check {
  var isQuestion: Bool {
    if case .question = kind { true } else { false }
  }
}
