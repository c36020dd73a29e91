import Model
import Testing

@testable import Engine

/// An exported sheet of levels that came back with changes.
struct SheetImportTests {
  private static let columns = [
    "id", "on", "check", "upTo", "meaning", "severity", "deduct", "effect", "because", "remedy.zh", "remedy.en",
  ]

  private static let levels = """
    <level on="late" upTo="3 workingDay" severity="minor" deduct="1"><remedy xml:lang="zh">说明</remedy></level>
    <level on="late" severity="major" deduct="2"/>
    """

  private func rules(_ levels: String) throws -> RuleSet {
    try MiniRules(
      requirement("<deadline of=\"date\" within=\"7 workingDay\" after=\"filing.date\"/>", levels: levels)
    ).ruleSet()
  }

  private func row(_ number: Int, _ texts: [String]) -> Spreadsheet.Row {
    let letters = "ABCDEFGHIJK".map { String($0) }
    return Spreadsheet.Row(
      number: number,
      cells: Dictionary(
        uniqueKeysWithValues: zip(letters, texts).map { ($0, Spreadsheet.Cell(text: $1, isFormula: false)) }))
  }

  /// The workbook as it was exported, with each row of levels as `change` makes it.
  private func imported(
    _ written: String = Self.levels, _ change: (Int, inout [String: String]) -> Void
  ) throws -> SheetImport {
    let rules = try rules(written)
    let sheets = rules.sheets(in: .en)
    let levels = sheets.levels.enumerated().map { number, level in
      var cells = [
        "id": level.id.text, "on": level.outcome, "check": level.check, "upTo": level.upTo, "meaning": level.meaning,
        "severity": level.severity, "deduct": level.deduct, "effect": level.effect,
        "remedy.zh": level.remedy?.zh ?? "", "remedy.en": level.remedy?.en ?? "",
      ]
      change(number, &cells)
      return row(number + 2, Self.columns.map { cells[$0] ?? "" })
    }
    let items = ["id", "system", "title.zh", "title.en", "points", "because", "remedy.zh", "remedy.en"]
    let parameters = sheets.parameters.flatMap { parameter in
      parameter.rows.map { [parameter.name, parameter.title, $0.scope, $0.span, $0.value, $0.source] }
    }
    let item = try #require(sheets.items.first)
    let book = Spreadsheet(sheets: [
      "requirements": [
        row(1, items), row(2, ["T-1", item.system.label.en, item.title.zh, item.title.en, "4", "", "", ""]),
      ],
      "levels": [row(1, Self.columns)] + levels,
      "parameters": [row(1, ["name", "title", "scope", "span", "value", "source"])]
        + parameters.enumerated().map { row($0 + 2, $1) },
    ])
    return SheetImport(book, of: sheets, in: .en)
  }

  @Test func anUntouchedBookAsksNothing() throws {
    let asked = try imported { _, _ in }
    #expect(asked.changes.isEmpty && asked.refusals.isEmpty, "\(asked.refusals)")
  }

  @Test func oneOfTwoLevelsOnAnOutcomeCannotBeChangedAlone() throws {
    let asked = try imported { number, cells in
      if number == 0 {
        cells["deduct"] = "0.5"
        cells["because"] = "plan"
      }
    }
    #expect(asked.changes.isEmpty)
    #expect(asked.refusals.map { "\($0.sheet)!\($0.cell)" } == ["levels!G2"])
  }

  @Test func bothAlikeBecomeOneLineOfTheLayer() throws {
    let asked = try imported { _, cells in
      cells["effect"] = "cap 60"
      cells["because"] = #"plan "5" <a> & b"#
    }
    #expect(asked.refusals.isEmpty, "\(asked.refusals)")
    let line = #"<tailor ref="T-1" on="late" effect="cap 60" because="plan &quot;5&quot; &lt;a> &amp; b"/>"#
    #expect(
      asked.tailoring.split(separator: "<tailor ").count == 2 && asked.tailoring.contains(line), "\(asked.tailoring)")
  }

  @Test func whatTheLoaderWouldRefuseIsRefusedBeforeItIsWritten() throws {
    let levels = """
      <level on="late" upTo="3 workingDay" severity="note" deduct="0"/>
      <level on="late" severity="major" deduct="2" effect="barExcellent"/>
      """
    func cells(_ row: Int, _ column: String, _ value: String, because: String = "plan") throws -> [String] {
      let asked = try imported(levels) { number, cells in
        guard number == row else { return }
        cells[column] = value
        cells["because"] = because
      }
      #expect(asked.refusals.isEmpty != asked.changes.isEmpty)
      return asked.refusals.map(\.cell)
    }
    #expect(try cells(0, "effect", "zero") == ["H2"])
    #expect(try cells(1, "severity", "note") == ["F3"])
    #expect(try cells(1, "deduct", "9") == ["G3"])
    #expect(try cells(1, "effect", "cap 600") == ["H3"])
    #expect(try cells(1, "effect", "zero", because: " ") == ["I3"])
    #expect(try cells(1, "effect", "zero") == [])
  }

  @Test func aRowThatIsGoneIsRefused() throws {
    let asked = try imported { number, cells in if number == 1 { cells = [:] } }
    #expect(asked.refusals.map(\.sheet) == ["levels"] && asked.changes.isEmpty)
  }

  @Test func theLayerThatIsWrittenLoadsAndChangesTheLevels() throws {
    let asked = try imported { _, cells in
      cells["severity"] = "fatal"
      cells["because"] = "plan"
    }
    var tailored = MiniRules(
      requirement(
        "<deadline of=\"date\" within=\"7 workingDay\" after=\"filing.date\"/>",
        levels: "<level on=\"late\" severity=\"major\" deduct=\"2\"/>"))
    tailored.local["worksheet-001.xml"] = asked.tailoring
    let levels = try tailored.ruleSet().requirements.flatMap(\.editions).flatMap(\.checks).flatMap(\.levels)
    #expect(levels.map(\.severity) == [.fatal])
  }
}
