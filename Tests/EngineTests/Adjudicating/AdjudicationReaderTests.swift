import Model
import Testing

@testable import Engine

/// The file of decisions comes from outside: what is wrong with it is said, and the rest goes on.
struct AdjudicationReaderTests {
  private static let digest = String(repeating: "a", count: 64)

  private func read(_ content: String) -> (adjudication: Adjudication?, problems: [Problem]) {
    AdjudicationReader.read(
      Array("<adjudication xmlns=\"urn:anjuan:adjudication:1\" case=\"C1\">\n\(content)</adjudication>".utf8),
      file: "adjudication.xml")
  }

  private func decision(_ attributes: String = "", number: String = "1", reason: String = "<reason>属实</reason>")
    -> String
  {
    """
    <decision number="\(number)" finding="T-1/there/A1" verdict="met" reviewer="周明" on="2025-11-30" facts="\(Self.digest)" \(attributes)>\(reason)</decision>

    """
  }

  @Test(arguments: [
    "", "no XML", "<adjudication case=\"C1\"/>", "<caseFile xmlns=\"urn:anjuan:case-file:1\" id=\"C1\"/>",
    "<adjudication xmlns=\"urn:anjuan:adjudication:1\"/>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><adjudication xmlns=\"urn:anjuan:adjudication:1\" case=\"&e;\"/>",
    "<adjudication xmlns=\"urn:anjuan:adjudication:1\" case=\"C1\"><decision>",
  ])
  func aFileThatIsNoneIsSaid(_ text: String) {
    let (adjudication, problems) = AdjudicationReader.read(Array(text.utf8), file: "adjudication.xml")
    #expect(adjudication == nil)
    #expect(problems.count == 1)
    #expect(problems.allSatisfy { !$0.message.zh.isEmpty && !$0.message.en.isEmpty })
  }

  @Test func aRecordThatCannotBeUsedDoesNotStopTheOthers() throws {
    let bad = [
      ("number", decision(number: "x")), ("number", decision(number: "0")), ("duplicateNumber", decision()),
      ("noReason", decision(number: "11", reason: "<reason> </reason>")),
      ("noReason", decision(number: "12", reason: "")),
      ("element", "<verdict number=\"13\"/>"), ("code", decision("gate=\"perhaps\"", number: "14")),
      ("code", decision("seat=\"fourth\"", number: "15")),
      ("noName", decision(number: "16").replacing("周明", with: " ")),
      ("day", decision(number: "17").replacing("2025-11-30", with: "2025-02-30")),
      ("verdict", decision(number: "18").replacing("\"met\"", with: "\"partial\"")),
      ("facts", decision(number: "19").replacing(Self.digest, with: "A")),
      ("incomplete", decision(number: "20").replacing("T-1/there/A1", with: "")),
      ("incomplete", decision("answers=\"3\"", number: "21")),
      ("noText", "<objection number=\"22\" finding=\"T-1\" by=\"x\" on=\"2025-11-30\"><text/></objection>"),
    ]
    let (adjudication, problems) = read(decision() + bad.map(\.1).joined() + decision(number: "99"))
    #expect(adjudication?.records.map(\.number) == [1, 99])
    #expect(problems.map(\.code) == bad.map { "adjudication." + $0.0 })
    #expect(problems.allSatisfy { ($0.place?.line ?? 0) > 1 })
  }

  @Test func aHugeFileIsCutWithAWord() {
    let many = (1...10_050).map { decision(number: "\($0)") }.joined()
    let (adjudication, problems) = read(many)
    #expect(adjudication?.records.count == 10_000)
    #expect(problems.map(\.code) == ["adjudication.tooMany"])
    let long = read(decision(reason: "<reason>\(String(repeating: "长", count: 60_000))</reason>"))
    #expect(long.adjudication?.decisions.first?.reason.count == 20_001)
  }

  @Test func whatIsWrittenIsReadBackAndWhatWasThereStays() throws {
    let odd = "理由 <b>&amp;\"'\n第二行\t]]>"
    let records: [Adjudication.Record] = [
      .decision(
        Adjudication.Decision(
          number: 1, finding: "T-1/there/A1", state: .unmet, level: "late upTo 3 naturalDay", gate: .refused,
          reason: odd,
          who: "周 & 明", seat: .second, when: "2025-11-30", facts: Self.digest)),
      .objection(
        Adjudication.Raised(
          Objection(
            number: 2, finding: "T-1/there/A1", by: "单位", when: "2025-11-30", text: odd, evidence: "照片", outcome: nil))),
      .decision(
        Adjudication.Decision(
          number: 3, finding: "T-1/there/A1", state: .met, reason: "采纳", who: "组", seat: .third, when: "2025-11-30",
          facts: Self.digest, revises: 1, answers: Adjudication.Answer(objection: 2, outcome: .accepted))),
      .decision(
        Adjudication.Decision(
          number: 4, finding: "T-4/number/A1", state: .met, reason: "批准", who: "郑敏", seat: .third, when: "2025-11-30",
          facts: Self.digest, exemption: .init(from: "2025-01-01", until: nil))),
    ]
    var text: String?
    for (count, record) in records.enumerated() {
      let before = text
      let next: String = try #require(AdjudicationWriter.text(adding: [record], to: text, caseID: "C<1>"))
      text = next
      let (adjudication, problems) = AdjudicationReader.read(Array(next.utf8), file: "a.xml")
      #expect(problems.isEmpty)
      #expect(adjudication?.caseID == "C<1>")
      #expect(adjudication?.records.map(plain) == records.prefix(count + 1).map(plain))
      if let before { #expect(next.hasPrefix(before.dropLast("</adjudication>\n".count))) }
    }
    #expect(AdjudicationWriter.text(adding: records, to: "<adjudication/>", caseID: "C1") == nil)
  }

  /// Without the line, which a record written in a test has not.
  private func plain(_ record: Adjudication.Record) -> Adjudication.Record {
    switch record {
    case .objection(let raised): .objection(Adjudication.Raised(raised.objection))
    case .decision(let d):
      .decision(
        Adjudication.Decision(
          number: d.number, finding: d.finding, state: d.state, level: d.level, gate: d.gate, reason: d.reason,
          who: d.who,
          seat: d.seat, when: d.when, facts: d.facts, revises: d.revises, answers: d.answers, exemption: d.exemption))
    }
  }
}
