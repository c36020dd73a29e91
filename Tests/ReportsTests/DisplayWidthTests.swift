import Reports
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("案卷", 4), ("（2021）", 8), ("e\u{301}", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("𠀀", 2),
    ("ｱ", 1), ("Ａ", 2), ("　", 2), ("·", 1), ("—", 1), ("é", 1), ("👨‍👩‍👧", 2), ("㐀龘〇", 6), ("\u{20000}\u{E0100}", 2),
  ])
  func aTextTakesTheColumnsThatATerminalGivesIt(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
