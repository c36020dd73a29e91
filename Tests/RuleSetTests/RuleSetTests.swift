import Engine
import Model
import Review
import Testing

@Suite struct RuleSetTests {
  @Test func theShippedRuleSetHasNoProblems() {
    #expect(Checkout.shelf.problems.map { "\($0.file): \($0.message.en)" } == [])
    #expect(Checkout.requirements.count > 0)
  }

  @Test(arguments: Checkout.requirements)
  func everyRequirementProvesItselfByItsExamples(_ requirement: RequirementID) throws {
    let ruleSet = try #require(Checkout.ruleSet(with: requirement))
    let runs = ruleSet.runExamples(bases: Checkout.shelf.bases, only: requirement)
    #expect(!runs.isEmpty)
    #expect(runs.compactMap(\.problem).map { "line \($0.place?.line ?? 0): \($0.message.en)" } == [])
  }

  @Test(arguments: Checkout.bases)
  func aBaseCaseIsWellFormedAndNothingInItIsAccused(_ base: String) throws {
    let ruleSet = try #require(Checkout.ruleSet(for: base))
    let bytes = try #require(Checkout.shelf.bases[base])
    let report = try #require(Checkout.review(bytes, ruleSet))
    #expect(report.problems.map(\.message.en) == [])
    #expect(report.findings.map { "\($0.id): \($0.message.en)" } == [])
    #expect(report.errors == [])
  }

  @Test func theWorkedTailoringLayerChangesOnlyWhatItSaysAndIsNamedInReports() throws {
    #expect(Checkout.tailored.problems.map(\.message.en) == [])
    let plain = try #require(Checkout.shelf.ruleSet)
    let tailored = try #require(Checkout.tailored.ruleSet)
    #expect(Set(tailored.requirementIDs).subtracting(plain.requirementIDs).map(\.text).sorted() == ["QS-01", "QS-02"])
    for id in ["QS-01", "QS-02"] {
      let runs = tailored.runExamples(bases: Checkout.tailored.bases, only: RequirementID(id))
      #expect(runs.count >= 3)
      #expect(runs.compactMap(\.problem?.message.en) == [])
    }
    let base = try #require(Checkout.shelf.bases["ordinary-penalty"])
    let before = try #require(Checkout.review(base, plain)?.verdicts.first { $0.requirement.text == "PRO-21" })
    let report = try #require(Checkout.review(base, tailored))
    let after = try #require(report.verdicts.first { $0.requirement.text == "PRO-21" })
    #expect(before.standard == Points(hundredths: 600))
    #expect(after.standard == Points(hundredths: 400))
    #expect(report.tailorings.contains { $0.requirement?.text == "PRO-21" && !$0.because.isEmpty })
  }

  @Test func theSameBytesGiveTheSameReportFromManyTasksAtOnce() async throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let base = try #require(Checkout.shelf.bases["penalty-with-hearing"])
    let reports = await withTaskGroup(of: Report?.self) { group in
      for _ in 0..<8 { group.addTask { Checkout.review(base, ruleSet) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let first = try #require(reports.first.flatMap { $0 })
    #expect(reports.allSatisfy { $0 == first })
  }

  @Test func judgingDoesNotDependOnWhatOnlyProvesTheRules() throws {
    let bare = RuleShelf(explicit: Checkout.shelf.path, readsExamples: false)
    #expect(bare.problems.map(\.message.en) == [])
    #expect(bare.bases.isEmpty)
    let (whole, lean) = (try #require(Checkout.shelf.ruleSet), try #require(bare.ruleSet))
    #expect(lean.identity == whole.identity)
    #expect(lean.requirementIDs == whole.requirementIDs)
    for base in Checkout.bases where !base.hasPrefix("units/") {
      let bytes = try #require(Checkout.shelf.bases[base])
      let (one, other) = (try #require(Checkout.review(bytes, whole)), try #require(Checkout.review(bytes, lean)))
      #expect(one.verdicts == other.verdicts)
      #expect(one.outcome == other.outcome)
    }
  }
}
