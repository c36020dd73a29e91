import Archive
import Model

/// Cases of one unit that bear one number and differ. Which of them is the case, a person has to say; until then none of them
/// counts as decided: else the one whose name comes first would stand for the other.
struct ContestedNumbers {
  private var files: [String: Set<String>] = [:]

  /// - Parameter units: codes of the district's units.
  init(_ archive: Archive, _ run: Run, units: some Sequence<String>) throws(ArchiveFault) {
    let units = Set(units)
    var found: [String: [String: [(source: String, name: String)]]] = [:]
    for one in try archive.sharedNumbers(in: run) where !one.caseID.contains("*") {
      guard let judged = try archive.judgedCase(one.name, unit: one.unit, in: run) else { continue }
      let stated = judged.summary.unitCode
      // What is another unit's counts there.
      guard stated == one.unit || !units.contains(stated) else { continue }
      found[one.unit, default: [:]][one.caseID, default: []].append((judged.source ?? one.name, one.name))
    }
    for (unit, numbers) in found {
      for group in numbers.values where Set(group.map(\.source)).count > 1 {
        files[unit, default: []].formUnion(group.map(\.name))
      }
    }
  }

  func contains(_ one: RunCase) -> Bool { files[one.unit]?.contains(one.name) ?? false }
}

extension JudgedCase {
  /// SHA-256 of the case file alone, without what reviewers wrote beside it; nil where it is not kept.
  var source: String? { traits.flatMap { $0.source.isEmpty ? nil : $0.source } }
}
