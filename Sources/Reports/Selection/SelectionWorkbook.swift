package import Model
import SafeSheet

/// A choice of cases as a spreadsheet (XLSX): chosen and left out, conditions, seats, and what it rests on.
///
/// - Throws: `SheetFault`, or what the sink throws.
package func writeSelectionWorkbook(
  _ report: SelectionReport, language: Language = .zh, to sink: ([UInt8]) throws -> Void
) throws {
  var book = try LongWorkbook(rowsPerSheet: Sheet.mostRows)
  try SelectionWorkbook(say: SelectionWording(report: report, language: language)).write(into: &book)
  try book.finish(to: sink)
}

private struct SelectionWorkbook {
  let say: SelectionWording

  private var report: SelectionReport { say.report }

  func write(into book: inout LongWorkbook) throws {
    try write(say.pick("选出", "Chosen"), report.chosen, into: &book)
    try write(say.pick("未选出", "Left out"), report.leftOut, into: &book)
    try book.begin(
      say.pick("条件", "Conditions"),
      [column("条件", "condition", 60), column("排除", "barred", 10), column("没有记载", "no word", 10)])
    for condition in report.conditions {
      try book.add([text(say(condition.text)), .whole(condition.barred), .whole(condition.unknown)])
    }
    try book.begin(
      say.pick("名额", "Seats"),
      [
        column("名额", "quota", 40), column("至多", "most", 8), column("入选", "taken", 8), column("符合条件", "eligible", 10),
        column("起限制作用", "binding", 12),
      ])
    for seats in report.seats {
      try book.add([
        text(say(seats.label)), .whole(seats.most), .whole(seats.taken), .whole(seats.wanted),
        text(seats.isBinding ? say.pick("是", "yes") : say.pick("否", "no")),
      ])
    }
    try book.begin(say.pick("依据", "Origins"), [column("项目", "item", 20), column("内容", "content", 100)])
    for (label, value) in origins { try book.add([text(label), text(value)]) }
  }

  private func write(_ title: String, _ list: [SelectionReport.Line], into book: inout LongWorkbook) throws {
    try book.begin(
      title,
      [
        column("排序", "place", 8), column("案号", "case", 22), column("单位", "unit", 28), column("案由", "cause", 34),
        column("类别", "kind", 14), column("承办人", "officers", 24), column("等次", "grade", 10), column("得分", "score", 9),
        column("最低", "low", 9), column("最高", "high", 9), column("已评定%", "decided %", 10), column("择优值", "merit", 10),
        column("排序依据", "rank key", 50), column("理由", "reasons", 80), column("说明", "stated", 40),
        column("抽签号", "draw key", 30), column("文件", "file", 30),
      ])
    for line in list {
      try book.add([
        .whole(line.place), text(line.caseID), text(line.unitName), text(line.cause), text(say(line.matter)),
        text(line.officers.joined(separator: say.pick("、", ", "))), text(say(line.grade.label)),
        points(line.score.decided), points(line.score.low), points(line.score.high), .hundredths(line.score.share),
        .whole(line.merit), text(say.measures(line)), text(line.reasons.map { say($0) }.joined(separator: "\n")),
        text(line.statements.map { say($0) }.joined(separator: "\n")), text(line.drawKey), text(line.file),
      ])
    }
  }

  private var origins: [(String, String)] {
    [
      (say.pick("推选规则", "policy"), "\(report.policy.id) · SHA-256 \(report.policy.sha256)"),
      (
        say.pick("评查", "evaluation"),
        "\(report.district) · \(report.run) · \(report.asOf) · \(report.edition) · \(report.scoring)"
      ),
      (say.pick("结果", "result"), say.headline), (say.pick("求解", "solver"), say.solved),
      (say.pick("排序", "order"), say(report.policy.order)), (say.pick("择优值", "merit"), say(report.policy.merit)),
      (say.pick("出处", "source"), report.policy.source), (say.pick("性质", "nature"), say.nature),
    ]
  }

  private func column(_ zh: String, _ en: String, _ width: Int) -> Sheet.Column {
    Sheet.Column(say.pick(zh, en), width: width)
  }

  private func text(_ text: String) -> Sheet.Cell { .text(VisibleText.of(text)) }
  private func points(_ points: Points?) -> Sheet.Cell { points.map { .hundredths($0.hundredths) } ?? .text("") }
}
