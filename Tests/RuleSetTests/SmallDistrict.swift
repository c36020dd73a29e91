import Archive
import Engine
import Evaluation
import FoundationEssentials
import Model
import Review
import Testing

/// A district of one unit on disk, and its archive; both gone with it.
final class SmallDistrict {
  static let june = "2026-06-30"

  private let folder: String
  private let manager = FileManager.default

  /// - Parameter samples: files and folders of the checkout that become its cases.
  init(_ samples: [String]) throws {
    folder = manager.temporaryDirectory.path + "/district-" + UUID().uuidString
    try manager.createDirectory(atPath: folder + "/unit/cases", withIntermediateDirectories: true)
    for sample in samples {
      let name = sample.split(separator: "/").last.map(String.init) ?? ""
      try manager.copyItem(atPath: Checkout.root + "/" + sample, toPath: folder + "/unit/cases/" + name)
    }
  }

  deinit { try? manager.removeItem(atPath: folder) }

  var archive: String { folder + "/runs.anjuan" }

  /// A file of one of its cases.
  func path(_ name: String) -> String { folder + "/unit/cases/" + name }

  func put(_ text: String, at name: String) throws {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
  }

  /// Some attachment of a case folder, by its place below the cases.
  func attachment(of name: String) throws -> String? {
    try manager.subpathsOfDirectory(atPath: path(name)).sorted().first { $0.hasSuffix(".pdf") || $0.hasSuffix(".txt") }
      .map { name + "/" + $0 }
  }

  func remove(_ name: String) throws { try manager.removeItem(atPath: path(name)) }

  /// Another archive with what is committed in this one at the moment: what `kill -9` would leave.
  func archiveAsIfKilled(_ number: Int) throws -> String {
    let copy = folder + "/killed-\(number).anjuan"
    for suffix in ["", "-wal"] where manager.fileExists(atPath: archive + suffix) {
      try manager.copyItem(atPath: archive + suffix, toPath: copy + suffix)
    }
    return copy
  }

  struct Evaluation {
    let run: Run
    let progress: Evaluator.Progress
    let report: DistrictReport
  }

  /// Evaluates into an archive and closes it.
  func evaluate(
    into path: String? = nil, shelf: RuleShelf = Checkout.shelf, profile: String = "rate-100", asOf: String = june,
    against: Int64? = nil, readsAttachments: Bool = false, outcomes: StatedOutcomes? = nil, plan: ReviewPlan? = nil,
    problems: [Problem] = [], batch: Int = 128, program: String = "this build",
    afterEachBatch: () throws -> Void = {}
  ) throws -> (evaluation: Evaluation, comparison: RunComparison?) {
    let archive = try Archive(path ?? self.archive)
    let ruleSet = try #require(shelf.ruleSet)
    let reviewer = CaseReviewer(
      ruleSet: ruleSet, profile: try #require(ruleSet.profiles.first { $0.id == profile }),
      setting: ReviewSetting(asOf: asOf, keyDigest: { $0 }))
    let old = try against.flatMap { try archive.run($0) }
    let evaluator = Evaluator(
      district: "D",
      units: [UnitFolder(code: "U", name: "虚构单位", department: "urban", path: folder + "/unit")], cases: reviewer,
      unitFiles: nil, archive: archive, against: old, readsAttachments: readsAttachments, batch: batch,
      program: program)
    var failure: (any Error)?
    let (run, progress) = try evaluator.judge { _ in do { try afterEachBatch() } catch { failure = error } }
    if let failure { throw failure }
    let scheme = try #require(shelf.selection().schemes.first)
    let ledger = OutcomeLedger(outcomes.map { ["U": $0] } ?? [:])
    let report = try Results(evaluator, scheme: scheme, rules: [], plan: plan, outcomes: ledger, problems: problems)
      .finish(run)
    let comparison = try old.map { try RunComparing(archive, old: $0, new: run, progress).comparison() }
    try archive.close()
    return (Evaluation(run: run, progress: progress, report: report), comparison)
  }

  /// A file of a run and all that is kept of it.
  enum Kept: Equatable {
    case judged(unit: String, name: String, digest: String, JudgedCase)
    case unreadable(unit: String, name: String, Problem)
  }

  /// Everything that a run holds.
  func content(_ path: String? = nil, run number: Int64 = 1) throws -> [Kept] {
    let archive = try Archive(reading: path ?? self.archive)
    let run = try #require(try archive.run(number))
    var kept: [Kept] = []
    try archive.judgedCases(in: run) { kept.append(.judged(unit: $0.unit, name: $0.name, digest: $0.digest, $1)) }
    try archive.unreadable(in: run) { kept.append(.unreadable(unit: $0, name: $1, $2)) }
    return kept
  }

  func judged(_ name: String, run number: Int64 = 1) throws -> JudgedCase? {
    let archive = try Archive(reading: archive)
    let run = try #require(try archive.run(number))
    return try archive.judgedCase("cases/" + name, unit: "U", in: run)
  }
}
