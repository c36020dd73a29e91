import Testing

/// Files made to break the reader: refused with one clear sentence, quickly, and never half reviewed.
struct HostileFileTests {
  @Test(arguments: [
    ("doctype", "2:"), ("external-entity", "2:"), ("entity-bomb", "2:"), ("deep-nesting", "2:"), ("truncated", "3:"),
  ])
  func aHostileFileIsRefusedWithItsLine(name: String, line: String) throws {
    let run = try anjuan("check", asOf, "Tests/CommandTests/Hostile/\(name).xml")
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.hasPrefix("anjuan: Tests/CommandTests/Hostile/\(name).xml:\(line)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!run.errors.contains("root:"), "no content of another file")
  }

  /// libxml2 stops counting at 65,535 unless told otherwise.
  @Test func aFaultPastLineSixtyFiveThousandHasItsOwnLine() throws {
    let padding = String(repeating: "\n", count: 70_000)
    let long = CaseText.sound.changing("  <acts>\n", to: padding + "  <acts>\n").changing(
      #"of="A8" date="2025-06-24""#, to: #"of="A8" date="2025-02-30""#)
    let run = try anjuan("check", asOf, "-", input: long.utf8)
    #expect(run.code == 2)
    #expect(run.output.contains("评查结果"))
    #expect(run.errors.contains("-:70046:"), "\(run.errors)")
  }

  @Test func aFileOverTheLimitIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = folder / "endless.xml"
    _ = try run(["/usr/bin/truncate", "-s", "10G", path])
    let run = try anjuan("check", asOf, path)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("endless.xml"))
  }

  @Test func anEndlessStreamIsRefusedAtTheLimit() throws {
    let run = try bash(#"yes '<a>' | "$anjuan" check \#(asOf) -"#)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
  }

  /// An export may carry whatever its own system keeps: 560,000 elements of a foreign namespace, ignored one by one.
  @Test(.enabled(if: SlowTests.areWanted, "set ANJUAN_SLOW_TESTS=1"))
  func fiftyMegabytesAreReviewedWithinOneGigabyte() throws {
    let folder = try TemporaryFolder()
    let text = CaseText.servedLate.text
    let end = try #require(text.firstRange(of: "</caseFile>")).lowerBound
    try folder.file("head", String(text[..<end]) + #"<x:own xmlns:x="urn:somebody:1">"# + "\n")
    try folder.file("tail", "</x:own>" + text[end...])
    let entry = #"<x:log id="X%06.0f" when="2025-06-30T09:00:00" who="系统" what="保存" where="工作台"/>"#
    let made = try bash(
      "cd '\(folder.path)' && { cat head; seq -f '\(entry)' 1 560000; cat tail; } >whole.xml && stat -c %s whole.xml")
    #expect((Int(made.output.filter(\.isNumber)) ?? 0) > 50_000_000, "\(made.errors)")
    let run = try bash(#"ulimit -v 1000000; "$anjuan" check \#(asOf) '\#(folder / "whole.xml")'"#)
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.contains("PRO-21"))
  }
}
