import FoundationEssentials
import Model
import Testing

@testable import Reports

/// What a spreadsheet makes of the CSV report; `ReadBackTests` reads it with another program.
@Suite struct CSVReportTests {
  private func rows(_ report: Report, _ language: Language = .zh) -> [[String]] {
    CSVText.rows(of: String(decoding: render(report, as: .csv, language: language).dropFirst(3), as: UTF8.self))
  }

  /// Reads RFC 4180 on its own.
  private enum CSVText {
    static func rows(of text: String) -> [[String]] {
      var rows: [[String]] = []
      var row: [String] = []
      var cell = ""
      var isQuoted = false
      var rest = text.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        switch (scalar, isQuoted) {
        case ("\"", true) where rest.first == "\"":
          cell += "\""
          rest.removeFirst()
        case ("\"", _): isQuoted.toggle()
        case (",", false):
          row.append(cell)
          cell = ""
        case ("\r", false) where rest.first == "\n":
          rest.removeFirst()
          rows.append(row + [cell])
          row = []
          cell = ""
        default: cell.unicodeScalars.append(scalar)
        }
      }
      return rows
    }
  }

  @Test(arguments: Language.allCases)
  func everyRowHasEveryColumn(language: Language) {
    for report in [OrdinaryReport.report, AwkwardReport.report] {
      let rows = rows(report, language)
      #expect(rows.allSatisfy { $0.count == CSVColumn.allCases.count })
      #expect(rows.first == CSVColumn.allCases.map { $0.heading.text[language] })
      #expect(Set(rows[0]).count == rows[0].count, "no two columns of one name")
      let findings = report.verdicts.flatMap(\.findings).count
      #expect(rows.count == 2 + report.verdicts.count + findings + report.problems.count + report.errors.count)
    }
  }

  @Test func everyColumnIsExplainedInItsOrder() throws {
    let file = URL(filePath: Golden.checkout + "/Rules/schema/reports.md")
    let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let listed = page.matches(of: /\n\| \d+ \| ([^|]+) \| ([^|]+) \|/).map { [String($0.1), String($0.2)] }
    #expect(listed == CSVColumn.allCases.map { [$0.heading.text.zh, $0.heading.text.en] })
  }

  @Test func aColumnOfFiguresMayBeSummed() throws {
    let rows = rows(OrdinaryReport.report)
    func sum(_ column: CSVColumn) throws -> Points {
      let index = try #require(CSVColumn.allCases.firstIndex(of: column))
      return rows.dropFirst().reduce(.zero) { $0 + (Points($1[index]) ?? .zero) }
    }
    let verdicts = OrdinaryReport.report.verdicts
    #expect(try sum(.standard) == verdicts.reduce(.zero) { $0 + $1.standard })
    #expect(try sum(.earned) == verdicts.reduce(.zero) { $0 + $1.earned })
    #expect(try sum(.deduction) == verdicts.flatMap(\.findings).reduce(.zero) { $0 + $1.deduction })
  }

  @Test func rowsOfSeveralCasesMakeOneTable() throws {
    let first = render(OrdinaryReport.report, as: .csv)
    let more = try render(OrdinaryReport.report, as: .csv, continuing: true)
    #expect(first.count > more.count && Array(first.suffix(more.count)) == more)
    #expect(!more.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"), ("  =1", "'  =1"),
    ("\t=1", "' =1"), (" a", "\" a\""), ("\r=1", "‹U+000D›=1"), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""),
    ("a\nb", "a b"),
    ("2025-07-16", "2025-07-16"), ("", ""),
  ])
  func aTextStaysText(text: String, written: String) {
    #expect(CSVCell.text(text).written == written)
  }

  @Test func figuresAreFigures() {
    #expect(CSVCell.points(Points(hundredths: -50)).written == "-0.50")
    #expect(CSVCell.points(nil).written == "")
    #expect(CSVCell.whole(12).written == "12")
  }
}
