import Testing

@testable import SafeSheet

/// A workbook as its bytes show it.
struct WorkbookTests {
  private func sheet(_ text: String, name: String = "表", allowed: Sheet.Allowed? = nil) -> Sheet {
    Sheet(name: name, columns: [Sheet.Column("列", width: 10, isOpen: true, allowed: allowed)], texts: [[text]])
  }

  @Test func theSameSheetsGiveTheSameBytes() throws {
    let book = Workbook([sheet("甲"), sheet("乙", name: "另一张", allowed: .words(["甲", "乙"]))])
    let bytes = try book.bytes()
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(bytes == (try book.bytes()))
    #expect(bytes != (try Workbook([sheet("丙")]).bytes()))
  }

  @Test(arguments: ["", "a/b", "[a]", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"])
  func aNameThatNoSheetMayHaveIsRefused(name: String) {
    #expect(throws: SheetFault.name(name)) { try Workbook([sheet("甲", name: name)]).bytes() }
  }

  @Test func twoSheetsOfOneNameAreRefused() {
    #expect(throws: SheetFault.name("表")) { try Workbook([sheet("甲"), sheet("乙")]).bytes() }
  }

  @Test func aCellLongerThanTheFormatHoldsIsRefused() {
    #expect(throws: SheetFault.cellTooLong(sheet: "表", row: 0, column: 0)) {
      try Workbook([sheet(String(repeating: "x", count: 32_768))]).bytes()
    }
  }

  @Test func aListLongerThanTheFormatHoldsIsRefused() {
    let words = (0..<60).map { "word\($0)" }
    #expect(throws: SheetFault.listTooLong(sheet: "表", column: 0)) {
      try Workbook([sheet("甲", allowed: .words(words))]).bytes()
    }
  }

  @Test func moreRowsThanTheFormatHoldsAreRefused() {
    let rows = [[Sheet.Cell]](repeating: [], count: Sheet.mostRows + 1)
    #expect(throws: SheetFault.tooManyRows(sheet: "表")) {
      try Workbook([Sheet(name: "表", purpose: .table, columns: [], rows: rows)]).bytes()
    }
  }

  /// Spreadsheet programs read `_x0041_` as the letter A; an underscore written as a number keeps it from that.
  @Test(arguments: [
    ("_x0041_", "_x005F_x0041_"), ("a_x000D_b_xFFFE_", "a_x005F_x000D_b_x005F_xFFFE_"), ("_x004_", "_x004_"),
    ("_X0041_", "_X0041_"), ("_x005F_", "_x005F_x005F_"), ("_x00G1_", "_x00G1_"), ("甲_乙", "甲_乙"),
  ])
  func textThatLooksLikeTheNumberOfACharacterStaysText(text: String, held: String) {
    #expect(CellText.literal(text) == held)
  }

  @Test func aTableHoldsNumbersAsNumbers() throws {
    func bytes(_ cell: Sheet.Cell) throws -> [UInt8] {
      try Workbook([
        Sheet(name: "表", purpose: .table, columns: [Sheet.Column("列", width: 10)], rows: [[cell]])
      ]).bytes()
    }
    #expect(try bytes(.hundredths(100)) != bytes(.whole(1)), "shown in their own ways")
    #expect(try bytes(.whole(1)) != bytes(.text("1")))
    #expect(try bytes(.whole(1)) == bytes(.whole(1)))
  }
}
