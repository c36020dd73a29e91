import Archive
import Engine
import Foundation
import Model
import Review
import Testing

/// What a case takes on disk, measured on real judgements: a million of them must fit on an ordinary one.
struct SizeTests {
  private static let checkout = String(#filePath.prefix(#filePath.count - "/Tests/ArchiveTests/SizeTests.swift".count))

  /// Every sample case with its verdicts, tallies, findings and entries.
  private func judgedCases() throws -> [JudgedCase] {
    let shelf = RuleShelf(explicit: Self.checkout + "/Rules", scopes: [.caseFile], readsExamples: false)
    let ruleSet = try #require(shelf.ruleSet)
    let profile = try #require(ruleSet.profiles.first { $0.id == "rate-100" })
    let setting = ReviewSetting(asOf: "2026-06-30", keyDigest: { _ in caseDigest(7) })
    let reviewer = CaseReviewer(ruleSet: ruleSet, profile: profile, setting: setting)
    let folder = Self.checkout + "/Samples/cases"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name -> JudgedCase? in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      return reviewer.reviewed(bytes, name: name, sha256: "").reviewed.map {
        JudgedCase($0.report, tallies: $0.tallies, entries: $0.entries)
      }
    }
  }

  @Test func aCaseTakesLessThanEightKilobytes() throws {
    let judged = try judgedCases()
    #expect(judged.count == 7)
    #expect(judged.allSatisfy { $0.tallies.count > 100 })
    let place = try TemporaryArchive()
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    let copies = 30
    try archive.append(
      (0..<copies * judged.count).map { number in
        BatchEntry(
          unit: "U", name: "case-\(number).xml",
          result: .judged(digest: caseDigest(number), judged[number % judged.count]))
      }, to: run)
    try archive.close()
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: place.path)[.size] as? Int)
    let each = size / (copies * judged.count)
    #expect(each < 8192, "\(each) bytes a case")
  }
}
