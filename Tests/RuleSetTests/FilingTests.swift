import Engine
import Model
import Review
import Testing

/// Filing for record, over the base cases: which decisions, on what grounds, with what.
@Suite struct FilingTests {
  private static func decision(
    _ base: String, _ changes: [(String, String)] = [], asOf: String = "2025-09-22"
  ) throws -> FilingReading.Decision {
    var text = try PublicationGateTests.read("Rules/bases/\(base).xml")
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let result = ruleSet.filing(Array(text.utf8), name: "case.xml", setting: ReviewSetting(asOf: asOf))
    return try #require(result.reading?.decisions.first, "\(result.problems)")
  }

  @Test func aFineFromTheFigureMustBeFiled() throws {
    let decision = try Self.decision("market-penalty")
    #expect(
      decision.answer == .owed([BilingualText(zh: "罚款达到重大行政处罚标准", en: "a fine from the figure for major penalties")]))
    #expect(decision.filed == "2025-09-29" && decision.filedWith == "青石区司法局" && decision.due == nil)
    #expect(decision.penalties.map(\.zh) == ["罚款 120000 元"])
    #expect(decision.basis.map(\.law) == ["yu-168", "yu-168"] && decision.doubt != nil)
    #expect(decision.enclosures.map(\.state) == [.madeHere, .there(title: "行政处罚决定书", id: "D12", pages: "24-28")])
  }

  /// Decided on 18 September 2025: the fifteenth day is 3 October, in the National Day holiday; the period does not roll.
  @Test(arguments: [
    ("2025-09-22", DueDate.Days(natural: 11, working: 7)), ("2025-10-03", .init(natural: 0, working: 0)),
  ])
  func whatIsNotFiledYetHasADay(asOf: String, days: DueDate.Days) throws {
    let filing = try PublicationGateTests.read("Rules/bases/market-penalty.xml")
    let element = try DueDateTests.without("<filingForRecord id=\"A14\"", filing)
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let reading = ruleSet.filing(Array(element.utf8), name: "case.xml", setting: ReviewSetting(asOf: asOf)).reading
    let decision = try #require(reading?.decisions.first)
    #expect(decision.filed == nil && decision.due?.term?.due == "2025-10-03")
    #expect(decision.due?.standing == .left(days))
  }

  @Test(arguments: ["ordinary-penalty", "no-penalty", "permit"])
  func whatIsNotMajorNeedNotBeFiled(base: String) throws {
    guard case .notOwed(let why) = try Self.decision(base).answer else { return #expect(Bool(false)) }
    #expect(why.zh.contains("罚款达到重大行政处罚标准"))
  }

  @Test func outsideHenanAndBeforeTheOrderNothingIsKnown() throws {
    let outside = try Self.decision("market-penalty", [("place=\"411199\"", "place=\"321081\"")])
    guard case .notOwed = outside.answer else { return #expect(Bool(false)) }
    let before = try Self.decision(
      "market-penalty", [("<decision id=\"A12\" date=\"2025-09-18\"", "<decision id=\"A12\" date=\"2015-06-30\"")])
    guard case .notOwed(let why) = before.answer else { return #expect(Bool(false)) }
    #expect(why.zh.contains("第168号"))
  }

  /// Which figure governs a sole trader is not known between the two.
  @Test func whatNobodyKnowsStaysOpen() throws {
    let trader = ("kind=\"organisation\"", "kind=\"individualBusiness\"")
    let between = try Self.decision("market-penalty", [trader, ("amount=\"120000\" party", "amount=\"50000\" party")])
    guard case .open = between.answer else { return #expect(Bool(false), "\(between.answer)") }
    let above = try Self.decision("market-penalty", [trader])
    #expect(above.isOwed)
    #expect(!between.isOwed && between.due == nil)
  }

  @Test func aPaperThatIsNotThereIsMissing() throws {
    let text = try DueDateTests.without(
      "<document id=\"D12\"", try PublicationGateTests.read("Rules/bases/market-penalty.xml"))
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let setting = ReviewSetting(asOf: "2025-09-22")
    let reading = ruleSet.filing(Array(text.utf8), name: "case.xml", setting: setting).reading
    #expect(reading?.decisions.first?.enclosures.map(\.state) == [.madeHere, .missing])
    let thin = try PublicationGateTests.read("Rules/bases/market-penalty.xml")
      .replacing("complete=\"true\"", with: "complete=\"false\"").replacing(
        "<document id=\"D12\" kind=\"decision\"", with: "<document id=\"D12\" kind=\"other\"")
    let open = ruleSet.filing(Array(thin.utf8), name: "case.xml", setting: setting).reading
    #expect(open?.decisions.first?.enclosures.last?.state == .unknown)
  }
}
