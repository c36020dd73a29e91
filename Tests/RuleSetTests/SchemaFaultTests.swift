import Engine
import Model
import Review
import Testing

/// What one value that the format refuses takes from a complete case: that value, and nothing else.
struct SchemaFaultTests {
  private static let base = "Rules/bases/ordinary-penalty.xml"

  private func states(_ old: String, _ new: String) throws -> [String: VerdictState] {
    let text = try Checkout.text(Self.base)
    let changed = text.replacing(old, with: new)
    #expect(old == new || changed != text)
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let report = try #require(Checkout.review(Array(changed.utf8), ruleSet))
    return Dictionary(report.verdicts.map { ($0.requirement.text, $0.state) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func anUnknownCodeLeavesEveryOtherVerdictAsItIs() throws {
    let sound = try states("", "")
    let faulty = try states("method=\"bank\"", "method=\"wechat\"")
    let changed = sound.filter { faulty[$0.key] != $0.value }
    // How the fine was paid is read by what asks for receipts, for gain handed back and for a violation put right.
    #expect(changed.keys.sorted() == ["PRO-29", "PRO-31", "REC-24"])
    #expect(changed.keys.allSatisfy { faulty[$0] == .undecided }, "\(changed)")
  }

  /// By its kind a notice is told from other notices: which one this is, nobody knows.
  @Test func anUnknownCodeByWhichThingsAreToldApartProvesNoAbsence() throws {
    let sound = try states("", "")
    let faulty = try states(
      "<notice id=\"A6\" date=\"2025-06-19\" kind=\"penalty\"", "<notice id=\"A6\" date=\"2025-06-19\" kind=\"penalti\""
    )
    #expect(sound["PRO-13"] == .met && faulty["PRO-13"] == .undecided)
    #expect(!faulty.values.contains(.unmet) && !faulty.values.contains(.partial))
  }

  @Test func aDateWithoutItsDayIsLikeOneThatIsNotCarried() throws {
    let month = try states("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2025-06\"")
    let impossible = try states("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2025-06-31\"")
    #expect(month == impossible)
    #expect(month["PRO-21"] == .undecided)
  }

  /// It may be a second fine: then the sum, by which a decision is a major one, is not known.
  @Test func aPenaltyOfAnUnknownKindLeavesTheSumOfFinesOpen() throws {
    let fine = "<penalty kind=\"fine\" amount=\"3000\" party=\"P1\">"
    let sound = try states("", "")
    let faulty = try states(fine, "<penalty kind=\"fien\" amount=\"90000\" party=\"P1\"/>\(fine)")
    #expect(sound["REV-03"] == .notApplicable && faulty["REV-03"] == .undecided)
    #expect(sound["DOC-13"] == .met && faulty["DOC-13"] == .undecided)
    #expect(!faulty.values.contains(.unmet) && !faulty.values.contains(.partial))
  }
}
