import Testing

@testable import Engine

/// Workbooks as spreadsheet programs write them.
struct SpreadsheetTests {
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// One sheet, whose first row holds the shared texts.
  private func texts(_ shared: String...) throws -> [String] {
    let letters = "ABCDEFGH".map { String($0) }
    let cells = zip(letters, shared.indices).map { "<c r=\"\($0)1\" t=\"s\"><v>\($1)</v></c>" }.joined()
    let parts = [
      "xl/workbook.xml":
        "<workbook \(Self.main) xmlns:r=\"\(Self.links)\"><sheets><sheet name=\"表\" r:id=\"R1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"R1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
      "xl/worksheets/sheet1.xml":
        "<worksheet \(Self.main)><sheetData><row r=\"1\">\(cells)</row></sheetData></worksheet>",
      "xl/sharedStrings.xml": "<sst \(Self.main)>\(shared.joined())</sst>",
    ]
    let (book, problems) = Spreadsheet.read(parts.mapValues { Array($0.utf8) }, file: "book.xlsx")
    #expect(problems.isEmpty)
    let row = try #require(book?.sheets["表"]?.first)
    return letters.prefix(shared.count).map { row.cells[$0]?.text ?? "" }
  }

  /// LibreOffice breaks a heading into runs, and each was trimmed: `编号 id` came back as `编号id`, a column nobody knew.
  @Test func theBlankBetweenTheRunsOfATextIsKept() throws {
    let read = try texts(
      "<si><r><t xml:space=\"preserve\">编号 </t></r><r><rPr><b/></rPr><t>id</t></r></si>",
      "<si><r><t>分值</t></r><r><t xml:space=\"preserve\"> </t></r><r><t>points</t></r></si>",
      "<si><r><t xml:space=\"preserve\"> 两 </t></r><r><t xml:space=\"preserve\"> 格 </t></r></si>")
    #expect(read == ["编号 id", "分值 points", "两  格"])
  }

  @Test func whiteSpaceAroundAWholeTextDoesNotCount() throws {
    #expect(try texts("<si><t xml:space=\"preserve\"> 4 </t></si>", "<si><t/></si>") == ["4", ""])
  }

  @Test func theNumberOfACharacterIsThatCharacter() throws {
    let read = try texts(
      "<si><t>a_x0041_</t></si>", "<si><t>_x005F_x0041_</t></si>", "<si><t>_xD800_</t></si>", "<si><t>_x41_</t></si>")
    #expect(read == ["aA", "_x0041_", "_xD800_", "_x41_"])
  }
}
