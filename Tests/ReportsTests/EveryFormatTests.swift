import Model
import Testing

@testable import Reports

/// What holds whatever the format.
@Suite struct EveryFormatTests {
  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func theSameReportGivesTheSameBytes(format: ReportFormat, language: Language) {
    let first = render(AwkwardReport.report, as: format, language: language)
    #expect(first == render(AwkwardReport.report, as: format, language: language))
    #expect(first.last == UInt8(ascii: "\n"))
  }

  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func everyFindingIsNamedInEveryFormat(format: ReportFormat, language: Language) {
    let report = AwkwardReport.report
    let text = String(decoding: render(report, as: format, language: language), as: UTF8.self)
    let ids = report.verdicts.flatMap(\.findings).map(\.id)
    #expect(ids.count == 60)
    for id in ids {
      let written = format == .html ? id.replacing("&", with: "&amp;").replacing("<", with: "&lt;") : id
      #expect(text.contains(format == .html ? written.replacing(">", with: "&gt;") : written), "\(id)")
    }
  }

  @Test func everyLabelExistsInBothLanguagesAndInItsOwnScript() {
    for label in Label.allCases {
      #expect(label.text.zh.contains(where: isChinese), "\(label)")
      #expect(!label.text.en.isEmpty && !label.text.en.contains(where: isChinese), "\(label)")
    }
  }

  @Test(arguments: [ReportFormat.text, .html])
  func anEnglishReportOfAnEnglishCaseHasNoChineseWord(format: ReportFormat) {
    let report = PlainReport.with(verdicts: PlainReport.oneOfEachState)
    let text = String(decoding: render(report, as: format, language: .en), as: UTF8.self)
    let body = text.split(separator: "</style>").last ?? ""
    #expect(!body.contains(where: isChinese), "\(body.filter(isChinese))")
  }

  private func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value) }
  }
}
