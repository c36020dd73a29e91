import Glibc
import Testing

/// Results on their way out: formats, files, pipes, terminals.
struct OutputTests {
  @Test func jsonIsReadByAnotherProgram() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("late.xml", CaseText.servedLate.utf8)
    let run = try bash(
      """
      "$anjuan" check \(asOf) --format json '\(file)' | python3 -c 'import json, sys
      report = json.load(sys.stdin)
      finding = [f for v in report["verdicts"] for f in v["findings"] if f["severity"] != "note"][0]
      print(report["case"]["id"], report["asOf"], finding["id"], finding["severity"], finding["basis"][0]["clause"])'
      """)
    #expect(run.output.hasPrefix("QS-CG-2025-0058 2026-06-30 PRO-21/"))
    #expect(run.output.contains("major"))
  }

  @Test func htmlIsOneWholeDocument() throws {
    let run = try anjuan("check", asOf, "--format", "html", "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 1)
    #expect(run.output.lowercased().hasPrefix("<!doctype html>"))
    #expect(run.output.hasSuffix("</html>\n"))
    #expect(!run.output.contains("http://") && !run.output.contains("<script"), "nothing is fetched, nothing runs")
  }

  @Test(arguments: ["html", "xml", "xlsx", "sarif"])
  func severalReportsThatAreDocumentsNeedAFolder(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("in/a.xml", CaseText.sound.utf8)
    try folder.file("in/b.xml", CaseText.servedLate.utf8)
    let refused = try anjuan("check", asOf, "--format", format, folder / "in")
    #expect(refused.code == 64)
    #expect(refused.outputBytes.isEmpty)
    let run = try anjuan("check", asOf, "--format", format, "--output", folder / "new/out", folder / "in")
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.outputBytes.isEmpty)
    #expect(try folder.names(in: "new/out") == ["a.\(format)", "b.\(format)"])
  }

  @Test func theFileHoldsWhatStandardOutputWouldHave() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan(
      "check", asOf, "--format", "json", "--output", folder / "report.json", "-", input: CaseText.servedLate.utf8)
    #expect(run.code == 1)
    #expect(run.outputBytes.isEmpty)
    let printed = try anjuan("check", asOf, "--format", "json", "-", input: CaseText.servedLate.utf8)
    #expect(try folder.content("report.json") == printed.outputBytes)
  }

  @Test func casesOfOneNameDoNotOverwriteEachOther() throws {
    let folder = try TemporaryFolder()
    let one = try folder.file("x/case.xml", CaseText.sound.utf8)
    let other = try folder.file("y/case.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, "--output", folder / "out", one, other)
    #expect(run.code == 1)
    #expect(try folder.names(in: "out") == ["case-2.txt", "case.txt"])
  }

  /// Found with `--output c.xml c.xml`, which wrote the report over the case.
  @Test func aReportNeverReplacesAnInput() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("case.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, "--output", file, file)
    #expect(run.code == 2)
    #expect(run.errors.contains(file))
    #expect(try folder.content("case.xml") == CaseText.servedLate.utf8)

    let report = try folder.file("out/a.txt", CaseText.sound.utf8)
    let first = try folder.file("a.xml", CaseText.servedLate.utf8)
    let several = try anjuan("check", asOf, "--output", folder / "out", first, report)
    #expect(several.code == 2)
    #expect(try folder.content("out/a.txt") == CaseText.sound.utf8)
  }

  @Test func aMissingFolderForTheReportIsSaidAndExitsWithTwo() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("check", asOf, "--output", folder / "no/report.txt", "-", input: CaseText.sound.utf8)
    #expect(run.code == 2)
    #expect(run.errors.contains("no/report.txt"))
  }

  /// Several reports are longer than a pipe's buffer, so the writer does meet the closed end. It used to die of SIGPIPE.
  @Test(arguments: [
    "check \(asOf) --format json Samples/cases", "check \(asOf) Samples/cases", "rules list", "check --help",
    "explain \(asOf) PRO-21 Samples/cases/late-service.xml",
  ])
  func aClosedPipeIsSuccess(arguments: String) throws {
    let run = try bash(#""$anjuan" \#(arguments) 2>/dev/null | head -1 >/dev/null; echo "${PIPESTATUS[0]}""#)
    #expect(["0\n", "1\n", "2\n"].contains(run.output), "no signal, no complaint")
  }

  @Test func aFullDiskIsNotSuccess() throws {
    let run = try bash(#""$anjuan" check \#(asOf) Samples/cases/late-service.xml >/dev/full"#)
    #expect(run.code == 2)
    #expect(run.errors.contains("无法写出"))
  }

  @Test func noColourLeavesForAPipe() throws {
    #expect(try !anjuan("check", asOf, "-", input: CaseText.servedLate.utf8).outputBytes.contains(0x1B))
  }

  @Test func colourIsForTerminalsAndMayBeDeclined() throws {
    let line = "$anjuan check \(asOf) Samples/cases/late-service.xml"
    let script = "TERM=xterm script -qec \"\(line)\" /dev/null </dev/null"
    #expect(try bash(script).outputBytes.contains(0x1B))
    #expect(try !bash("NO_COLOR=1 " + script).outputBytes.contains(0x1B))
  }
}
