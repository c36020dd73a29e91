/// What one check (评查点) gave on one judged item.
package struct CheckResult: Hashable, Sendable, Codable {
  package let id: String
  package let item: String
  package let state: VerdictState
  /// What the program itself found, where a person decided otherwise.
  package let machine: VerdictState?
  /// Lowest standing among the facts it read; nil when it read none.
  package let standing: Standing?
  /// Why it is open, blocked or not applicable; nil when it is met or a finding says it.
  package let because: BilingualText?
  /// Open because only a person can answer, in every case.
  package let leftToPerson: Bool

  package init(
    id: String, item: String, state: VerdictState, standing: Standing?, because: BilingualText?, leftToPerson: Bool,
    machine: VerdictState? = nil
  ) {
    self.id = id
    self.item = item
    self.state = state
    self.machine = machine
    self.standing = standing
    self.because = because
    self.leftToPerson = leftToPerson
  }
}
