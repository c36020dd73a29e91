/// Which decisions of a case must be filed for record, and what a filing of each needs.
package struct FilingReading: Hashable, Sendable {
  /// Whether a duty to file holds for a decision.
  package enum Answer: Hashable, Sendable {
    /// On these grounds.
    case owed([BilingualText])
    case notOwed(BilingualText)
    /// Nobody can say.
    case open(BilingualText)
  }

  /// A paper that goes along.
  package struct Enclosure: Hashable, Sendable {
    package enum State: Hashable, Sendable {
      /// This program writes it.
      case madeHere
      /// In the file: its title, id, and pages.
      case there(title: String, id: String, pages: String)
      case missing
      /// The file does not say that it lists all its papers.
      case unknown
    }

    package let title: BilingualText
    package let state: State

    package init(title: BilingualText, state: State) {
      self.title = title
      self.state = state
    }
  }

  /// One decision under one kind of filing.
  package struct Decision: Hashable, Sendable {
    /// Id of the decision, its number, and its day.
    package let id: String
    package let number: String
    package let date: String
    package let title: BilingualText
    package let recipient: BilingualText
    package let requirement: RequirementID
    package let answer: Answer
    /// What the answer was read from.
    package let facts: [FactUse]
    package let basis: [LegalBasis]
    package let doubt: BilingualText?
    /// What was decided: each penalty with its sum.
    package let penalties: [BilingualText]
    /// The day and, where the file says it, the organ with which it was filed already.
    package let filed: String?
    package let filedWith: String
    /// When it has to be filed; nil where it was, or need not be, or nobody can say.
    package let due: DueDate?
    package let enclosures: [Enclosure]
    package let place: Place?

    package init(
      id: String, number: String, date: String, title: BilingualText, recipient: BilingualText,
      requirement: RequirementID, answer: Answer, facts: [FactUse], basis: [LegalBasis], doubt: BilingualText?,
      penalties: [BilingualText], filed: String?, filedWith: String, due: DueDate?, enclosures: [Enclosure],
      place: Place?
    ) {
      self.id = id
      self.number = number
      self.date = date
      self.title = title
      self.recipient = recipient
      self.requirement = requirement
      self.answer = answer
      self.facts = facts
      self.basis = basis
      self.doubt = doubt
      self.penalties = penalties
      self.filed = filed
      self.filedWith = filedWith
      self.due = due
      self.enclosures = enclosures
      self.place = place
    }

    package var isOwed: Bool { if case .owed = answer { true } else { false } }
  }

  /// Every decision of the case under every kind of filing, in the order of the file.
  package let decisions: [Decision]
  /// Whether nobody can say if the file has a decision at all.
  package let mayHaveMore: BilingualText?

  package init(decisions: [Decision], mayHaveMore: BilingualText?) {
    self.decisions = decisions
    self.mayHaveMore = mayHaveMore
  }
}
