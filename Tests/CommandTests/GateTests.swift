import Testing

/// `anjuan gate` as a case-handling system calls it: the exit code and the keys.
struct GateTests {
  private let day = "--as-of=2025-07-04"

  @Test func onlyWhatIsPublishableExitsWithNothing() throws {
    let sound = try anjuan("gate", day, "Samples/gate/publishable.xml")
    #expect(sound.code == 0 && sound.output.contains("可以公示") && sound.output.contains("还有 3 个工作日（5 日）"))
    #expect(sound.output.contains("没有读的：附件的内容"), "what was not read stands beside it")
    let correct = try anjuan("gate", day, "Samples/gate/draft-with-personal-data.xml")
    #expect(correct.code == 1 && correct.output.contains("更正后再公示") && correct.output.contains("第十五条"))
    #expect(!correct.output.contains("13800138000") && !correct.output.contains("138-0013-8000"), "it is masked")
    let withheld = try anjuan("gate", day, "Samples/gate/withheld.xml")
    #expect(withheld.code == 1 && withheld.output.contains("已经批准不予公开"))
  }

  @Test func theWorstOfSeveralFilesDecides() throws {
    let run = try anjuan("gate", day, "Samples/gate/publishable.xml", "Samples/gate/withheld.xml")
    #expect(run.code == 1)
    let missing = try anjuan("gate", day, "Samples/gate/withheld.xml", "missing.xml")
    #expect(missing.code == 2)
    #expect(missing.output.contains("不得公示"), "the other file goes on")
  }

  @Test(arguments: ["Samples/units/sound.xml", "Tests/CommandTests/Hostile/truncated.xml"])
  func whatIsNoCaseCannotBeJudged(file: String) throws {
    let run = try anjuan("gate", day, file)
    #expect(run.code == 2 && run.outputBytes.isEmpty)
  }

  @Test func theKeysOfTheAnswerAreStable() throws {
    let script = """
      import json, sys
      p = json.load(sys.stdin)["publication"]
      assert sorted(p) == ["answers", "deadlines", "drafts", "hints", "reasons", "ruling"], sorted(p)
      assert p["ruling"] == "correct" and p["drafts"] == ["F1"], p
      r = p["reasons"][0]
      assert set(r) == {"ruling", "source", "requirement", "id", "message", "place", "basis", "working", "remedy"}, r
      assert r["requirement"] == "PUB-17" and r["source"] == "finding" and r["basis"][0]["clause"], r
      d = p["deadlines"][0]
      assert d["due"] == "2025-07-09" and d["left"] == {"working": 3, "natural": 5}, d
      assert "overdueBy" not in d and "published" not in d, d
      """
    let run = try bash(
      "\"$anjuan\" gate \(day) --format json Samples/gate/draft-with-personal-data.xml | python3 -c '\(script)'")
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func aPageIsWholeAndHidesWhatTheTextHides() throws {
    let run = try anjuan("gate", day, "--format", "html", "Samples/gate/draft-with-personal-data.xml")
    #expect(run.code == 1)
    #expect(run.output.contains("<!DOCTYPE html>") && run.output.contains("更正后再公示"))
    #expect(!run.output.contains("00２Ｘ") && !run.output.contains("<script"))
  }

  /// The page of the gate itself says so, and not only the exit code.
  @Test(arguments: ["text", "html"])
  func nothingThatWasReadWithProblemsIsCalledPublishable(format: String) throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
    let file = try folder.file("case.xml", text.replacing("reviewer=\"S7\"", with: "reviewer=\"S99\""))
    let run = try anjuan("gate", day, "--format", format, file)
    #expect(run.code == 2)
    #expect(run.output.contains("须由人判断") && run.output.contains("S99"), "\(run.output)")
    #expect(!run.output.contains("可以公示"))
  }

