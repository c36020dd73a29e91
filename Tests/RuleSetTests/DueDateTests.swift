import Engine
import Model
import Review
import Testing

/// What is due, over the base cases with one thing left undone each time. The days are reckoned by hand.
@Suite struct DueDateTests {
  struct Undone: CustomTestStringConvertible, Sendable {
    let what: String
    let file: String
    /// Left out: an element by its start, to its end tag or its end.
    var removing: [String] = []
    var replacing: [(String, String)] = []
    let asOf: String
    /// Kind, requirement, item, last day, natural and working days; overdue where they are negative.
    let expected: (kind: String, requirement: String, item: String, due: String, natural: Int, working: Int)

    var testDescription: String { what }
  }

  private static let unpaid = ["<payment id=\"A13\"", "<closing id=\"A14\"", "<archiving id=\"A15\""]
  private static let undecided =
    ["<decision id=\"A11\"", "<service id=\"A12\"", "<publication id=\"U1\"", "<filingForRecord "] + unpaid

  static let undone: [Undone] = [
    // Decided on Monday 30 June 2025: seven working days end on 9 July.
    Undone(
      what: "a decision that is not served", file: "Rules/bases/ordinary-penalty.xml",
      removing: ["<service id=\"A12\""], asOf: "2025-07-04",
      expected: ("service", "PRO-21", "A11", "2025-07-09", 5, 3)),
    Undone(
      what: "a decision that is not published", file: "Rules/bases/ordinary-penalty.xml",
      removing: ["<publication id=\"U1\""], asOf: "2025-07-14",
      expected: ("disclosure", "PUB-10", "A11", "2025-07-09", -5, -3)),
    Undone(
      what: "a draft that waits", file: "Samples/gate/publishable.xml", asOf: "2025-07-04",
      expected: ("disclosure", "PUB-10", "A11", "2025-07-09", 5, 3)),
    // Opened on 11 June 2025: ninety days end on Tuesday 9 September.
    Undone(
      what: "a case without a decision", file: "Rules/bases/ordinary-penalty.xml", removing: undecided,
      asOf: "2025-09-09", expected: ("decision", "PRO-19", "A3", "2025-09-09", 0, 0)),
    // Taken on 14 April 2025; 15 days of testing lie outside, thirty more were granted: 28 June.
    Undone(
      what: "a seizure that nobody ended", file: "Rules/bases/seizure.xml", removing: ["<release id=\"A11\""],
      asOf: "2025-07-04", expected: ("seizure", "PRO-35", "A4", "2025-06-28", -6, -5)),
    // Served on 1 July 2025: the time for a suit ends on Sunday 1 March... see the rolled days below.
    Undone(
      what: "a fine that nobody pays", file: "Rules/bases/ordinary-penalty.xml", removing: unpaid, asOf: "2026-03-30",
      expected: ("court", "PRO-41", "A11", "2026-04-07", 8, 5)),
    Undone(
      what: "a penalty that was quashed after its publication", file: "Rules/bases/ordinary-penalty.xml",
      replacing: [
        ("<closing id=", "<change id=\"A40\" of=\"A11\" kind=\"revoked\" effective=\"2025-09-26\"/><closing id=")
      ],
      asOf: "2025-09-29", expected: ("withdrawal", "PUB-14", "A40", "2025-09-30", 1, 1)),
    Undone(
      what: "a penalty on the spot that was not filed", file: "Rules/bases/summary-penalty.xml",
      removing: ["<filingForRecord id=\"A5\"", "<archiving id=\"A7\""],
      replacing: [("department=\"urban\"", "department=\"market\"")], asOf: "2025-09-22",
      expected: ("filing", "PRO-25", "A2", "2025-09-19", -3, -1)),
    Undone(
      what: "a major penalty on the unit's list that was not filed", file: "Rules/bases/units/market.xml",
      replacing: [(" filed=\"2026-04-20\"", "")], asOf: "2026-04-24",
      expected: ("filing", "REP-02", "D1", "2026-04-25", 1, 0)),
    Undone(
      what: "a yearly report that was not published", file: "Rules/bases/units/market.xml",
      replacing: [("<report published=\"2026-01-28\"", "<report")], asOf: "2026-02-03",
      expected: ("annual", "REP-01", "Y2025", "2026-01-31", -3, -2)),
  ]

  @Test(arguments: undone)
  func whatIsUndoneIsDue(case one: Undone) throws {
    let dates = try Self.dates(one)
    let found = try #require(dates.first { $0.requirement.text == one.expected.requirement }, "\(dates)")
    #expect(found.kind.id == one.expected.kind && found.item == one.expected.item)
    let term = try #require(found.term, "\(found.standing)")
    #expect(term.due == one.expected.due && !term.from.isEmpty && !term.working.isEmpty)
    #expect(!found.basis.isEmpty && found.place?.line ?? 0 > 0)
    let expected = one.expected
    let days = DueDate.Days(natural: abs(expected.natural), working: abs(expected.working))
    #expect(found.standing == (expected.natural < 0 ? .overdue(days) : .left(days)))
  }

