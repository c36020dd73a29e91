/// What the gate knows of a case when its drafts are read as if they were published on the as-of day: the law of that day,
/// and every requirement on publications, apply to them.
package struct PublicationReading: Hashable, Sendable {
  /// A statutory bar that holds, or of which nobody can say whether it does.
  package struct Bar: Hashable, Sendable {
    package let id: String
    package let item: String
    package let ruling: PublicationRuling
    /// Why nobody can say; nil where it holds.
    package let open: BilingualText?
    package let message: BilingualText
    package let remedy: BilingualText?
    package let place: Place?
    package let basis: [LegalBasis]
    /// The requirement that says the same of a draft; where it does, the bar is not said again.
    package let saidBy: RequirementID?

    package init(
      id: String, item: String, ruling: PublicationRuling, open: BilingualText?, message: BilingualText,
      remedy: BilingualText?, place: Place?, basis: [LegalBasis], saidBy: RequirementID?
    ) {
      self.id = id
      self.item = item
      self.ruling = ruling
      self.open = open
      self.message = message
      self.remedy = remedy
      self.place = place
      self.basis = basis
      self.saidBy = saidBy
    }

    /// What is said, and asked, of a bar of which nobody can say whether it holds.
    package static func unclear(_ message: BilingualText, because open: BilingualText) -> BilingualText {
      BilingualText(
        zh: "无法确定是否属于不得公示的情形：\(message.zh)（\(open.zh)）",
        en: "it cannot be told whether this bars it: \(message.en) (\(open.en))")
    }
  }

  /// Ids of the drafts.
  package let drafts: [String]
  /// Ids of what is public already: their defects are no reason to hold a draft back.
  package let published: [String]
  /// Of all requirements, in the order of the rule set.
  package let verdicts: [Verdict]
  package let bars: [Bar]
  package let deadlines: [PublicationDecision.Deadline]
  /// What persons were asked who answered about the drafts, by the finding that they decided on.
  package let questions: [String: BilingualText]
  /// What persons said of bars.
  package let answers: [PublicationDecision.Answer]
  /// Records of persons on the drafts that could not be used.
  package let problems: [Problem]

  package init(
    drafts: [String], published: [String], verdicts: [Verdict], bars: [Bar],
    deadlines: [PublicationDecision.Deadline], questions: [String: BilingualText] = [:],
    answers: [PublicationDecision.Answer] = [], problems: [Problem] = []
  ) {
    self.drafts = drafts
    self.published = published
    self.verdicts = verdicts
    self.bars = bars
    self.deadlines = deadlines
    self.questions = questions
    self.answers = answers
    self.problems = problems
  }
}
