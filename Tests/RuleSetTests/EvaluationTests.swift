import Archive
import Engine
import Model
import Review
import Testing

@testable import Evaluation

/// A district judged into an archive: what counts as unchanged, what a killed run leaves, what other rules change.
@Suite struct EvaluationTests {
  private static let late = "Samples/cases/late-service.xml"
  private static let adjudicated = "Samples/adjudicated/QS-CG-2025-0059"
  private static let attached = "Samples/cases-with-attachments/QS-CG-2025-0058"

  @Test func whatPersonsDecidedIsTakenUpAndDecidesWhatIsUnchanged() throws {
    let district = try SmallDistrict([Self.adjudicated])
    #expect(try district.evaluate().evaluation.progress.judged == 1)
    let final = try #require(try district.judged("QS-CG-2025-0059"))
    #expect(final.outcome.stage == .final)
    #expect(try district.evaluate().evaluation.progress.unchanged == 1)
    try district.remove("QS-CG-2025-0059/adjudication.xml")
    #expect(try district.evaluate().evaluation.progress.judged == 1)
    let preliminary = try #require(try district.judged("QS-CG-2025-0059", run: 3))
    #expect(preliminary.outcome.stage == .preliminary)
    // With the exemption goes what it had set aside.
    #expect(preliminary.findings != final.findings)
  }

  @Test func attachmentsCountWhereTheyAreAskedFor() throws {
    let district = try SmallDistrict([Self.attached])
    let name = "QS-CG-2025-0058"
    #expect(try district.evaluate(readsAttachments: true).evaluation.progress.judged == 1)
    #expect(try district.evaluate(readsAttachments: true).evaluation.progress.unchanged == 1)
    // Not read, they are not judged: another verdict.
    #expect(try district.evaluate().evaluation.progress.judged == 1)
    let attachment = try #require(try district.attachment(of: name))
    try district.put("changed", at: attachment)
    #expect(try district.evaluate().evaluation.progress.unchanged == 1)
    #expect(try district.evaluate(readsAttachments: true).evaluation.progress.judged == 1)
  }

  @Test func aVerdictWhoseDayHasComeIsJudgedAgainThoughTheFileIsUnchanged() throws {
    let district = try SmallDistrict(["Samples/gate/publishable.xml"])
    let name = "publishable.xml"
    _ = try district.evaluate(asOf: "2025-07-04")
    let day = try #require(try district.judged(name)?.nextChange)
    #expect(day > "2025-07-05")
    #expect(try district.evaluate(asOf: "2025-07-05").evaluation.progress.unchanged == 1)
    #expect(try district.evaluate(asOf: day).evaluation.progress.judged == 1)
  }

