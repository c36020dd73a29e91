import Engine
import Intake
import Model
import Review
import Testing

/// The publication gate over the sound draft of `Samples/gate`, changed in one place each time.
@Suite struct PublicationGateTests {
  /// What is changed in the case, the ruling, and the id of the first reason.
  struct Change: CustomTestStringConvertible, Sendable {
    let what: String
    var replacing: [(String, String)] = []
    let ruling: PublicationRuling
    var reason = ""

    var testDescription: String { what }
  }

  static let changes: [Change] = [
    Change(what: "nothing", ruling: .publishable),
    Change(
      what: "an amount that differs from the paper",
      replacing: [("kind=\"罚款\" amount=\"3000\"", "kind=\"罚款\" amount=\"300\"")],
      ruling: .correct, reason: "PUB-13/amount/F1"),
    Change(
      what: "a field that is missing", replacing: [(" result=\"罚款3000元\"", "")], ruling: .correct,
      reason: "PUB-13/fields/F1"),
    Change(
      what: "a telephone number in the text", replacing: [("决定罚款3000元。</text>", "决定罚款3000元，电话138 0013 8000。</text>")],
      ruling: .correct, reason: "PUB-17/redacted/F1"),
    Change(
      what: "a telephone number in a second text",
      replacing: [("决定罚款3000元。</text>", "决定罚款3000元。</text><text>电话13800138000</text>")],
      ruling: .correct, reason: "PUB-17/redacted/F1"),
    Change(
      what: "a classification in a second text",
      replacing: [("决定罚款3000元。</text>", "决定罚款3000元。</text><text>机密★10年</text>")],
      ruling: .withhold, reason: "PUB-16/marking/F1"),
    Change(
      what: "no review before publication",
      replacing: [("<review date=\"2025-07-03\" reviewer=\"S7\" conclusion=\"可公开\" proof=\"D16\"/>", "")],
      ruling: .correct, reason: "PUB-15/reviewed/F1"),
    Change(
      what: "a review that says no", replacing: [("conclusion=\"可公开\"", "conclusion=\"不予公开\"")], ruling: .withhold,
      reason: "PUB-15/passed/F1"),
    Change(
      what: "a conclusion that the program does not know", replacing: [("conclusion=\"可公开\"", "conclusion=\"拟同意\"")],
      ruling: .needsPerson, reason: "PUB-15/words/F1"),
    Change(
      what: "a classification", replacing: [("<text>青石区城市管理局对", "<text>机密★10年 青石区城市管理局对")],
      ruling: .withhold, reason: "PUB-16/marking/F1"),
    Change(
      what: "an internal paper attached",
      replacing: [("    </draft>", "      <attachment document=\"D11\"/>\n    </draft>")], ruling: .correct,
      reason: "PUB-24/internal/F1"),
    Change(
      what: "an approved decision to withhold",
      replacing: [
        (
          "    </draft>",
          "    </draft><nonDisclosure id=\"X1\" of=\"A11\" ground=\"thirdPartyInterest\" approver=\"S1\" date=\"2025-07-02\"/>"
        )
      ], ruling: .withhold, reason: "bar/withheld/X1"),
    Change(
      what: "a decision to withhold something else",
      replacing: [
        (
          "    </draft>",
          "    </draft><nonDisclosure id=\"X1\" of=\"A2\" ground=\"thirdPartyInterest\" approver=\"S1\" date=\"2025-07-02\"/>"
        )
      ], ruling: .publishable),
    Change(
      what: "a decision to withhold what the draft names by its service",
      replacing: [
        ("<draft id=\"F1\" of=\"A11\"", "<draft id=\"F1\" of=\"A12\""),
        (
          "    </draft>",
          "    </draft><nonDisclosure id=\"X1\" of=\"A11\" ground=\"stateSecret\" approver=\"S1\" date=\"2025-07-02\"/>"
        ),
      ], ruling: .withhold, reason: "bar/withheld/X1"),
    Change(
      what: "a decision to withhold the paper of something else",
      replacing: [
        (
          "    </draft>",
          "    </draft><nonDisclosure id=\"X1\" of=\"D2\" ground=\"stateSecret\" approver=\"S1\" date=\"2025-07-02\"/>"
        )
      ], ruling: .publishable),
    Change(
      what: "withholding without an approver",
      replacing: [
        ("    </draft>", "    </draft><nonDisclosure id=\"X1\" of=\"A11\" ground=\"other\" date=\"2025-07-02\"/>")
      ],
      ruling: .needsPerson, reason: "bar/withheldIrregularly/X1"),
    Change(
      what: "a decision that was quashed",
      replacing: [("<closing id=", "<change id=\"A40\" of=\"A11\" kind=\"revoked\" date=\"2025-07-03\"/><closing id=")],
      ruling: .withhold, reason: "bar/changed/A40"),
    Change(
      what: "a decision whose paper was quashed",
      replacing: [("<closing id=", "<change id=\"A40\" of=\"D12\" kind=\"revoked\" date=\"2025-07-03\"/><closing id=")],
      ruling: .withhold, reason: "bar/changed/A40"),
    Change(
      what: "a public-security penalty on a person of 2026",
      replacing: [
        ("department=\"urban\"", "department=\"police\""), ("kind=\"organisation\" role", "kind=\"person\" role"),
        ("law=\"中华人民共和国行政处罚法\"", "law=\"中华人民共和国治安管理处罚法\""),
        ("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2026-06-30\""),
      ], ruling: .withhold, reason: "PUB-19/absent/F1"),
    Change(
      what: "a review that agrees after another refused",
      replacing: [
        ("      <review date=", "      <review date=\"2025-07-02\" reviewer=\"S7\" conclusion=\"不同意公开\"/><review date=")
      ], ruling: .publishable),
    Change(
      what: "a review that refuses after another agreed, whatever their order in the file",
      replacing: [
        ("      <review date=", "      <review date=\"2025-07-04\" reviewer=\"S7\" conclusion=\"不同意公开\"/><review date=")
      ], ruling: .withhold, reason: "PUB-15/passed/F1"),
    Change(
      what: "a secrecy review that says no",
      replacing: [
        ("<review date=\"2025-07-03\" reviewer=\"S7\" conclusion=\"可公开\" proof=\"D16\"/>", ""),
        (
          "<closing id=",
          "<secrecyReview id=\"A40\" of=\"A11\" date=\"2025-07-03\" reviewer=\"S7\" conclusion=\"不予公开\"/><closing id="
        ),
      ], ruling: .withhold, reason: "PUB-15/secrecy/F1"),
    Change(
      what: "a decision that another one replaces",
      replacing: [
        (
          "<closing id=",
          "<decision id=\"A40\" kind=\"other\" date=\"2025-07-03\" replaces=\"A11\"/><closing id="
        )
      ], ruling: .withhold, reason: "bar/undone/A11"),
    Change(
      what: "a decision that another one withdraws",
      replacing: [
        (
          "<closing id=",
          "<decision id=\"A40\" of=\"A11\" kind=\"withdrawal\" date=\"2025-07-03\"/><closing id="
        )
      ], ruling: .withhold, reason: "bar/undone/A11"),
    Change(
      what: "a penalty by the police of 2026 under a law of unknown title",
      replacing: [
        ("department=\"urban\"", "department=\"police\""), ("kind=\"organisation\" role", "kind=\"person\" role"),
        ("law=\"中华人民共和国行政处罚法\"", "law=\"治安处罚法\""),
        ("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2026-06-30\""),
      ], ruling: .needsPerson),
    Change(
      what: "a light penalty of 2026, planned for a credit site beyond three months",
      replacing: [
        ("platform=\"organSite\"", "platform=\"creditChina\" class=\"light\" until=\"2027-06-30\""),
        ("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2026-06-30\""),
      ], ruling: .correct, reason: "PUB-21/plannedCreditLight/F1"),
    Change(
      what: "a minor as the party",
      replacing: [("kind=\"organisation\" role=\"party\"", "kind=\"person\" role=\"party\" birthDate=\"2009-01-01\"")],
      ruling: .withhold, reason: "bar/minor"),
    Change(
      what: "a file that does not say that nothing else was done",
      replacing: [("matters=\"penalty\" complete=\"true\"", "matters=\"penalty\"")],
      ruling: .needsPerson),
  ]