  @Test(arguments: ["Rules/bases/ordinary-penalty.xml", "Rules/bases/seizure.xml", "Samples/cases/late-service.xml"])
  func whatWasDoneIsNotDueHoweverLate(file: String) throws {
    #expect(try Self.dates(Undone(what: "", file: file, asOf: "2026-06-30", expected: ("", "", "", "", 0, 0))).isEmpty)
  }

  /// Nobody knows what the file does not carry: it is open, and no day is made up.
  @Test func whatIsNotCarriedStaysOpen() throws {
    let thin = try Self.dates(
      Undone(what: "", file: "Samples/cases/thin-export.xml", asOf: "2026-06-30", expected: ("", "", "", "", 0, 0)))
    #expect(!thin.isEmpty)
    for date in thin {
      #expect(date.term == nil)
      guard case .open = date.standing else { return #expect(Bool(false), "\(date.standing)") }
    }
  }

  /// A period that runs into a year without a calendar is said, never guessed.
  @Test func aYearWithoutACalendarIsSaid() throws {
    let late = Self.undone[0]
    let moved = Undone(
      what: "", file: late.file, removing: late.removing,
      replacing: [("<decision id=\"A11\" date=\"2025-06-30\"", "<decision id=\"A11\" date=\"2026-12-28\"")],
      asOf: "2026-12-30", expected: late.expected)
    let service = try #require(try Self.dates(moved).first { $0.kind.id == "service" })
    guard case .failed = service.standing else { return #expect(Bool(false), "\(service.standing)") }
    #expect(service.term == nil)
  }

  /// The gate and the list show the same figures; the gate's are held against a slow count for every day of two years.
  @Test func theListAndTheGateAgree() throws {
    let ruleSet = try #require(Checkout.shelf.ruleSet)
    let sound = try PublicationGateTests.sound()
    for (decided, asOf) in [
      ("2021-02-05", "2021-02-18"), ("2021-09-24", "2021-10-09"), ("2025-01-23", "2025-02-05"),
      ("2025-04-25", "2025-05-02"), ("2025-09-26", "2025-10-13"), ("2025-09-26", "2025-10-14"),
    ] {
      let text = sound.replacing(
        "<decision id=\"A11\" date=\"2025-06-30\"", with: "<decision id=\"A11\" date=\"\(decided)\"")
      let setting = ReviewSetting(asOf: asOf)
      let readCase = try #require(ruleSet.read(Array(text.utf8), name: "case.xml").readCase)
      let gate = try #require(
        ruleSet.publicationDeadlines(readCase, setting: setting).first { $0.requirement.text == "PUB-10" })
      let found = ruleSet.dueDates(Array(text.utf8), name: "case.xml", setting: setting) { _ in "" }.found
      let date = try #require(found?.dates.first { $0.requirement.text == "PUB-10" })
      #expect(date.term?.due == gate.due)
      let days = try #require(gate.left ?? gate.overdueBy)
      let same = DueDate.Days(natural: days.natural, working: days.working)
      #expect(date.standing == (gate.left == nil ? .overdue(same) : .left(same)), "\(decided) \(asOf)")
    }
  }

  /// Every deadline that the rules list exists, and every kind has something.
  @Test func everyKindOfTheRulesIsReachable() throws {
    let kinds = try #require(Checkout.shelf.ruleSet).dueKinds
    #expect(kinds.map(\.id).count == 11 && kinds.allSatisfy { $0.label.zh != $0.label.en })
    #expect(Checkout.shelf.ruleSets.map(\.dueKinds).allSatisfy { $0 == kinds })
  }

  private static func dates(_ one: Undone) throws -> [DueDate] {
    var text = try PublicationGateTests.read(one.file)
    for start in one.removing { text = try without(start, text) }
    for (old, new) in one.replacing {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    let ruleSet = try #require(Checkout.ruleSet(for: String(one.file.dropFirst("Rules/bases/".count))))
    let result = ruleSet.dueDates(
      Array(text.utf8), name: one.file, setting: ReviewSetting(asOf: one.asOf), digest: { _ in "" })
    return try #require(result.found, "\(result.problems)").dates
  }

  /// The text without an element: one without content, or up to its end tag.
  static func without(_ start: String, _ text: String) throws -> String {
    guard let place = text.firstRange(of: start) else {
      try #require(start.hasSuffix(" "), "\(start) is not there")
      return text
    }
    let name = start.dropFirst().prefix { $0 != " " }
    let tag = try #require(text[place.lowerBound...].firstIndex(of: ">"))
    if text[text.index(before: tag)] == "/" { return text.replacingCharacters(in: place.lowerBound...tag) }
    let end = try #require(text[tag...].firstRange(of: "</\(name)>"))
    return text.replacingCharacters(in: place.lowerBound...text.index(before: end.upperBound))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<String.Index>) -> String {
    var copy = self
    copy.removeSubrange(range)
    return copy
  }
}
