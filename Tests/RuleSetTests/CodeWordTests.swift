import Engine
import Model
import Review
import Testing

/// Codes of the format stand in reports with what they mean: an officer need not know `noPenalty`.
struct CodeWordTests {
  @Test func aFindingSaysWhatTheCodesItReadMean() throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let report = try #require(
      Checkout.review(Array(try Checkout.text("Samples/cases/late-service.xml").utf8), ruleSet))
    let facts = report.verdicts.flatMap(\.findings).flatMap(\.facts)
    let kinds = facts.filter { $0.value == "penalty" }
    #expect(!kinds.isEmpty)
    #expect(kinds.allSatisfy { $0.value(in: .zh) == "行政处罚（penalty）" && $0.value(in: .en) == "penalty" })
    // Days, sums and names are no codes.
    #expect(facts.filter { $0.value.contains("-") || $0.value.contains("元") }.allSatisfy { $0.words == nil })
  }

  @Test(arguments: [
    ("noPenalty", BilingualText(zh: "不予处罚", en: "no penalty"), "不予处罚（noPenalty）", "no penalty (noPenalty)"),
    ("penalty", BilingualText(zh: "行政处罚", en: "penalty"), "行政处罚（penalty）", "penalty"),
  ])
  func aCodeStandsBehindItsMeaning(code: String, words: BilingualText, zh: String, en: String) {
    let fact = FactUse(
      name: "decision.kind", label: BilingualText(zh: "决定种类", en: "kind"), answer: .value, value: code, words: words,
      standing: nil, place: nil)
    #expect(fact.value(in: .zh) == zh && fact.value(in: .en) == en)
  }
}
