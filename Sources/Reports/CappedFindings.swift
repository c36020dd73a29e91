import Model

/// Findings in their order, of which a requirement with many shows the first few; every one keeps its number, and none is
/// left out of a count.
struct CappedFindings {
  struct Entry {
    /// Its place among all, from 1.
    let number: Int
    let finding: Finding
  }

  /// Findings of one requirement that are shown at once.
  private static let most = 3

  /// Those shown at once.
  let entries: [Entry]
  private var rest: [RequirementID: [Entry]] = [:]
  private var last: [RequirementID: Int] = [:]

  init(_ findings: [Finding]) {
    var seen: [RequirementID: Int] = [:]
    var entries: [Entry] = []
    let whole = findings.reduce(into: [RequirementID: Int]()) { $0[$1.requirement, default: 0] += 1 }
    for (index, finding) in findings.enumerated() {
      let entry = Entry(number: index + 1, finding: finding)
      seen[finding.requirement, default: 0] += 1
      // One finding too many takes no more room than the line that stands for it.
      if seen[finding.requirement] ?? 0 <= Self.most || whole[finding.requirement] ?? 0 <= Self.most + 1 {
        entries.append(entry)
        last[finding.requirement] = entry.number
      } else {
        rest[finding.requirement, default: []].append(entry)
      }
    }
    self.entries = entries
  }

  /// The further findings of a requirement, after the last of it that is shown at once.
  func others(after entry: Entry) -> [Entry]? {
    last[entry.finding.requirement] == entry.number ? rest[entry.finding.requirement] : nil
  }

  static func deduction(_ entries: [Entry]) -> Points { entries.reduce(.zero) { $0 + $1.finding.deduction } }
}
