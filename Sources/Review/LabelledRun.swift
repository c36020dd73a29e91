package import Engine
import Intake
package import Model

/// The rule set against real cases whose defects others have stated: what was found, missed, and falsely accused.
package struct LabelledRun: Sendable {
  package struct Row: Sendable {
    package let labelled: LabelledCase
    /// Requirements unmet or partly met, in the order of the rule set.
    package let accused: [RequirementID]
    /// Findable defects that every expected requirement found.
    package let found: [LabelledCase.Defect]
    package let missed: [LabelledCase.Defect]
    /// Accused although the source does not state it: upheld, left open, or not said at all.
    package let falselyAccused: [RequirementID]
    package let undecided: Int
  }

  package let rows: [Row]
  package let problems: [Problem]

  /// The day on which the labelled cases are judged: fixed, so that the table does not change by itself.
  package static let asOf = "2026-06-30"

  /// - Parameter folder: holds `labels.xml` and the cases.
  package init(folder: String, ruleSet: RuleSet, profile: ScoringProfile) {
    var rows: [Row] = []
    var problems: [Problem] = []
    let reader = InputReader()
    do {
      let labels = try reader.read(folder + "/labels.xml")
      let (cases, faults) = LabelledCase.read(labels.text.utf8, file: labels.name)
      problems += faults
      let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: Self.asOf))
      for labelled in cases {
        let (report, faults) = reviewer.review(try reader.read(folder + "/" + labelled.file))
        problems += faults + (report?.problems ?? [])
        guard let report else { continue }
        rows.append(Self.row(labelled, report))
      }
    } catch {
      problems.append(InputProblems.problem(error))
    }
    self.rows = rows
    self.problems = problems
  }

  private static func row(_ labelled: LabelledCase, _ report: Report) -> Row {
    let accused = report.verdicts.filter { verdict in
      verdict.findings.contains { $0.severity != .note } || verdict.state == .unmet || verdict.state == .partial
    }.map(\.requirement)
    let findable = labelled.defects.filter { $0.tag == .findable }
    let found = findable.filter { defect in defect.expects.allSatisfy(accused.contains) && !defect.expects.isEmpty }
    let expected = Set(findable.flatMap(\.expects))
    return Row(
      labelled: labelled, accused: accused, found: found, missed: findable.filter { !found.contains($0) },
      falselyAccused: accused.filter { !expected.contains($0) },
      undecided: report.verdicts.filter { $0.state == .undecided }.count)
  }

  package var missedCount: Int { rows.reduce(0) { $0 + $1.missed.count } }
  package var falseCount: Int { rows.reduce(0) { $0 + $1.falselyAccused.count } }
  package var findableCount: Int {
    rows.reduce(0) { $0 + $1.labelled.defects.filter { $0.tag == .findable }.count }
  }

  /// The table as Markdown, as it stands in the README beside the cases.
  package func markdown(_ language: Language) -> String {
    let zh = language == .zh
    var lines = [
      zh
        ? "| 案例 | 标注 | 来源所述缺陷 | 标签 | 应由 | 查出 | 无据指责 | 待定项 |"
        : "| case | label | stated defect | tag | expected from | found | false accusations | undecided |",
      "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows {
      let name = row.labelled.file.split(separator: ".").first.map(String.init) ?? row.labelled.file
      let accusations = row.falselyAccused.isEmpty ? "–" : row.falselyAccused.map(\.text).joined(separator: " ")
      if row.labelled.defects.isEmpty {
        lines.append("| \(name) | \(row.labelled.label) | – | – | – | – | \(accusations) | \(row.undecided) |")
      }
      for (position, defect) in row.labelled.defects.enumerated() {
        let first = position == 0
        let expected = defect.expects.isEmpty ? "–" : defect.expects.map(\.text).joined(separator: " ")
        let result =
          defect.tag != .findable
          ? "–" : row.found.contains(defect) ? (zh ? "是" : "yes") : (zh ? "**漏**" : "**missed**")
        lines.append(
          "| \(first ? name : "") | \(first ? row.labelled.label : "") | \(defect.code) | \(defect.tag.label[language]) | \(expected) | \(result) | \(first ? accusations : "") | \(first ? "\(row.undecided)" : "") |"
        )
      }
    }
    lines.append("")
    lines.append(
      zh
        ? "可查出的缺陷 \(findableCount) 个，漏 \(missedCount) 个；无据指责 \(falseCount) 处。"
        : "\(findableCount) findable defects, \(missedCount) missed; \(falseCount) false accusations.")
    return lines.joined(separator: "\n") + "\n"
  }
}
