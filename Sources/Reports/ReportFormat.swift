package import Model

/// The forms in which one report value is given out; every one shows the same value.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case html
}

/// The bytes of a report, UTF-8 with a final line feed; the same arguments always give the same bytes.
///
/// `style` shapes the terminal text alone; `language` chooses the words of text and HTML (JSON carries both languages).
package func render(
  _ report: Report, as format: ReportFormat, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  switch format {
  case .text: TextReport(report, language: language, style: style).bytes
  case .json: JSONReport(report).bytes
  case .html: HTMLReport(report, language: language).bytes
  }
}

/// The bytes of the publication gate's answer; JSON is the whole report with its member `publication`.
package func renderGate(
  _ report: Report, as format: ReportFormat, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  guard let decision = report.publication else { return render(report, as: format, language: language, style: style) }
  return switch format {
  case .text: GateText(report, decision, language: language, style: style).bytes
  case .json: JSONReport(report).bytes
  case .html: GatePage(report, decision, language: language).bytes
  }
}
