/// What became of an obligation that had to be done within a period, or not before it had run.
package enum Outcome: Hashable, Sendable {
  /// Kept; the lapse is what was left.
  case met(slack: Lapse)
  /// Done, but after the period.
  case late(by: Lapse)
  /// Done before the period had run.
  case early(by: Lapse)
  /// Nothing happened, and on the as-of date nothing had to yet.
  case pending
  /// Nothing happened although the period is over; measured to the as-of date.
  case missed(by: Lapse)
  /// Kept or broken within one day, and the papers lack the time that would tell: a note, not a finding.
  case sameDayUndecided
}

/// An outcome with the moment on which it hangs.
package struct Judgement: Hashable, Sendable {
  /// The last permitted moment; for `notBefore` the last moment of the waiting period; for `atLeastBefore` the first
  /// permitted day of the event.
  package let due: Moment
  package let outcome: Outcome

  package init(due: Moment, outcome: Outcome) {
    self.due = due
    self.outcome = outcome
  }
}
