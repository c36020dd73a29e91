import Archive
import Foundation
import Model

/// A folder of its own for the archives of one test; gone with it.
final class TemporaryArchive {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "archive-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { folder + "/runs.anjuan" }
}

extension Basis {
  static func sample(_ number: Int = 1) -> Basis {
    Basis(
      digest: caseDigest(number), engine: "0.1.0", ruleSet: "three-systems", edition: "1.\(number)",
      scoring: "rate-100",
      stage: .preliminary)
  }
}

/// A digest that nobody computed.
func caseDigest(_ number: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 64 - digits.count) + digits
}

extension Archive {
  /// Everything of a run, as text that can be compared.
  func dump(_ run: Run) throws -> [String] {
    var lines: [String] = []
    try judgedCases(in: run) { entry, judged in
      lines.append("\(entry.unit) \(entry.name) \(entry.digest) \(entry.grade) \(judged)")
    }
    try unreadable(in: run) { unit, name, problem in lines.append("\(unit) \(name) \(problem)") }
    try crossCaseEntries(in: run) { lines.append("\($0)") }
    return lines
  }

  func names(in run: Run) throws -> [String] {
    var names: [String] = []
    try cases(in: run) { names.append("\($0.unit)/\($0.name)") }
    return names
  }
}

extension DistrictReport {
  static func sample(_ run: Run, units: [UnitLine] = []) -> DistrictReport {
    DistrictReport(
      engine: "0.1.0", ruleSet: RuleSetIdentity(id: "three-systems", edition: "1.0", title: none, sha256: "ab"),
      scoring: "rate-100", scheme: none, district: run.district, asOf: run.asOf, run: Int(run.id), inputs: [],
      counts: Counts(units: 1, cases: 2, unchanged: 0, unreadable: 0, gates: 0, problems: 0, grades: [], scores: []),
      units: units, requirements: [], crossCase: [], gates: [], problems: [],
      trend: [Earlier(run: 1, asOf: "2026-03-31", edition: "1.0", scores: ["U": Points(hundredths: 82_33)])])
  }

  private static let none = BilingualText(zh: "", en: "")
}
