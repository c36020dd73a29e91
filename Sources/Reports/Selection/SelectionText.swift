package import Model

/// A choice of cases for the terminal, UTF-8.
package func selectionText(
  _ report: SelectionReport, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  var text = SelectionText(SelectionWording(report: report, language: language), style)
  text.write()
  return [UInt8](text.lines.text.utf8)
}

private struct SelectionText {
  private static let column = 14

  let say: SelectionWording
  var lines: TextLines

  init(_ say: SelectionWording, _ style: TextStyle) {
    self.say = say
    lines = TextLines(style: style)
  }

  private var report: SelectionReport { say.report }

  mutating func write() {
    lines.line(say.title, ink: .bold)
    field(
      say.pick("评查", "evaluation"),
      say.pick("第 \(report.run) 次，截至 \(report.asOf)", "run \(report.run), as of \(report.asOf)"))
    field(say.pick("评查标准", "rule set"), "\(report.edition) · \(report.scoring)")
    field(say.pick("推选规则", "policy"), "\(report.policy.id) · SHA-256 \(report.policy.sha256.prefix(12))…")
    lines.blank()
    lines.line(say.headline)
    lines.line(say.nature)
    lines.heading(say.pick("怎样选出", "How they were chosen"))
    for (number, aim) in report.aims.enumerated() {
      lines.line(
        say.pick(
          "目标 \(number + 1)：\(aim.label.zh)，最优 \(aim.reached)",
          "aim \(number + 1): \(aim.label.en), optimum \(aim.reached)"),
        indent: 2)
    }
    lines.line(say.pick("择优值：", "merit: ") + say(report.policy.merit), indent: 2, hanging: 2)
    lines.line(say.pick("排序：", "order: ") + say(report.policy.order), indent: 2, hanging: 2)
    for seats in say.tellingSeats { lines.line(say.seats(seats), indent: 2, hanging: 2) }
    lines.line(say.solved, indent: 2, hanging: 2, ink: .quiet)
    if let statements = report.statements {
      lines.line(
        say.pick("情形说明：", "statements: ") + "\(statements.name) · SHA-256 \(statements.sha256.prefix(12))…", indent: 2,
        hanging: 2, ink: .quiet)
    }
    writeConditions()
    write(say.pick("选出", "Chosen"), report.chosen, none: say.pick("没有案卷符合全部条件。", "No case meets every condition."))
    write(
      say.pick("未选出的前 \(report.leftOut.count) 卷", "The best \(report.leftOut.count) left out"), report.leftOut,
      none: say.pick("没有。", "None."))
  }

  private mutating func writeConditions() {
    lines.heading(say.pick("条件各排除多少", "What each condition bars"))
    for condition in report.conditions {
      let unknown =
        condition.unknown == 0
        ? "" : say.pick("（\(condition.unknown) 卷没有记载）", " (no word in \(condition.unknown) files)")
      lines.line("\(condition.barred)  \(say(condition.text))\(unknown)", indent: 2, hanging: 4)
    }
  }

  private mutating func write(_ title: String, _ list: [SelectionReport.Line], none: String) {
    lines.heading(title)
    if list.isEmpty { lines.line(none, indent: 2) }
    for line in list {
      lines.line("\(line.place). \(line.caseID) · \(line.unitName) · \(line.cause)", hanging: 3, ink: .bold)
      own(say.pick("类别", "kind"), say(line.matter))
      if !line.officers.isEmpty {
        own(say.pick("承办人", "officers"), line.officers.joined(separator: say.pick("、", ", ")))
      }
      own(say.pick("得分", "score"), "\(say.score(line)) · \(say(line.grade.label))")
      own(say.pick("排序依据", "rank key"), say.measures(line))
      own(say.pick("抽签号", "draw key"), "\(line.drawKey.prefix(16))…")
      for (number, reason) in line.reasons.enumerated() {
        own(number == 0 ? say.pick("理由", "reasons") : "", say(reason))
      }
      for (number, statement) in line.statements.enumerated() {
        own(number == 0 ? say.pick("说明", "stated") : "", say(statement))
      }
    }
  }

  private mutating func field(_ label: String, _ value: String) {
    lines.field(label, value, column: Self.column)
  }

  private mutating func own(_ label: String, _ value: String) {
    lines.field(label, value, indent: 3, column: Self.column)
  }
}

/// A choice of cases as JSON, UTF-8.
package func selectionJSON(_ report: SelectionReport) -> [UInt8] { JSONReport.bytes(of: report) }
