import Archive
import Model

/// One requirement on one item, however many of its checks found something: the same defect counts once
/// (review-standards.md §0.5). One man in two posts, found in three papers, stood before a case with two unlawful acts.
struct Defect: Hashable {
  private let requirement: Substring
  private let item: Substring

  /// - Parameter finding: `PRO-18/records/A10`.
  init(finding: String) {
    let parts = finding.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    requirement = parts.first ?? ""
    item = parts.count > 2 ? parts[2] : ""
  }

  static func count(_ findings: some Sequence<String>) -> Int { Set(findings.map { Defect(finding: $0) }).count }
}

extension JudgedCase {
  /// Gate items, each counted once for its item.
  func gateDefects(confirmed: Bool) -> Int {
    Defect.count(outcome.gates.filter { $0.effect.isGate && $0.confirmed == confirmed }.map(\.finding))
  }

  /// Defects of a severity, likewise.
  func defects(_ severity: Severity) -> Int {
    Defect.count(findings.filter { $0.severity == severity && !$0.isSetAside }.map(\.id))
  }
}
