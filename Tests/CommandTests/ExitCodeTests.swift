import Testing

/// What a script may rely on: the exit code and which stream carries what.
struct ExitCodeTests {
  @Test func aSoundCaseExitsWithNothing() throws {
    let run = try anjuan("check", asOf, "-", input: CaseText.sound.utf8)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("评查结果"))
  }

  @Test func aFindingExitsWithOneAndNamesItsRequirement() throws {
    let run = try anjuan("check", asOf, "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 1)
    #expect(run.output.contains("PRO-21"))
    #expect(run.output.contains("第六十一条"))
  }

  @Test func findingsBelowTheThresholdExitWithNothing() throws {
    let run = try anjuan("check", asOf, "--fail-on", "fatal", "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 0)
    #expect(run.output.contains("PRO-21"))
  }

  @Test func whatCannotBeProcessedWinsOverFindings() throws {
    let folder = try TemporaryFolder()
    let late = try folder.file("late.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, folder / "missing.xml", late)
    #expect(run.code == 2)
    #expect(run.output.contains("PRO-21"), "the other file goes on")
    #expect(run.errors.contains("missing.xml"))
  }

  @Test(arguments: [
    ["check"], ["nonsense"], ["check", "--format", "pdf", "x"], ["check", "--as-of", "2026-06-31", "x"],
    ["check", "--as-of", "yesterday", "x"], ["check", "--fail-on", "note", "x"], ["check", "--language", "fr", "x"],
    ["check", "--profile", "nobody", "x"], ["explain", "PRO-21"], ["explain", "--as-of", "2025-02-29", "PRO-21", "x"],
    ["rules", "show"],
  ])
  func wrongUsageExitsWithSixtyFourAndSaysSoOnStandardError(arguments: [String]) throws {
    let run = try CommandTests.run([Program.path] + arguments)
    #expect(run.code == 64)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("Error:"))
  }

  @Test func onlyTheReportGoesToStandardOutput() throws {
    let run = try anjuan(
      "check", "--format", "json", "-",
      input: CaseText.sound.changing(#"of="A8" date="2025-06-24""#, to: #"of="A8" date="2025-06-54""#).utf8)
    #expect(run.outputBytes.first == UInt8(ascii: "{"))
    #expect(run.errors.contains("评查基准日"))
    #expect(run.errors.contains("2025-06-54"))
  }

  @Test func aDayThatSomebodyNamedIsNotSaid() throws {
    #expect(try !anjuan("check", asOf, "-", input: CaseText.sound.utf8).errors.contains("评查基准日"))
  }

  @Test func whatIsUndecidedIsSaidOnStandardError() throws {
    let thin = CaseText.sound.changing(#"matters="penalty" complete="true""#, to: #"matters="penalty""#).without(
      #"<service id="A12" of="A11" method="direct" date="2025-07-01" receiver="N1" relation="法定代表人" signed="yes" officers="O1 O2" proof="D13"/>"#
    )
    let run = try anjuan("check", asOf, "--fail-on", "fatal", "-", input: thin.utf8)
    #expect(run.errors.contains("待定"))
  }
}