  @Test func aNoteIsShownWhereTheGateDoesNotNameItsCheckAndCountsWhereItDoes() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
    let file = try folder.file(
      "case.xml", text.replacing("    </draft>", with: "      <attachment document=\"D4\"/>\n    </draft>"))
    #expect(try anjuan("gate", day, file).output.contains("PUB-24/evidence/F1"))
    try folder.file(
      "local/gate.xml",
      """
      <publicationGate xmlns="urn:anjuan:rules:1"><on ref="PUB-24" check="evidence" broken="needsPerson"/></publicationGate>
      """)
    let counted = try anjuan("gate", day, "--local", folder / "local", file)
    #expect(counted.code == 1 && counted.output.contains("公示关口 · 须由人判断"), "\(counted.output)\(counted.errors)")
  }

  /// The bureau changes the gate in its own layer; the shipped file stays as it is.
  @Test func aBureauChangesWhatAFindingAsksFor() throws {
    let folder = try TemporaryFolder()
    try folder.file(
      "local/gate.xml",
      """
      <publicationGate xmlns="urn:anjuan:rules:1"><on ref="PUB-17" broken="withhold" because="本局从严"/></publicationGate>
      """)
    let run = try anjuan(
      "gate", day, "--local", folder / "local", "Samples/gate/draft-with-personal-data.xml")
    #expect(run.code == 1 && run.output.contains("公示关口 · 不得公示"), "\(run.errors)")
  }

  @Test(arguments: [
    #"<on ref="PUB-99" broken="withhold"/>"#, #"<on ref="PUB-17" broken="perhaps"/>"#,
    #"<on ref="PUB-17" broken="correct" open="publishable"/>"#, #"<on ref="PUB-17" check="nothing" broken="correct"/>"#,
    #"<bar id="x" each="decision" when="nonsense = 1" is="withhold" law="xzcf-2021"><message xml:lang="zh">否</message></bar>"#,
    #"<bar id="x" each="decision" when="kind = 'penalty'" is="withhold" law="nowhere"><message xml:lang="zh">否</message></bar>"#,
    "<nonsense/>",
  ])
  func aSlipInTheGateIsSaidWithItsLine(line: String) throws {
    let folder = try TemporaryFolder()
    try folder.file("local/gate.xml", "<publicationGate xmlns=\"urn:anjuan:rules:1\">\n\(line)\n</publicationGate>")
    let run = try anjuan("rules", "check", "--local", folder / "local")
    #expect(run.code == 2)
    #expect((run.output + run.errors).contains("gate.xml:2"), "\(run.output)\(run.errors)")
  }
}

