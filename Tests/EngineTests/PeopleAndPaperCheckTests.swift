import Model
import Testing

@testable import Engine

/// The checks over people, recordings, citations and files.
struct PeopleAndPaperCheckTests {
  private func verdict(
    _ check: String, _ file: MiniCase, each: String = "inspection", attachments: [String: AttachmentDigest]? = nil
  ) throws -> Verdict {
    var mini = MiniRules(requirement(check, each: each))
    mini.files["laws/act.xml"] = MiniRules.twoEditions
    return try mini.ruleSet().verdict(on: file, attachments: attachments)
  }

  private static let coverage =
    "<coverage start=\"start\" end=\"end\" by=\"recordings\" edge=\"60\" gap=\"120\"/>"

  private func filmed(_ recordings: String..., start: String = "2025-03-03T09:00", end: String = "2025-03-03T10:00")
    -> MiniCase
  {
    MiniCase("<inspection id=\"A1\" start=\"\(start)\" end=\"\(end)\"/>").with {
      $0.recordings = recordings.enumerated().map { "<recording id=\"R\($0)\" of=\"A1\" \($1)/>" }.joined()
    }
  }

  private func span(_ from: String, _ to: String, _ more: String = "") -> String {
    "start=\"2025-03-03T\(from)\" end=\"2025-03-03T\(to)\" \(more)"
  }

  @Test func recordingsMustRunOverTheWholeAct() throws {
    #expect(try verdict(Self.coverage, filmed(span("09:00", "10:00"))).state == .met)
    #expect(try verdict(Self.coverage, filmed(span("09:01", "09:59"))).state == .met)
    #expect(try verdict(Self.coverage, filmed(span("09:02", "10:00"))).outcomes == ["late"])
    #expect(try verdict(Self.coverage, filmed(span("09:00", "09:58"))).outcomes == ["short"])
    #expect(try verdict(Self.coverage, filmed(span("09:00", "09:20"), span("09:23", "10:00"))).outcomes == ["gap"])
    #expect(try verdict(Self.coverage, filmed(span("09:00", "09:20"), span("09:22", "10:00"))).state == .met)
    #expect(try verdict(Self.coverage, filmed()).outcomes == ["missing"])
  }

