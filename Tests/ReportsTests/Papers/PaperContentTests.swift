import Model
import Testing

@testable import Reports

/// What each paper must say, and what it must leave to a pen.
@Suite struct PaperContentTests {
  static func paper(_ kind: PaperKind, _ reports: [Report], _ language: Language = .zh) throws -> Paper {
    try #require(papers([kind], on: reports, language: language).first)
  }

  @Test func aDeductionSaysWhatItTakesToContestIt() throws {
    let paper = try Self.paper(.deductions, [OrdinaryReport.report])
    let rows = paper.tables.flatMap(\.rows).map { row in row.cells.map { $0.lines.map(\.text) } }
    for finding in OrdinaryReport.report.findings {
      let row = try #require(rows.first { $0.contains { $0.contains("问题编号：\(finding.id)") } })
      let cells = row.flatMap { $0 }
      #expect(cells.contains(finding.requirement.text))
      #expect(cells.contains(finding.message.zh))
      #expect(cells.contains(finding.place?.path ?? ""))
      #expect(cells.contains { $0.hasSuffix(finding.basis[0].citation.zh) })
      #expect(cells.contains("−\(finding.deduction.short)"))
      #expect(cells.contains(finding.remedy?.zh ?? ""))
      #expect(row.suffix(2) == [["□采纳", "□不采纳"], ["□无异议", "□有异议"]])
    }
  }

  /// PRO-16 loses 4 of 4 and PUB-10 loses 2 of 10: applicable 30, earned 24.
  @Test func theSumsAreThoseOfTheScore() throws {
    let deductions = Deductions(Outline(OrdinaryReport.report))
    let outcome = OrdinaryReport.report.outcome
    #expect(deductions.scored == outcome.applicable - outcome.earned)
    #expect(deductions.lines.map(\.points.short) == ["4", "2"])
    let total = try Self.paper(.deductions, [OrdinaryReport.report]).tables.last?.rows.last
    #expect(total?.cells.map { $0.lines.map(\.text).joined() } == ["", "合计", "−6", ""])
    let form = try Self.paper(.form, [OrdinaryReport.report]).tables.flatMap(\.rows)
    #expect(form.contains { $0.cells.map { $0.lines.map(\.text).joined() }.starts(with: ["", "合计", "30", "24", "6"]) })
    #expect(form.last?.cells.contains(.init("80.00")) == true)
  }

  @Test(arguments: UInt64(1)...60)
  func theLinesAlwaysAddUp(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let outline = Outline(random.report())
    let deductions = Deductions(outline)
    let named = Set(outline.report.verdicts.map(\.requirement))
    let lines = deductions.lines.filter { named.contains($0.requirement) }.reduce(Points.zero) { $0 + $1.points }
    // Requirements of a random report may share an id; then they share their lines, too.
    guard named.count == outline.report.verdicts.count else { return }
    #expect(lines == deductions.scored + deductions.basics)
  }

