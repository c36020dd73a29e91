import Testing

/// `anjuan adjudicate` and `exempt`, and `check` that takes up what they wrote.
struct AdjudicateTests {
  private static let asOf = "2026-06-30"
  private static let sample = "Samples/cases/late-service.xml"

  /// A folder with the late case alone.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let copied = try bash("cp \(Self.sample) '\(folder / "late.xml")'")
    try #require(copied.code == 0)
    return folder
  }

  private func adjudicate(_ folder: TemporaryFolder, _ arguments: [String], input: String = "") throws -> Run {
    try run(
      [Program.path, "adjudicate", folder / "late.xml", "--as-of", Self.asOf] + arguments, input: Array(input.utf8))
  }

  private func check(_ folder: TemporaryFolder, _ more: [String] = []) throws -> Run {
    try run([Program.path, "check", "--as-of", Self.asOf, folder / "late.xml"] + more)
  }

  private func answers(_ folder: TemporaryFolder, _ records: String, caseID: String = "QS-CG-2025-0058-A") throws
    -> String
  {
    try folder.file(
      "answers.xml", "<adjudication xmlns=\"urn:anjuan:adjudication:1\" case=\"\(caseID)\">\(records)</adjudication>")
  }

  private static let all = """
    <decision finding="REC-13/onTime/R1" verdict="met"><reason>当日移交</reason></decision>
    <decision finding="REC-13/onTime/R2" verdict="met"><reason>当日移交</reason></decision>
    <decision finding="PRO-04/place/A11" verdict="met"><reason>在本区</reason></decision>
    <decision finding="PRO-21/served/A11" verdict="unmet" gate="confirmed"><reason>逾期属实</reason></decision>
    """

  @Test func aWalkIsWrittenAnswerByAnswerAndGoesOnWhereItStopped() throws {
    let folder = try folder()
    let first = try adjudicate(folder, ["--reviewer", "周明"], input: "y\n当日移交\nq\n")
    #expect(first.code == 0)
    #expect(first.output == "记入 1 项，尚有 3 项未定\n")
    // The input ends in the middle of an answer: nothing is made up.
    let second = try adjudicate(folder, ["--reviewer", "周明"], input: "s\ny\n在本区\nn\n2\nc\n")
    #expect(second.output == "记入 1 项，尚有 2 项未定\n")
    let third = try adjudicate(folder, ["--reviewer", "周明"], input: "x\n无此时限\nn\n\nc\n\n \n逾期属实\n")
    #expect(third.output == "记入 2 项，尚有 0 项未定\n")
    let text = String(decoding: try folder.content("late.adjudication.xml"), as: UTF8.self)
    #expect(text.split(separator: "<decision").count == 5)
    let valid = try bash(
      "xmllint --noout --nonet --schema Rules/schema/adjudication.xsd '\(folder / "late.adjudication.xml")'")
    #expect(valid.code == 0, "\(valid.errors)")
    let report = try check(folder)
    #expect(report.code == 1)
    #expect(report.output.contains("终评"))
    #expect(report.output.contains("[已确认] PRO-21 不得评为优秀"))
    #expect(report.output.contains("late.adjudication.xml"))
  }

  @Test func theSecondReviewerSeesNothingOfTheFirst() throws {
    let folder = try folder()
    let file = try answers(folder, Self.all.replacing("逾期属实", with: "甲的理由"))
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    let list = try adjudicate(folder, ["--reviewer", "林涛", "--list"])
    let walk = try adjudicate(folder, ["--reviewer", "林涛"], input: "q\n")
    for shown in [list.output, walk.output, walk.errors] {
      #expect(!shown.contains("周明"))
      #expect(!shown.contains("甲的理由"))
    }
    #expect(list.output.contains("评查人乙尚有 4 项未定"))
    #expect(walk.errors.contains("REC-13/onTime/R1"))
  }

  @Test func twoWhoDifferNeedAThird() throws {
    let folder = try folder()
    let file = try answers(folder, Self.all)
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    _ = try answers(folder, Self.all.replacing("confirmed", with: "refused"))
    #expect(try adjudicate(folder, ["--reviewer", "林涛", "--from", file]).code == 0)
    let open = try check(folder)
    #expect(open.output.contains("预评"))
    #expect(open.output.contains("需第三人或者集体复评"))
    #expect(open.output.contains("意见不一致        PRO-21/served/A11") || open.output.contains("PRO-21/served/A11"))
    let settled = try adjudicate(
      folder, ["--reviewer", "评查组", "--seat", "third"], input: "n\n2\nr\n不影响等次\n")
    #expect(settled.output == "记入 1 项，尚有 0 项未定\n", "\(settled.errors)")
    #expect(try check(folder).output.contains("已由复评裁定"))
  }

  @Test(arguments: [
    ("--reviewer", "王某", "王某"), ("--on", "2026-07-01", "评查基准日"),
  ])
  func whatMayNotBeIsRefusedAndNothingIsWritten(_ option: String, _ value: String, _ said: String) throws {
    let folder = try folder()
    let file = try answers(folder, Self.all)
    let refused = try adjudicate(
      folder, ["--from", file, option, value] + (option == "--on" ? ["--reviewer", "周明"] : []))
    #expect(refused.code == 2)
    #expect(refused.errors.contains(said))
    #expect(refused.errors.contains("没有写入"))
    // A record that was never written has no number and no line.
    #expect(!refused.errors.contains("号记录") && !refused.errors.contains(#/adjudication\.xml:[0-9]/#))
    #expect(try bash("test -e '\(folder / "late.adjudication.xml")'").code == 1)
  }

  @Test(arguments: [
    "<decision finding=\"PRO-21/served/A11\" verdict=\"met\"/>",
    "<decision finding=\"PRO-21/served/A99\" verdict=\"met\"><reason>x</reason></decision>",
    "<decision finding=\"PRO-21/served/A11\" verdict=\"perhaps\"><reason>x</reason></decision>",
  ])
  func oneBadAnswerKeepsAllFromBeingWritten(_ bad: String) throws {
    let folder = try folder()
    let file = try answers(folder, Self.all.replacing("</decision>", with: "</decision>") + bad)
    let refused = try adjudicate(folder, ["--reviewer", "周明", "--from", file])
    #expect(refused.code == 2)
    #expect(try bash("test -e '\(folder / "late.adjudication.xml")'").code == 1)
    #expect(try adjudicate(folder, ["--from", file]).code == 2)
    _ = try answers(folder, Self.all, caseID: "another")
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 2)
  }

  /// Read in a second time, the answers were written a second time.
  @Test func answersThatAreRecordedAlreadyAreNotWrittenAgain() throws {
    let folder = try folder()
    let file = try answers(folder, Self.all)
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    let written = try folder.content("late.adjudication.xml")
    let again = try adjudicate(folder, ["--reviewer", "周明", "--from", file])
    #expect(again.code == 0)
    #expect(again.errors.contains("没有重复写入"))
    #expect(try folder.content("late.adjudication.xml") == written)
    _ = try answers(folder, Self.all.replacing("逾期属实", with: "复核后逾期属实"))
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    #expect(try folder.content("late.adjudication.xml") != written)
  }

  @Test func aLevelThatIsNoneSaysWhatMayBeTyped() throws {
    let folder = try folder()
    let walk = try adjudicate(folder, ["--reviewer", "周明"], input: "n\n全部\nq\n")
    #expect(walk.errors.contains("请输入 1 至"))
  }

  @Test func aCaseThatChangedSaysWhatHasLapsed() throws {
    let folder = try folder()
    let file = try answers(folder, Self.all)
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    let text = String(decoding: try folder.content("late.xml"), as: UTF8.self)
    try folder.file("late.xml", text.replacing("<acts>", with: "<acts>\n\n<!-- moved -->\n"))
    #expect(try check(folder).code == 1)
    try folder.file(
      "late.xml", text.replacing("method=\"direct\" date=\"2025-07-16\"", with: "method=\"direct\" date=\"2025-07-17\"")
    )
    let lapsed = try check(folder)
    #expect(lapsed.code == 2)
    #expect(lapsed.errors.contains("PRO-21/served/A11"))
    #expect(lapsed.output.contains("失效"))
    #expect(lapsed.output.contains("预评"))
    let again = try adjudicate(folder, ["--reviewer", "周明"], input: "n\n2\nc\n逾期六个工作日属实\n")
    #expect(again.output == "记入 1 项，尚有 0 项未定\n", "\(again.errors)")
    let settled = try check(folder, ["--format", "json"])
    #expect(settled.code == 1)
    #expect(settled.output.contains("\"revisedBy\" : 5"))
  }

  @Test func anExemptionNeedsANormThatMayBeWaived() throws {
    let folder = try TemporaryFolder()
    let path = folder / "case"
    _ = try bash(
      "mkdir '\(path)' && cp Samples/adjudicated/QS-CG-2025-0059/case.xml '\(path)/'")
    func exempt(_ finding: String, _ more: [String] = []) throws -> Run {
      try run(
        [Program.path, "exempt", path, finding, "--as-of", Self.asOf, "--approver", "郑敏", "--reason", "规定不扣分"] + more)
    }
    #expect(try exempt("PRO-21/served/A11").errors.contains("不得免除"))
    #expect(try exempt("REC-13/onTime/R1").code == 2)
    #expect(try exempt("REC-16/listed/R2", ["--until", "2025-06-01"]).errors.contains("期间"))
    #expect(try exempt("REC-16/listed/R2", ["--approver", "王某"]).code == 2)
    #expect(try bash("test -e '\(path)/adjudication.xml'").code == 1)
    #expect(try exempt("REC-16/listed/R2", ["--until", "2025-06-30"]).code == 0)
    let report = try anjuan("check", "--as-of", Self.asOf, path)
    #expect(report.output.contains("不扣分说明（案件日期至 2025-06-30）"))
  }

  @Test(arguments: [
    "", "<adjudication/>", "<!DOCTYPE a [<!ENTITY e \"x\">]><adjudication>&e;</adjudication>",
    "<caseFile xmlns=\"urn:anjuan:case-file:1\" id=\"QS-CG-2025-0058-A\"/>",
  ])
  func aFileThatIsNoAdjudicationIsSaidAndTheCaseIsReviewed(_ text: String) throws {
    let folder = try folder()
    try folder.file("late.adjudication.xml", text)
    let report = try check(folder)
    #expect(report.code == 2)
    #expect(report.errors.contains("late.adjudication.xml"))
    #expect(report.output.contains("PRO-21"))
    // It is not written over.
    #expect(try adjudicate(folder, ["--reviewer", "周明"], input: "y\n当日移交\n").code == 2)
    #expect(String(decoding: try folder.content("late.adjudication.xml"), as: UTF8.self) == text)
  }

  @Test func aFolderIsWalkedWithoutTakingAdjudicationsForCases() throws {
    let folder = try folder()
    let file = try answers(folder, Self.all)
    #expect(try adjudicate(folder, ["--reviewer", "周明", "--from", file]).code == 0)
    _ = try bash("rm '\(folder / "answers.xml")'")
    let run = try anjuan("check", "--as-of", Self.asOf, folder.path)
    #expect(run.code == 1, "\(run.errors)")
    #expect(run.output.contains("终评"))
  }

  @Test func aZipCarriesItsAdjudicationAndIsNotWrittenTo() throws {
    let folder = try TemporaryFolder()
    let zip = folder / "case.zip"
    let packed = try bash(
      """
      python3 - '\(zip)' <<'E'
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], 'w') as z:
          for name in ['case.xml', 'adjudication.xml']: z.write('Samples/adjudicated/QS-CG-2025-0059/' + name, 'QS/' + name)
      E
      """)
    try #require(packed.code == 0, "\(packed.errors)")
    #expect(try anjuan("check", "--as-of", Self.asOf, zip).output.contains("终评"))
    let refused = try run(
      [Program.path, "adjudicate", zip, "--as-of", Self.asOf, "--reviewer", "评查组", "--seat", "third"],
      input: Array("n\n2\nr\n理由\n".utf8))
    #expect(refused.code == 2)
    #expect(refused.errors.contains("解包"))
  }

  /// Text that people wrote never becomes markup, and never names a person of the case.
  @Test func whatPeopleWriteStaysTextAndIsMasked() throws {
    let folder = try folder()
    let reason = "何某电话13812345678，&lt;b onclick='x'&gt;已核&#27;[31m"
    let file = try answers(folder, Self.all.replacing("逾期属实", with: reason.replacing("&#27;", with: "")))
    let written = try adjudicate(folder, ["--reviewer", "周明", "--from", file])
    #expect(written.code == 0, "\(written.errors)")
    for format in ["text", "html", "json"] {
      let output = try check(folder, ["--format", format]).output
      #expect(!output.contains("13812345678"))
      #expect(format != "html" || !output.contains("<b onclick"))
      #expect(output.contains("已核"))
    }
  }
}
