import Archive
import Foundation
import Model
import Testing

/// `Fixtures/format-1.anjuan` was written by a program that knew no other format: twelve made-up files, the seventh a copy of
/// the sixth, the eleventh unreadable.
struct FormatTests {
  private func oldArchive() throws -> TemporaryArchive {
    let place = try TemporaryArchive()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/format-1.anjuan")
    try FileManager.default.copyItem(atPath: fixture.path(), toPath: place.path)
    return place
  }

  @Test(arguments: [true, false]) func anOlderArchiveIsBroughtToTheCurrentFormatAndLosesNothing(reading: Bool) throws {
    let place = try oldArchive()
    let archive = reading ? try Archive(reading: place.path) : try Archive(place.path)
    #expect(try archive.damage() == nil)
    let run = try #require(try archive.run(1))
    #expect(run.isFinished && run.district == "probe" && run.against == nil && run.unreadable == 1)
    var files: [String: JudgedCase] = [:]
    try archive.judgedCases(in: run) { files[$0.name] = $1 }
    #expect(files.count == 11)
    let fourth = try #require(files["case-3.xml"])
    #expect(fourth.summary.id == "CASE-3" && fourth.tallies.count == 130 && fourth.traits == nil)
    #expect(fourth.findings.map(\.message.zh) == ["“决定·送达或发出日期”为 2025-07-16，逾期 3 个工作日"])
    #expect(files["case-6.xml"] == files["case-5.xml"])
    var entries = 0
    try archive.crossCaseEntries(in: run) { _ in entries += 1 }
    #expect(entries == 11)
    #expect(try archive.report(of: run)?.engine == "probe")
  }

  @Test func verdictsOfAnOlderArchiveAreTakenOver() throws {
    let place = try oldArchive()
    let archive = try Archive(place.path)
    let basis = Basis(
      digest: String(repeating: "ab", count: 32), engine: "probe", ruleSet: "probe", edition: "1.0",
      scoring: "rate-100", stage: .preliminary)
    let run = try archive.begin(basis, district: "probe", asOf: "2026-06-30")
    #expect(run.id == 2)
    #expect(try archive.known([caseDigest(3), caseDigest(99)], for: run).keys.sorted() == [caseDigest(3)])
  }
}
