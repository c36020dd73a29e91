/// What several files together show: for a person to look at, never a deduction by itself.
package struct CrossCaseFinding: Hashable, Sendable, Codable {
  /// Stable while the same things meet: rule, key, and the first thing involved.
  package let id: String
  package let rule: RequirementID
  package let severity: Severity
  package let message: BilingualText
  /// The things that meet, in the order of the comparison; at most `mostShown` of `count`.
  package let entries: [CrossCaseEntry]
  package let count: Int
  /// The comparison, line by line.
  package let working: [BilingualText]
  package let basis: [LegalBasis]
  package let remedy: BilingualText?
  package let doubt: BilingualText?

  package static let mostShown = 20

  package init(
    id: String, rule: RequirementID, severity: Severity, message: BilingualText, entries: [CrossCaseEntry], count: Int,
    working: [BilingualText], basis: [LegalBasis], remedy: BilingualText?, doubt: BilingualText?
  ) {
    self.id = id
    self.rule = rule
    self.severity = severity
    self.message = message
    self.entries = entries
    self.count = count
    self.working = working
    self.basis = basis
    self.remedy = remedy
    self.doubt = doubt
  }

  /// The units that the things belong to, each once, in their order.
  package var units: [String] {
    var units: [String] = []
    for entry in entries where !units.contains(entry.unit) { units.append(entry.unit) }
    return units
  }
}
