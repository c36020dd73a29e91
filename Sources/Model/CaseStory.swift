/// What a case file itself says of what happened and what was decided, masked for readers outside; nothing is inferred.
package struct CaseStory: Hashable, Sendable {
  package struct Decision: Hashable, Sendable {
    /// ISO day, kind as the format names it, and document number; empty where not written or not shown.
    package let date: String
    package let kind: String
    package let number: String
    /// 罚款55000元 …
    package let contents: [BilingualText]
    /// 《…》第五十七条 as cited.
    package let cites: [BilingualText]

    package init(
      date: String, kind: String, number: String, contents: [BilingualText], cites: [BilingualText]
    ) {
      self.date = date
      self.kind = kind
      self.number = number
      self.contents = contents
      self.cites = cites
    }
  }

  /// When and why the case was closed; empty where not written.
  package struct Closing: Hashable, Sendable {
    package let date: String
    package let reason: String

    package init(date: String, reason: String) {
      self.date = date
      self.reason = reason
    }
  }

  package let unit: String
  package let cause: String
  package let parties: [String]
  /// What was done against the law, as the file describes it.
  package let conduct: [String]
  package let decisions: [Decision]
  package let closings: [Closing]
  /// How many texts could not be masked with certainty: they are left out, for a person to write.
  package let withheld: Int

  package init(
    unit: String, cause: String, parties: [String], conduct: [String], decisions: [Decision], closings: [Closing],
    withheld: Int
  ) {
    self.unit = unit
    self.cause = cause
    self.parties = parties
    self.conduct = conduct
    self.decisions = decisions
    self.closings = closings
    self.withheld = withheld
  }
}
