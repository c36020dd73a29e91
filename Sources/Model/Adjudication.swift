/// What persons have decided about one case: the content of its `adjudication.xml`, in the order in which it was written.
///
/// Nothing is ever taken out or changed: whoever thinks better of it adds a record that revises an earlier one.
package struct Adjudication: Hashable, Sendable {
  /// A verdict (人工评定) on a finding or an open check, or an exemption (不扣分说明) from what a finding costs.
  package struct Decision: Hashable, Sendable {
    package let number: Int
    /// `PRO-21/served/A11`: requirement, check and item; the requirement alone where no check of it is open.
    package let finding: String
    /// Met, unmet or notApplicable.
    package let state: VerdictState
    /// For what is unmet: the level, by its name among those of the check; nil keeps the machine's.
    package let level: String?
    package let gate: GateRuling?
    package let reason: String
    package let who: String
    package let seat: ReviewerSeat
    /// ISO day.
    package let when: String
    /// SHA-256 over the facts that the finding was read from.
    package let facts: String
    /// The earlier record of the same seat whose place it takes.
    package let revises: Int?
    /// The objection that it answers, and how.
    package let answers: Answer?
    package let exemption: HumanVerdict.Exemption?
    package let line: Int

    package init(
      number: Int, finding: String, state: VerdictState, level: String? = nil, gate: GateRuling? = nil,
      reason: String, who: String, seat: ReviewerSeat, when: String, facts: String, revises: Int? = nil,
      answers: Answer? = nil, exemption: HumanVerdict.Exemption? = nil, line: Int = 0
    ) {
      self.number = number
      self.finding = finding
      self.state = state
      self.level = level
      self.gate = gate
      self.reason = reason
      self.who = who
      self.seat = seat
      self.when = when
      self.facts = facts
      self.revises = revises
      self.answers = answers
      self.exemption = exemption
      self.line = line
    }
  }

  package struct Answer: Hashable, Sendable {
    package let objection: Int
    package let outcome: Objection.Outcome

    package init(objection: Int, outcome: Objection.Outcome) {
      self.objection = objection
      self.outcome = outcome
    }
  }

  package struct Raised: Hashable, Sendable {
    /// Without its outcome, which stands in the decision that answers it.
    package let objection: Objection
    package let line: Int

    package init(_ objection: Objection, line: Int = 0) {
      self.objection = objection
      self.line = line
    }
  }

  package enum Record: Hashable, Sendable {
    case decision(Decision)
    case objection(Raised)

    package var number: Int {
      switch self {
      case .decision(let decision): decision.number
      case .objection(let raised): raised.objection.number
      }
    }

    package var finding: String {
      switch self {
      case .decision(let decision): decision.finding
      case .objection(let raised): raised.objection.finding
      }
    }
  }

  /// As shown to users.
  package let file: String
  /// Id of the case, as its file states it.
  package let caseID: String
  package let records: [Record]

  package init(file: String, caseID: String, records: [Record]) {
    self.file = file
    self.caseID = caseID
    self.records = records
  }

  package var decisions: [Decision] {
    records.compactMap { record in
      if case .decision(let decision) = record { decision } else { nil }
    }
  }

  package var objections: [Raised] {
    records.compactMap { record in
      if case .objection(let raised) = record { raised } else { nil }
    }
  }

  /// The number that the next record takes.
  package var nextNumber: Int { (records.map(\.number).max() ?? 0) + 1 }
}
