/// Something that an organ still has to do, and by when.
package struct DueDate: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    /// From the as-of day to the last day: nothing on the last day itself.
    case left(Days)
    /// From the last day to the as-of day.
    case overdue(Days)
    /// Nobody can say: what the file does not carry, or only a person knows.
    case open(BilingualText)
    /// It could not be computed.
    case failed(BilingualText)
  }

  /// A number of days, counted in both ways.
  package struct Days: Hashable, Sendable {
    package let natural: Int
    /// Nil where a year between has no calendar.
    package let working: Int?

    package init(natural: Int, working: Int?) {
      self.natural = natural
      self.working = working
    }
  }

  /// The period that runs, from a day to a day, ISO; `due` carries its time where the period is one of hours.
  package struct Term: Hashable, Sendable {
    package let period: BilingualText
    /// What the period counts from, and when that was.
    package let fromLabel: BilingualText
    package let from: String
    package let due: String
    /// The computation, line by line.
    package let working: [BilingualText]

    package init(
      period: BilingualText, fromLabel: BilingualText, from: String, due: String, working: [BilingualText]
    ) {
      self.period = period
      self.fromLabel = fromLabel
      self.from = from
      self.due = due
      self.working = working
    }
  }

  package let kind: DueKind
  package let requirement: RequirementID
  package let check: String
  /// The act concerned: id, what it is, and the number that it bears.
  package let item: String
  package let act: BilingualText
  package let number: String
  /// What has to be done.
  package let task: BilingualText
  /// Nil where the standing is `open` or `failed`.
  package let term: Term?
  package let standing: Standing
  package let basis: [LegalBasis]
  package let place: Place?

  package init(
    kind: DueKind, requirement: RequirementID, check: String, item: String, act: BilingualText, number: String,
    task: BilingualText, term: Term?, standing: Standing, basis: [LegalBasis], place: Place?
  ) {
    self.kind = kind
    self.requirement = requirement
    self.check = check
    self.item = item
    self.act = act
    self.number = number
    self.task = task
    self.term = term
    self.standing = standing
    self.basis = basis
    self.place = place
  }

  package var isOverdue: Bool { if case .overdue = standing { true } else { false } }
}
