import Model
import Reports
import Testing

@Suite struct TextReportTests {
  @Test(arguments: Language.allCases)
  func theReportsLookAsRecorded(language: Language) throws {
    try Golden.expect(render(OrdinaryReport.report, as: .text, language: language), matches: "ordinary.\(language).txt")
    try Golden.expect(render(AwkwardReport.report, as: .text, language: language), matches: "awkward.\(language).txt")
  }

  @Test(arguments: [40, 60, 100, 160])
  func noLineIsWiderThanAskedFor(width: Int) {
    for language in Language.allCases {
      let text = string(AwkwardReport.report, language, TextStyle(width: width))
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width, "\(line)") }
    }
  }

  @Test(arguments: [40, 71, 100], Language.allCases)
  func wrappingLosesNothing(width: Int, language: Language) {
    let letters = { (style: TextStyle) in
      string(AwkwardReport.report, language, style).filter { $0 != " " && $0 != "\n" && $0 != "-" }
    }
    #expect(letters(TextStyle(width: width)) == letters(TextStyle(width: 100_000)))
  }

  @Test func aLineDoesNotBeginWithAClosingMark() {
    let text = string(AwkwardReport.report, .zh, TextStyle(width: 60))
    let starts = text.split(separator: "\n").compactMap { $0.first { $0 != " " } }
    #expect(!starts.contains { "，。；：、）》".contains($0) })
  }

  @Test func nothingFromTheFileReachesTheTerminalAsAControl() {
    let text = string(AwkwardReport.report, .zh, TextStyle())
    let controls = text.unicodeScalars.filter {
      $0 != "\n" && [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(controls.isEmpty)
    for name in ["‹U+001B›", "‹U+202E›", "‹U+009B›", "‹U+0000›", "‹U+FEFF›"] { #expect(text.contains(name)) }
  }

  @Test(arguments: Language.allCases)
  func colourAddsPaintAndNothingElse(language: Language) {
    let plain = string(AwkwardReport.report, language, TextStyle())
    let painted = string(AwkwardReport.report, language, TextStyle(colour: true))
    #expect(painted.contains("\u{1B}["))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  private func string(_ report: Report, _ language: Language, _ style: TextStyle) -> String {
    String(decoding: render(report, as: .text, language: language, style: style), as: UTF8.self)
  }
}
