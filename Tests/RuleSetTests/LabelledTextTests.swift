import Model
import Review
import Testing

/// What the search for personal data reaches on the frozen texts never gets worse unnoticed.
@Suite struct LabelledTextTests {
  private static let run = LabelledTextRun(file: Checkout.root + "/Samples/redaction/texts.xml")

  @Test func theFrozenSetIsReadWhole() {
    #expect(Self.run.problems.isEmpty)
    #expect(Self.run.texts == 331)
    #expect(Self.run.recall.values.reduce(0) { $0 + $1.all } == 596)
  }

  /// Lower bounds in per mille.
  @Test(arguments: [
    ("account (figures)", 970), ("account (words)", 1000), ("contact (figures)", 910), ("contact (words)", 700),
    ("identity (figures)", 860), ("identity (words)", 370), ("private (figures)", 790), ("private (words)", 285),
  ])
  func asMuchIsFoundAsBefore(kind: String, least: Int) throws {
    let share = try #require(Self.run.recall[kind]?.share)
    #expect(share >= least)
  }

  /// A false accusation is worse than a miss.
  @Test func whatIsReportedIsAlmostAlwaysRight() {
    let right = Self.run.precision.values.reduce(0) { $0 + $1.right }
    let all = Self.run.precision.values.reduce(0) { $0 + $1.all }
    #expect(all > 350)
    #expect(right * 1000 >= all * 980)
  }
}
