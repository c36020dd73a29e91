import Model
import Testing

@testable import Reports

/// Text in Markdown stays text.
@Suite struct MarkdownReportTests {
  @Test(arguments: Language.allCases)
  func theOrdinaryReportLooksAsRecorded(language: Language) throws {
    try Golden.expect(
      render(OrdinaryReport.report, as: .markdown, language: language), matches: "ordinary.\(language).md")
  }

  @Test(arguments: [
    ("<script>", #"\<script\>"#), ("**粗**", #"\*\*粗\*\*"#), ("_a_", #"\_a\_"#), ("`x`", #"\`x\`"#),
    ("[点](http://x)", #"[点\](http\://x)"#), ("![图](x)", #"![图\](x)"#), ("[a][b]", #"[a\][b]"#), ("[^1]", #"\[^1]"#),
    ("a|b", #"a\|b"#), ("&amp;", #"\&amp;"#), ("www.a.cn", #"www\.a.cn"#), ("a@b.cn", "a`@`b.cn"),
    ("/acts/service[2]/@date", "/acts/service[2]/@date"), ("a\nb", "a b"), ("  a  ", "a"), ("# a", ##"\# a"##),
    ("$x$", #"\$x\$"#), ("~~a~~", #"\~\~a\~\~"#), (#"\*"#, #"\\\*"#), ("2025-07-16", "2025-07-16"),
  ])
  func whatCouldActIsEscapedAndNothingElse(text: String, written: String) {
    #expect(MarkdownLines.escaped(text) == written)
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("---", #"\---"#), ("1. a", #"1\. a"#), ("12) a", #"12\) a"#),
    ("===", #"\==="#), ("[x] a", #"\[x] a"#), ("[待定] a", "[待定] a"), ("57:5 /caseFile", "57:5 /caseFile"),
    ("−6 分", "−6 分"), ("[a]: http://x", #"[a\]: http\://x"#),
  ])
  func aTextThatBeginsALineBeginsNothingElse(text: String, written: String) {
    #expect(MarkdownLines.paragraph(text) == written)
  }

  @Test(arguments: [("PRO-21/served/A<1>", "`PRO-21/served/A<1>`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("", "`  `")])
  func aNameIsCode(name: String, written: String) {
    #expect(MarkdownLines.code(name) == written)
  }

  @Test(arguments: Language.allCases)
  func everyLineBeginsWithWordsOfTheProgram(language: Language) {
    let text = String(decoding: render(AwkwardReport.report, as: .markdown, language: language), as: UTF8.self)
    #expect(!text.contains(/[^\\]<script/) && !text.contains("http://"))
    for line in text.split(separator: "\n") {
      #expect(!line.hasPrefix("    "), "would be code: \(line)")
      #expect(!(line.first.map { "-+=>|~`".contains($0) } ?? false) || line.hasPrefix("- "), "\(line)")
    }
  }
}
