import Testing

/// `anjuan archive` runs in the program beside it, with the same streams and exit codes.
struct ArchiveCommandTests {
  @Test func runsAreListedInBothLanguages() throws {
    let folder = try TemporaryFolder()
    let file = folder / "runs"
    let filled = try bash(#""$(dirname "$anjuan")/archive-probe" '\#(file)' 22 10"#)
    #expect(filled.code == 0)
    let listed = try anjuan("archive", "list", file)
    #expect(listed.code == 0)
    #expect(listed.output.contains("案卷  不能评查  状态"))
    #expect(listed.output.split(separator: "\n").last?.hasSuffix("20    2         完成") == true)
    #expect(try anjuan("archive", "list", file, "--language", "en").output.contains("finished"))
    #expect(try anjuan("archive", "check", file).output == "完好\n")
  }

  @Test(arguments: [["list", "README.md"], ["check", "README.md"], ["list", "none"], ["check", "Samples"]])
  func whatIsNoArchiveIsSaidWithExitCodeTwo(arguments: [String]) throws {
    let run = try run([Program.path, "archive"] + arguments)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("anjuan: \(arguments[1]): "))
  }

  @Test func wrongUsageIsSixtyFour() throws {
    #expect(try anjuan("archive", "list").code == 64)
    #expect(try anjuan("archive", "lst", "x").code == 64)
    #expect(try anjuan("archive", "--help").output.contains("anjuan archive"))
  }
}
