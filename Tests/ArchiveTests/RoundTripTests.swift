import Archive
import Model
import Testing

struct RoundTripTests {
  @Test(arguments: 0..<4) func whatIsReadIsWhatWasWritten(seed: Int) throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: seed + 1)
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    var written: [String: JudgedCase] = [:]
    for batch in 0..<4 {
      var entries: [BatchEntry] = []
      for number in 0..<20 {
        let keys = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          CrossKey(kind: generator.text(), key: generator.text(), detail: generator.text())
        }
        let judged = generator.judgedCase(nextChange: Bool.random(using: &generator) ? "2026-07-01" : nil, keys: keys)
        let name = "\(batch)-\(number)-\(generator.text())"
        written[name] = judged
        entries.append(
          BatchEntry(unit: "单位", name: name, result: .judged(digest: caseDigest(batch * 100 + number), judged)))
      }
      try archive.append(entries, to: run)
    }
    var read: [String: JudgedCase] = [:]
    try archive.judgedCases(in: run) { entry, judged in
      read[entry.name] = judged
      #expect(entry.caseID == judged.summary.id)
      #expect(entry.grade == judged.outcome.grade && entry.score == judged.outcome.score)
      #expect(entry.nextChange == judged.nextChange)
      #expect(entry.fatalFindings == judged.findings.count { $0.severity == .fatal })
      #expect(entry.faults == judged.problems.count + judged.errors.count)
    }
    #expect(read == written)
    var tallies: [String: [Tally]] = [:]
    try archive.tallies(in: run) { tallies[$0.name] = $1 }
    #expect(tallies == written.mapValues(\.tallies))
    for (name, judged) in written { #expect(try archive.judgedCase(name, unit: "单位", in: run) == judged) }
    #expect(try archive.judgedCase("none", unit: "单位", in: run) == nil)
  }

  @Test func unitResultsAndUnreadableFilesComeBack() throws {
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    let problem = Problem(
      file: "a.xml", place: Place(line: 3, column: 1, path: ""), code: "xml.malformed",
      message: BilingualText(zh: "坏", en: "bad"), remedy: nil)
    try archive.append([BatchEntry(unit: "U", name: "a.xml", result: .unreadable([problem, problem]))], to: run)
    let units = [
      StoredUnit(
        id: "U", name: "单位", place: 1, score: Points(hundredths: 82_00), low: nil, high: Points(hundredths: 90_00),
        decidedShare: 99_99, grade: .qualified, drawn: 4, rated: 3, working: [BilingualText(zh: "一", en: "one")]),
      StoredUnit(
        id: "V", name: "", place: nil, score: nil, low: nil, high: nil, decidedShare: 0, grade: .notReviewable,
        drawn: 0,
        rated: 0, working: []),
    ]
    try archive.finish(run, units: units)
    #expect(try archive.units(in: run) == units)
    var problems: [Problem] = []
    try archive.unreadable(in: run) { _, _, problem in problems.append(problem) }
    #expect(problems == [problem, problem])
    let listed = try #require(try archive.runs().first)
    #expect(listed.isFinished && listed.unreadable == 1 && listed.cases == 0)
    #expect(listed.basis == .sample() && listed.district == "青石区")
  }

  /// Sorted by key, equal keys together, whoever stored them when.
  @Test func keysComeSortedWithAllTheirUses() throws {
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    var generator = SeededGenerator(seed: 7)
    for number in 0..<30 {
      let keys = [
        CrossKey(kind: "documentNumber", key: "青市监罚〔2026〕\(number % 10)号", detail: "\(number)"),
        CrossKey(kind: "officerTime", key: "x", detail: ""),
      ]
      try archive.append(
        [
          BatchEntry(
            unit: "U\(number % 2)", name: "\(number)",
            result: .judged(digest: caseDigest(number), generator.judgedCase(keys: keys)))
        ], to: run)
    }
    var found: [(String, Int)] = []
    try archive.keys("documentNumber", in: run, atLeast: 3) { key, uses in
      found.append((key, uses.count))
      #expect(uses.allSatisfy { key == "青市监罚〔2026〕\((Int($0.detail) ?? 0) % 10)号" })
      #expect(uses.map { "\($0.unit) \($0.name)" } == uses.map { "\($0.unit) \($0.name)" }.sorted())
    }
    #expect(found.map(\.0) == (0..<10).map { "青市监罚〔2026〕\($0)号" })
    #expect(found.allSatisfy { $0.1 == 3 })
    try archive.keys("documentNumber", in: run, atLeast: 4) { key, _ in Issue.record("no key stands four times: \(key)")
    }
  }
}
