/// A person's adjudication (人工评定) of a finding; it stands beside the machine's verdict and never erases it.
///
/// All that were ever given are listed: the one in force, those that a later one revises, and those that have lapsed.
package struct HumanVerdict: Hashable, Sendable, Codable {
  /// Days of the case for which an exemption (不扣分说明) holds, ISO, both included; nil is open.
  package struct Exemption: Hashable, Sendable, Codable {
    package let from: String?
    package let until: String?

    package init(from: String?, until: String?) {
      self.from = from
      self.until = until
    }
  }

  package let finding: String
  package let state: VerdictState
  package let reason: String
  package let who: String
  /// ISO day.
  package let when: String
  /// Number of the record in its file.
  package let number: Int?
  package let seat: ReviewerSeat?
  /// The level that a person chose for what is unmet.
  package let level: String?
  /// What that level is: its severity and what it takes.
  package let grading: BilingualText?
  package let gate: GateRuling?
  /// The number of the record that takes its place.
  package let revisedBy: Int?
  /// The objection that it answers.
  package let answers: Int?
  /// Why it counts no longer, or not at all.
  package let lapsed: BilingualText?
  /// The points stay although the finding stands.
  package let exemption: Exemption?

  package init(
    finding: String, state: VerdictState, reason: String, who: String, when: String, number: Int? = nil,
    seat: ReviewerSeat? = nil, level: String? = nil, grading: BilingualText? = nil, gate: GateRuling? = nil,
    revisedBy: Int? = nil,
    answers: Int? = nil, lapsed: BilingualText? = nil, exemption: Exemption? = nil
  ) {
    self.finding = finding
    self.state = state
    self.reason = reason
    self.who = who
    self.when = when
    self.number = number
    self.seat = seat
    self.level = level
    self.grading = grading
    self.gate = gate
    self.revisedBy = revisedBy
    self.answers = answers
    self.lapsed = lapsed
    self.exemption = exemption
  }

  package var isInForce: Bool { revisedBy == nil && lapsed == nil }
}
