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
      var files: [BatchEntry] = []
      for number in 0..<20 {
        let entries = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          generator.entry(rule: generator.text(), key: generator.text(), unit: "单位")
        }
        let judged = generator.judgedCase(
          nextChange: Bool.random(using: &generator) ? "2026-07-01" : nil, entries: entries)
        let name = "\(batch)-\(number)-\(generator.text())"
        written[name] = judged
        files.append(
          BatchEntry(unit: "单位", name: name, result: .judged(digest: caseDigest(batch * 100 + number), judged)))
      }
      try archive.append(files, to: run)
    }
    var read: [String: JudgedCase] = [:]
    try archive.judgedCases(in: run) { entry, judged in
      read[entry.name] = judged
      #expect(entry.caseID == judged.summary.id)
      #expect(entry.grade == judged.outcome.grade && entry.score == judged.outcome.score)
      #expect(entry.nextChange == judged.nextChange)
      #expect(entry.fatalFindings == judged.findings.count { $0.severity == .fatal && !$0.isSetAside })
      #expect(entry.faults == judged.problems.count + judged.errors.count)
    }
    #expect(read == written)
    #expect(read.mapValues(\.tallies) == written.mapValues(\.tallies))
    for (name, judged) in written { #expect(try archive.judgedCase(name, unit: "单位", in: run) == judged) }
    #expect(try archive.judgedCase("none", unit: "单位", in: run) == nil)
  }

  @Test func theEvaluationAndUnreadableFilesComeBack() throws {
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    let problem = Problem(
      file: "a.xml", place: Place(line: 3, column: 1, path: ""), code: "xml.malformed",
      message: BilingualText(zh: "坏", en: "bad"), remedy: nil)
    try archive.append([BatchEntry(unit: "U", name: "a.xml", result: .unreadable([problem, problem]))], to: run)
    #expect(try archive.report(of: run) == nil)
    let report = DistrictReport.sample(run)
    try archive.finish(run, report)
    #expect(try archive.report(of: run) == report)
    var problems: [Problem] = []
    try archive.unreadable(in: run) { _, _, problem in problems.append(problem) }
    #expect(problems == [problem, problem])
    let listed = try #require(try archive.runs().first)
    #expect(listed.isFinished && listed.unreadable == 1 && listed.cases == 0)
    #expect(listed.basis == .sample() && listed.district == "青石区")
  }

  /// Sorted by rule and key, equal keys together, whoever stored them when; a copy brings its entries under its own unit.
  @Test func entriesComeSortedWithTheirOwnUnits() throws {
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    var generator = SeededGenerator(seed: 7)
    for number in 0..<30 {
      let entries = ["XC-02", "XC-01"].map {
        generator.entry(rule: $0, key: "key \(number % 10)", unit: "U\(number % 2)")
      }
      let judged = generator.judgedCase(entries: entries)
      try archive.append(
        [
          BatchEntry(unit: "U\(number % 2)", name: "\(number)", result: .judged(digest: caseDigest(number), judged)),
          BatchEntry(unit: "copies", name: "\(number)", result: .judged(digest: caseDigest(number), judged)),
        ], to: run)
    }
    var found: [CrossCaseEntry] = []
    try archive.crossCaseEntries(in: run) { found.append($0) }
    #expect(found.count == 120)
    let order = found.map { [$0.rule.text, $0.key, $0.unit] }
    #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(found.count { $0.unit == "copies" } == 60)
  }

  @Test func aUnitsCasesAreWalkedByNameUntilTheWalkerStops() throws {
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "青石区", asOf: "2026-06-30")
    var generator = SeededGenerator(seed: 8)
    var written: [String: JudgedCase] = [:]
    for number in 0..<12 {
      let judged = generator.judgedCase()
      if judged.summary.scope == nil { written["\(number)"] = judged }
      try archive.append(
        [
          BatchEntry(unit: "U", name: "\(number)", result: .judged(digest: caseDigest(number), judged)),
          BatchEntry(unit: "V", name: "other", result: .judged(digest: caseDigest(number), judged)),
        ], to: run)
    }
    var walked: [DistrictCase] = []
    try RunCases(archive, run).forEachCase(of: "U") { walked.append($0) }
    #expect(walked.map(\.file) == written.keys.sorted())
    for one in walked {
      #expect(one.outcome == written[one.file]?.outcome && one.findings == written[one.file]?.findings)
    }
    struct Enough: Error {}
    var seen = 0
    #expect(throws: Enough.self) {
      try RunCases(archive, run).forEachCase(of: "U") { _ in
        seen += 1
        throw Enough()
      }
    }
    #expect(seen == 1)
  }
}
