import Testing

/// `anjuan due` and `anjuan filing` as a user starts them.
struct DueTests {
  /// A district of two units: one with a draft that waits, one with a file that is no case.
  private func district() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.file(
      "d/district.xml",
      """
      <district xmlns="urn:anjuan:district:1" name="青石区" asOf="2025-07-04"><units>
        <unit code="1" name="甲局" department="urban" folder="a"/><unit code="2" name="乙局" department="water" folder="b"/>
      </units></district>
      """)
    try folder.file("d/units/a/cases/draft.xml", try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"))
    try folder.file("d/units/b/cases/broken.xml", "<caseFile")
    return folder
  }

  @Test func aBrokenFileIsListedAndTheRestGoesOn() throws {
    let folder = try district()
    let run = try anjuan("due", folder / "d")
    #expect(run.code == 2 && run.errors.contains("broken.xml:1:"))
    #expect(run.output.contains("2025-07-09 还有 3 个工作日（5 日） [公示] QS-CG-2025-0058 决定 A11"))
    #expect(run.output.contains("cases/draft.xml:") && run.output.contains("不能使用："))
    let calendar = try anjuan(
      "due", folder / "d", "--unit", "a", "--format", "icalendar", "--output", folder / "due.ics")
    #expect(calendar.code == 0 && calendar.output.isEmpty)
    #expect(String(decoding: try folder.content("due.ics"), as: UTF8.self).contains("DTSTART;VALUE=DATE:20250709\r\n"))
  }

  @Test func onlyWhatIsDueSoonIsListedWhereAskedFor() throws {
    let folder = try district()
    let soon = try anjuan("due", folder / "d", "--unit", "甲局", "--within", "5", "--format", "csv")
    let sooner = try anjuan("due", folder / "d", "--unit", "1", "--within", "4", "--format", "csv")
    #expect(soon.code == 0 && soon.output.split(separator: "\r\n").count == 2)
    #expect(sooner.code == 0 && sooner.output.split(separator: "\r\n").count == 1)
    #expect(try anjuan("due", folder / "d", "--unit", "丙局").code == 64)
    #expect(try anjuan("due", folder / "d", "--within", "-1").code == 64)
  }

  /// A person who finds that nothing was owed takes the date off the list.
  @Test func whatPersonsDecidedCounts() throws {
    let folder = try TemporaryFolder()
    try folder.file(
      "d/district.xml",
      """
      <district xmlns="urn:anjuan:district:1" name="青石区" asOf="2025-07-14"><units>
        <unit code="1" name="甲局" department="urban" folder="a"/></units></district>
      """)
    let sample = try bytes(ofFile: Program.checkout + "/Rules/bases/ordinary-penalty.xml")
    let base = String(decoding: sample, as: UTF8.self)
    try folder.file("d/units/a/cases/one/case.xml", base.replacing(/<service id="A12"[^>]*\/>/, with: ""))
    let answers = try folder.file(
      "answers.xml",
      """
      <adjudication xmlns="urn:anjuan:adjudication:1" case="QS-CG-2025-0058">
        <decision finding="PRO-21/served/A11" verdict="notApplicable"><reason>当事人已当场领取决定书</reason></decision>
      </adjudication>
      """)
    #expect(try anjuan("due", folder / "d").output.contains("[送达]"))
    let decided = try anjuan(
      "adjudicate", "--as-of=2025-07-14", "--reviewer", "周明", "--from", answers, folder / "d/units/a/cases/one")
    #expect(decided.code == 0, "\(decided.errors)")
    let after = try anjuan("due", folder / "d")
    #expect(after.output.contains("合计") && !after.output.contains("[送达]"), "\(after.output)")
  }

  @Test func aSlipInTheListOfDeadlinesIsSaidWithItsLine() throws {
    let folder = try TemporaryFolder()
    for line in [
      #"<kind id="x"><title xml:lang="zh">甲</title><counts ref="PUB-99" check="published"/></kind>"#,
      #"<kind id="service"><counts ref="PRO-21" check="servd"/></kind>"#,
      #"<kind id="service"><duty ref="PRO-21" each="decision"><title xml:lang="zh">甲</title></duty></kind>"#,
      "<nonsense/>",
    ] {
      try folder.file("local/due.xml", "<dueDates xmlns=\"urn:anjuan:rules:1\">\n\(line)\n</dueDates>")
      let run = try anjuan("rules", "check", "--local", folder / "local")
      #expect(run.code == 2 && (run.output + run.errors).contains("due.xml:2"), "\(line): \(run.output)\(run.errors)")
    }
  }

  @Test func theFilingPapersAreWritten() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan(
      "filing", "--as-of=2026-06-30", "Rules/bases/market-penalty.xml", "--output", folder / "papers")
    #expect(run.code == 0 && run.output.contains("应当备案") && run.output.contains("第 24-28 页"))
    #expect(
      try folder.names(in: "papers") == [
        "备案报告-QS-SJ-2025-0112-A12.docx", "备案报告-QS-SJ-2025-0112-A12.html", "备案材料清单-QS-SJ-2025-0112-A12.docx",
        "备案材料清单-QS-SJ-2025-0112-A12.html",
      ])
    let open = try anjuan("filing", "--as-of=2026-06-30", "Samples/cases/thin-export.xml")
    #expect(open.code == 1 && open.output.contains("待定"))
    #expect(try anjuan("filing", "--as-of=2026-06-30", "Samples/units/sound.xml").code == 2)
  }

  /// The water bureau was reminded of what the market bureau had to publish, and the market bureau twice.
  @Test func aCaseTwiceAndACaseOfAnotherUnitAreSaidAndListedOnce() throws {
    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    let plain = try anjuan("due", place / "d", "--format", "csv")
    #expect(plain.code == 0, "\(plain.errors)")
    let copied = try bash(
      """
      cd '\(place / "d")/units' && for f in 02-sj/cases/*.xml; do cp "$f" "02-sj/cases/z-$(basename "$f")"; \
      cp "$f" 03-sl/cases/; done
      """)
    #expect(copied.code == 0)
    let run = try anjuan("due", place / "d", "--format", "csv")
    let dates = run.output.split(separator: "\r\n").filter { !$0.contains("不能使用") }
    #expect(run.code == 2 && dates == plain.output.split(separator: "\r\n"))
    #expect(run.errors.contains("是同一案卷") && run.errors.contains("不是本单位"))
    // Where one unit is asked for, the others are known all the same.
    #expect(try anjuan("due", place / "d", "--unit", "03-sl").errors.contains("不是本单位"))
  }
}
