import Model
import Testing

@testable import Reports

/// A report's bytes; a spreadsheet that cannot be made is an issue of the test that asks for it.
func render(
  _ report: Report, as format: ReportFormat, language: Language = .zh, style: TextStyle = TextStyle()
) -> [UInt8] {
  do {
    return try Reports.render(report, as: format, language: language, style: style, continuing: false)
  } catch {
    Issue.record("\(format): \(error)")
    return []
  }
}

/// A text as XML 1.0 can hold it: the control characters that it cannot are written out.
func heldByXML(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { text, scalar in
    let isControl = scalar.value < 0x20 && !["\t", "\n", "\r"].contains(scalar)
    text += isControl || [0xFFFE, 0xFFFF].contains(scalar.value) ? VisibleText.of(String(scalar)) : String(scalar)
  }
}
