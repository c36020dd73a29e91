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
    try keys("documentNumber", in: run) { key, uses in lines.append("\(key) \(uses)") }
    return lines
  }

  func names(in run: Run) throws -> [String] {
    var names: [String] = []
    try cases(in: run) { names.append("\($0.unit)/\($0.name)") }
    return names
  }
}
