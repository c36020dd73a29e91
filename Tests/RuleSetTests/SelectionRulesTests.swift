import Engine
import Model
import Review
import Testing

/// The shipped rules for drawing, rating and choosing, and what a mistake in such a file gets.
struct SelectionRulesTests {
  private let shipped = Checkout.shelf.selection()

  @Test func everyShippedFileIsRead() {
    #expect(shipped.problems.isEmpty)
    #expect(shipped.policies.map(\.id) == ["bad-preselection", "bad", "excellent-preselection", "excellent"])
    #expect(shipped.policies.map(\.kind) == [.bad, .bad, .excellent, .excellent])
    #expect(shipped.schemes.map(\.id) == ["district"])
    #expect(shipped.plans.map(\.id) == ["quarter"])
  }

  @Test func theUnitSchemeIsFiftyThirtyTwenty() throws {
    let scheme = try #require(shipped.schemes.first)
    #expect(scheme.weights == [.cases: 50, .checklist: 30, .outcomes: 20])
    #expect(scheme.results.reduce(0) { $0 + $1.points.hundredths } == 20_00)
    #expect(scheme.leastCases == 3 && scheme.leastDecidedShare == 50_00)
  }

  @Test func thePoliciesSayWhatTheReviewDoes() throws {
    let excellent = try #require(shipped.policies.first { $0.id == "excellent" })
    #expect(excellent.quotas.contains(.init(of: .unit, most: 2, share: nil)))
    #expect(excellent.quotas.contains(.init(of: .total, most: nil, share: 15_00)))
    #expect(excellent.conditions.contains(.never(.patched)))
    #expect(excellent.conditions.contains(.atLeast(.decidedShare, 80_00)))
    #expect(excellent.aims == [.number, .matters, .merit])
    let bad = try #require(shipped.policies.first { $0.id == "bad" })
    #expect(bad.conditions.contains(.atLeast(.confirmedGates, 1)))
    #expect(bad.conditions.contains(.only(.objectionPeriodOver)))
    #expect(bad.merit.contains(.init(measure: .confirmedGates, weight: 5000)))
  }

  @Test func everySourceIsNamed() {
    let sources = shipped.policies.map(\.source) + shipped.schemes.map(\.source) + shipped.plans.map(\.source)
    #expect(sources.allSatisfy { $0.contains("§") })
  }

  private func reading(_ name: String, _ old: String, _ new: String) throws -> SelectionRules {
    let file = try #require(Checkout.shelf.ruleFile("selection/\(name).xml"))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains(old))
    let changed = text.replacing(old, with: new)
    return Checkout.shelf.selection(own: [RuleFile(path: "own/policy.xml", bytes: Array(changed.utf8), sha256: "")])
  }

  @Test(arguments: [
    ("excellent", "<aim at=\"merit\"/>", "<aim at=\"number\"/>", "selection.twice"),
    ("excellent", "<merit measure=\"score\" weight=\"1\"/>", "", "selection.merit"),
    ("excellent", "<quota of=\"unit\" most=\"2\"/>", "<quota of=\"unit\" share=\"10\"/>", "selection.quota"),
    ("excellent", "<only if=\"closed\"/>", "<only if=\"closed\" grade=\"excellent\"/>", "selection.condition"),
    ("excellent", "<only if=\"closed\"/>", "<only measure=\"deductions\" atMost=\"1.5\"/>", "selection.condition"),
    ("excellent", "<only if=\"closed\"/>", "<only/>", "selection.condition"),
    ("excellent", "<never if=\"patched\"/>", "<never if=\"pached\"/>", "case.value"),
    ("excellent", "<quota of=\"unit\"", "<qota of=\"unit\"", "case.unknownElement"),
    ("excellent", "selectionPolicy", "policy", "selection.root"),
    ("district-evaluation", "excellentFrom=\"90\"", "excellentFrom=\"50\"", "selection.bands"),
    (
      "district-evaluation", "<part of=\"checklist\" weight=\"30\"/>", "<part of=\"cases\" weight=\"30\"/>",
      "selection.twice"
    ),
    ("district-evaluation", "<rate of=\"PUB-13\">", "<rate of=\"PUB-99\">", "selection.requirement"),
    ("district-evaluation", "shownBy=\"PUB-13\"", "shownBy=\"PUB-31\"", "selection.requirement"),
    ("sample", "from=\"51\"", "from=\"52\"", "selection.bands"),
    ("sample", "<band from=\"201\" take=\"8\"/>", "", "selection.bands"),
  ])
  func aMistakeIsNamedWithItsLine(_ name: String, _ old: String, _ new: String, _ code: String) throws {
    let problem = try #require(try reading(name, old, new).problems.first)
    #expect(problem.code == code)
    #expect(problem.file == "own/policy.xml")
    #expect((problem.place?.line ?? 0) > 0)
  }

  @Test func anOwnFileTakesThePlaceOfTheShippedOne() throws {
    let rules = try reading("excellent", "<quota of=\"unit\" most=\"2\"/>", "<quota of=\"unit\" most=\"1\"/>")
    #expect(rules.problems.isEmpty)
    #expect(rules.policies.count == 4)
    let policy = try #require(rules.policies.first { $0.id == "excellent" })
    #expect(policy.quotas.contains(.init(of: .unit, most: 1, share: nil)))
  }
}
