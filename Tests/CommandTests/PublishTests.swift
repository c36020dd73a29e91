import Testing

/// `anjuan publish`: what it writes, where it refuses, and that the case stays as it was.
struct PublishTests {
  private let day = "--as-of=2025-07-04"
  private let leaking = "Samples/gate/draft-with-personal-data.xml"

  @Test func theCopyPassesTheGateAndTheCaseStaysAsItWas() throws {
    let folder = try TemporaryFolder()
    let before = try bytes(ofFile: Program.checkout + "/" + leaking)
    let run = try anjuan("publish", day, leaking, "-o", folder / "copy")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains("遮蔽 4 处") && run.errors.contains("CF_YXQ"))
    #expect(
      try folder.names(in: "copy") == [
        "credit-penalty.csv", "credit-penalty.xlsx", "internal", "publication.html", "publication.txt",
      ])
    #expect(try folder.names(in: "copy/internal") == ["case.xml", "mask-log.csv"])
    let gate = try anjuan("gate", day, folder / "copy/internal/case.xml")
    #expect(gate.code == 0, "\(gate.output)\(gate.errors)")
    #expect(try bytes(ofFile: Program.checkout + "/" + leaking) == before)
    let valid = try bash(
      "xmllint --noout --nonet --schema Rules/schema/case-file.xsd '\(folder / "copy/internal/case.xml")'")
    #expect(valid.code == 0, "\(valid.errors)")
  }

  @Test func nothingIsOverwrittenUnlessAsked() throws {
    let folder = try TemporaryFolder()
    try folder.file("copy/publication.txt", "mine")
    let refused = try anjuan("publish", day, leaking, "-o", folder / "copy")
    #expect(refused.code == 2 && refused.errors.contains("publication.txt"))
    #expect(try folder.names(in: "copy") == ["publication.txt"], "nothing else was written")
    #expect(try folder.content("copy/publication.txt") == Array("mine".utf8))
    #expect(try anjuan("publish", day, "--force", leaking, "-o", folder / "copy").code == 0)
    #expect(try folder.content("copy/publication.txt") != Array("mine".utf8))
  }

  @Test func whatMustNotGoOutIsNotWritten() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("publish", day, "Samples/gate/withheld.xml", "-o", folder / "copy")
    #expect(run.code == 1 && run.errors.contains("不得公示"))
    #expect(try folder.names() == [])
    #expect(try anjuan("publish", day, "--draft", "Samples/gate/withheld.xml", "-o", folder / "copy").code == 0)
    #expect(try folder.names(in: "copy").contains("publication.html"))
  }

  @Test func aCaseWithoutADraftHasNoCopy() throws {
    let folder = try TemporaryFolder()
    let run = try anjuan("publish", day, "Rules/bases/ordinary-penalty.xml", "-o", folder / "copy")
    #expect(run.code == 2 && run.errors.contains("disclosure/draft"))
    #expect(try folder.names() == [])
  }

  /// The party's own name stays unless the bureau says otherwise.
  @Test func theNameOfThePersonPunishedIsHiddenOnRequest() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("青石区安顺餐饮管理有限公司", with: "周望远").replacing("kind=\"organisation\" role", with: "kind=\"person\" role")
    let file = try folder.file("case.xml", text)
    try folder.file(
      "local/tailoring.xml",
      """
      <tailoring xmlns="urn:anjuan:rules:1"><option name="maskPartyName" value="yes" because="本局口径"/></tailoring>
      """)
    #expect(try anjuan("publish", day, file, "-o", folder / "plain").code == 0)
    let plain = String(decoding: try folder.content("plain/publication.txt"), as: UTF8.self)
    #expect(plain.contains("周望远"))
    let run = try anjuan("publish", day, "--local", folder / "local", file, "-o", folder / "masked")
    #expect(run.code == 0, "\(run.errors)")
    for name in ["publication.txt", "publication.html", "credit-penalty.csv"] {
      let masked = String(decoding: try folder.content("masked/\(name)"), as: UTF8.self)
      #expect(masked.contains("周某某") && !masked.contains("周望远"), "\(name)")
    }
  }

  @Test func theSameCaseGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("publish", day, leaking, "-o", folder / "a").code == 0)
    let other = try anjuan(
      "publish", day, leaking, "-o", folder / "b", environment: ["LC_ALL": "C", "TZ": "America/New_York"])
    #expect(other.code == 0)
    #expect(try bash("diff -r '\(folder / "a")' '\(folder / "b")'").code == 0)
  }

  /// Text of a case becomes neither a formula nor markup.
  @Test func textOfACaseStaysText() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing(" result=\"罚款3000元\"", with: " result=\"=HYPERLINK(1)&lt;script>\"")
    let file = try folder.file("case.xml", text)
    #expect(try anjuan("publish", day, "--draft", file, "-o", folder / "copy").code == 0)
    let table = String(decoding: try folder.content("copy/credit-penalty.csv"), as: UTF8.self)
    #expect(table.contains("'=HYPERLINK(1)<script>"))
    let page = String(decoding: try folder.content("copy/publication.html"), as: UTF8.self)
    #expect(page.contains("=HYPERLINK(1)&lt;script&gt;") && !page.contains("<script"))
  }

  /// Both files of the record against the standard as written down apart from the program, by another program.
  @Test func theRecordKeepsToTheStandard() throws {
    let folder = try TemporaryFolder()
    #expect(try anjuan("publish", day, leaking, "-o", folder / "copy").code == 0)
    let script = try folder.file("check.py", Self.standard)
    let run = try bash("python3 '\(script)' '\(folder / "copy")'")
    #expect(run.code == 0, "\(run.errors)")
  }

  private static let standard = #"""
    import csv, re, sys, zipfile
    import xml.etree.ElementTree as tree
    folder = sys.argv[1]
    rows = list(csv.reader(open(folder + "/credit-penalty.csv", encoding="utf-8-sig", newline="")))
    limits = dict(CF_XDR_MC=200, CF_XDR_LB=16, CF_XDR_SHXYM=18, CF_XDR_GSZC=50, CF_XDR_ZZJG=9, CF_XDR_SWDJ=15,
      CF_XDR_SYDW=12, CF_XDR_SHZZ=50, CF_FRDB=50, CF_FR_ZJLX=64, CF_FR_ZJHM=64, CF_XDR_ZJLX=64, CF_XDR_ZJHM=64,
      CF_WSH=64, CF_WFXW=2000, CF_SY=5000, CF_YJ=2000, CF_CFLB=100, CF_NR=4000, CF_NR_FK=None, CF_NR_WFFF=None,
      CF_NR_ZKDX=200, CF_JDRQ="date", CF_YXQ="date", CF_GSJZQ="date", CF_CFJG=200, CF_CFJGDM=18, CF_SJLY=200,
      CF_SJLYDM=18, BZ=512)
    assert rows[0] == list(limits), rows[0]
    for row in rows[2:]:
        assert len(row) == 30
        record = dict(zip(rows[0], row))
        for code, value in record.items():
            limit = limits[code]
            if limit == "date":
                assert value == "" or re.fullmatch(r"\d{4}/\d\d/\d\d", value), (code, value)
            elif limit is None:
                assert value == "" or re.fullmatch(r"\d{1,12}(\.\d{1,6})?", value), (code, value)
            else:
                assert len(value) <= limit, (code, value)
        assert record["CF_NR_FK"] == "0.3" and record["CF_JDRQ"] == "2025/06/30"
        assert record["CF_XDR_LB"] in ("法人及非法人组织", "自然人", "个体工商户")
    book = zipfile.ZipFile(folder + "/credit-penalty.xlsx")
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    texts = ["".join(t.text or "" for t in item.iter(space + "t"))
             for item in tree.fromstring(book.read("xl/sharedStrings.xml")).iter(space + "si")]
    sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert not list(sheet.iter(space + "f")), "a formula"
    cells = []
    for row in sheet.iter(space + "row"):
        cells.append([texts[int(c.find(space + "v").text)] if c.find(space + "v") is not None else "" for c in row])
    assert cells[1:] == rows[2:], (cells, rows)
    everything = b"".join(book.read(name) for name in book.namelist()).decode("utf-8", "replace")
    for secret in ("19491231", "0013-8000", "301室", "0111 6245"):
        assert secret not in everything, secret
    """#
}