  @Test func whatAKilledRunLeavesGoesOnToTheSameEnd() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/summary-penalty.xml", "Rules/bases/inspection.xml"])
    try district.put("<broken", at: "broken.xml")
    var left: [String] = []
    _ = try district.evaluate(batch: 1) { left.append(try district.archiveAsIfKilled(left.count)) }
    let whole = try district.content()
    #expect(whole.count == 4 && left.count == 4)
    for (done, path) in left.enumerated() {
      let evaluation = try district.evaluate(into: path, batch: 2).evaluation
      // The same run goes on; what is stored is not done again, and only what was being stored is judged twice.
      #expect(evaluation.run.id == 1)
      #expect(evaluation.progress.unchanged == done)
      #expect(try district.content(path) == whole)
    }
  }

  /// 8 − 2 points for one decision changed, 3 of 4 demands met, statistics late, one of two own scores too high by far:
  /// 6 + 4.5 + 0 + 2 of 20.
  @Test func whatTheLedgersSayIsAPartOfTheUnitsFigure() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/inspection.xml"])
    let plain = try #require(try district.evaluate().evaluation.report.units.first)
    let late = try #require(try district.judged("late-service.xml")?.outcome.score.decided)
    let sound = try #require(try district.judged("inspection.xml")?.outcome.score.decided)
    func outcomes(_ more: [StatedOutcomes.SelfReview] = []) -> StatedOutcomes {
      StatedOutcomes(
        source: "虚构台账", overturned: 1, demanded: 4, corrected: 3, statisticsInTime: false,
        selfReviews: [
          .init(file: "cases/late-service.xml", score: Points(hundredths: late.hundredths - 10_01)),
          .init(file: "cases/inspection.xml", score: Points(hundredths: sound.hundredths - 10_00)),
        ] + more)
    }
    let unit = try #require(try district.evaluate(outcomes: outcomes()).evaluation.report.units.first)
    let part = try #require(unit.parts.last)
    #expect(plain.parts.last?.score == nil && part.score == Points(hundredths: 62_50))
    #expect(unit.working.contains { $0.zh == "执法结果出自：虚构台账" })
    #expect(unit.working.contains { $0.en == "  honest self-review (1 too far off): 2 of 3" })
    // (50 × mean + 20 × 62.5) ÷ 70: the unit has no file of its own.
    let mean = Double(late.hundredths + sound.hundredths) / 2
    #expect(unit.score?.hundredths == Int(((50 * mean + 20 * 62_50) / 70).rounded()))
    let gone = outcomes([.init(file: "cases/gone.xml", score: .zero)])
    let again = try #require(try district.evaluate(outcomes: gone).evaluation.report.units.first)
    #expect(again.score == unit.score)
    #expect(again.working.contains { $0.en.contains("3 graded by the unit itself, 1 of them without a score") })
  }

  /// Another build may find something else in the same case: an engine mended under the same version left old results standing.
  @Test(arguments: [("this build", 2), ("another build", 0)])
  func onlyWhatTheSameProgramFoundIsTakenOver(program: String, unchanged: Int) throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/inspection.xml"])
    _ = try district.evaluate()
    let progress = try district.evaluate(program: program).evaluation.progress
    #expect(progress.unchanged == unchanged && progress.judged == 2 - unchanged && progress.recounted == 0)
  }

  @Test func otherNumbersCountAnewWhatWasFound() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/summary-penalty.xml", Self.adjudicated])
    _ = try district.evaluate()
    let (evaluation, made) = try district.evaluate(profile: "mee-2024", against: 1)
    // Where persons decided, the tallies alone do not give the score.
    #expect(evaluation.progress.recounted == 2 && evaluation.progress.judged == 1)
    let comparison = try #require(made)
    #expect(comparison.effort == .init(judged: 1, recounted: 2, unchanged: 0, unreadable: 0))
    #expect(comparison.counts.compared == 3 && comparison.counts.verdicts == 0 && comparison.counts.scores > 0)
    #expect(comparison.requirements.isEmpty && comparison.inputs.isEmpty)
    #expect(comparison.numbers.contains { $0.old == "rate-100" && $0.new == "mee-2024" })
    let late = try #require(comparison.cases.first { $0.file.hasSuffix("late-service.xml") })
    #expect(late.rows.isEmpty && late.arithmetic == late.new && late.old != late.new)

    let fresh = try SmallDistrict([Self.late, "Rules/bases/summary-penalty.xml", Self.adjudicated])
    _ = try fresh.evaluate(profile: "mee-2024")
    #expect(try district.content(run: 2) == fresh.content())
    // A trial counts for nothing.
    let next = try district.evaluate().evaluation.report
    #expect(next.trend.map(\.run) == [1] && next.against == nil)
    #expect(evaluation.report.against == 1)
  }

  @Test func anotherRuleSetIsJudgedAndTheRequirementThatMadeTheDifferenceNamed() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/ordinary-penalty.xml"])
    _ = try district.evaluate()
    try district.put("<changed/>", at: "ordinary-penalty.xml")
    let (evaluation, made) = try district.evaluate(shelf: Checkout.tailored, against: 1)
    #expect(evaluation.progress.judged == 1)
    let comparison = try #require(made)
    #expect(!comparison.inputs.isEmpty)
    #expect(comparison.inputs.allSatisfy { $0.role == .tailoring && $0.old == nil })
    #expect(comparison.counts.compared == 1 && comparison.counts.gone == 1)
    let late = try #require(comparison.cases.first { $0.content == .same })
    let named = Set(Checkout.tailored.ruleSet?.tailorings.map(\.requirement) ?? [])
    #expect(!late.rows.isEmpty && !named.isDisjoint(with: late.rows.map(\.requirement)))
    #expect(late.rows.allSatisfy { $0.alone != nil })
    #expect(comparison.requirements.map(\.requirement).sorted() == late.rows.map(\.requirement).sorted())
  }

  @Test func theSameCaseTwiceCountsOnceAndIsSaid() throws {
    let district = try SmallDistrict([Self.late])
    try district.put(try Checkout.text(Self.late), at: "again.xml")
    let report = try district.evaluate().evaluation.report
    #expect(report.counts.cases == 1)
    #expect(report.problems.contains { $0.problem.code == "unit.sameCase" && $0.file == "cases/late-service.xml" })
  }

  /// A copy of a sound file with the number of one that has two gate items, named so that it came first, took its place.
  @Test func twoCasesWithOneNumberAreBothListedAndNeitherIsDecided() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/inspection.xml"])
    let text = try Checkout.text(Self.late)
    let sound = try #require(try district.evaluate().evaluation.report.units.first)
    try district.put(text.replacing("</cause>", with: "（另一份）</cause>"), at: "again.xml")
    let report = try district.evaluate().evaluation.report
    let unit = try #require(report.units.first)
    let problem = try #require(report.problems.first { $0.problem.code == "unit.sameNumber" })
    #expect(problem.file == "cases/late-service.xml" && problem.problem.message.zh.contains("cases/again.xml"))
    #expect(report.counts.cases == 3 && sound.cases == 2 && unit.cases == 1)
    #expect(unit.low.map { $0 < (sound.low ?? .zero) } ?? false)
    #expect(unit.working.contains { $0.zh == "评查 3 卷，有得分 1 卷，编号相同而内容不同 2 卷，查清以前不计" })
  }

  /// An unaltered drawn case gave way to its copy, which had been put beside it after the draw.
  @Test func ofTheSameCaseTwiceTheDrawnOneCounts() throws {
    var membership = UnitMembership([(code: "A", name: "甲")]) { $1 == "2.xml" }
    func doubt(_ file: String) -> UnitMembership.Doubt? {
      membership.doubt(file: file, of: "A", caseID: "1", digest: "same", stated: "A")
    }
    #expect(doubt("1.xml") == nil)
    let drawn = try #require(doubt("2.xml"))
    #expect(drawn.counts && drawn.problem.file == "1.xml" && drawn.problem.message.zh.contains("2.xml"))
    let third = try #require(doubt("3.xml"))
    #expect(!third.counts && third.problem.file == "3.xml")
  }

  @Test func whatIsAnotherUnitsCountsNotHereAndAnUnknownCodeIsSaid() {
    var membership = UnitMembership([(code: "A", name: "甲"), (code: "B", name: "乙")])
    func doubt(_ file: String, _ id: String, _ code: String, digest: String? = nil) -> (code: String, counts: Bool)? {
      membership.doubt(file: file, of: "A", caseID: id, digest: digest ?? file, stated: code).map {
        ($0.problem.code, $0.counts)
      }
    }
    #expect(doubt("1.xml", "1", "A") == nil)
    #expect(doubt("2.xml", "2", "") == nil)
    #expect(doubt("3.xml", "3", "B")! == ("unit.another", false))
    #expect(doubt("4.xml", "4", "Z")! == ("unit.unknownCode", true))
    #expect(doubt("5.xml", "1", "A", digest: "1.xml")! == ("unit.sameCase", false))
    // One number, two contents.
    #expect(doubt("5b.xml", "1", "A")! == ("unit.sameNumber", true))
    #expect(doubt("6.xml", "6", "A", digest: "1.xml")! == ("unit.sameCase", false))
    // What a mask leaves of two ids may be the same.
    #expect(doubt("7.xml", "Q****1", "A") == nil && doubt("8.xml", "Q****1", "A") == nil)
    // Ids are a unit's own; a unit's file has none.
    #expect(membership.doubt(file: "1.xml", of: "B", caseID: "1", digest: "1.xml", stated: "B") == nil)
    #expect(membership.doubt(file: "unit.xml", of: "B", caseID: nil, digest: "", stated: "A")?.counts == false)
  }

  /// A register of three years ago, with certificates that had lapsed since, was 100 points and 优秀.
  @Test func aUnitFileOlderThanAYearOrThanThePeriodIsTooOld() {
    func oldest(_ from: String?, _ until: String?, _ days: [String]) -> [Bool] {
      let plan = from == nil && until == nil ? nil : ReviewPlan(seed: "", from: from, until: until, drawPerUnit: nil)
      return days.map { FileCurrency(plan: plan, asOf: "2026-06-30").isStale($0) }
    }
    #expect(oldest(nil, nil, ["2025-06-29", "2025-06-30", "2026-06-30", ""]) == [true, false, false, false])
    #expect(oldest("2019-07-01", "2025-12-31", ["2024-12-30", "2024-12-31"]) == [true, false])
    #expect(oldest("2026-01-01", nil, ["2025-12-31", "2026-01-01"]) == [true, false])
  }

  /// The means rested on the cases of eight years, and the period of one was printed nowhere.
  @Test func casesOutsideThePeriodAreCountedInWords() throws {
    let district = try SmallDistrict([Self.late, "Rules/bases/inspection.xml"])
    let none = try district.evaluate().evaluation.report
    #expect(none.period == nil)
    let plan = ReviewPlan(seed: "", from: "1990-01-01", until: "1990-12-31", drawPerUnit: nil)
    let period = try #require(try district.evaluate(plan: plan).evaluation.report.period)
    #expect(period == .init(from: "1990-01-01", until: "1990-12-31", outside: 2, open: 0, unknown: 0))
  }

  /// Files that carry neither decision nor closing were called closed and within the period.
  @Test func aCaseThatDoesNotSayWhenItWasDecidedIsNotCalledOneOfThePeriod() throws {
    let district = try SmallDistrict(["Rules/bases/inspection.xml"])
    try district.put(
      """
      <caseFile xmlns="urn:anjuan:case-file:1" id="T-1" matters="penalty"><unit code="411199000000000001"/></caseFile>
      """, at: "thin.xml")
    let plan = ReviewPlan(seed: "", from: "2000-01-01", until: nil, drawPerUnit: nil)
    let period = try #require(try district.evaluate(plan: plan).evaluation.report.period)
    #expect(period.unknown == 1, "\(period)")
  }

  /// What UNIT-04 asks for, from PUB-10 to PUB-13: one published in time, one late, one not at all.
  @Test func aUnitsPageSaysHowManyCasesWerePublishedAndInTime() throws {
    let district = try SmallDistrict(["Rules/bases/ordinary-penalty.xml"])
    let text = try Checkout.text("Rules/bases/ordinary-penalty.xml")
    let late = text.replacing("of=\"A11\" date=\"2025-07-04\"", with: "of=\"A11\" date=\"2025-09-04\"")
      .replacing("id=\"QS-CG-2025-0058\"", with: "id=\"late\"")
    let none = text.replacing(/<publication id="U1"(.|\n)*?<\/publication>/, with: "")
      .replacing("id=\"QS-CG-2025-0058\"", with: "id=\"none\"")
    #expect(late.contains("2025-09-04") && !none.contains("<publication"))
    try district.put(late, at: "late.xml")
    try district.put(none, at: "none.xml")
    let working = try #require(try district.evaluate().evaluation.report.units.first).working
    let rates = working.filter { $0.zh.contains("率（") }
    #expect(rates.map { $0.zh.split(separator: "）").last.map(String.init) ?? "" }.first == " 66.67%：已判明 3 件，其中 2 件")
    #expect(rates.count == 3 && rates[1].zh.hasPrefix("及时率") && rates[1].zh.contains(" 33.33%：已判明 3 件，其中 1 件"))
    #expect(rates[0].en.contains(" 66.67%: 2 of 3 decided cases") && rates[2].zh.hasPrefix("一致率"), "\(rates)")
  }

  /// Three checks of one requirement on one officer: one gate item, in the count as in the list.
  @Test func theFrontPageCountsAFaultOnce() throws {
    let report = try SmallDistrict(["Samples/district/units/06-ny/cases/QS-NY-2024-0003.xml"]).evaluate().evaluation
      .report
    let gates = report.gates.filter(\.effect.isGate)
    #expect(gates.count == report.counts.gates && !gates.isEmpty)
    #expect(Set(gates.map { Defect(finding: $0.finding) }).count == gates.count)
    #expect(gates.contains { $0.message.zh.contains("同一对象的同一问题，另有") })
  }

  @Test func oneDefectFoundByThreeChecksCountsOnce() {
    #expect(Defect.count(["PRO-18/filing/A10", "PRO-18/records/A10", "PRO-18/report/A10"]) == 1)
    #expect(Defect.count(["PRO-18/filing/A10", "PRO-18/filing/A11", "PRO-19/filing/A10", "DOC-01/x"]) == 4)
  }
}
