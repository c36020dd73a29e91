import Archive
import Engine
import Evaluation
import Model
import Review
import Testing

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
      // The same run goes on; what is stored is not done again, and only the batch that was being stored is judged twice.
      #expect(evaluation.run.id == 1)
      #expect(evaluation.progress.unchanged == done)
      #expect(try district.content(path) == whole)
    }
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
}