extension GateTests {
  /// What a person has answered beside the case is honoured, and lapses with the facts that it was read from.
  @Test func anAdjudicationSettlesWhatOnlyAPersonCanSay() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("决定罚款3000元。</text>", with: "决定罚款3000元。本案不涉及国家秘密。</text>")
    try folder.file("case/case.xml", text)
    let open = try anjuan("gate", "--as-of=2025-07-04", folder / "case")
    #expect(open.code == 1 && open.output.contains("须由人判断") && open.output.contains("PUB-16/content/F1"))
    let answers = try folder.file(
      "answers.xml",
      """
      <adjudication xmlns="urn:anjuan:adjudication:1" case="QS-CG-2025-0058">
        <decision finding="PUB-16/content/F1" verdict="met"><reason>已逐字核对，不涉密</reason></decision>
      </adjudication>
      """)
    let answered = try anjuan(
      "adjudicate", "--as-of=2025-07-04", "--reviewer", "周明", "--from", answers, folder / "case")
    #expect(answered.code == 0, "\(answered.errors)")
    let settled = try anjuan("gate", "--as-of=2025-07-04", folder / "case")
    #expect(settled.code == 0, "\(settled.output)\(settled.errors)")
    #expect(settled.output.contains("所依据的人工评定"), "it says on what it rests")
    #expect(settled.output.contains("周明"))
    let page = try anjuan("gate", "--as-of=2025-07-04", "--format", "html", folder / "case")
    #expect(page.output.contains("所依据的人工评定") && page.output.contains("已逐字核对，不涉密"))
    try folder.file("case/case.xml", text.replacing("本案不涉及国家秘密", with: "本案涉及国家秘密"))
    let lapsed = try anjuan("gate", "--as-of=2025-07-04", folder / "case")
    #expect(lapsed.code != 0, "\(lapsed.output)")
  }
  /// Some questions exist only once the draft counts as published: they are asked, their answers count for the gate on any day,
  /// and are none of the review's business.
  @Test func whatExistsOnlyInADraftIsAskedAndAnswered() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("conclusion=\"可公开\"", with: "conclusion=\"拟同意\"")
    let without = text.replacing(/<states number="青城罚决〔2025〕58号" party[^>]*\/>/, with: "")
    #expect(without != text)
    try folder.file("case/case.xml", without)
    let asked = try anjuan("adjudicate", "--as-of=2025-07-04", "--list", folder / "case")
    #expect(asked.output.contains("PUB-15/words/F1") && asked.output.contains("PUB-13/textOnly/F1"))
    #expect(try anjuan("gate", day, folder / "case").output.contains("须由人判断"))
    let questions = ["PUB-15/words/F1", "PUB-13/textOnly/F1", "PUB-16/content/F1"]
    let answers = try folder.file(
      "answers.xml",
      """
      <adjudication xmlns="urn:anjuan:adjudication:1" case="QS-CG-2025-0058">
      \(questions.map { "<decision finding=\"\($0)\" verdict=\"met\"><reason>已逐字核对</reason></decision>" }.joined())
      </adjudication>
      """)
    let answered = try anjuan(
      "adjudicate", "--as-of=2025-07-04", "--reviewer", "周明", "--from", answers, folder / "case")
    #expect(answered.code == 0, "\(answered.errors)")
    let later = try anjuan("gate", "--as-of=2025-07-08", folder / "case")
    #expect(later.code == 0 && later.output.contains("公示关口 · 可以公示"), "\(later.output)\(later.errors)")
    let listed = try anjuan("adjudicate", "--as-of=2025-07-08", "--list", folder / "case")
    #expect(!listed.output.contains("/F1") && listed.code == 0)
    let review = try anjuan("check", "--as-of=2025-07-08", folder / "case")
    #expect(review.code == 0 && !review.errors.contains("adjudication"), "\(review.errors)")
    try folder.file("case/case.xml", without.replacing("拟同意", with: "拟不同意"))
    #expect(try anjuan("gate", "--as-of=2025-07-08", folder / "case").code != 0, "the facts have changed")
  }

  /// A bar that nobody but a person can settle is asked, and settled, and asked again once the file says something else.
  @Test(arguments: [("met", 0, "可以公示"), ("notApplicable", 0, "可以公示"), ("unmet", 1, "不得公示")])
  func aBarThatIsOpenIsDecidedByAPerson(verdict: String, code: Int32, ruling: String) throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("</acts>", with: "<change id=\"A40\" of=\"A11\" kind=\"withdrawn\" date=\"2025-07-02\"/></acts>")
    try folder.file("case/case.xml", text)
    let asked = try anjuan("adjudicate", day, "--list", folder / "case").output
    #expect(asked.contains("bar/perhapsChanged/A40") && asked.contains("评为符合（不涉及）：不妨碍公示"), "\(asked)")
    let inEnglish = try anjuan("adjudicate", day, "--language", "en", "--list", folder / "case").output
    #expect(inEnglish.contains("What bars a publication") && inEnglish.contains("unmet: it is not published"))
    #expect(try anjuan("gate", day, folder / "case").code == 1)
    try decide(folder, "bar/perhapsChanged/A40", verdict)
    let decided = try anjuan("gate", day, folder / "case")
    #expect(decided.code == code && decided.output.contains("公示关口 · \(ruling)"), "\(decided.output)")
    #expect(decided.output.contains("所依据的人工评定") && decided.output.contains("周明"))
    #expect(try anjuan("gate", day, "--language", "en", folder / "case").output.contains("What bars a publication"))
    #expect(!(try anjuan("adjudicate", day, "--list", folder / "case").output.contains("bar/perhapsChanged")))
    #expect(try anjuan("check", day, folder / "case").code == 0, "it is none of the review's business")
    try folder.file("case/case.xml", text.replacing("<change id=\"A40\"", with: "<change id=\"A40\" by=\"上级机关\""))
    let lapsed = try anjuan("gate", day, folder / "case")
    #expect(lapsed.code == 2 && !lapsed.output.contains("公示关口 · 可以公示"), "\(lapsed.output)\(lapsed.errors)")
    #expect(try anjuan("adjudicate", day, "--list", folder / "case").output.contains("bar/perhapsChanged/A40"))
  }

  /// What lets pass is refused where the law leaves nothing to decide, and nobody need answer what the file says by now.
  @Test func aBarThatIsCertainStays() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
    func changed(_ kind: String) -> String {
      text.replacing("</acts>", with: "<change id=\"A40\" of=\"A11\" kind=\"\(kind)\" date=\"2025-07-02\"/></acts>")
    }
    try folder.file("case/case.xml", changed("revoked"))
    let refused = try adjudicate(folder, "bar/changed/A40", "met")
    #expect(refused.code == 2 && refused.errors.contains("不由人评定为可以公示"), "\(refused.errors)")
    #expect(!(try anjuan("adjudicate", day, "--list", folder / "case").output.contains("bar/changed/A40")))
    #expect(try adjudicate(folder, "bar/changed/A99", "met").code == 2, "there is no such thing")
    try folder.file("case/case.xml", changed("withdrawn"))
    try decide(folder, "bar/perhapsChanged/A40", "met")
    try folder.file("case/case.xml", changed("corrected"))
    #expect(!(try anjuan("gate", day, folder / "case").errors.contains("失效")))
  }

  /// Two who differ decide nothing: a third does.
  @Test func twoWhoDifferOnABarDecideNothing() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("</acts>", with: "<change id=\"A40\" of=\"A11\" kind=\"withdrawn\" date=\"2025-07-02\"/></acts>")
    try folder.file("case/case.xml", text)
    try decide(folder, "bar/perhapsChanged/A40", "met")
    try decide(folder, "bar/perhapsChanged/A40", "unmet", by: "吴岚", "second")
    #expect(try anjuan("gate", day, folder / "case").output.contains("公示关口 · 须由人判断"))
    #expect(
      try anjuan("adjudicate", day, "--seat", "third", "--list", folder / "case").output.contains("bar/perhapsChanged"))
    try decide(folder, "bar/perhapsChanged/A40", "unmet", by: "案卷评查组", "third")
    #expect(try anjuan("gate", day, folder / "case").output.contains("公示关口 · 不得公示"))
  }

  private func adjudicate(
    _ folder: TemporaryFolder, _ finding: String, _ verdict: String, by who: String = "周明", _ seat: String = "first"
  ) throws -> Run {
    let answers = try folder.file(
      "answers.xml",
      """
      <adjudication xmlns="urn:anjuan:adjudication:1" case="QS-CG-2025-0058">
        <decision finding="\(finding)" verdict="\(verdict)"><reason>已核对原件</reason></decision>
      </adjudication>
      """)
    return try anjuan("adjudicate", day, "--reviewer", who, "--seat", seat, "--from", answers, folder / "case")
  }

  private func decide(
    _ folder: TemporaryFolder, _ finding: String, _ verdict: String, by who: String = "周明", _ seat: String = "first"
  ) throws {
    let run = try adjudicate(folder, finding, verdict, by: who, seat)
    #expect(run.code == 0, "\(run.errors)")
  }

  /// A question of the review stands in no draft's way: it comes behind those for which the gate waits.
  @Test func whatTheGateWaitsForIsListedApart() throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: try bytes(ofFile: Program.checkout + "/Samples/gate/publishable.xml"), as: UTF8.self)
      .replacing("conclusion=\"可公开\"", with: "conclusion=\"拟同意\"")
    let file = try folder.file("case.xml", text)
    let listed = try anjuan("adjudicate", "--as-of=2025-07-04", "--list", file).output
    let heading = try #require(listed.firstRange(of: "只是评查要问的"))
    let asked = try #require(listed.firstRange(of: "PUB-15/words/F1"))
    let recordings = try #require(listed.firstRange(of: "REC-13/onTime/R1"))
    #expect(asked.lowerBound < heading.lowerBound && heading.lowerBound < recordings.lowerBound)
  }
}
