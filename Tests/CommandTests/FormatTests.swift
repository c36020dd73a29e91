import Testing

/// The formats of `check`, on a real case file, as other programs read them.
struct FormatTests {
  static let all = ["text", "json", "xml", "html", "csv", "xlsx", "sarif", "markdown"]

  /// `Samples/cases/late-service.xml` in every format; the names end in the format.
  private func reports(_ language: String = "zh") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for format in Self.all {
      let run = try anjuan(
        "check", asOf, "--language", language, "--format", format, "--output", folder / "out.\(format)",
        "Samples/cases/late-service.xml")
      try #require(run.code == 1, "\(run.errors)")
    }
    return folder
  }

  @Test(arguments: ["zh", "en"])
  func everyFormatSaysTheSameAndTheXMLIsValidToAnotherProgram(language: String) throws {
    let folder = try reports(language)
    let run = try bash(
      """
      mkdir '\(folder / "read")' && cp '\(folder.path)'/out.{json,xml,csv,xlsx,sarif} '\(folder / "read")' &&
        python3 Tests/ReportsTests/ReadBack/read_back.py '\(folder / "read")' | python3 -c 'import json, sys
      read = json.load(sys.stdin)
      one = read["out.json"]
      print(len(one["verdicts"]) > 100, len(one["findings"]) >= 2)
      print(all(other["findings"] == one["findings"] for other in read.values()))
      print(all(read["out." + name]["verdicts"] == one["verdicts"] for name in ("xml", "csv", "xlsx")))
      texts = [open(sys.argv[1] + "/out." + name, encoding="utf-8").read() for name in ("text", "html", "markdown")]
      print(all(finding in text for finding in one["findings"] for text in texts))' '\(folder.path)'
      """)
    #expect(run.output == "True True\nTrue\nTrue\nTrue\n", "\(run.errors)")
    let valid = try bash("xmllint --noout --nonet --schema Rules/schema/report.xsd '\(folder / "out.xml")'")
    #expect(valid.code == 0, "\(valid.errors)")
  }

  @Test func aPersonsNameIsMaskedInEveryFormat() throws {
    let name = "青石区安顺餐饮管理有限公司"
    let text = CaseText.servedLate.changing("<cause>\(name)", to: "<cause>").text.replacing(name, with: "张小明")
    let folder = try TemporaryFolder()
    for format in Self.all {
      let file = folder / "out.\(format)"
      let run = try anjuan("check", asOf, "--format", format, "--output", file, "-", input: Array(text.utf8))
      #expect(run.code == 1, "\(run.errors)")
      let unzipped = "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(\"xl/sharedStrings.xml\").decode())"
      let shown =
        format == "xlsx"
        ? try bash("python3 -c '\(unzipped)' '\(file)'").output
        : String(decoding: try bytes(ofFile: file), as: UTF8.self)
      #expect(shown.contains("PRO-21/"))
      #expect(!shown.contains("张小明"), "\(format)")
      #expect(["csv", "sarif"].contains(format) || shown.contains("张某某"), "\(format)")
    }
  }

  @Test func casesMakeOneTableInCSV() throws {
    let folder = try TemporaryFolder()
    try folder.file("in/a.xml", CaseText.sound.utf8)
    try folder.file("in/b.xml", CaseText.servedLate.utf8)
    let file = folder / "all.csv"
    let run = try anjuan("check", asOf, "--format", "csv", "--output", file, folder / "in")
    #expect(run.code == 1 && run.outputBytes.isEmpty, "\(run.errors)")
    let table = try folder.content("all.csv")
    #expect(try anjuan("check", asOf, "--format", "csv", folder / "in").outputBytes == table)
    let text = String(decoding: table, as: UTF8.self)
    #expect(text.split(separator: "执法单位,单位代码").count == 2, "one heading")
    #expect(text.split(separator: ",2026-06-30,案卷,").count == 3, "two cases")
    let apart = try anjuan("check", asOf, "--format", "csv", "--output", folder / "apart/", folder / "in")
    #expect(apart.code == 1)
    #expect(try folder.names(in: "apart") == ["a.csv", "b.csv"])
    #expect(try bytes(ofFile: folder / "apart/b.csv").starts(with: [0xEF, 0xBB, 0xBF]))
  }

  /// An id of an edition told nobody anything, and English pages gave sums in 元.
  @Test func anEditionIsNamedByItsLawsAndDaysAndASumInTheLanguageOfThePage() throws {
    let file = "Samples/cases/published-late-with-phone-number.xml"
    let english = try anjuan("check", asOf, "--language", "en", "--format", "html", file).output
    #expect(english.contains("3000 yuan") && !english.contains("3000元<") && english.contains("says “300 yuan”"))
    #expect(english.contains("from 2021-07-15") && english.contains("[xzcf-2021]"))
    let chinese = try anjuan("check", asOf, "--format", "html", file).output
    #expect(chinese.contains("适用版本：《") || chinese.contains("：《中华人民共和国行政处罚法》（2021-01-22 修订）"))
    #expect(chinese.contains("2021-07-15 起") && chinese.contains("3000元") && !chinese.contains("3000 yuan"))
  }

  @Test func aTableNeverReplacesAnInput() throws {
    let folder = try TemporaryFolder()
    let one = try folder.file("a.xml", CaseText.sound.utf8)
    let other = try folder.file("b.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, "--format", "csv", "--output", other, one, other)
    #expect(run.code == 2)
    #expect(try folder.content("b.xml") == CaseText.servedLate.utf8)
  }

  @Test func aWorkbookIsNotForATerminal() throws {
    let line = "$anjuan check \(asOf) --format xlsx Samples/cases/late-service.xml"
    let run = try bash("TERM=xterm script -qec \"\(line)\" /dev/null </dev/null")
    #expect(run.code == 64)
    #expect(run.output.contains("--output"))
  }

  /// Starting it takes seconds.
  @Test(.enabled(if: SlowTests.areWanted, "set ANJUAN_SLOW_TESTS=1"))
  func libreOfficeOpensTheWorkbook() throws {
    let found = try bash("command -v soffice")
    guard found.code == 0 else {
      print("LibreOffice is not installed: nobody has opened the workbook")
      return
    }
    let folder = try reports()
    let run = try bash(
      """
      cd '\(folder.path)' && soffice -env:UserInstallation='file://\(folder / "office")' --headless \
        --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' out.xlsx
      """)
    #expect(run.code == 0, "\(run.errors)")
    let verdicts = String(decoding: try folder.content("out-评查表.csv"), as: UTF8.self)
    #expect(verdicts.contains("PRO-21,处罚、不予处罚决定书七日内送达，电子送达有确认书"))
    #expect(try folder.names().filter { $0.hasPrefix("out-") }.count == 7)
  }
}
