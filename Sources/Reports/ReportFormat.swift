package import Model
package import SafeSheet

/// The forms in which one report value is given out; every one shows the same value.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text
  case json
  case xml
  case html
  case csv
  case xlsx
  case sarif
  case markdown

  /// Whether the reports of several cases may stand one after another in one file or stream.
  package var canContinue: Bool {
    switch self {
    case .text, .json, .csv, .markdown: true
    case .xml, .html, .xlsx, .sarif: false
    }
  }
}

/// The bytes of a report, UTF-8 with a final line feed, or an XLSX file; the same arguments always give the same bytes.
///
/// JSON and XML carry both languages and do not look at `language`.
///
/// - Parameters:
///   - style: shapes the terminal text alone.
///   - continuing: whether other reports of this format stand before it, so that CSV needs no second heading.
/// - Throws: where no spreadsheet can be made.
package func render(
  _ report: Report, as format: ReportFormat, language: Language = .zh, style: TextStyle = TextStyle(),
  continuing: Bool = false
) throws(SheetFault) -> [UInt8] {
  switch format {
  case .text: TextReport(report, language: language, on: TextLines(style: style)).bytes
  case .json: JSONReport(report).bytes
  case .xml: XMLReport(report).bytes
  case .html: HTMLReport(report, language: language).bytes
  case .csv: CSVReport(report, language: language).bytes(continuing: continuing)
  case .xlsx: try ReportWorkbook(report, language: language).bytes()
  case .sarif: SARIFReport(report, language: language).bytes
  case .markdown: TextReport(report, language: language, on: MarkdownLines()).bytes
  }
}

/// The bytes of the publication gate's answer; formats for programs give the whole report with its member `publication`.
package func renderGate(
  _ report: Report, as format: ReportFormat, language: Language = .zh, style: TextStyle = TextStyle()
) throws(SheetFault) -> [UInt8] {
  guard let decision = report.publication else {
    return try render(report, as: format, language: language, style: style)
  }
  switch format {
  case .text: return GateText(report, decision, language: language, style: style).bytes
  case .html: return GatePage(report, decision, language: language).bytes
  case .json, .xml, .csv, .xlsx, .sarif, .markdown:
    return try render(report, as: format, language: language, style: style)
  }
}
