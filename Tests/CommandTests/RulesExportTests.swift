import Testing

/// `anjuan rules export`, its file taken apart as any spreadsheet program does.
struct RulesExportTests {
  /// A part of the file, by its name inside.
  private func part(_ name: String, of file: String) throws -> String {
    let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"
    let run = try bash("python3 -c '\(script)' '\(file)' '\(name)'")
    try #require(run.code == 0, "\(run.errors)")
    return run.output
  }

  @Test func theWorkbookHoldsFourProtectedSheetsAndEveryRequirement() throws {
    let folder = try TemporaryFolder()
    let file = folder / "rules.xlsx"
    let run = try anjuan("rules", "export", "--xlsx", file)
    #expect(run.code == 0 && run.outputBytes.isEmpty, "\(run.errors)")
    let book = try part("xl/workbook.xml", of: file)
    for name in ["说明", "项目", "等级", "参数"] { #expect(book.contains("name=\"\(name)\"")) }
    for number in 1...4 {
      #expect(try part("xl/worksheets/sheet\(number).xml", of: file).contains("<sheetProtection "))
    }
    let texts = try part("xl/sharedStrings.xml", of: file)
    let listed = try anjuan("rules", "list").output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(listed.count > 30)
    for id in listed { #expect(texts.contains("<t>\(id)</t>"), "\(id)") }
    #expect(try part("xl/worksheets/sheet3.xml", of: file).contains("<formula1>\"fatal,major,minor,note\"</formula1>"))
  }

  @Test func theSameRulesGiveTheSameFileInEveryZoneAndItIsEnglishOnRequest() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("rules", "export", "--xlsx", folder / "a.xlsx").code == 0)
    let other = try anjuan(
      "rules", "export", "--xlsx", folder / "b.xlsx", environment: ["LC_ALL": "C", "TZ": "America/New_York"])
    #expect(other.code == 0)
    #expect(try folder.content("a.xlsx") == folder.content("b.xlsx"))
    #expect(try anjuan("rules", "export", "--language", "en", "--xlsx", folder / "c.xlsx").code == 0)
    #expect(try part("xl/workbook.xml", of: folder / "c.xlsx").contains("name=\"requirements\""))
  }

  @Test func aTitleThatLooksLikeAFormulaStaysText() throws {
    let folder = try TemporaryFolder()
    let item = String(
      decoding: try bytes(ofFile: Program.checkout + "/Samples/tailoring/QS-01-discuss-fines-from-50000.xml"),
      as: UTF8.self)
    let title = try #require(item.split(separator: " title=\"").dropFirst().first?.prefix { $0 != "\"" })
    try folder.file("own/QS-01.xml", item.replacing(title, with: "=HYPERLINK(1)+1"))
    let run = try anjuan("rules", "export", "--local", folder / "own", "--xlsx", folder / "rules.xlsx")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try part("xl/sharedStrings.xml", of: folder / "rules.xlsx").contains("<t>=HYPERLINK(1)+1</t>"))
    #expect(!(try part("xl/worksheets/sheet2.xml", of: folder / "rules.xlsx").contains("<f>")))
  }

  @Test func whatCannotBeWrittenEndsWithTwo() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("rules", "export", "--xlsx", folder.path).code == 2)
    #expect(try anjuan("rules", "export").code == 64)
  }
}
