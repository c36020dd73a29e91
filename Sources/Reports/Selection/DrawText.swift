package import Model

/// A draw for the terminal: what was drawn from each unit, and how it can be followed by hand.
package func drawText(
  _ report: DrawReport, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  var text = DrawText(report: report, language: language, style: style)
  text.write()
  return [UInt8](text.lines.text.utf8)
}

private struct DrawText {
  private static let column = 14

  let report: DrawReport
  let language: Language
  var lines: TextLines

  init(report: DrawReport, language: Language, style: TextStyle) {
    self.report = report
    self.language = language
    lines = TextLines(style: style)
  }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  mutating func write() {
    lines.line(pick("案卷抽取 · \(report.district)", "Draw of cases · \(report.district)"), ink: .bold)
    lines.field(pick("抽取日", "drawn on"), report.asOf, column: Self.column)
    if report.from != nil || report.until != nil {
      lines.field(
        pick("评查期", "period"), "\(report.from ?? "…") – \(report.until ?? "…")", column: Self.column)
    }
    lines.field(pick("抽取规则", "plan"), "\(report.plan[language]) · \(report.planID)", column: Self.column)
    lines.field(pick("种子", "seed"), report.seed, column: Self.column)
    lines.field(pick("封签", "seal"), report.seal, column: Self.column)
    let counted = report.units.reduce(0) { $0 + $1.cases.count(where: \.counts) }
    let apart = report.units.reduce(0) { $0 + $1.cases.count { !$0.counts } }
    lines.field(
      pick("合计", "in all"),
      pick(
        "\(report.units.reduce(0) { $0 + $1.volume }) 卷中抽 \(counted) 卷",
        "\(counted) of \(report.units.reduce(0) { $0 + $1.volume }) cases")
        + (apart == 0 ? "" : pick("，另单列评查 \(apart) 卷", "; \(apart) reviewed separately")), column: Self.column)
    for unit in report.units { write(unit) }
    writeLeftOut()
    lines.blank()
    lines.line(
      pick(
        "每卷的抽签号可以复算：printf '%s\\n%s' 种子 案卷摘要 | sha256sum；同类中号小的先抽。",
        "Any draw key can be computed again: printf '%s\\n%s' SEED DIGEST | sha256sum; within a kind the smallest comes first."
      ), ink: .quiet)
  }

  private mutating func write(_ unit: DrawReport.Unit) {
    lines.heading("\(unit.name) · \(unit.code)")
    for step in unit.working { lines.line(step[language], indent: 2, hanging: 2) }
    if unit.size < unit.volume {
      for stratum in unit.strata {
        let share = Points(hundredths: stratum.share).short
        lines.line(
          pick(
            "\(stratum.label.zh)：\(stratum.volume) 卷，按占比 \(share) 卷，抽到 \(stratum.drawn) 卷",
            "\(stratum.label.en): \(stratum.volume) cases, its share \(share), drawn \(stratum.drawn)"), indent: 2,
          hanging: 2, ink: .quiet)
      }
    }
    for (number, one) in unit.cases.enumerated() {
      lines.line(
        "\(number + 1). \(one.file) · \(one.stratum[language]) · \(one.reason[language]) · \(one.key.prefix(12))…",
        indent: 2, hanging: 3)
    }
  }

  private mutating func writeLeftOut() {
    guard !report.leftOut.isEmpty else { return }
    lines.heading(pick("未列入抽取范围的案卷", "Cases not in the catalogue"))
    for one in report.leftOut {
      lines.line("\(one.unit) · \(one.file) · \(one.because[language])", indent: 2, hanging: 2)
    }
  }
}

/// A draw as JSON, UTF-8.
package func drawJSON(_ report: DrawReport) -> [UInt8] { JSONReport.bytes(of: report) }
