import CrossCase
import Model
import Testing

@Suite struct CrossCaseJudgeTests {
  private func rule(_ comparison: CrossCaseRule.Comparison) -> CrossCaseRule {
    let text = BilingualText(zh: "一", en: "a")
    return CrossCaseRule(
      id: RequirementID("DIST-1"), title: text, system: .procedure, comparison: comparison, severity: .major,
      message: text, basis: [], remedy: nil, doubt: nil)
  }

  private func entry(
    _ file: String, unit: String = "U1", key: String = "k", item: String = "A1", side: CrossCaseEntry.Side = .file,
    from: String? = nil, until: String? = nil, number: Int? = nil, mark: String = ""
  ) -> CrossCaseEntry {
    CrossCaseEntry(
      rule: RequirementID("DIST-1"), key: key, unit: unit, file: file, item: item, place: nil, side: side, from: from,
      until: until, number: number, mark: mark, facts: [])
  }

  private func findings(_ comparison: CrossCaseRule.Comparison, _ entries: [CrossCaseEntry]) -> [CrossCaseFinding] {
    var judge = CrossCaseJudge([rule(comparison)])
    var found: [CrossCaseFinding] = []
    for entry in entries { found += judge.take(entry) }
    return found + judge.finish()
  }

  @Test func oneKeyInTwoFilesIsFoundOnceAndTwiceInOneFileIsNot() {
    #expect(findings(.duplicate, [entry("1"), entry("1", item: "A2")]).isEmpty)
    #expect(findings(.duplicate, [entry("1"), entry("2"), entry("3")]).map(\.count) == [3])
    #expect(findings(.duplicate, [entry("1", key: "a"), entry("2", key: "b")]).isEmpty)
  }

  @Test func filesOfTwoUnitsMayShareTheirNumberAndAreStillTwoFiles() {
    #expect(findings(.duplicate, [entry("1"), entry("1", unit: "U2")]).map(\.units) == [["U1", "U2"]])
  }

  @Test func aLaterNumberWithAnEarlierDateIsNamedBesideTheOneItContradicts() {
    let found = findings(
      .order,
      [
        entry("1", from: "2025-01-02", number: 1), entry("2", from: "2025-03-01", number: 2),
        entry("3", from: "2025-02-01", number: 3), entry("4", from: "2025-03-01", number: 4),
      ])
    #expect(found.map { $0.entries.map(\.file) } == [["2", "3"]])
  }

  @Test func numbersOfOneDayAndDatesWithATimeAreInOrder() {
    #expect(
      findings(.order, [entry("1", from: "2025-01-02T10:00", number: 1), entry("2", from: "2025-01-02", number: 2)])
        .isEmpty)
  }

  @Test(arguments: [
    ("2025-01-02T09:00", "2025-01-02T10:00", "2025-01-02T09:59", "2025-01-02T11:00", 1),
    // One ends when the other begins.
    ("2025-01-02T09:00", "2025-01-02T10:00", "2025-01-02T10:00", "2025-01-02T11:00", 0),
    // A day without hours proves nothing.
    ("2025-01-02", "2025-01-02", "2025-01-02T10:00", "2025-01-02T11:00", 0),
  ])
  func twoPlacesAtOneTime(_ from: String, _ until: String, _ from2: String, _ until2: String, _ count: Int) {
    let found = findings(
      .overlap,
      [
        entry("1", from: from, until: until, mark: "甲地"), entry("2", from: from2, until: until2, mark: "乙地"),
      ])
    #expect(found.count == count)
  }

  @Test func twoActsInOnePlaceAreOneVisit() {
    let entries = ["1", "2"].map { entry($0, from: "2025-01-02T09:00", until: "2025-01-02T10:00", mark: "甲地") }
    #expect(findings(.overlap, entries).isEmpty)
  }

  @Test func aLongActOverlapsAllThatBeginInIt() {
    let found = findings(
      .overlap,
      [
        entry("1", from: "2025-01-02T08:00", until: "2025-01-02T18:00"),
        entry("2", from: "2025-01-02T09:00", until: "2025-01-02T09:30"),
        entry("3", from: "2025-01-02T11:00", until: "2025-01-02T12:00"),
      ])
    #expect(found.map { $0.entries.map(\.file) } == [["1", "2"], ["1", "3"]])
  }

  @Test func theHighestStatedCapCountsAndWithoutOneNothingIsCounted() {
    let three = (1...3).map { entry("\($0)") }
    #expect(findings(.frequency, three).isEmpty)
    #expect(findings(.frequency, three + [entry("4", number: 2), entry("5", number: 4)]).map(\.count) == [5])
    #expect(findings(.frequency, three + [entry("4", number: 4)]).isEmpty)
  }

  @Test func whatAListNamesHasAFileAndOnlyACompleteListAccusesAFile() {
    let list = entry("U1", item: "P1", side: .list, mark: "1号")
    let file = entry("9", mark: "2号")
    let closed = entry("U1", item: "", side: .closed)
    #expect(findings(.unmatched, [file]).isEmpty)
    #expect(findings(.unmatched, [list, file]).map(\.entries.first?.mark) == ["1号"])
    #expect(
      findings(.unmatched, [closed, list, file]).map(\.entries.first?.mark).sorted { $0 ?? "" < $1 ?? "" } == [
        "1号", "2号",
      ])
    #expect(findings(.unmatched, [closed, entry("9", mark: "1号"), list]).isEmpty)
  }

  /// A slow comparison of every pair finds the same entries, in whatever order they come.
  @Test(arguments: 0..<200) func everyOverlapThatPairsShowIsFound(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let entries = (0..<Int.random(in: 2...12, using: &generator)).map { number in
      let start = Int.random(in: 0..<200, using: &generator)
      let end = start + Int.random(in: 1...40, using: &generator)
      return entry(
        "\(Int.random(in: 0..<6, using: &generator))", item: "A\(number)", from: time(start), until: time(end),
        mark: ["", "甲", "乙"].randomElement(using: &generator) ?? "")
    }
    var wanted = Set<String>()
    for a in entries {
      for b in entries where a.file != b.file && (a.mark.isEmpty || b.mark != a.mark) {
        guard (a.from ?? "", a.until ?? "") <= (b.from ?? "", b.until ?? ""), a.item != b.item else { continue }
        if (a.from ?? "", a.until ?? "") == (b.from ?? "", b.until ?? "") { continue }
        if (a.until ?? "") > (b.from ?? "") { wanted.insert(b.item) }
      }
    }
    let found = Set(findings(.overlap, entries.shuffled(using: &generator)).compactMap { $0.entries.last?.item })
    #expect(wanted.isSubset(of: found))
    for finding in findings(.overlap, entries) {
      #expect(finding.entries.count == 2 && finding.entries[0].file != finding.entries[1].file)
      #expect((finding.entries[0].until ?? "") > (finding.entries[1].from ?? ""))
    }
  }

  private func time(_ minutes: Int) -> String {
    let (hour, minute) = (8 + minutes / 60, minutes % 60)
    return "2025-01-02T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}

/// A small seeded generator.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
