/// One requirement on one item, however many of its checks found something: the same defect counts once
/// (review-standards.md §0.5). One man in two posts, found in three papers, stood before a case with two unlawful acts.
package struct Defect: Hashable, Sendable {
  private let requirement: Substring
  private let item: Substring

  /// - Parameter finding: `PRO-18/records/A10`; the place of one of several findings of a check (`/2`) is not the item's.
  package init(finding: String) {
    let parts = finding.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    requirement = parts.first ?? ""
    let rest = parts.count > 2 ? parts[2] : ""
    let last = rest.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isPlace = !last.isEmpty && last.utf8.allSatisfy { (48...57).contains($0) }
    item = isPlace ? rest.dropLast(last.count == rest.count ? last.count : last.count + 1) : rest
  }

  package static func count(_ findings: some Sequence<String>) -> Int {
    Set(findings.map { Defect(finding: $0) }).count
  }
}

extension Outcome {
  /// Gate items, or what only keeps the case from 优秀, each counted once for its item.
  package func defects(isGate: Bool = true, confirmed: Bool) -> Int {
    Defect.count(gates.filter { $0.effect.isGate == isGate && $0.confirmed == confirmed }.map(\.finding))
  }
}
