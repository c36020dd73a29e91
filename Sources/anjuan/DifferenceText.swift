import Intake
import Model
import Review

/// The difference of two rule sets as lines for a terminal.
struct DifferenceText {
  let language: Language
  private var lines: [String] = []

  init(_ difference: RuleDifference, in language: Language) {
    self.language = language
    let (old, new) = (difference.old, difference.new)
    add("\(old.title[language]) \(old.edition) → \(new.title[language]) \(new.edition)")
    if difference.bearing == nil { add(pick("内容没有变化", "nothing changed")) }
    section(pick("评查项目", "Requirements"), difference.requirements)
    section(pick("共用内容", "Shared by requirements"), difference.shared)
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private mutating func add(_ line: String) { lines.append(printable(line)) }

  private mutating func section(_ title: String, _ entries: [RuleDifference.Entry]) {
    guard !entries.isEmpty else { return }
    add("")
    add(pick("\(title)（\(entries.count)）", "\(title) (\(entries.count))"))
    for entry in entries {
      let name = entry.title.isEmpty ? "" : " " + entry.title
      add("  \(entry.kind.label[language]) \(entry.subject)\(name) [\(entry.bearing.label[language])]")
      for change in entry.changes where !change.text.isEmpty {
        // The mark of the whole stands above; only what weighs less needs its own.
        let mark = change.bearing == entry.bearing ? "" : " [\(change.bearing.label[language])]"
        add("    \(change.text)\(mark)")
      }
      if !entry.readers.isEmpty {
        add("    " + pick("用到它的项目：", "read by: ") + entry.readers.map(\.text).joined(separator: " "))
      }
    }
  }

  // MARK: Cases

  /// - Parameter changed: requirements that have an entry of their own.
  mutating func add(_ cases: [CaseDifference], changed: Set<RequirementID>) {
    guard !cases.isEmpty else { return }
    let differing = cases.filter(\.isChange)
    add("")
    add(
      pick(
        "案卷：\(cases.count) 个，\(differing.count) 个的结果有变化",
        "Cases: \(cases.count), of which \(differing.count) come out differently"))
    for one in differing {
      add("  \(one.name)")
      let (old, new) = (one.old, one.new)
      add("    " + pick("等次：", "grade: ") + both(old.grade.label[language], new.grade.label[language]))
      add("    " + pick("得分：", "score: ") + both(score(old), score(new)))
      for row in one.rows {
        add(
          "    \(row.requirement)  \(both(result(row.old, row.oldEffects), result(row.new, row.newEffects)))\(cause(row, changed))"
        )
      }
    }
  }

  private func both(_ old: String, _ new: String) -> String {
    old == new ? old + pick("（不变）", " (as before)") : "\(old) → \(new)"
  }

  private func score(_ outcome: Outcome) -> String {
    outcome.score.decided.map(\.description) ?? pick("无", "none")
  }

  private func result(_ verdict: Verdict?, _ effects: [GateEffect]) -> String {
    guard let verdict else { return pick("没有这一项", "no such requirement") }
    var text = verdict.state.label[language]
    switch verdict.state {
    case .notApplicable, .undecided, .error: break
    case .met, .partial, .unmet, .blocked: text += " \(verdict.earned.short)/\(verdict.standard.short)"
    }
    return ([text] + effects.map { $0.label[language] }).joined(separator: pick("，", ", "))
  }

  /// Where the requirement itself is as before, something that it reads or that takes its place changed.
  private func cause(_ row: CaseDifference.Row, _ changed: Set<RequirementID>) -> String {
    changed.contains(row.requirement)
      ? "" : pick("（本项未改，因共用内容或者其他项目改动）", " (not changed itself: through what it shares or another requirement)")
  }
}
