/// An objection (申辩) of the reviewed unit: it stays in every report, whatever comes of it.
package struct Objection: Hashable, Sendable, Codable {
  /// What was made of it.
  package enum Outcome: String, Sendable, Codable {
    /// 维持: the verdict stands.
    case upheld
    /// 部分采纳.
    case partly
    /// 采纳: the finding falls.
    case accepted

    package var label: BilingualText {
      switch self {
      case .upheld: BilingualText(zh: "维持", en: "verdict upheld")
      case .partly: BilingualText(zh: "部分采纳", en: "accepted in part")
      case .accepted: BilingualText(zh: "采纳", en: "accepted")
      }
    }
  }

  /// Number of the record in its file.
  package let number: Int
  package let finding: String
  /// Who objects: the unit, or the person who signs for it.
  package let by: String
  /// ISO day.
  package let when: String
  package let text: String
  /// What is put forward for it; may be empty.
  package let evidence: String
  /// Nil while nobody has answered.
  package let outcome: Outcome?

  package init(
    number: Int, finding: String, by: String, when: String, text: String, evidence: String, outcome: Outcome?
  ) {
    self.number = number
    self.finding = finding
    self.by = by
    self.when = when
    self.text = text
    self.evidence = evidence
    self.outcome = outcome
  }
}
