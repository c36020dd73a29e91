import Testing

/// `anjuan rules import`: what was exported, edited as a spreadsheet program does, and brought back.
struct RulesImportTests {
  /// Writes cells of an exported file anew: `sheet3!G5=1` puts the text `1` there; `sheet3!G5==1+1` a formula.
  private static let editor = #"""
    import re, sys, zipfile
    source, target, *edits = sys.argv[1:]
    parts = {i.filename: zipfile.ZipFile(source).read(i) for i in zipfile.ZipFile(source).infolist()}
    for edit in edits:
        sheet, rest = edit.split("!", 1)
        cell, text = rest.split("=", 1)
        name = f"xl/worksheets/{sheet}.xml"
        body = f"<f>{text[1:]}</f><v>2</v></c>" if text.startswith("=") else f"<is><t>{text}</t></is></c>"
        kind = "str" if text.startswith("=") else "inlineStr"
        pattern = rf'<c r="{cell}"( s="\d+")?(?: t="\w+")?(?:/>|>.*?</c>)'
        new, count = re.subn(pattern, rf'<c r="{cell}"\1 t="{kind}">{body}', parts[name].decode())
        assert count == 1, edit
        parts[name] = new.encode()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)
    """#

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try #require(try anjuan("rules", "export", "--xlsx", folder / "rules.xlsx").code == 0)
    try folder.file("edit.py", Self.editor)
  }

  private func edited(_ edits: String...) throws -> String {
    let words = (["python3", folder / "edit.py", folder / "rules.xlsx", folder / "edited.xlsx"] + edits).map {
      "'\($0)'"
    }
    let run = try bash(words.joined(separator: " "))
    try #require(run.code == 0, "\(run.errors)")
    return folder / "edited.xlsx"
  }

  /// The first row of the sheet of requirements, and the id in it.
  private func first() throws -> String {
    String(try anjuan("rules", "list").output.prefix { $0 != "\t" })
  }

  @Test func whatComesBackUntouchedChangesNothing() throws {
    let run = try anjuan("rules", "import", folder / "rules.xlsx", "--write", "--local", folder / "own")
    #expect(run.code == 0 && run.output == "没有改动\n", "\(run.errors)")
    #expect(try anjuan("rules", "import", try edited("sheet2!F2=")).output == "没有改动\n")
    #expect(!(try folder.names().contains("own")))
  }

  @Test func aChangeIsShownFirstAndWrittenIntoTheLayerOnRequest() throws {
    let file = try edited("sheet2!E2=9.5", "sheet2!F2=本区“甲”&lt;乙&gt;&amp;丙")
    let shown = try anjuan("rules", "import", file)
    #expect(shown.code == 0, "\(shown.errors)")
    let id = try first()
    #expect(shown.output.contains("\(id)：points ") && shown.output.contains(" → 9.5（理由：本区“甲”<乙>&丙）"), "\(shown.output)")
    let written = try anjuan("rules", "import", file, "--write", "--local", folder / "own")
    #expect(written.code == 0 && written.output == shown.output, "\(written.errors)")
    #expect(try folder.names(in: "own") == ["worksheet-001.xml"])
    let check = try anjuan("rules", "show", id, "--local", folder / "own")
    #expect(check.code == 0 && check.output.contains("9.5 分"), "\(check.errors)")
    // The layer now says it: exported with it, nothing is left to change.
    #expect(try anjuan("rules", "export", "--local", folder / "own", "--xlsx", folder / "rules.xlsx").code == 0)
    let again = try anjuan("rules", "import", folder / "rules.xlsx", "--local", folder / "own")
    #expect(again.output == "没有改动\n", "\(again.errors)")
  }

  @Test(arguments: [
    (["sheet2!E2=9"], "项目!F2", "没有写理由"), (["sheet2!E2=0", "sheet2!F2=甲"], "项目!E2", "正数"),
    (["sheet2!C2=另一个名称", "sheet2!F2=甲"], "项目!C2", "改不了"), (["sheet2!A2=XX-01"], "项目!A2", "不在评查标准里"),
    (["sheet2!E2==4+5", "sheet2!F2=甲"], "项目!E2", "公式"), (["sheet3!F2=grave", "sheet3!I2=甲"], "等级!F2", "不能作 severity"),
    (["sheet3!H2=cap", "sheet3!I2=甲"], "等级!H2", "不能作 effect"), (["sheet4!E2=1日"], "参数!E2", "改不了"),
    (["sheet3!A1=甲"], "等级!1", "缺“id”"),
  ])
  func whatALayerCannotSayIsRefusedWithItsCell(edits: [String], cell: String, why: String) throws {
    var file = folder / "rules.xlsx"
    for edit in edits {
      file = try edited(edit)
      try #require(try bash("cp '\(file)' '\(folder / "rules.xlsx")'").code == 0)
    }
    let run = try anjuan("rules", "import", file, "--write", "--local", folder / "own")
    #expect(run.code == 2)
    #expect(run.errors.contains(": \(cell): ") && run.errors.contains(why), "\(run.errors)")
    #expect(!(try folder.names().contains("own")))
  }

  @Test func whatIsNoSpreadsheetIsRefused() throws {
    for (name, content) in [("a.xlsx", "PK"), ("b.xlsx", "id,points"), ("c.xlsx", "")] {
      try folder.file(name, content)
      let run = try anjuan("rules", "import", folder / name)
      #expect(run.code == 2 && run.outputBytes.isEmpty && run.errors.contains(name), "\(run.errors)")
    }
    #expect(try bash("cd '\(folder.path)' && python3 -m zipfile -c d.xlsx edit.py").code == 0)
    #expect(try anjuan("rules", "import", folder / "d.xlsx").code == 2)
    #expect(try anjuan("rules", "import", folder / "none.xlsx").code == 2)
    #expect(try anjuan("rules", "import", folder / "rules.xlsx", "--write").code == 64)
  }

  @Test func theShippedFolderIsLeftAlone() throws {
    let file = try edited("sheet2!E2=9", "sheet2!F2=甲")
    let run = try anjuan(
      "rules", "import", file, "--write", "--rules", Program.checkout + "/Rules", "--local",
      Program.checkout + "/Rules/own")
    #expect(run.code == 2 && run.errors.contains("不改"), "\(run.errors)")
  }
}
