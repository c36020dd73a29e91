import Model
import SafeXML
import Testing

@testable import Reports

/// The report and the list of a filing for record.
@Suite struct FilingPaperTests {
  private static func decision(_ answer: FilingReading.Answer, _ text: String = "青市监处罚〔2025〕112号")
    -> FilingReading.Decision
  {
    FilingReading.Decision(
      id: "A12", number: text, date: "2025-09-18",
      title: BilingualText(zh: "重大行政处罚备案", en: "Filing of a major penalty"),
      recipient: BilingualText(zh: "司法局", en: "justice bureau"), requirement: RequirementID("REP-02"), answer: answer,
      facts: [], basis: [], doubt: BilingualText(zh: "期限未见原文", en: "the period was not seen"),
      penalties: [BilingualText(zh: "罚款 120000 元", en: "fine: 120000 yuan")], filed: nil, filedWith: "", due: nil,
      enclosures: [
        .init(title: BilingualText(zh: "备案报告", en: "report"), state: .madeHere),
        .init(title: BilingualText(zh: "决定书", en: "decision"), state: .there(title: text, id: "D12", pages: "24-28")),
        .init(title: BilingualText(zh: "其他", en: "other"), state: .missing),
      ], place: nil)
  }

  private static let owed = FilingReading.Answer.owed([BilingualText(zh: "罚款达到标准", en: "a fine from the figure")])

  @Test(arguments: Language.allCases)
  func bothFormatsOfBothPapersSayTheSame(language: Language) throws {
    for text in ["青市监处罚〔2025〕112号", "<script>&\u{1B}[31m"] {
      let reading = FilingReading(decisions: [Self.decision(Self.owed, text)], mayHaveMore: nil)
      let papers = filingPapers(reading, on: OrdinaryReport.report, language: language)
      #expect(papers.count == 2)
      for paper in papers {
        let html = try PaperTextReader.html(paper)
        #expect(html == (try PaperTextReader.word(paper)))
        for part in WordPaper(paper).parts { #expect(parseXML(part.content).fatal == nil, "\(part.name)") }
        let page = String(decoding: try render(paper, as: .html), as: UTF8.self)
        #expect(MarkupReader(page.replacing(/<col [^>]*>/, with: "")).fault == nil && !page.contains("<script"))
        for case .table(let table) in paper.blocks {
          for row in table.rows { #expect(row.cells.reduce(0) { $0 + $1.span } == table.columns.count) }
        }
      }
    }
  }

  @Test func whatIsMissingIsNamedAndWhatIsDoubtfulIsNotSentAway() throws {
    let reading = FilingReading(decisions: [Self.decision(Self.owed)], mayHaveMore: nil)
    let papers = filingPapers(reading, on: OrdinaryReport.report)
    let (report, list) = (try PaperTextReader.html(papers[0]), try PaperTextReader.html(papers[1]))
    #expect(report.contains("卷内没有，须补") && list.contains("卷内没有，须补") && list.contains("第24-28页"))
    #expect(!report.contains("期限未见原文") && list.contains("期限未见原文"))
    #expect(papers.map(\.name) == ["备案报告", "备案材料清单"])
  }

  @Test func whereNothingIsOwedThereIsNoPaper() {
    for answer: FilingReading.Answer in [
      .notOwed(BilingualText(zh: "否", en: "no")), .open(BilingualText(zh: "待", en: "open")),
    ] {
      let reading = FilingReading(decisions: [Self.decision(answer)], mayHaveMore: nil)
      #expect(filingPapers(reading, on: OrdinaryReport.report).isEmpty)
      #expect(!filingText(reading, on: OrdinaryReport.report).isEmpty)
    }
  }
}
