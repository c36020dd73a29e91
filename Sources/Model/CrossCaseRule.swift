/// A rule that holds the files of a district against each other (`Rules/district/`); what it finds is always a proposal.
package struct CrossCaseRule: Hashable, Sendable {
  /// How the entries of one key are compared.
  package enum Comparison: String, Sendable, CaseIterable {
    /// The same key may stand in one file only.
    case duplicate
    /// Numbers of one series follow their dates.
    case order
    /// One and the same person is not in two places at one time.
    case overlap
    /// Not more often than the cap that the entries state.
    case frequency
    /// What a list names has a file, and what has a file is on the list.
    case unmatched
  }

  package let id: RequirementID
  package let title: BilingualText
  package let system: RequirementSystem
  package let comparison: Comparison
  package let severity: Severity
  package let message: BilingualText
  package let basis: [LegalBasis]
  package let remedy: BilingualText?
  package let doubt: BilingualText?

  package init(
    id: RequirementID, title: BilingualText, system: RequirementSystem, comparison: Comparison, severity: Severity,
    message: BilingualText, basis: [LegalBasis], remedy: BilingualText?, doubt: BilingualText?
  ) {
    self.id = id
    self.title = title
    self.system = system
    self.comparison = comparison
    self.severity = severity
    self.message = message
    self.basis = basis
    self.remedy = remedy
    self.doubt = doubt
  }
}
