/// One change that the bureau's own layer makes to the shipped rule set.
package struct Tailoring: Hashable, Sendable, Codable {
  package let requirement: RequirementID?
  /// What changed, for example "points 6 → 4".
  package let change: BilingualText
  package let because: String

  package init(requirement: RequirementID?, change: BilingualText, because: String) {
    self.requirement = requirement
    self.change = change
    self.because = because
  }
}
