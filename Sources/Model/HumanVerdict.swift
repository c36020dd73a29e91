/// A person's adjudication (人工评定) of a finding; it stands beside the machine's verdict and never erases it.
package struct HumanVerdict: Hashable, Sendable, Codable {
  package let finding: String
  package let state: VerdictState
  package let reason: String
  package let who: String
  /// ISO day.
  package let when: String

  package init(finding: String, state: VerdictState, reason: String, who: String, when: String) {
    self.finding = finding
    self.state = state
    self.reason = reason
    self.who = who
    self.when = when
  }
}
