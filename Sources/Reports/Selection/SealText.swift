package import Model

/// A sealed list held against the files of today, for the terminal.
package func sealText(
  _ report: SealReport, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
  var lines = TextLines(style: style)
  lines.line(pick("抽取清单核对", "The sealed list, held against the files"), ink: .bold)
  lines.field(pick("抽取", "drawn"), "\(report.asOf) · \(report.plan)", column: 10)
  lines.field(pick("种子", "seed"), report.seed, column: 10)
  lines.field(pick("封签", "seal"), pick("\(report.seal)（清单完好）", "\(report.seal) (the list is as sealed)"), column: 10)
  lines.blank()
  let counts = SealReport.Kind.allCases.map { kind in
    "\(kind.label[language]) \(report.changes.count { $0.kind == kind })"
  }
  lines.line(
    pick("抽取 \(report.drawn) 卷：", "\(report.drawn) cases drawn: ")
      + (report.changes.isEmpty
        ? pick("全部与抽取时一致。", "all as they were drawn.") : counts.joined(separator: pick("，", ", "))))
  for change in report.changes {
    lines.line(
      "[\(change.kind.label[language])] \(change.unitName) · \(change.file)", indent: 2, hanging: 2,
      ink: [.altered, .missing].contains(change.kind) ? .warning : nil)
    if let digest = change.digest { lines.line(pick("抽取时 ", "then ") + digest, indent: 4, ink: .quiet) }
    if let twin = report.twin(of: change) {
      lines.line(
        pick(
          "与增加的 \(twin.unitName) · \(twin.file) 内容相同，可能是改名或者移动",
          "the same bytes as \(twin.unitName) · \(twin.file), which was added: perhaps renamed or moved"), indent: 4,
        hanging: 2,
        ink: .quiet)
    }
    if let now = change.now, !now.isEmpty { lines.line(pick("现　为 ", "now  ") + now, indent: 4, ink: .quiet) }
  }
  if report.changes.contains(where: { $0.kind == .altered }) {
    lines.line(
      pick(
        "改动不等于造假：补交材料、重新导出也会这样，由人调取原件核对。",
        "An altered file need not be a forged one: a person holds it against the original."),
      ink: .quiet)
  }
  return [UInt8](lines.text.utf8)
}

/// The same as JSON, UTF-8.
package func sealJSON(_ report: SealReport) -> [UInt8] { JSONReport.bytes(of: report) }
