import Model
import Reports
import Testing

@Suite struct HTMLReportTests {
  @Test(arguments: Language.allCases)
  func theReportsLookAsRecorded(language: Language) throws {
    try Golden.expect(html(AwkwardReport.report, language), matches: "awkward.\(language).html")
    try Golden.expect(html(OrdinaryReport.report, language), matches: "ordinary.\(language).html")
  }

  @Test(arguments: UInt64(1)...40)
  func anyReportIsBalancedMarkupOfOurOwnTags(seed: UInt64) {
    var random = RandomReport(seed: seed)
    expectOwnMarkup(text(random.report(), .en))
  }

  @Test(arguments: [AwkwardReport.report, OrdinaryReport.report, PlainReport.with(verdicts: [])])
  func theFixedReportsAreBalancedMarkupOfOurOwnTags(report: Report) {
    expectOwnMarkup(text(report, .zh))
  }

  private func expectOwnMarkup(_ html: String) {
    let reader = MarkupReader(html)
    #expect(reader.fault == nil)
    #expect(reader.tags.isSubset(of: Self.ownTags), "\(reader.tags.subtracting(Self.ownTags))")
  }

  @Test(arguments: Language.allCases)
  func nothingIsRunAndNothingIsLoaded(language: Language) {
    let reader = MarkupReader(text(AwkwardReport.report, language))
    #expect(reader.tags.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base"]))
    #expect(reader.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    #expect(!reader.attributes.contains { $0.name.hasPrefix("on") || $0.name == "src" || $0.name == "style" })
    #expect(reader.values(of: "content").contains { $0.hasPrefix("default-src 'none'".replacing("'", with: "&#39;")) })
    let style = text(AwkwardReport.report, language)
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test(arguments: Language.allCases)
  func everyNameIsUniqueAndEveryLinkLeadsSomewhere(language: Language) {
    for report in [AwkwardReport.report, OrdinaryReport.report] {
      let reader = MarkupReader(text(report, language))
      let names = reader.values(of: "id")
      #expect(Set(names).count == names.count)
      #expect(Set(reader.values(of: "href").map { String($0.dropFirst()) }).isSubset(of: names))
      #expect(names.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) } })
    }
  }

  @Test func markupInACaseStaysText() {
    let html = text(AwkwardReport.report, .zh)
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot; &lt;b&gt;"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
    #expect(html.contains("‹U+202E›"))
  }

  @Test func anOrdinaryReportSaysWhatAnOfficerNeeds() {
    let html = text(OrdinaryReport.report, .zh)
    for words in [
      "−2 分（本项 10 分）", "第 301 行第 5 列", "2021-09-22", "第二部分第（六）项", "起算：2021-09-07（决定次日）",
      "80.00", "88.24%", "70.59 至 82.35", "一票否决：总分计零", "待确认", "本案没有查封、扣押。", "仅凭案卷自身申报",
      "9b74c9897bac770ffc029102a200c5de5fc1b9f3a1e7d2b8c4f60718293a4b5c",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  private static let ownTags: Set<String> = [
    "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "article",
    "footer", "div", "h1", "h2", "h3", "p", "a", "span", "strong", "b", "bdi", "code", "ul", "ol", "li", "dl", "dt",
    "dd",
    "blockquote", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "rect",
    "figure", "figcaption", "details", "summary", "desc", "text", "line", "path", "circle",
  ]

  private func html(_ report: Report, _ language: Language) -> [UInt8] { render(report, as: .html, language: language) }
  private func text(_ report: Report, _ language: Language) -> String {
    String(decoding: html(report, language), as: UTF8.self)
  }
}
