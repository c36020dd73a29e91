import Testing

/// Where cases may come from, and what is said of those that cannot be read.
struct InputTests {
  @Test func severalFilesAreReviewedInTheOrderGiven() throws {
    let folder = try TemporaryFolder()
    let second = try folder.file("b.xml", CaseText.sound.changing(#" id="QS-CG-2025-0058""#, to: #" id="SECOND""#).utf8)
    let first = try folder.file("a.xml", CaseText.sound.changing(#" id="QS-CG-2025-0058""#, to: #" id="FIRST""#).utf8)
    let text = try anjuan("check", asOf, second, first).output
    let places = ["SECOND", "FIRST"].compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 2 && places == places.sorted())
  }

  @Test func aFolderStandsForItsCasesAndCaseFolders() throws {
    let folder = try TemporaryFolder()
    try folder.file("one.xml", CaseText.sound.utf8)
    try folder.file("below/two/case.xml", CaseText.servedLate.utf8)
    try folder.file("below/two/attachment.xml", "<not-a-case/>")
    try folder.file("notes.txt", "not a case")
    let run = try anjuan("check", asOf, "--format", "json", folder.path)
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.split(separator: "\n{\n", omittingEmptySubsequences: false).count == 2, "two JSON documents")
  }

  @Test func anEmptyFolderIsNotASuccess() throws {
    let empty = try TemporaryFolder()
    let run = try anjuan("check", asOf, empty.path)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
  }

  @Test func oneBrokenFileDoesNotStopTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.file("a.xml", "this is no XML")
    try folder.file("b.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, folder.path)
    #expect(run.code == 2)
    #expect(run.output.contains("PRO-21"))
    #expect(run.errors.contains("a.xml:1:1"))
  }

  @Test(arguments: [
    ("<a/>", ["1:1", "caseFile"]),
    ("", ["1:1", "XML"]),
    ("这不是 XML", ["XML"]),
    (#"<caseFile xmlns="urn:somebody-else:1"/>"#, ["1:1", "urn:anjuan:case-file:1"]),
  ])
  func whatIsNoCaseIsRefusedWithItsPlaceAndTheRemedy(text: String, words: [String]) throws {
    let run = try anjuan("check", asOf, "-", input: Array(text.utf8))
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    for word in words { #expect(run.errors.contains(word)) }
  }

  /// Each edit of the sound case spoils one thing; the rest is still judged and the report still written.
  @Test(arguments: [
    (#"of="A8" date="2025-06-24""#, #"of="A8" date="2025-02-30""#, ["2025-02-30", "46:"]),
    (#"<cause>"#, #"<causes/><cause>"#, ["causes", "6:"]),
    (#"<document id="D4" kind"#, #"<document id="D3" kind"#, ["D3", "90:"]),
    (#"<payment id="A13" of="A11""#, #"<payment id="A13" of="A99""#, ["A99", "56:"]),
    (#"<clue id="A1" date="2025-06-09""#, #"<clue id="A1" dated="2025-06-09""#, ["dated"]),
  ])
  func aFaultIsSaidWithItsLineAndTheRestIsJudged(old: String, new: String, words: [String]) throws {
    let run = try anjuan("check", asOf, "-", input: CaseText.sound.changing(old, to: new).utf8)
    #expect(run.code == 2)
    #expect(run.output.contains("评查结果"))
    for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
  }

  @Test(arguments: ["GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"])
  func otherEncodingsGiveTheSameVerdicts(encoding: String) throws {
    let folder = try TemporaryFolder()
    let declared = encoding.hasPrefix("UTF-16") ? "UTF-16" : encoding
    let text = CaseText.servedLate.changing(#"encoding="UTF-8""#, to: #"encoding="\#(declared)""#)
    let plain = try folder.file("plain.xml", text.utf8)
    let converted = try CommandTests.run(["/usr/bin/iconv", "-f", "UTF-8", "-t", encoding, plain]).outputBytes
    let run = try anjuan("check", asOf, "-", input: converted)
    let expected = try anjuan("check", asOf, "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 1, "\(run.errors)")
    // The digest of the input differs, as it should; everything before it is the same.
    #expect(judgement(run.output) == judgement(expected.output))
  }

  @Test func bytesOfAnotherEncodingThanDeclaredAreRefused() throws {
    let folder = try TemporaryFolder()
    let plain = try folder.file("plain.xml", CaseText.sound.utf8)
    let gbk = try CommandTests.run(["/usr/bin/iconv", "-f", "UTF-8", "-t", "GBK", plain]).outputBytes
    let run = try anjuan("check", asOf, "-", input: gbk)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("UTF-8") && run.errors.contains("GB18030"))
  }

  @Test func wronglyNamedRulesAreRefusedNotReplaced() throws {
    let run = try anjuan("check", asOf, "--rules", "/nonexistent", "-", input: CaseText.sound.utf8)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("/nonexistent"))
    let variable = try anjuan(
      "check", asOf, "-", input: CaseText.sound.utf8, environment: ["ANJUAN_RULES": "/nonexistent"])
    #expect(variable.code == 2)
  }

  @Test func aFolderWithoutRulesSaysEverythingThatIsMissing() throws {
    let empty = try TemporaryFolder()
    let run = try anjuan("check", asOf, "--rules", empty.path, "-", input: CaseText.sound.utf8)
    #expect(run.code == 2)
    for name in ["case-file.xsd", "rule-set.xml", "calendars"] { #expect(run.errors.contains(name)) }
  }

  private func judgement(_ text: String) -> Substring {
    text[..<(text.firstRange(of: "输入及其摘要")?.lowerBound ?? text.startIndex)]
  }
}
