import Model
import Testing

@testable import Reports

/// What holds whatever the format.
@Suite struct EveryFormatTests {
  @Test(arguments: ReportFormat.allCases, Language.allCases)
  func theSameReportGivesTheSameBytes(format: ReportFormat, language: Language) {
    let first = Self.awkward(format, language)
    #expect(first == render(AwkwardReport.report, as: format, language: language))
    #expect(format == .xlsx || first.last == UInt8(ascii: "\n"))
  }

  /// The workbook is compressed: `ReadBackTests` reads it.
  @Test(arguments: ReportFormat.allCases.filter { $0 != .xlsx }, Language.allCases)
  func everyFindingIsNamedInEveryFormat(format: ReportFormat, language: Language) {
    let report = AwkwardReport.report
    let text = String(decoding: Self.awkward(format, language), as: UTF8.self)
    let ids = report.verdicts.flatMap(\.findings).map(\.id)
    #expect(ids.count == 60)
    for id in ids { #expect(text.contains(written(id, format)), "\(id)") }
  }

  /// Rendered once for all that look at it.
  private static func awkward(_ format: ReportFormat, _ language: Language) -> [UInt8] {
    rendered[format]?[language] ?? []
  }

  private static let rendered = Dictionary(
    uniqueKeysWithValues: ReportFormat.allCases.map { format in
      (
        format,
        Dictionary(
          uniqueKeysWithValues: Language.allCases.map { ($0, render(AwkwardReport.report, as: format, language: $0)) })
      )
    })

  private func written(_ id: String, _ format: ReportFormat) -> String {
    switch format {
    case .html, .xml: id.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    case .text, .json, .csv, .xlsx, .sarif, .markdown: id
    }
  }

  /// Whatever stands in whatever field: no control character, nothing that reorders text.
  @Test(arguments: ReportFormat.allCases.filter { $0 != .xlsx }, Language.allCases)
  func noFormatHoldsARawCharacterThatActs(format: ReportFormat, language: Language) {
    for report in Self.hostile {
      var text = String(decoding: render(report, as: format, language: language), as: UTF8.self)[...]
      if format == .csv {
        #expect(text.first == "\u{FEFF}", "by which Excel knows UTF-8")
        text = text.dropFirst()
      }
      let acting = text.unicodeScalars.filter {
        $0 != "\n" && !(format == .csv && $0 == "\r")
          && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
          && !["\u{200C}", "\u{200D}"].contains($0)
      }
      #expect(acting.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func noMarkupComesFromAField(language: Language) {
    for report in Self.hostile {
      let html = MarkupReader(String(decoding: render(report, as: .html, language: language), as: UTF8.self))
      #expect(html.fault == nil)
      #expect(html.tags.isDisjoint(with: ["script", "!--"]))
      let markdown = String(decoding: render(report, as: .markdown, language: language), as: UTF8.self)
      for line in markdown.split(separator: "\n") {
        // Names stand as code, in which nothing acts; what is escaped stands between its neighbours all the same.
        let text = line.replacing(/`+[^`]*`+/, with: "").replacing(/\\[^\w ]/, with: "x")
        #expect(!text.contains(/[<|]|\]\(|&#|http:/) && line.drop { $0 == " " }.first != ">", "\(line)")
        #expect(!line.hasPrefix("    ") || line.drop { $0 == " " }.hasPrefix("- "), "would be code: \(line)")
      }
    }
  }

  private static let hostile =
    [AwkwardReport.report]
    + (UInt64(1)...8).map { seed in
      var random = RandomReport(seed: seed)
      return random.report()
    }

  @Test func everyLabelExistsInBothLanguagesAndInItsOwnScript() {
    for label in Label.allCases {
      #expect(label.text.zh.contains(where: isChinese), "\(label)")
      #expect(!label.text.en.isEmpty && !label.text.en.contains(where: isChinese), "\(label)")
    }
  }

  @Test(arguments: [ReportFormat.text, .html, .csv, .sarif, .markdown])
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
