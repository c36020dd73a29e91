/// What the review must find of a planted defect, and nothing else above a note.
struct Planted: Sendable, Hashable {
  /// Requirement, check and item, as the report names the finding: `PRO-21/served/A12`.
  let finding: String
  let outcome: String

  init(_ finding: String, _ outcome: String) {
    self.finding = finding
    self.outcome = outcome
  }

  var requirement: String { String(finding.prefix { $0 != "/" }) }
}
