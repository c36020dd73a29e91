import CrossCase
import Engine
import Model
import Review
import Testing

/// The shipped rules between files, on base cases changed as a district would show them.
@Suite struct CrossCaseRuleTests {
  private func entries(_ bytes: [UInt8], unit: String = "U1", file: String) throws -> [CrossCaseEntry] {
    let rules = try #require(Checkout.shelf.ruleSet)
    let setting = ReviewSetting(asOf: "2026-06-30", keyDigest: { $0 })
    let entries = try #require(rules.judge(bytes, name: "", setting: setting).judgement).entries
    // As if from a case of that number in a unit of that code.
    return entries.map { entry in
      CrossCaseEntry(
        rule: entry.rule, key: entry.key, unit: unit, file: file, item: entry.item, place: entry.place,
        side: entry.side, from: entry.from, until: entry.until, number: entry.number, mark: entry.mark,
        facts: entry.facts)
    }
  }

  private func findings(_ entries: [CrossCaseEntry]) throws -> [String] {
    let rules = try #require(Checkout.shelf.ruleSet)
    var judge = CrossCaseJudge(rules.crossCaseRules)
    var found: [CrossCaseFinding] = []
    for entry in entries.sorted(by: { ($0.rule, $0.key) < ($1.rule, $1.key) }) { found += judge.take(entry) }
    return (found + judge.finish()).map(\.rule.text).sorted()
  }

  private func base(_ name: String, replacing changes: [(String, String)] = []) throws -> [UInt8] {
    var text = String(decoding: try #require(Checkout.shelf.bases[name]), as: UTF8.self)
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return Array(text.utf8)
  }

  @Test func aCaseAloneContradictsNothing() throws {
    for name in Checkout.bases where !name.hasPrefix("units/") {
      #expect(try findings(entries(try base(name), file: "1")) == [], "\(name)")
    }
  }

  @Test func theSameCaseTwiceSharesNumberActOfficerTimeAndWords() throws {
    let bytes = try base("penalty-with-hearing")
    let found = try findings(entries(bytes, file: "1") + entries(bytes, file: "2"))
    #expect(found.contains("DIST-01"))
    #expect(found.contains("DIST-04"))
    // The officers are in one and the same place: no two places at once.
    #expect(!found.contains("DIST-03"))
  }

  @Test func anotherUnitMayUseTheSameNumber() throws {
    let one = try entries(try base("penalty-with-hearing"), file: "1")
    let unit = try #require(one.first { $0.rule.text == "DIST-01" }?.facts.first { $0.name == "unit.code" }?.value)
    let other = try base("penalty-with-hearing", replacing: [("code=\"\(unit)\"", "code=\"11410000MB0X12345X\"")])
    #expect(try !findings(one + entries(other, unit: "U2", file: "1")).contains("DIST-01"))
  }

  @Test func everyRuleFindsSomethingToCompareInTheShippedBases() throws {
    let rules = try #require(Checkout.shelf.ruleSet)
    var met = Set<String>()
    for name in Checkout.bases where !name.hasPrefix("units/") {
      met.formUnion(try entries(try base(name), file: name).map(\.rule.text))
    }
    let all = Set(rules.crossCaseRules.map(\.id.text))
    #expect(all.count == 8)
    // No base carries the words of a decision paper of eighty characters.
    #expect(all.subtracting(met).sorted() == ["DIST-07"])
  }
}
