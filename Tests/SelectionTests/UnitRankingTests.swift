import Model
import Selection
import Testing

struct UnitRankingTests {
  private func record(
    _ id: String, _ cases: [CaseFigure], checklist: Int? = nil, outcomes: UnitOutcomes? = nil
  ) -> UnitRecord {
    UnitRecord(
      id: id, name: id, cases: CaseSums(cases), checklist: checklist.map { Outcome.sample(.qualified, $0).score },
      outcomes: outcomes)
  }

  private func cases(_ scores: Int...) -> [CaseFigure] {
    scores.enumerated().map { .sample("C\($0)", $1) }
  }

  /// 50 % of 80, 30 % of 90, 20 % of (8 − 2 + 3 + 3 + 3 = 15 of 20 → 75): 40 + 27 + 15 = 82.
  @Test func threePartsMakeOneFigure() throws {
    let outcomes = UnitOutcomes(
      overturned: 1, demanded: 4, corrected: 2, statisticsInTime: true,
      selfReviewGaps: [Points(hundredths: 10_00), Points(hundredths: -9_00)])
    let unit = try #require(
      unitRanking([record("A", cases(70_00, 80_00, 90_00), checklist: 90_00, outcomes: outcomes)], scheme: .sample)
        .first)
    #expect(unit.parts.map(\.score) == [80_00, 90_00, 75_00].map { Points(hundredths: $0) })
    #expect(unit.score == Points(hundredths: 82_00))
    #expect(unit.grade == .qualified)
    #expect(unit.working.contains { $0.en == "score: (50 × 80.00 + 30 × 90.00 + 20 × 75.00) ÷ 100 = 82.00" })
    #expect(unit.working.contains { $0.zh == "　上轮问题整改（未完成 2 件）：6 分中得 3 分" })
  }

  /// Without the outcomes 80 parts of weight remain: (50 × 80 + 30 × 90) ÷ 80 = 83.75.
  @Test func aMissingPartLeavesBothSumsAndIsNamed() throws {
    let unit = try #require(
      unitRanking([record("A", cases(70_00, 80_00, 90_00), checklist: 90_00)], scheme: .sample).first)
    #expect(unit.score == Points(hundredths: 83_75))
    #expect(unit.working.contains { $0.en.contains("outcomes: not known; its weight 20 is left out") })
    #expect(unit.working.contains { $0.zh.contains("(50 × 80.00 + 30 × 90.00) ÷ 80 = 83.75") })
  }

  @Test func aThirdIsRoundedOnceAtTheEnd() throws {
    // 200 ÷ 3 = 66.666…; half of it with half of 100 is 83.333…, not (66.67 + 100) ÷ 2 = 83.335 → 83.34.
    let scheme = UnitScheme(
      id: "", title: BilingualText(zh: "", en: ""), weights: [.cases: 1, .checklist: 1], results: [],
      excellentFrom: Points(hundredths: 90_00), qualifiedFrom: Points(hundredths: 60_00), leastCases: 1,
      leastDecidedShare: 0, source: "")
    let unit = try #require(
      unitRanking([record("A", cases(100_00, 50_00, 50_00), checklist: 100_00)], scheme: scheme).first)
    #expect(unit.score == Points(hundredths: 83_33))
    #expect(unit.working.contains { $0.en.contains("≈ 83.33") })
  }

  @Test func aConfirmedGateItemTakesExcellentAwayAndAProposedOneHoldsItBack() throws {
    let good = cases(98_00, 99_00, 97_00)
    #expect(unitRanking([record("A", good)], scheme: .sample).first?.grade == .excellent)
    let confirmed = good + [.sample("Z", 96_00, gates: [(.fail, confirmed: true)])]
    let unit = try #require(unitRanking([record("A", confirmed)], scheme: .sample).first)
    #expect(unit.grade == .qualified && unit.gateCases == 1)
    #expect(unit.working.contains { $0.en.contains("never excellent") })
    let proposed = good + [.sample("Z", 96_00, gates: [(.zero, confirmed: false)])]
    #expect(unitRanking([record("A", proposed)], scheme: .sample).first?.grade == .undecided)
    let barred = good + [.sample("Z", 96_00, gates: [(.barExcellent, confirmed: true)])]
    #expect(unitRanking([record("A", barred)], scheme: .sample).first?.grade == .excellent)
  }

  /// 林业局 stood as 合格 at 77.34, one line below “if every proposed gate item is confirmed: 30.00”; at 93.81 it was 待定.
  @Test func aUnitIsNotCalledQualifiedWhileProposedGateItemsMayTakeItBelow() throws {
    func unit(proposed: Int) throws -> UnitStanding {
      let gated = (0..<proposed).map { CaseFigure.sample("Z\($0)", 80_00, gates: [(.zero, confirmed: false)]) }
      return try #require(unitRanking([record("A", cases(80_00, 80_00, 80_00) + gated)], scheme: .sample).first)
    }
    // 240 ÷ 4 = 60 is still 合格; 240 ÷ 5 is not.
    #expect(try unit(proposed: 1).grade == .qualified)
    let open = try unit(proposed: 2)
    #expect(open.grade == .undecided)
    #expect(open.working.contains { $0.zh == "等次：待定（得分可评合格，但有一票否决项待人工确认）" })
  }

  @Test func fewerThanThreeCasesAreShownAndNotRanked() {
    let units = unitRanking(
      [
        record("few", cases(99_00, 99_00)), record("enough", cases(70_00, 70_00, 70_00)), record("none", []),
        record("open", [.sample("A", nil, grade: .undecided, share: 0)]),
        record("thin", (0..<3).map { .sample("T\($0)", 90_00, share: 49_99) }),
      ], scheme: .sample)
    #expect(units.map(\.id) == ["enough", "few", "none", "open", "thin"])
    #expect(units.map { $0.rank?.place } == [1, nil, nil, nil, nil])
    #expect(
      units.map(\.unranked) == [nil, .tooFew(least: 3), .noCases, .nothingDecided, .thin(least: 50_00)])
    #expect(units[1].score == Points(hundredths: 99_00))
    #expect(units[2].grade == .notReviewable && units[3].grade == .undecided)
  }

  @Test func nominatedCasesNeverTouchTheMean() throws {
    let with = cases(70_00, 70_00, 70_00) + [.sample("N", 100_00, isNominated: true)]
    let unit = try #require(unitRanking([record("A", with)], scheme: .sample).first)
    #expect(unit.score == Points(hundredths: 70_00))
    #expect(unit.nominated == 1 && unit.drawn == 3)
    // An overturned case stands beside the draw as well: neither is called by the other's name.
    #expect(unit.working.first?.zh == "评查 3 卷，有得分 3 卷；单列评查 1 卷不计入均分")
  }

  @Test func whatIsOpenGivesAWarningInsteadOfAFalseOrder() {
    let units = unitRanking(
      [
        record("A", (0..<3).map { .sample("\($0)", 90_00, low: 70_00, high: 95_00) }),
        record("B", cases(80_00, 80_00, 80_00)), record("C", cases(60_00, 60_00, 60_00)),
      ], scheme: .sample)
    #expect(units.map { $0.rank?.place } == [1, 2, 3])
    #expect(units.map { [$0.rank?.best, $0.rank?.worst] } == [[1, 2], [1, 2], [3, 3]])
    #expect(units[0].working.contains { $0.zh == "名次未定：待定项查清后可能在第 1–2 名" })
    #expect(!units[2].working.contains { $0.zh.contains("名次未定") })
  }

  /// Rank by U, then Q, then fewer gate items, then number of files.
  @Test func equalFiguresAreParted() {
    let units = unitRanking(
      [
        record("same2", cases(80_00, 80_00, 80_00)), record("same1", cases(80_00, 80_00, 80_00)),
        record("more", cases(80_00, 80_00, 80_00, 80_00)),
        record("gate", cases(80_00, 80_00) + [.sample("g", 80_00, gates: [(.fail, confirmed: true)])]),
        record("mean", cases(90_00, 90_00, 90_00), checklist: 63_33),
      ], scheme: .sample)
    #expect(units.map(\.id) == ["mean", "more", "same1", "same2", "gate"])
    #expect(units.map { $0.rank?.place } == [1, 2, 3, 3, 5])
    #expect(units.map { $0.rank?.isShared } == [false, false, true, true, false])
  }

  @Test(arguments: 0..<30) func aRankLiesWithinItsSpanAndAgreesWithCounting(seed: Int) {
    var generator = SeededGenerator(seed: seed + 1)
    let contenders = (0..<Int.random(in: 1...12, using: &generator)).map { number in
      let figure = Int.random(in: 0...8, using: &generator)
      let low = figure - Int.random(in: 0...2, using: &generator)
      let high = figure + Int.random(in: 0...2, using: &generator)
      return (number: number, figure: figure, low: low, high: high)
    }
    let ranks = ranking(
      contenders.map {
        Contender(
          name: "\($0.number)", figure: Points(hundredths: $0.figure), low: Points(hundredths: $0.low),
          high: Points(hundredths: $0.high))
      })
    #expect(Set(ranks.map(\.contender)) == Set(contenders.indices))
    for (contender, rank) in ranks {
      let own = contenders[contender]
      let others = contenders.filter { $0.number != own.number }
      #expect(rank.place == 1 + others.count { $0.figure > own.figure })
      #expect(rank.isShared == others.contains { $0.figure == own.figure })
      #expect(rank.best == min(rank.place, 1 + others.count { $0.low > own.high }))
      #expect(rank.worst == max(rank.place, 1 + others.count { $0.high > own.low }))
    }
  }

  /// A withdrawn case must not make a unit look better than the draw found it.
  @Test func aDrawnCaseThatIsGoneHoldsExcellentBackAndWidensTheRange() throws {
    func unit(drawn: Int) throws -> UnitStanding {
      let record = UnitRecord(
        id: "A", name: "A", cases: CaseSums(cases(98_00, 99_00, 97_00)), checklist: nil,
        draw: UnitRecord.Draw(of: drawn, found: 3))
      return try #require(unitRanking([record], scheme: .sample).first)
    }
    #expect(try unit(drawn: 3).grade == .excellent)
    let lacking = try unit(drawn: 4)
    #expect(lacking.grade == .undecided && lacking.score == Points(hundredths: 98_00))
    // 294 ÷ 4 and 394 ÷ 4.
    #expect(lacking.low == Points(hundredths: 73_50) && lacking.high == Points(hundredths: 98_50))
    #expect(lacking.working.contains { $0.zh.contains("抽取 4 卷，有得分 3 卷，缺失或者不能读取 1 卷") })
    #expect(lacking.working.contains { $0.zh.contains("抽取的案卷缺 1 卷") })
  }

  @Test func whatProposedGateItemsMayCostIsSaidAndCountsInTheRangeOfPlaces() throws {
    let gated = cases(98_00, 99_00) + [.sample("Z", 97_00, gates: [(.zero, confirmed: false)])]
    let standings = unitRanking([record("A", gated), record("B", cases(80_00, 80_00, 80_00))], scheme: .sample)
    let unit = try #require(standings.first { $0.id == "A" })
    // 197 ÷ 3.
    #expect(unit.working.contains { $0.zh == "待确认的一票否决如全部确认（1 卷计零分）：得分 65.67" })
    #expect(unit.rank?.place == 1 && unit.rank?.worst == 2)
    #expect(standings.first { $0.id == "B" }?.rank?.best == 1)
  }

  @Test func aProposedGateItemOutsideTheDrawHoldsExcellentBackAsAConfirmedOneDoes() throws {
    func unit(awaited: Int) throws -> UnitStanding {
      let record = UnitRecord(
        id: "A", name: "A", cases: CaseSums(cases(98_00, 99_00, 97_00)), checklist: nil,
        gatesAwaitedElsewhere: awaited, draw: UnitRecord.Draw(of: 3, found: 3))
      return try #require(unitRanking([record], scheme: .sample).first)
    }
    #expect(try unit(awaited: 0).grade == .excellent)
    let held = try unit(awaited: 1)
    // The row is of the drawn cases; what holds the unit back is said beside it.
    #expect(held.grade == .undecided && held.awaitedGates == 0)
    #expect(held.working.contains { $0.zh.hasPrefix("抽取以外的案卷，确认一票否决 0 卷、待确认 1 卷") })
  }

  /// Cut to half its length, the worst file of a unit raised it from 待定 to 优秀.
  @Test func aCaseThatCannotBeReadHoldsExcellentBackAndWidensTheRange() throws {
    let record = UnitRecord(
      id: "A", name: "A", cases: CaseSums(cases(98_00, 99_00, 97_00)), checklist: nil, unreadable: 1)
    let unit = try #require(unitRanking([record], scheme: .sample).first)
    #expect(unit.grade == .undecided && unit.score == Points(hundredths: 98_00))
    // 294 ÷ 4 and 394 ÷ 4.
    #expect(unit.low == Points(hundredths: 73_50) && unit.high == Points(hundredths: 98_50))
    #expect(unit.working.contains { $0.zh == "评查 4 卷，有得分 3 卷，不能读取 1 卷" })
    #expect(unit.working.contains { $0.zh.contains("有 1 份案卷不能读取，改正以前不评优秀") })
    let low = UnitRecord(
      id: "A", name: "A", cases: CaseSums(cases(70_00, 70_00, 70_00)), checklist: nil, unreadable: 1)
    #expect(unitRanking([low], scheme: .sample).first?.grade == .qualified)
  }

  /// A unit whose file had one defect lost its place to itself without that file: 96.69 became 98.70.
  @Test func aFileThatTheUnitOwesIsOpenAndNotLeftOutOfTheRange() throws {
    func unit(_ owes: Bool) throws -> UnitStanding {
      let record = UnitRecord(
        id: "A", name: "A", cases: CaseSums(cases(98_00, 99_00, 97_00)), checklist: nil, owesChecklist: owes)
      let other = self.record("B", cases(80_00, 80_00, 80_00), checklist: 80_00)
      return try #require(unitRanking([record, other], scheme: .sample).first { $0.id == "A" })
    }
    let free = try unit(false)
    #expect(free.grade == .excellent && free.low == free.high && free.rank?.isSettled == true)
    let owing = try unit(true)
    #expect(owing.grade == .undecided && owing.score == Points(hundredths: 98_00))
    // 50 × 98 ÷ 80, and with 30 × 100.
    #expect(owing.low == Points(hundredths: 61_25) && owing.high == Points(hundredths: 98_75))
    #expect(owing.rank?.place == 1 && owing.rank?.worst == 2)
    #expect(owing.working.contains { $0.zh.contains("得分区间和名次按 0–100 分计其权重 30") })
    #expect(owing.working.contains { $0.zh.contains("单位档案没有评定，补交以前不评优秀") })
  }

  @Test func aUnitFileThatIsTooOldIsOpenFromZeroAndHoldsExcellentBack() throws {
    let record = UnitRecord(
      id: "A", name: "A", cases: CaseSums(cases(98_00, 99_00, 97_00)),
      checklist: Outcome.sample(.excellent, 100_00).score,
      owesChecklist: true, isChecklistStale: true)
    let unit = try #require(unitRanking([record], scheme: .sample).first)
    // (50 × 98 + 30 × 100) ÷ 80, and with 30 × 0.
    #expect(
      unit.grade == .undecided && unit.score == Points(hundredths: 98_75) && unit.low == Points(hundredths: 61_25))
    #expect(unit.working.contains { $0.zh.contains("单位档案的截止日过早，更新以前不评优秀") })
  }

  @Test func aUnitWhoseCasesAreAllGoneIsNotOneWithoutCases() {
    func unranked(draw: UnitRecord.Draw?, unreadable: Int = 0) -> UnitStanding.Unranked? {
      let record = UnitRecord(
        id: "A", name: "A", cases: CaseSums(), checklist: nil, draw: draw, unreadable: unreadable)
      return unitRanking([record], scheme: .sample).first?.unranked
    }
    #expect(unranked(draw: nil) == .noCases)
    #expect(unranked(draw: UnitRecord.Draw(of: 4, found: 0)) == .allMissing(4))
    #expect(unranked(draw: nil, unreadable: 2) == .allUnreadable(2))
  }
}
