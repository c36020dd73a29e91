import Archive
import Model
import Testing

struct RunTests {
  private func entry(_ number: Int, _ judged: JudgedCase, unit: String = "U") -> BatchEntry {
    BatchEntry(unit: unit, name: "\(number).xml", result: .judged(digest: caseDigest(number), judged))
  }

  @Test func unchangedCasesAreKnownUntilAVerdictMayChangeByItself() throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: 1)
    let archive = try Archive(place.path)
    let june = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    try archive.append(
      [entry(1, generator.judgedCase()), entry(2, generator.judgedCase(nextChange: "2026-07-05"))], to: june)
    try archive.finish(june, .sample(june))

    func known(_ asOf: String, basis: Int = 1) throws -> Set<String> {
      let run = try archive.begin(.sample(basis), district: "D", asOf: asOf)
      return Set(try archive.known([caseDigest(1), caseDigest(2), caseDigest(3)], for: run).keys)
    }
    #expect(try known("2026-06-30") == [caseDigest(1), caseDigest(2)])
    #expect(try known("2026-07-04") == [caseDigest(1), caseDigest(2)])
    #expect(try known("2026-07-05") == [caseDigest(1)])
    // Judged for a later day than this one.
    #expect(try known("2026-06-29") == [])
    #expect(try known("2026-06-30", basis: 2) == [])
  }

  @Test func nothingIsStoredTwice() throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: 2)
    let archive = try Archive(place.path)
    let judged = generator.judgedCase(entries: [generator.entry(rule: "XC-01", key: "k", unit: "U")])
    let first = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    // The same bytes under two names, and the same batch again.
    let batch = [entry(1, judged), BatchEntry(unit: "V", name: "copy", result: .judged(digest: caseDigest(1), judged))]
    try archive.append(batch, to: first)
    try archive.append(batch, to: first)
    var judgements: Set<JudgementID> = []
    try archive.cases(in: first) { judgements.insert($0.judgement) }
    #expect(judgements.count == 1)
    #expect(try archive.names(in: first) == ["U/1.xml", "V/copy"])
    try archive.finish(first, .sample(first))

    let second = try archive.begin(.sample(), district: "D", asOf: "2026-07-01")
    let id = try #require(try archive.known([caseDigest(1)], for: second)[caseDigest(1)])
    #expect(judgements == [id])
    try archive.append([BatchEntry(unit: "U", name: "1.xml", result: .known(id))], to: second)
    #expect(try archive.judgedCase("1.xml", unit: "U", in: second) == judged)
    var uses = 0
    try archive.crossCaseEntries(in: second) { _ in uses += 1 }
    #expect(uses == 1)
  }

  @Test func aRunGoesOnWhereItWasAndAFinishedOneIsClosed() throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: 3)
    let judged = generator.judgedCase()
    var archive = try Archive(place.path)
    let begun = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    try archive.append([entry(1, judged)], to: begun)
    try archive.close()

    archive = try Archive(place.path)
    let resumed = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    #expect(resumed.id == begun.id && resumed.cases == 1)
    #expect(try archive.done(in: resumed, unit: "U") == ["1.xml"])
    #expect(try archive.begin(.sample(), district: "other", asOf: "2026-06-30").id != begun.id)
    try archive.append([entry(2, judged)], to: resumed)
    try archive.finish(resumed, .sample(resumed))
    #expect(try archive.names(in: resumed) == ["U/1.xml", "U/2.xml"])
    #expect(throws: ArchiveFault.noRun) { try archive.append([entry(3, judged)], to: resumed) }
    #expect(throws: ArchiveFault.noRun) { try archive.finish(resumed, .sample(resumed)) }
    #expect(try archive.begin(.sample(), district: "D", asOf: "2026-06-30").id != begun.id)
  }

  @Test func aBatchIsStoredWholeOrNotAtAll() throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: 4)
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    let bad = BatchEntry(unit: "U", name: "bad", result: .judged(digest: "no digest", generator.judgedCase()))
    #expect(throws: ArchiveFault.badDigest("no digest")) {
      try archive.append([entry(1, generator.judgedCase()), bad], to: run)
    }
    #expect(try archive.names(in: run) == [])
    #expect(try archive.known([caseDigest(1)], for: run).isEmpty)
  }

  @Test func aReaderSeesTheLastBatchWhileTheNextIsWritten() throws {
    let place = try TemporaryArchive()
    var generator = SeededGenerator(seed: 5)
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    try archive.append([entry(1, generator.judgedCase())], to: run)
    let reader = try Archive(reading: place.path)
    let late = (2..<40).map { entry($0, generator.judgedCase()) }
    var seen: [String] = []
    // Written in the middle of reading: the reading goes on with what it began with.
    try reader.cases(in: run) { one in
      do { try archive.append(late, to: run) } catch { Issue.record("\(error)") }
      seen.append(one.name)
    }
    #expect(seen == ["1.xml"])
    #expect(try reader.names(in: run).count == 39)
    #expect(throws: ArchiveFault.notWritable) { try reader.append([entry(99, generator.judgedCase())], to: run) }
  }
}