  @Test(arguments: changes)
  func aDraftIsRuledByWhatIsWrongWithIt(change: Change) throws {
    var text = try Self.sound()
    for (old, new) in change.replacing {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let decision = try Self.decision(text, asOf: change.what.contains("2026") ? "2026-07-02" : "2025-07-04")
    #expect(decision.ruling == change.ruling, "\(decision.reasons.map(\.id))")
    #expect(change.reason.isEmpty || decision.reasons.first?.id == change.reason, "\(decision.reasons.map(\.id))")
    #expect(decision.drafts == ["F1"])
    #expect((decision.ruling == .publishable) == decision.reasons.isEmpty)
    for reason in decision.reasons { #expect(reason.remedy != nil && reason.ruling != .publishable, "\(reason.id)") }
  }

  /// A penalty without legal review must not go out as sound, however clean its draft is.
  @Test func aProposedZeroAnywhereInTheCaseHoldsItBack() throws {
    let text = try Self.read("Samples/cases/legal-review-after-decision.xml")
    let decision = try Self.decision(text, asOf: "2026-06-30")
    #expect(decision.ruling == .withhold)
    let gates = decision.reasons.filter { $0.source == .gate }
    #expect(!gates.isEmpty && gates.allSatisfy { $0.confirmed == false && !$0.basis.isEmpty })
  }

  /// What is public already has its own findings, and no say about another draft.
  @Test func anOldPublicationDoesNotHoldTheDraftBack() throws {
    let old = """
          <publication id="U1" of="A11" date="2025-07-02" platform="creditChina"><text>电话13800138000</text></publication>
        </disclosure>
      """
    let text = try Self.sound().replacing("</disclosure>", with: old)
    let decision = try Self.decision(text, asOf: "2025-07-04")
    #expect(decision.ruling == .publishable, "\(decision.reasons.map(\.id))")
    #expect(decision.deadlines.map(\.published) == ["2025-07-02"])
  }

  @Test func withoutADraftThereIsNothingToPublish() throws {
    let decision = try Self.decision(try Self.read("Rules/bases/ordinary-penalty.xml"), asOf: "2025-07-18")
    #expect(decision.ruling == .correct)
    #expect(decision.reasons.map(\.source) == [.noDraft])
    #expect(decision.drafts == [])
  }

  /// A year without a calendar is an error, never a guess: a person must look, and the report says why.
  @Test func aDeadlineBeyondTheCalendarIsNeverPublishable() throws {
    var text = try Self.sound()
    text = text.replacing("<decision id=\"A11\" date=\"2025-06-30\"", with: "<decision id=\"A11\" date=\"2099-06-30\"")
    let report = try Self.report(text, asOf: "2099-07-10")
    #expect(report.publication?.ruling != .publishable)
    #expect(!report.errors.isEmpty)
  }

  @Test func thePlaceIsThatOfTheDraftInTheFile() throws {
    let text = try Self.sound().replacing("决定罚款3000元。</text>", with: "决定罚款3000元，电话13800138000。</text>")
    let place = try #require(try Self.decision(text, asOf: "2025-07-04").reasons.first?.place)
    #expect(place.path == "/caseFile/disclosure/draft/text")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[place.line - 1].contains("13800138000"))
  }

  static func read(_ path: String) throws -> String {
    String(decoding: try InputReader().read(Checkout.root + "/" + path).text.utf8, as: UTF8.self)
  }

  static func sound() throws -> String { try read("Samples/gate/publishable.xml") }

  static func report(_ text: String, asOf: String) throws -> Report {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let profile = try #require(ruleSet.profiles.first)
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: ReviewSetting(asOf: asOf))
    let result = reviewer.reviewForPublication(Array(text.utf8), name: "case.xml", sha256: "")
    return try #require(result.report, "\(result.problems)")
  }

  static func decision(_ text: String, asOf: String) throws -> PublicationDecision {
    try #require(try report(text, asOf: asOf).publication)
  }
}
