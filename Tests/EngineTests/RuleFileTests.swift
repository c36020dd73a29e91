import Testing

@testable import Engine

@Suite struct RuleFileTests {
  private func cut(_ text: String) -> String? {
    RuleFile(path: "a.xml", bytes: Array(text.utf8), sha256: "").withoutExamples().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func examplesAtTheEndAreCutOffAndEveryLineBeforeThemStays() {
    let text = "<requirement>\n  <title/>\n  <examples base='a'>\n    <met/>\n  </examples>\n</requirement>\n"
    #expect(cut(text) == "<requirement>\n  <title/>\n  </requirement>")
  }

  @Test(arguments: [
    "<requirement><title/></requirement>",
    // Something follows that judging needs.
    "<requirement><examples><met/></examples><remedy/></requirement>",
    // What stands between two would be lost.
    "<requirement><examples/><remedy/><examples><met/></examples></requirement>",
    "<requirement><examples><met/></examples><remedy/><examples><met/></examples></requirement>",
    "<r:requirement><r:examples><r:met/></r:examples></r:requirement>",
    "<requirement><examples><met/></examples></requirement><!-- checked -->",
    "", "</requirement>", "</examples></requirement>",
  ])
  func aFileThatDoesNotEndInItsOnlyExamplesIsReadWhole(_ text: String) {
    #expect(cut(text) == nil)
  }

  @Test func aCommentThatSpeaksOfExamplesHidesNothingThatJudges() throws {
    let text = """
      <requirement xmlns="urn:anjuan:rules:1" id="X">
        <!-- see <examples below -->
        <title xml:lang="zh">a</title>
        <examples/></requirement>
      """
    #expect(cut(text) == nil)
    let inner = text.replacing("<examples/>", with: "<exampl/></examples>")
    let file = RuleFile(path: "a.xml", bytes: Array(inner.utf8), sha256: "")
    #expect(file.withoutExamples() != nil)
    let read = RuleFileParsing.parse([file], local: [], scopes: [], readsExamples: false)
    // The cut file leaves the comment open; the whole one is not well-formed, and says so.
    #expect(read.shipped.isEmpty)
    #expect(read.problems.count == 1)
  }
}
