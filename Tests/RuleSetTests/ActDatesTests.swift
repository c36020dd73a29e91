import Engine
import Model
import Review
import Testing

/// A date that cannot be right moves verdicts without a trace: it is said of the file.
struct ActDatesTests {
  private func problems(_ old: String = "", _ new: String = "", asOf: String = "2026-06-30") throws -> [Problem] {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let written = try Checkout.text("Rules/bases/ordinary-penalty.xml")
    try #require(old.isEmpty || written.contains(old))
    let text = old.isEmpty ? written : written.replacing(old, with: new)
    return ruleSet.judge(Array(text.utf8), name: "case.xml", setting: ReviewSetting(asOf: asOf)).judgement?.problems
      ?? []
  }

  @Test func aSoundFileHasNoneOfThem() throws {
    #expect(try problems().isEmpty)
    // The day of its last act.
    #expect(try problems(asOf: "2025-07-18").isEmpty)
  }

  /// Paid, closed and archived half a year after the review, the case was excellent.
  @Test(arguments: [
    ("2025-07-17", 1), ("2025-06-30", 4), ("2000-01-01", 16),
  ])
  func actsAfterTheDayOfTheReviewAreSaidOnce(asOf: String, acts: Int) throws {
    let found = try problems(asOf: asOf)
    #expect(found.map(\.code) == ["case.afterAsOf"])
    let message = try #require(found.first?.message.zh)
    #expect(acts == 1 ? !message.contains("另有") : message.contains("另有 \(acts - 1) 个步骤"), "\(message)")
    #expect(found.first?.place?.path.contains("/acts/") == true && (found.first?.place?.line ?? 0) > 0)
  }

  /// Called something else, a fine of three thousand yuan was asked next to nothing, and its file was excellent.
  @Test(arguments: ["other", "noPenalty"])
  func aPenaltyUnderAnotherNameIsSaidAndNotExcellent(kind: String) throws {
    let found = try problems("kind=\"penalty\" procedure", "kind=\"\(kind)\" procedure")
    #expect(found.map(\.code).contains("case.decisionKind"))
    #expect(found.allSatisfy { ($0.place?.line ?? 0) > 0 })
    let text = try Checkout.text("Rules/bases/ordinary-penalty.xml").replacing(
      "kind=\"penalty\" procedure", with: "kind=\"\(kind)\" procedure")
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    #expect(try #require(Checkout.review(Array(text.utf8), ruleSet)).outcome.grade != .excellent)
  }

  /// A decision of 1990 in a file of 2025 was not held to 104 of 128 requirements, and excellent.
  @Test(arguments: ["1990-06-30", "2020-06-30", "2025-06-10"])
  func aDecisionBeforeTheOpeningIsSaid(date: String) throws {
    let found = try problems("date=\"2025-06-30\" kind=\"penalty\"", "date=\"\(date)\" kind=\"penalty\"")
    #expect(found.map(\.code) == ["case.decidedBeforeOpening"])
    #expect(found.first?.message.en.contains(date) == true)
    #expect(found.first?.place?.path.hasSuffix("/decision/@date") == true)
  }
}
