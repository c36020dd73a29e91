import Testing

/// What a case says is text: never a command to a terminal, markup, or a formula.
struct HostileTextTests {
  /// U+009B begins a terminal's command in one character, and XML lets it through; U+202E turns the reading direction.
  static let acting = "\u{9B}31m\u{202E}卷案\u{2066}"
  static let formula = #"=HYPERLINK("x","y")"#

  @Test(arguments: FormatTests.all.filter { $0 != "xlsx" })
  func nothingThatActsOnATerminalIsPassedOn(format: String) throws {
    let hostile = CaseText.servedLate
      .changing("<cause>青石区", to: "<cause>\(Self.acting)青石区")
      .changing(#"reason="处罚决定执行完毕""#, to: #"reason="\#(Self.acting)""#)
      .changing(#"<payment id="A13" of="A11""#, to: #"<payment id="A13" of="\#(Self.acting)""#)
    let run = try anjuan("check", asOf, "--format", format, "-", input: hostile.utf8)
    #expect(run.code == 2, "the dangling reference is said")
    #expect(actingScalars(in: run.output).isEmpty)
    #expect(actingScalars(in: run.errors).isEmpty)
    #expect(run.errors.contains("‹U+009B›"))
  }

  @Test func explanationsPassNothingOn() throws {
    let hostile = CaseText.servedLate.changing(
      #"<service id="A12" of="A11" method="direct" date="2025-07-16""#,
      to: #"<service id="A12" of="A11" method="direct" date="\#(Self.acting)""#)
    let run = try anjuan("explain", asOf, "PRO-21", "-", input: hostile.utf8)
    #expect(actingScalars(in: run.output + run.errors).isEmpty)
  }

  @Test func neitherDoFileNames() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("\u{1B}[31m\u{202E}.xml", "no XML")
    let run = try anjuan("check", asOf, file, folder / "\u{1B}missing.xml")
    #expect(run.code == 2)
    #expect(actingScalars(in: run.errors).isEmpty)
    let good = try folder.file("\u{1B}[2J.xml", CaseText.sound.utf8)
    #expect(try actingScalars(in: anjuan("check", asOf, good).output).isEmpty)
    let written = try anjuan("check", asOf, "--output", folder / "\u{1B}c.txt", good)
    #expect(actingScalars(in: written.errors).isEmpty)
  }

  @Test func namesOfReportsStayInTheirFolder() throws {
    let folder = try TemporaryFolder()
    try folder.file("in/=cmd|x..%2f...xml", CaseText.sound.utf8)
    try folder.file("in/con.xml", CaseText.sound.changing(#" id="QS-CG-2025-0058""#, to: #" id="../../escaped""#).utf8)
    _ = try anjuan("check", asOf, "--output", folder / "out", folder / "in")
    #expect(try folder.names(in: "out").count == 2)
    #expect(try folder.names() == ["in", "out"])
  }

  @Test(arguments: [
    ("html", "&lt;script&gt;alert(1)"), ("xml", "&lt;script&gt;alert(1)"), ("markdown", #"\<script\>alert(1)"#),
  ])
  func markupStaysText(format: String, written: String) throws {
    let run = try anjuan(
      "check", asOf, "--format", format, "-",
      input: CaseText.servedLate.changing("<cause>青石区", to: "<cause>&lt;script>alert(1)&lt;/script>&lt;img src=x>").utf8
    )
    #expect(run.output.contains(written))
    #expect(!run.output.contains(/[^\\]<(script|img)/))
  }

  @Test(arguments: ["text", "json", "xml", "html", "csv", "markdown"])
  func aFormulaStaysTheTextThatItIs(format: String) throws {
    let run = try anjuan(
      "check", asOf, "--format", format, "-",
      input: CaseText.servedLate.changing("<cause>青石区", to: "<cause>\(Self.formula)青石区").utf8)
    let expected = [
      "text": Self.formula, "json": #"=HYPERLINK(\"x\",\"y\")"#, "html": "=HYPERLINK(&quot;x&quot;,&quot;y&quot;)",
      "xml": "=HYPERLINK(&quot;x&quot;,&quot;y&quot;)", "csv": #","'=HYPERLINK(""x"",""y"")"#, "markdown": Self.formula,
    ]
    #expect(run.output.contains(try #require(expected[format])))
  }

  /// Control characters besides ends of lines, and those that reorder text.
  private func actingScalars(in text: String) -> [Unicode.Scalar] {
    text.replacing("\r\n", with: "\n").unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
