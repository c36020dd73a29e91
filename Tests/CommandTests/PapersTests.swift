import Testing

/// `anjuan papers`: the papers that people sign, as files.
struct PapersTests {
  static let kinds = ["form", "deductions", "grave", "rectification", "opinion"]

  @Test func aCaseGivesFivePapers() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("late.xml", CaseText.servedLate.utf8)
    let run = try anjuan("papers", asOf, "--output", folder / "new/papers", file)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.outputBytes.isEmpty)
    #expect(
      try folder.names(in: "new/papers").sorted() == [
        "扣分明细-QS-CG-2025-0058.html", "整改通知单-青石区城市管理局.html", "评查意见书-QS-CG-2025-0058.html",
        "评查表-QS-CG-2025-0058.html", "重大问题清单-青石区城市管理局.html",
      ])
    #expect(run.errors.split(separator: "\n").count { $0.contains("已写入") } == 5)
  }

  /// People fill papers in and sign them: a second run replaced what they had written.
  @Test func papersThatAreThereAreKeptUnlessTheUserSaysOtherwise() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("late.xml", CaseText.servedLate.utf8)
    let command = [Program.path, "papers", asOf, "--paper", "form", "--output", folder / "out", file]
    #expect(try run(command).code == 0)
    let paper = "out/评查表-QS-CG-2025-0058.html"
    try folder.file(paper, "signed")
    let again = try run(command)
    #expect(again.code == 2 && again.errors.contains("--force"), "\(again.errors)")
    #expect(try folder.content(paper) == Array("signed".utf8))
    #expect(try run(command + ["--force"]).code == 0)
    #expect(try folder.content(paper) != Array("signed".utf8))
  }

  /// Python's zip and XML readers, which share no line with what wrote the files.
  @Test(arguments: ["zh", "en"])
  func pythonReadsTheSameTextInBothFormats(language: String) throws {
    let folder = try TemporaryFolder()
    for format in ["html", "docx"] {
      let run = try anjuan(
        "papers", asOf, "--language", language, "--format", format, "--output", folder / "out", "Samples/cases")
      #expect(run.code == 0, "\(run.errors)")
    }
    let script = try folder.file("read.py", Self.reader)
    let run = try run(["/usr/bin/env", "python3", script, folder / "out"])
    // Seven cases: three papers each, and two for each of two units.
    #expect(run.output == "25 papers, 0 differences\n", "\(run.output)\(run.errors)")
  }

  /// The sums on the papers against the JSON report of the same case.
  @Test func theSumsAgreeWithTheReport() throws {
    let folder = try TemporaryFolder()
    _ = try anjuan(
      "papers", asOf, "--output", folder / "out", "--paper", "form", "--paper", "deductions", "Samples/cases")
    _ = try anjuan("check", asOf, "--format", "json", "--output", folder / "json/", "Samples/cases")
    let script = try folder.file("sums.py", Self.sums)
    let run = try run(["/usr/bin/env", "python3", script, folder / "out", folder / "json"])
    #expect(run.output == "7 cases agree\n", "\(run.output)\(run.errors)")
  }

  @Test(arguments: ["html", "docx"])
  func theBytesDependOnNothingElse(format: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("late.xml", CaseText.servedLate.utf8)
    func written(_ environment: [String: String], _ name: String) throws -> [[UInt8]] {
      let command = [Program.path, "papers", asOf, "--format", format, "--output", folder / name, file]
      #expect(try run(command, environment: environment).code == 0)
      return try folder.names(in: name).sorted().map { try folder.content("\(name)/\($0)") }
    }
    let first = try written([:], "a")
    #expect(first.count == 5)
    #expect(try written(["TZ": "America/New_York", "LC_ALL": "en_US.UTF-8"], "b") == first)
    #expect(try written(["TZ": "Pacific/Kiritimati", "LC_ALL": "C"], "c") == first)
  }

  @Test func identifiersAreMaskedUnlessAsked() throws {
    let folder = try TemporaryFolder()
    let file = "Rules/bases/summary-penalty.xml"
    _ = try anjuan("papers", asOf, "--output", folder / "masked", file)
    _ = try anjuan("papers", asOf, "--output", folder / "shown", "--unmasked", file)
    let masked = try Self.text(of: folder, "masked")
    let shown = try Self.text(of: folder, "shown")
    #expect(masked.contains("个人信息已遮蔽") && shown.contains("个人信息未遮蔽"))
    #expect(masked != shown)
  }

  @Test(arguments: ["html", "docx"])
  func whatACaseSaysStaysText(format: String) throws {
    let folder = try TemporaryFolder()
    let hostile = CaseText.servedLate.changing(
      "<cause>青石区", to: "<cause>\(HostileTextTests.acting)&lt;/style>&lt;script>alert(1)&lt;/script>青石区"
    ).changing(#"name="青石区城市管理局""#, to: #"name="../../x&quot;; } &lt;/style>青石区城市管理局""#)
    let file = try folder.file("case.xml", hostile.utf8)
    let run = try anjuan("papers", asOf, "--format", format, "--output", folder / "out/deep", file)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try folder.names(in: "out") == ["deep"])
    #expect(try folder.names(in: "out/deep").count == 5)
    for name in try folder.names(in: "out/deep") {
      let text = String(decoding: try folder.content("out/deep/\(name)"), as: UTF8.self)
      #expect(!text.contains("<script") && !text.contains("\u{9B}") && !text.contains("\u{202E}"))
      #expect(format != "html" || text.split(separator: "</style>", omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsWritten() throws {
    let folder = try TemporaryFolder()
    try folder.file("in/bad.xml", "<caseFile>")
    try folder.file("in/good.xml", CaseText.servedLate.utf8)
    let run = try anjuan("papers", asOf, "--paper", "form", "--output", folder / "out", folder / "in")
    #expect(run.code == 2)
    #expect(run.errors.contains("bad.xml"))
    #expect(try folder.names(in: "out") == ["评查表-QS-CG-2025-0058.html"])
  }

  @Test func withoutAFolderItIsWrongUsage() throws {
    #expect(try anjuan("papers", asOf, "-", input: CaseText.sound.utf8).code == 64)
    #expect(try anjuan("papers", asOf, "--output", "x", "--paper", "receipt", "-").code == 64)
  }

  private static func text(of folder: TemporaryFolder, _ name: String) throws -> String {
    try folder.names(in: name).sorted().map { String(decoding: try folder.content("\(name)/\($0)"), as: UTF8.self) }
      .joined()
  }

  /// Compares the text of every DOCX with that of the HTML of the same name, white space aside.
  private static let reader = #"""
    import pathlib, re, sys, zipfile, html.parser, xml.etree.ElementTree as tree
    W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

    class Body(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.text, self.on = "", False
        def handle_starttag(self, tag, attributes):
            self.on = self.on or tag == "body"
        def handle_data(self, data):
            self.text += data if self.on else ""

    papers, differences = 0, 0
    for docx in sorted(pathlib.Path(sys.argv[1]).glob("*.docx")):
        body = Body()
        body.feed(docx.with_suffix(".html").read_text("utf-8"))
        with zipfile.ZipFile(docx) as archive:
            assert archive.testzip() is None
            assert archive.namelist() == sorted(archive.namelist()), archive.namelist()
            assert {entry.date_time for entry in archive.infolist()} == {(2000, 1, 1, 12, 0, 0)}
            parts = {name: tree.fromstring(archive.read(name)) for name in archive.namelist()}
        text = "".join(t.text or "" for t in parts["word/document.xml"].iter(W + "t"))
        papers += 1
        dense = lambda s: re.sub(r"\s+", "", s)
        if dense(text) != dense(body.text):
            differences += 1
            print(docx.name)
    print(f"{papers} papers, {differences} differences")
    """#

  /// 合计 on both papers, and the lines themselves, against `earned` and `applicable` of the JSON reports.
  private static let sums = #"""
    import decimal, html.parser, json, pathlib, sys
    D = decimal.Decimal

    class Rows(html.parser.HTMLParser):
        def __init__(self, path):
            super().__init__()
            self.rows, self.cell = [], None
            self.feed(path.read_text("utf-8"))
        def handle_starttag(self, tag, attributes):
            if tag == "tr": self.rows.append((dict(attributes).get("class"), []))
            if tag == "td":
                self.rows[-1][1].append("")
                self.cell = True
        def handle_endtag(self, tag):
            if tag == "td":
                self.cell = None
                self.rows[-1][1][-1] = self.rows[-1][1][-1].strip()
        def handle_data(self, data):
            if self.cell: self.rows[-1][1][-1] += data

    def points(text): return D(text.replace("−", "-").replace("+", ""))

    papers, cases = pathlib.Path(sys.argv[1]), 0
    for path in sorted(pathlib.Path(sys.argv[2]).glob("*.json")):
        report = json.loads(path.read_text("utf-8"))
        outcome, name = report["outcome"], report["case"]["id"]
        earned, applicable = D(outcome["earned"]), D(outcome["applicable"])
        form = Rows(papers / f"评查表-{name}.html").rows
        whole = [c for k, c in form if k == "total" and c[1] == "合计"]
        assert [D(c) for c in whole[0][2:5]] == [applicable, earned, applicable - earned], whole
        lines = [c for k, c in form if k == "plain" and len(c) == 7 and c[3] != "—"]
        assert sum(D(c[2]) for c in lines) == applicable and sum(D(c[3]) for c in lines) == earned
        parts = [c for k, c in form if k == "total" and c[1] == "小计"]
        assert sum(D(c[2]) for c in parts) == applicable and sum(D(c[3]) for c in parts) == earned
        score = [c for k, c in form if k == "total" and c[1] == "得分"][0][3]
        assert score == (outcome["score"]["decided"] or "未得出"), score
        lost = Rows(papers / f"扣分明细-{name}.html").rows
        taken = [points(c[6]) for k, c in lost if k == "plain" and len(c) == 10]
        taken += [points(c[3]) for k, c in lost if k == "plain" and len(c) == 7]
        total = [points(c[2]) for k, c in lost if k == "total"]
        assert sum(taken) == -(applicable - earned) and (total or [D(0)]) == [sum(taken)], (name, taken, total)
        cases += 1
    print(f"{cases} cases agree")
    """#
}