  @Test func aRequirementLosesAtMostItsOwnPoints() {
    let id = "PRO-7"
    let findings = (1...3).map { PlainReport.finding(id, "A\($0)", deduction: Points(hundredths: 400)) }
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.unmet, id: id, findings: findings)])
    let deductions = Deductions(Outline(report))
    #expect(deductions.lines.map(\.points.short) == ["4", "4", "4", "-6"])
    #expect(deductions.lines.last?.reason?.zh == "本项扣分以 6 分为限")
    #expect(deductions.scored.short == "6")
  }

  @Test func whatIsBlockedOrOpenIsExplained() {
    let open = PlainReport.verdict(
      .undecided, id: "PRO-8", findings: [PlainReport.finding("PRO-8", "A", deduction: Points(hundredths: 100))])
    let report = PlainReport.with(verdicts: [PlainReport.verdict(.blocked), open])
    let deductions = Deductions(Outline(report))
    #expect(deductions.lines.map(\.points.short) == ["1", "6", "-1"])
    #expect(deductions.lines.compactMap(\.reason).map(\.zh) == ["因前项缺失不得分", "本项尚未评定，上列扣分暂不计入得分"])
    #expect(deductions.scored.short == "6")
  }

  @Test(arguments: PaperKind.allCases)
  func aPreliminaryPaperDoesNotLookLikeAFinalOne(kind: PaperKind) throws {
    let preliminary = try Self.paper(kind, [OrdinaryReport.report])
    #expect(preliminary.title.hasSuffix("（预评）"))
    #expect(try PaperTextReader.html(preliminary).contains("预评，未经人工评定。"))
    #expect(try PaperTextReader.word(preliminary, part: "word/header1.xml") == "预评，未经人工评定")
    #expect(try PaperTextReader.html(preliminary).contains("在本件上签名，只表示已经核对，不表示作出评查结论。"))
    let final = try Self.paper(kind, [PlainReport.with(verdicts: [PlainReport.verdict(.met)])])
    #expect(try !PaperTextReader.html(final).contains("预评"))
    #expect(try PaperTextReader.word(final, part: "word/header1.xml") == "终评")
    let mixed = papers([kind], on: [OrdinaryReport.report, PlainReport.with(verdicts: [])])
    #expect(mixed.contains { !$0.stage.isFinal })
  }

  @Test(arguments: PaperKind.allCases)
  func aFinalStageWithSomethingOpenConcludesNothing(kind: PaperKind) throws {
    let paper = try Self.paper(kind, [PlainReport.with(verdicts: PlainReport.oneOfEachState)])
    #expect(paper.title.hasSuffix("（未完成）"))
    #expect(try PaperTextReader.html(paper).contains("终评未完成，尚有待定项目。"))
  }

  @Test func oncePeopleHaveSpokenThePaperDoesNotSayThatNobodyHas() throws {
    let paper = try Self.paper(.form, [AwkwardReport.report])
    #expect(paper.stage.label.zh == "预评，人工评定尚未完成")
  }

  @Test(arguments: PaperKind.allCases, Language.allCases)
  func aPaperSaysWhatItWasMadeFrom(kind: PaperKind, language: Language) throws {
    let paper = try Self.paper(kind, [OrdinaryReport.report], language)
    let text = try PaperTextReader.html(paper)
    for origin in [
      "9b74c9897bac770ffc029102a200c5de5fc1b9f3a1e7d2b8c4f60718293a4b5c",
      "3f0a52c1d1f2b1a6d2a6f4a0c84e6a5f9a1b7c3d5e7f90123456789abcdef012", "three-systems2026-01", "rate-100",
    ] { #expect(text.contains(origin)) }
    #expect(paper.mark.hasSuffix("three-systems 2026-01 · 2021-12-31"))
    #expect(try PaperTextReader.word(paper, part: "word/footer1.xml").contains(PaperTextReader.dense(paper.mark)))
  }

  @Test func aUnitGetsOneNoticeOverItsCases() throws {
    let other = PlainReport.with(verdicts: PlainReport.oneOfEachState)
    let notices = papers([.rectification, .grave], on: [OrdinaryReport.report, other, OrdinaryReport.report])
    #expect(notices.map(\.kind) == [.rectification, .rectification, .grave, .grave])
    #expect(notices.map(\.subject) == ["青石区市场监督管理局", "unit", "青石区市场监督管理局", "unit"])
    let text = try PaperTextReader.html(notices[0])
    #expect(text.contains("下列2件案卷"))
    #expect(text.contains("发现问题4处"))
    #expect(text.contains("以2021年12月31日") == false && text.contains("2021年12月31日"))
  }

  @Test func nobodyIsAskedToRectifyNothing() throws {
    let notice = try Self.paper(.rectification, [PlainReport.with(verdicts: [PlainReport.verdict(.met)])])
    let text = try PaperTextReader.html(notice)
    #expect(text.contains("未发现需要整改的问题"))
    #expect(!text.contains("逐项整改"))
  }

  @Test func aGraveProblemAwaitsAWrittenReason() throws {
    let paper = try Self.paper(.grave, [OrdinaryReport.report])
    let row = try #require(paper.tables.first?.rows.first)
    #expect(paper.tables.first?.rows.count == 1)
    #expect(row.cells.map { $0.lines.map(\.text) }[6] == ["一票否决：总分计零", "确认后：0.00，不合格"])
    #expect(row.cells.map { $0.lines.map(\.text) }.suffix(2) == [["需核实"], []])
  }

  /// Also where the finding fell with it.
  @Test(arguments: [(Objection.Outcome.accepted, "采纳"), (.partly, "部分采纳"), (.upheld, "维持")])
  func anObjectionAndWhatCameOfItStandOnTheDeductions(outcome: Objection.Outcome, word: String) throws {
    let finding = PlainReport.finding("PRO-9", "A", deduction: Points(hundredths: 100))
    let objection = Objection(
      number: 3, finding: finding.id, by: "某局", when: "2026-05-25", text: "已经送达", evidence: "回证", outcome: outcome)
    let answer = HumanVerdict(
      finding: finding.id, state: outcome == .accepted ? .met : .unmet, reason: "已核", who: "郑敏", when: "2026-06-02",
      number: 4, seat: .third, answers: 3)
    let plain = PlainReport.verdict(.unmet, id: "PRO-9", findings: [finding])
    let verdict = Verdict(
      requirement: plain.requirement, title: plain.title, system: plain.system, layer: plain.layer, state: plain.state,
      editions: [], earned: plain.earned, standard: plain.standard, low: plain.low, high: plain.high, blockedBy: [],
      countedUnder: nil, machine: plain.machine, human: [answer], objections: [objection], checks: [],
      findings: [finding], reasons: [], onDeclarationOnly: false, nextChange: nil)
    let paper = try Self.paper(.deductions, [PlainReport.with(verdicts: [verdict])])
    let rows = try #require(paper.tables.last).rows.map { row in row.cells.flatMap { $0.lines.map(\.text) } }
    #expect(rows.count == 1 && rows[0].contains("已经送达") && rows[0].contains("证据：回证"))
    #expect(rows[0].contains(word) && rows[0].contains { $0.contains("已核") && $0.contains("答复第 3 号申辩") })
    let listed = paper.tables.flatMap(\.rows).flatMap(\.cells).flatMap(\.lines).map(\.text)
    #expect(listed.contains("第 3 号申辩：\(word)") == (outcome != .accepted))
  }

  @Test func whatAPersonSetAsideIsOnNoPaper() throws {
    let report = PlainReport.with(verdicts: [PlainReport.overruled])
    for kind in [PaperKind.deductions, .grave, .rectification, .opinion] {
      #expect(try !PaperTextReader.html(Self.paper(kind, [report])).contains("PRO-9/check/A"), "\(kind)")
    }
  }
}

extension Paper {
  fileprivate var tables: [PaperTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
