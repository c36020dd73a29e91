import Engine
import Intake
import Model
import Review
import Testing

/// Real decisions, encoded and labelled before any rule ran: what others found must be found, nothing else accused.
@Suite struct RealCaseTests {
  private func run() throws -> LabelledRun {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let profile = try #require(ruleSet.profiles.first { $0.id == "rate-100" })
    return LabelledRun(folder: Checkout.root + "/Samples/real", ruleSet: ruleSet, profile: profile)
  }

  @Test func everyFindableDefectIsFoundInTheLawOfItsDay() throws {
    let run = try run()
    #expect(run.problems.map(\.message.en) == [])
    #expect(run.rows.count == 12)
    #expect(run.findableCount >= 4)
    #expect(run.rows.flatMap { row in row.missed.map { "\(row.labelled.file) \($0.code)" } } == [])
  }

  @Test func nothingIsAccusedThatACourtUpheldOrTheSourceLeavesOpen() throws {
    let run = try run()
    #expect(run.rows.flatMap { row in row.falselyAccused.map { "\(row.labelled.file) \($0)" } } == [])
    for row in run.rows {
      #expect(Set(row.accused).isDisjoint(with: row.labelled.mustNotAccuse), "\(row.labelled.file)")
    }
  }

  /// `anjuan rules cases Samples/real` prints what must stand between the markers.
  @Test func theTableInTheReadmeIsWhatTheCommandPrints() throws {
    let readme = try InputReader().read(Checkout.root + "/Samples/real/README.md")
    let text = String(decoding: readme.text.utf8, as: UTF8.self)
    let parts = text.split(separator: "<!-- table:begin -->\n", maxSplits: 1)
    #expect(parts.count == 2)
    let table = parts.last?.split(separator: "<!-- table:end -->", maxSplits: 1).first.map(String.init)
    let printed = try run().markdown(.en)
    #expect(table == printed)
  }
}
