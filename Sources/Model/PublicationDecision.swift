/// May this case's decision be published as it stands? The answer of the publication gate, with everything needed to contest it.
package struct PublicationDecision: Hashable, Sendable, Codable {
  package enum Source: String, Sendable, Codable {
    /// A gate effect proposed or confirmed somewhere in the case.
    case gate
    /// A statutory bar that no requirement judges.
    case bar
    /// A finding on what is to be published.
    case finding
    /// A note of a requirement: something to look at.
    case note
    /// A check that stays open, or could not be computed.
    case open
    /// Part of a file that was given could not be used.
    case problem
    /// Nothing is there to be published.
    case noDraft
  }

  /// What a person said, where the ruling rests on it.
  package struct Answer: Hashable, Sendable, Codable {
    /// Nil for a bar.
    package let requirement: RequirementID?
    package let title: BilingualText
    /// What was asked, or the finding that was decided on.
    package let question: BilingualText
    package let decision: HumanVerdict

    package init(requirement: RequirementID?, title: BilingualText, question: BilingualText, decision: HumanVerdict) {
      self.requirement = requirement
      self.title = title
      self.question = question
      self.decision = decision
    }
  }

  /// One reason for the ruling, bound to what it came from.
  package struct Reason: Hashable, Sendable, Codable {
    package let ruling: PublicationRuling
    package let source: Source
    /// Nil for a bar, a missing draft and a problem.
    package let requirement: RequirementID?
    /// Id of the finding, of the open check (requirement, check, item), `bar/NAME/ITEM` or `problem/CODE/NUMBER`.
    package let id: String
    package let message: BilingualText
    package let place: Place?
    package let basis: [LegalBasis]
    /// The computation, line by line.
    package let working: [BilingualText]
    package let remedy: BilingualText?
    /// Only for a gate effect: a person has confirmed it.
    package let confirmed: Bool?

    package init(
      ruling: PublicationRuling, source: Source, requirement: RequirementID? = nil, id: String, message: BilingualText,
      place: Place? = nil, basis: [LegalBasis] = [], working: [BilingualText] = [], remedy: BilingualText? = nil,
      confirmed: Bool? = nil
    ) {
      self.ruling = ruling
      self.source = source
      self.requirement = requirement
      self.id = id
      self.message = message
      self.place = place
      self.basis = basis
      self.working = working
      self.remedy = remedy
      self.confirmed = confirmed
    }
  }

  /// A number of days, counted in both ways.
  package struct Days: Hashable, Sendable, Codable {
    package let working: Int
    package let natural: Int

    package init(working: Int, natural: Int) {
      self.working = working
      self.natural = natural
    }
  }

  /// By when what is to be published must be public; being overdue is a finding of the review and no reason to hold it back.
  package struct Deadline: Hashable, Sendable, Codable {
    package let requirement: RequirementID
    /// The act concerned, by id.
    package let item: String
    /// The last day, ISO.
    package let due: String
    /// From the as-of day to the last day: nothing on the last day itself. Nil when that is over.
    package let left: Days?
    /// From the last day to the as-of day.
    package let overdueBy: Days?
    /// The day on which it was published already, ISO.
    package let published: String?
    package let basis: [LegalBasis]
    package let working: [BilingualText]

    package init(
      requirement: RequirementID, item: String, due: String, left: Days?, overdueBy: Days?, published: String?,
      basis: [LegalBasis], working: [BilingualText]
    ) {
      self.requirement = requirement
      self.item = item
      self.due = due
      self.left = left
      self.overdueBy = overdueBy
      self.published = published
      self.basis = basis
      self.working = working
    }
  }

  package let ruling: PublicationRuling
  /// Ids of the drafts that were judged, in the order of the file.
  package let drafts: [String]
  /// Gravest first, then gate effects, bars, findings, open checks, problems, each in the order of the rule set.
  package let reasons: [Reason]
  /// What stands in nobody's way and should be looked at all the same.
  package let hints: [Reason]
  /// What persons said about the drafts, or about gate effects of the case.
  package let answers: [Answer]
  package let deadlines: [Deadline]

  package init(
    ruling: PublicationRuling, drafts: [String], reasons: [Reason], hints: [Reason] = [], answers: [Answer] = [],
    deadlines: [Deadline]
  ) {
    self.ruling = ruling
    self.drafts = drafts
    self.reasons = reasons
    self.hints = hints
    self.answers = answers
    self.deadlines = deadlines
  }
}
