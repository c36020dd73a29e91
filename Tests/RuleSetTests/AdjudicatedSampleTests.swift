import Engine
import Intake
import Model
import Review
import Testing

/// The sample that persons have finished: its figures follow from its records, reckoned here a second time.
@Suite struct AdjudicatedSampleTests {
  private static let folder = Checkout.root + "/Samples/adjudicated/QS-CG-2025-0059"

  /// Judged once for all that only look at it.
  static let finished = Result { try report() }

  private static func report(asOf: String = "2026-06-30", withPersons: Bool = true) throws -> Report {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let profile = try #require(ruleSet.profiles.first { $0.id == "rate-100" })
    let input = try #require(CaseList(arguments: [folder]).inputs.first)
    let adjudication = try #require(try InputReader().adjudication(of: input))
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: asOf))
    let reviewed = reviewer.review(
      try InputReader().read(input), adjudication: withPersons ? ReadAdjudication(adjudication) : nil)
    return try #require(reviewed.report)
  }

  @Test func itIsFinalAndNothingIsOpen() throws {
    let report = try Self.finished.get()
    #expect(report.problems == [])
    #expect(report.outcome.stage == .final)
    #expect(report.verdicts.allSatisfy { $0.state != .undecided })
    #expect(report.outcome.score.low == report.outcome.score.high)
    #expect(report.inputs.contains { $0.role == .adjudication })
  }

  /// 221 points apply. Both take 2 for the late service after the objection; B takes 1 more for the late hand-over.
  @Test func theScoreIsTheMeanOfWhatTheTwoGave() throws {
    let reviewers = try #require(try Self.finished.get().outcome.reviewers)
    func rate(lost: Int) -> Int { (2 * 10000 * (221 - lost) + 221) / (2 * 221) }
    #expect(reviewers.agreement == .mean)
    #expect(reviewers.opinions.map { $0.score?.hundredths } == [rate(lost: 6 + 1), rate(lost: 6 + 1 + 1)])
    #expect(reviewers.opinions.map { $0.counted?.hundredths } == [rate(lost: 2), rate(lost: 2 + 1)])
    let mean = (rate(lost: 2) + rate(lost: 3) + 1) / 2
    #expect(try Self.finished.get().outcome.score.decided?.hundredths == mean)
    #expect(reviewers.differing == ["REC-13/onTime/R2"])
  }

  /// What a requirement would change was reckoned on one view and set beside the mean of two: +0.68 where it was +0.90.
  @Test func aMeanOfTwoHasNoLevers() throws {
    #expect(try Self.finished.get().outcome.reviewers?.isMeanOfTwo == true)
    #expect(try Self.finished.get().levers.isEmpty)
    #expect(try !Self.report(withPersons: false).levers.isEmpty)
  }

  @Test func theMachinesVerdictsAreThoseWithoutPersons() throws {
    let (with, without) = (try Self.finished.get(), try Self.report(withPersons: false))
    #expect(with.verdicts.map(\.machine) == without.verdicts.map(\.machine))
    #expect(
      with.verdicts.filter { $0.machine.state != $0.state }.map(\.requirement.text).sorted()
        == ["PRO-04", "PRO-21", "REC-13", "REC-16"])
    #expect(without.outcome.stage == .preliminary)
    #expect(without.verdicts.allSatisfy { $0.human.isEmpty })
  }

  @Test func everyRecordIsShown() throws {
    let report = try Self.finished.get()
    let shown = report.verdicts.flatMap { $0.human.compactMap(\.number) + $0.objections.map(\.number) }
    #expect(shown.sorted() == Array(1...11))
    #expect(report.verdicts.flatMap(\.objections).map(\.outcome) == [.partly])
    #expect(report.setAside == ["REC-16/listed/R2"])
  }

  /// Before the answer to the objection had been given the case was not finished.
  @Test func onAnEarlierDayItWasNotFinished() throws {
    let report = try Self.report(asOf: "2026-06-01")
    #expect(report.outcome.stage == .preliminary)
    #expect(report.problems.map(\.code) == ["adjudication.afterAsOf", "adjudication.afterAsOf"])
  }

  @Test func theSameFilesGiveTheSameReport() throws {
    let (one, other) = (try Self.finished.get(), try Self.report())
    #expect(one == other)
  }
}
