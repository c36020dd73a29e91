extension CaseTimeline {
  /// One period that a check computed on one item.
  package struct Deadline: Hashable, Sendable, Codable {
    package enum Rule: String, Sendable, Codable, CaseIterable {
      /// It must happen up to the due day.
      case within
      /// It may not happen before the due day has gone by.
      case notBefore
      /// It must come so long after the first: `due` is its first permitted day.
      case atLeastBefore
    }

    package enum Outcome: String, Sendable, Codable, CaseIterable {
      case met, late, early
      /// Nothing has happened although the period is over; measured to the as-of date.
      case missed
      /// Nothing has happened, and nothing had to yet.
      case pending
      /// Within one day, without the times that would tell.
      case sameDay
    }

    package let requirement: RequirementID
    package let check: String
    package let item: String
    /// The finding or note that it gave; nil where it is kept.
    package let finding: String?
    package let rule: Rule
    package let outcome: Outcome
    /// `7个工作日`, `7 working days`.
    package let period: BilingualText
    /// What the period counts from, and when that was.
    package let fromLabel: BilingualText
    package let from: String
    package let due: String
    /// What is measured, and when it happened; nil where it has not.
    package let actualLabel: BilingualText
    package let actual: String?
    /// Between due and actual: `count` complete units of the period (`workingDay`, `naturalDay`, `hour`, `month`, `year`).
    package let count: Int
    package let unit: String
    package let naturalDays: Int
    /// The same in words; nil where there is no difference to tell.
    package let difference: BilingualText?

    package init(
      requirement: RequirementID, check: String, item: String, finding: String?, rule: Rule, outcome: Outcome,
      period: BilingualText, fromLabel: BilingualText, from: String, due: String, actualLabel: BilingualText,
      actual: String?, count: Int, unit: String, naturalDays: Int, difference: BilingualText?
    ) {
      self.requirement = requirement
      self.check = check
      self.item = item
      self.finding = finding
      self.rule = rule
      self.outcome = outcome
      self.period = period
      self.fromLabel = fromLabel
      self.from = from
      self.due = due
      self.actualLabel = actualLabel
      self.actual = actual
      self.count = count
      self.unit = unit
      self.naturalDays = naturalDays
      self.difference = difference
    }
  }
}