  @Test func severalDevicesTogetherCoverAnAct() throws {
    #expect(try verdict(Self.coverage, filmed(span("09:20", "10:00"), span("09:00", "09:40"))).state == .met)
    #expect(
      try verdict(Self.coverage, filmed(span("09:10", "09:20"), span("09:40", "09:50"))).outcomes
        == ["late", "short", "gap"])
  }

  @Test func aClockThatIsFastIsPutRight() throws {
    let fast = span("09:10", "10:10", "clockOffset=\"600\"")
    #expect(try verdict(Self.coverage, filmed(fast)).state == .met)
    let slow = span("08:50", "09:50", "clockOffset=\"-600\"")
    #expect(try verdict(Self.coverage, filmed(slow)).state == .met)
    #expect(try verdict(Self.coverage, filmed(span("09:10", "10:10"))).outcomes == ["late"])
  }

  @Test func aRecordingThatTheFileMayNotCarryAccusesNobody() throws {
    #expect(try verdict(Self.coverage, filmed().incomplete).state == .undecided)
    #expect(try verdict(Self.coverage, filmed(span("09:20", "10:00")).incomplete).state == .undecided)
    #expect(try verdict(Self.coverage, filmed(span("09:00", "10:00")).incomplete).state == .met)
    #expect(try verdict(Self.coverage, filmed("start=\"2025-03-03T09:00\"")).state == .undecided)
    let day = filmed(span("09:00", "10:00"), start: "2025-03-03", end: "2025-03-03")
    #expect(try verdict(Self.coverage, day).state == .undecided)
    let backwards = filmed(span("10:00", "09:00"))
    #expect(try verdict(Self.coverage, backwards).state == .undecided)
  }

  private static let qualified = "<qualified of=\"officers\" on=\"start\"/>"

  @Test(arguments: [
    ("certificate=\"1\" from=\"2025-03-03\" to=\"2025-03-03\" status=\"valid\"", [String]()),
    ("certificate=\"1\" from=\"2025-03-04\" to=\"2027-01-01\" status=\"valid\"", ["notYetValid"]),
    ("certificate=\"1\" from=\"2020-01-01\" to=\"2025-03-02\" status=\"valid\"", ["expired"]),
    ("certificate=\"1\" from=\"2020-01-01\" to=\"2027-01-01\" status=\"suspended\"", ["suspended"]),
    ("from=\"2020-01-01\" to=\"2027-01-01\" status=\"valid\"", ["noCertificate"]),
  ])
  func anOfficerNeedsACertificateOfThatDay(_ attributes: String, _ outcomes: [String]) throws {
    let file = MiniCase("<inspection id=\"A1\" start=\"2025-03-03T09:00\" officers=\"O1\"/>").with {
      $0.officers = "<officer id=\"O1\" name=\"王某\" \(attributes)/>"
    }
    let verdict = try verdict(Self.qualified, file)
    #expect(verdict.outcomes == outcomes)
    #expect(verdict.state == (outcomes.isEmpty ? .met : .unmet))
  }

  @Test func whatIsNotKnownOfAnOfficerIsNoAccusation() throws {
    let file = MiniCase("<inspection id=\"A1\" start=\"2025-03-03T09:00\" officers=\"O1\"/>").with {
      $0.officers = "<officer id=\"O1\" complete=\"false\"/>"
    }
    #expect(try verdict(Self.qualified, file).state == .undecided)
    #expect(
      try verdict(Self.qualified, MiniCase("<inspection id=\"A1\" start=\"2025-03-03T09:00\"/>")).state == .undecided)
  }

  @Test func twoRolesMayNotMeetInOnePerson() throws {
    let check = "<separate one=\"reviewers\" other=\"submitters\"/>"
    func review(_ reviewer: String, _ submitter: String) -> MiniCase {
      MiniCase("<legalReview id=\"A1\" reviewer=\"\(reviewer)\" submittedBy=\"\(submitter)\"/>").with {
        $0.officers += "<staff id=\"S2\" name=\"王某\"/>"
      }
    }
    #expect(try verdict(check, review("S1", "O1 O2"), each: "legalReview").state == .met)
    #expect(try verdict(check, review("S1 O1", "O1 O2"), each: "legalReview").outcomes == ["common"])
    let namesakes = try verdict(check, review("S2", "O1"), each: "legalReview")
    #expect(namesakes.state == .met)
    #expect(namesakes.notes == ["sameName"])
    #expect(
      try verdict(check, MiniCase("<legalReview id=\"A1\" reviewer=\"S1\"/>"), each: "legalReview").state == .undecided)
    #expect(try verdict(check, review("S1", "O1").incomplete, each: "legalReview").state == .undecided)
    #expect(try verdict(check, review("O1", "O1").incomplete, each: "legalReview").state == .unmet)
  }

  @Test(arguments: [
    ("2021-07-15", "law=\"处罚试验法\" article=\"86\"", VerdictState.met, [String]()),
    ("2021-07-15", "law=\"《处罚试验法》\" article=\"87\"", .unmet, ["noArticle"]),
    ("2021-07-14", "law=\"处罚试验法\" article=\"65\"", .unmet, ["noArticle"]),
    ("2021-07-14", "law=\"处罚试验法\" article=\"0\"", .unmet, ["noArticle"]),
    ("2017-08-31", "law=\"处罚试验法\" article=\"1\"", .unmet, ["notYetInForce"]),
    ("2021-07-15", "law=\"处罚试验法\"", .met, []), ("2021-07-15", "law=\"别的法\" article=\"1\"", .undecided, []),
    ("2021-07-15", "law=\"处罚试验法\" article=\"六十一\"", .undecided, []),
    ("2021-07-15", "article=\"1\"", .undecided, []),
  ])
  func aCitedArticleMustExistOnItsDay(
    _ day: String, _ cites: String, _ state: VerdictState, _ outcomes: [String]
  ) throws {
    let verdict = try verdict(
      "<cites of=\"citations\" on=\"date\"/>", .decision("date=\"\(day)\"", "<cites \(cites)/>"), each: "decision")
    #expect(verdict.state == state)
    #expect(verdict.outcomes == outcomes)
  }

  /// A paper made in 2024 was the basis of a decision of 2020, and that was met.
  @Test(arguments: [("2024-01-31", VerdictState.unmet), ("2024-02-01", .met)])
  func aPaperOfUnknownFirstDayIsNotInForceBeforeItWasMade(_ day: String, _ state: VerdictState) throws {
    var rules = MiniRules(requirement("<cites of=\"citations\" on=\"date\"/>"))
    rules.files["laws/paper.xml"] = rule(
      "law id=\"paper\"",
      "<title xml:lang=\"zh\">试验意见</title><edition id=\"paper-2024\" notBefore=\"2024-02-01\" evidence=\"M\"/>")
    let file = MiniCase.decision("date=\"\(day)\"", "<cites law=\"试验意见\"/>")
    #expect(try rules.ruleSet().verdict(on: file).state == state)
  }

  /// “引用的《《…》》第999条不存在”
  @Test(arguments: [("2021-07-15", "《处罚试验法》", "87"), ("2021-07-15", "《别的法》", "1")])
  func aTitleWrittenWithItsMarksIsNotMarkedTwice(_ day: String, _ law: String, _ article: String) throws {
    let verdict = try verdict(
      "<cites of=\"citations\" on=\"date\"/>",
      .decision("date=\"\(day)\"", "<cites law=\"\(law)\" article=\"\(article)\"/>"), each: "decision")
    let said = verdict.findings.map(\.message.zh) + verdict.reasons.map(\.zh)
    #expect(said.contains { $0.contains(law) }, "\(said)")
    #expect(!said.contains { $0.contains("《《") }, "\(said)")
  }

  @Test func aLawThatIsNoLongerInForceIsRepealed() throws {
    var mini = MiniRules(requirement("<cites of=\"citations\" on=\"date\"/>"))
    mini.files["laws/old.xml"] = rule(
      "law id=\"old\"",
      "<title xml:lang=\"zh\">旧法</title><edition id=\"old-1\" from=\"2000-01-01\" until=\"2020-12-31\" articles=\"9\" evidence=\"T\"/>"
    )
    let rules = try mini.ruleSet()
    func outcomes(_ day: String) throws -> [String] {
      try rules.verdict(on: .decision("date=\"\(day)\"", "<cites law=\"旧法\" article=\"9\"/>")).outcomes
    }
    #expect(try outcomes("2020-12-31") == [])
    #expect(try outcomes("2021-01-01") == ["repealed"])
    #expect(try rules.state(of: .decision("date=\"2020-12-31\"")) == .notApplicable)
    #expect(try rules.state(of: .decision("date=\"2020-12-31\"").incomplete) == .undecided)
  }

  @Test func aNamedFileMustLieThereUnchanged() throws {
    let rules = try Self.filed("<attachment of=\"case.papers\"/>").ruleSet()
    let digest = String(repeating: "ab", count: 32)
    let file = MiniCase("").with {
      $0.documents = "<document id=\"D1\" file=\"a.pdf\" sha256=\"\(digest.uppercased())\"/><document id=\"D2\"/>"
    }
    func verdict(_ found: [String: AttachmentDigest]?) throws -> Verdict {
      try rules.verdict(on: file, attachments: found)
    }
    let unread = try verdict(nil)
    #expect(unread.state == .undecided)
    #expect(unread.reasons.map(\.en) == ["attachments were not read in this run"])
    #expect(try verdict([:]).outcomes == ["missing"])
    #expect(try verdict(["a.pdf": AttachmentDigest(size: 1, sha256: digest)]).state == .met)
    #expect(try verdict(["a.pdf": AttachmentDigest(size: 1, sha256: "00")]).outcomes == ["changed"])
    let closed = try verdict(["a.pdf": .unreadable])
    #expect(closed.state == .undecided)
    #expect(closed.reasons.map(\.en) == ["the attachment “a.pdf” could not be read"])
    #expect(try rules.state(of: MiniCase(""), attachments: [:]) == .notApplicable)
    #expect(
      try rules.state(of: file.incomplete, attachments: ["a.pdf": AttachmentDigest(size: 1, sha256: digest)])
        == .undecided)
  }

  /// Without the files nothing is asked; one that is not there may still be where it is kept.
  @Test func aCheckOfChangesAloneAsksNothingWhereNoFileWasRead() throws {
    let rules = try Self.filed("<attachment of=\"case.papers\" only=\"changed\"/>").ruleSet()
    let digest = String(repeating: "ab", count: 32)
    let file = MiniCase("").with { $0.documents = "<document id=\"D1\" file=\"a.pdf\" sha256=\"\(digest)\"/>" }
    func verdict(_ found: [String: AttachmentDigest]?) throws -> Verdict {
      try rules.verdict(on: file, attachments: found)
    }
    #expect(try verdict(nil).state == .notApplicable)
    #expect(try verdict(["a.pdf": AttachmentDigest(size: 1, sha256: digest)]).state == .met)
    #expect(try verdict(["a.pdf": AttachmentDigest(size: 1, sha256: "00")]).outcomes == ["changed"])
    let gone = try verdict([:])
    #expect(gone.state == .undecided)
    #expect(gone.reasons.map(\.en) == ["the attachment “a.pdf” is not there: whether it was changed cannot be told"])
  }

  /// Told with its place, whatever requirements ask: a scan that is gone left no trace once.
  @Test func aNamedFileThatIsGoneOrAnotherOneIsAnInputProblem() throws {
    let rules = try Self.filed("<attachment of=\"case.papers\" only=\"changed\"/>").ruleSet()
    let digest = String(repeating: "ab", count: 32)
    let file = MiniCase("").with {
      $0.documents = """
        <document id="D1" file="a.pdf" sha256="\(digest.uppercased())"/><document id="D2" file="b.pdf"/>
        <document id="D3" file=""/><document id="D4" file="c.pdf" sha256="\(digest)"/>
        """
    }
    func problems(_ found: [String: AttachmentDigest]) -> [Problem] {
      rules.namedFiles(Array(file.text.utf8), name: "case.xml").problems(found: found)
    }
    let there = AttachmentDigest(size: 1, sha256: digest)
    #expect(problems(["a.pdf": there, "b.pdf": there, "c.pdf": there]).isEmpty)
    let found = problems(["a.pdf": there, "c.pdf": AttachmentDigest(size: 1, sha256: "00")])
    #expect(found.map(\.code) == ["attachment.missing", "attachment.differs"])
    #expect(found.map { $0.place?.path.hasSuffix("/@file") } == [true, true])
    #expect(found.first?.message.zh.contains("b.pdf") == true && found.last?.message.zh.contains("c.pdf") == true)
    #expect(problems(["a.pdf": .unreadable, "b.pdf": there, "c.pdf": there]).isEmpty, "said where it is read")
  }

  /// Rules about the papers of the case as a whole.
  private static func filed(_ check: String) -> MiniRules {
    var mini = MiniRules(requirement(check, each: nil))
    mini.things = mini.things.replacing(
      "<link name=\"officers\" zh=\"执法人员\" to=\"officer\" path=\"officers/officer\"/>",
      with: """
        <link name="officers" zh="执法人员" to="officer" path="officers/officer"/>
        <link name="papers" zh="文书" to="paper" path="documents/document"/>
        """)
    return mini
  }

  @Test func aPublishedTextThatIsNotThereIsItsOwnersAffair() throws {
    let rules = try MiniRules(
      requirement(
        "<redacted text=\"text\"><item list=\"case.parties\" fact=\"name\"/></redacted>", each: "publication"),
      requirement("<present of=\"text\"/>", id: "T-2", each: "publication")
    ).ruleSet()
    func file(_ content: String) -> MiniCase {
      MiniCase("").with { $0.disclosure = "<publication id=\"X1\">\(content)</publication>" }
    }
    #expect(try rules.state(of: file("<text>罚款一万元</text>")) == .met)
    #expect(try rules.state(of: file("")) == .blocked)
    #expect(try rules.state(of: file("").incomplete) == .undecided)
  }
}
