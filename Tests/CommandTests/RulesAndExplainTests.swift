import Testing

/// The commands beside `check`.
struct RulesAndExplainTests {
  @Test func theShippedRulesHaveNoProblems() throws {
    let run = try anjuan("rules", "check")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("没有问题"))
    #expect(run.errors.contains("--owners"))
  }

  @Test func theExamplesOfARequirementHold() throws {
    let run = try anjuan("rules", "test", "PRO-21", "--no-mutants", "--language", "en")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix(" examples hold, 0 do not\n"))
    #expect(!run.output.hasPrefix("0 "))
  }

  @Test func everyRequirementIsListedOnALineOfItsOwn() throws {
    let lines = try anjuan("rules", "list").output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("PRO-21\t") })
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 4 })
  }

  @Test func aRequirementIsShownWithItsClauses() throws {
    let run = try anjuan("rules", "show", "PRO-21")
    #expect(run.code == 0)
    for word in ["PRO-21", "第六十一条", "整改"] { #expect(run.output.contains(word)) }
    #expect(try anjuan("rules", "show", "PRO-21", "--language", "en").output.contains("Serve the decision"))
  }

  /// `rules test` of a misspelt id used to run no example and call that a success.
  @Test(arguments: [["rules", "show", "PRO-2l"], ["rules", "test", "PRO-2l"], ["explain", "PRO-2l", "x.xml"]])
  func anUnknownRequirementExitsWithTwo(arguments: [String]) throws {
    let run = try CommandTests.run([Program.path] + arguments)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("PRO-2l"))
  }

  @Test func anExplanationShowsWhatWasReadAndHowItWasCounted() throws {
    let run = try anjuan("explain", asOf, "PRO-21", "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 0, "\(run.errors)")
    for word in ["2025-06-30", "2025-07-09", "2025-07-16", "第六十一条", "/caseFile/acts/service[2]/@date"] {
      #expect(run.output.contains(word))
    }
  }

  @Test func anExplanationNeedsExactlyOneCase() throws {
    let folder = try TemporaryFolder()
    try folder.file("a.xml", CaseText.sound.utf8)
    try folder.file("b.xml", CaseText.sound.utf8)
    let run = try anjuan("explain", asOf, "PRO-21", folder.path)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
  }

  @Test func aBrokenRuleIsSaidWithItsFileAndStopsTheReview() throws {
    let folder = try TemporaryFolder()
    try folder.file(
      "QS-01.xml", #"<item xmlns="urn:anjuan:rules:1" id="QS-01" title="x" system="procedure" points="many"/>"#)
    let run = try anjuan("check", asOf, "--local", folder.path, "-", input: CaseText.sound.utf8)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("QS-01.xml"))
    #expect(try anjuan("rules", "check", "--local", folder.path).code == 2)
  }

  /// Copied as it stood it failed: it was broken over two lines.
  @Test func theExamplesOfTheHelpStandOnOneLine() throws {
    let help = try CommandTests.run([Program.path, "check", "--help"]).output
    #expect(help.contains("anjuan check --format html -o report.html Samples/cases/late-service.xml\n"))
  }

  @Test(arguments: [
    ["--help"], ["check", "--help"], ["explain", "--help"], ["rules", "--help"], ["rules", "test", "--help"],
  ])
  func helpIsBilingualAndASuccess(arguments: [String]) throws {
    let run = try CommandTests.run([Program.path] + arguments)
    #expect(run.code == 0)
    #expect(run.errorBytes.isEmpty)
    #expect(run.output.contains("评查") && run.output.contains("USAGE"))
  }
}
