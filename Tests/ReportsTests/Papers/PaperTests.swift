import Model
import SafeXML
import Testing

@testable import Reports

/// What holds for every paper, whatever it says.
@Suite struct PaperTests {
  static func papers(_ report: Report, _ language: Language = .zh) -> [Paper] {
    Reports.papers(PaperKind.allCases, on: [report], language: language)
  }

  @Test func oneCaseGivesOnePaperOfEachKind() {
    #expect(Self.papers(OrdinaryReport.report).map(\.kind) == PaperKind.allCases)
    #expect(Reports.papers(PaperKind.allCases, on: []).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func bothFormatsSayTheSameInTheSameOrder(language: Language) throws {
    for report in [OrdinaryReport.report, AwkwardReport.report] {
      for paper in Self.papers(report, language) {
        let html = try PaperTextReader.html(paper)
        #expect(html == (try PaperTextReader.word(paper)))
        #expect(html.count > 300)
      }
    }
  }

  @Test(arguments: UInt64(1)...25)
  func anyReportGivesWellFormedPapersOfOurOwnTags(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    for paper in Self.papers(random.report(), seed % 2 == 0 ? .zh : .en) {
      let reader = MarkupReader(
        String(decoding: try render(paper, as: .html), as: UTF8.self).replacing(/<col [^>]*>/, with: ""))
      #expect(reader.fault == nil)
      #expect(reader.tags.isSubset(of: Self.ownTags), "\(reader.tags.subtracting(Self.ownTags))")
      for part in WordPaper(paper).parts {
        #expect(parseXML(part.content).fatal == nil, "\(part.name)")
      }
    }
  }

  @Test func everyRowFillsItsTable() {
    var reports = [OrdinaryReport.report, AwkwardReport.report]
    for seed in UInt64(1)...20 {
      var random = RandomReport(seed: seed)
      reports.append(random.report())
    }
    for paper in reports.flatMap({ Self.papers($0) }) {
      for case .table(let table) in paper.blocks {
        for row in table.rows { #expect(row.cells.reduce(0) { $0 + $1.span } == table.columns.count) }
        #expect(table.widths(of: 100).reduce(0, +) == 100)
      }
    }
  }

  @Test(arguments: PaperFormat.allCases)
  func theSamePaperGivesTheSameBytes(format: PaperFormat) throws {
    let first = try Self.papers(AwkwardReport.report).map { try render($0, as: format) }
    #expect(try first == Self.papers(AwkwardReport.report).map { try render($0, as: format) })
    #expect(Set(first).count == PaperKind.allCases.count)
  }

  @Test func nothingIsRunAndNothingIsLoaded() throws {
    for paper in Self.papers(AwkwardReport.report) {
      let html = String(decoding: try render(paper, as: .html), as: UTF8.self)
      let reader = MarkupReader(html)
      #expect(reader.tags.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base", "a"]))
      #expect(!reader.attributes.contains { $0.name.hasPrefix("on") || $0.name == "src" || $0.name == "href" })
      #expect(!html.contains("url(") && !html.contains("@import"))
      let rest = WordPaper(paper).parts.map { String(decoding: $0.content, as: UTF8.self) }.joined()
      #expect(!rest.contains("TargetMode") && !rest.contains("instrText"), "no link, no field but page numbers")
    }
  }

  /// The footer of a page is part of a style sheet: a name that ends its string, or the sheet, would be markup.
  @Test func aNameCannotLeaveTheStyleSheet() throws {
    var h = HTMLWriter(doctype: "")
    h.styleString("\"; } </style><script> \\ 案\n\u{202E}")
    #expect(
      h.html.dropFirst().dropLast().unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "\\" || $0 == " ")
      })
    let html = try Self.papers(AwkwardReport.report).map { String(decoding: try render($0, as: .html), as: UTF8.self) }
    for page in html { #expect(page.split(separator: "</style>", omittingEmptySubsequences: false).count == 2) }
  }

  @Test func everyWordExistsInBothLanguagesAndInItsOwnScript() {
    for label in PaperLabel.allCases {
      #expect(label.text.zh.contains(where: isChinese), "\(label)")
      #expect(!label.text.en.isEmpty && !label.text.en.contains(where: isChinese), "\(label)")
    }
  }

  @Test func anEnglishPaperOfAnEnglishCaseHasNoChineseWord() throws {
    let report = PlainReport.with(verdicts: PlainReport.oneOfEachState + [PlainReport.withFinding])
    for paper in Self.papers(report, .en) {
      let text = try PaperTextReader.html(paper)
      #expect(!text.contains(where: isChinese), "\(text.filter(isChinese))")
    }
  }

  @Test func theDeductionsLookAsRecorded() throws {
    let paper = try #require(Reports.papers([.deductions], on: [OrdinaryReport.report]).first)
    try Golden.expect(render(paper, as: .html), matches: "ordinary.deductions.zh.html")
  }

  private func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) || (0xFF00...0xFFEF).contains($0.value) }
  }

  private static let ownTags: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "section", "div", "h1", "h2", "p", "bdi",
    "table", "colgroup", "thead", "tbody", "tr", "th", "td",
  ]
}
