/// How a result was reached, step by step, as data; made only for those who ask, never while judging.
package struct Working: Hashable, Sendable {
  package enum Rule: Hashable, Sendable {
    case within
    case notBefore
    case atLeastBefore(Deadline.AdvanceReading)
  }

  package enum SkipReason: Hashable, Sendable {
    case weekend
    case holiday(String)
    case suspended
  }

  /// Neighbouring days left out for one reason, both included.
  package struct Skipped: Hashable, Sendable {
    package let from: Day
    package let to: Day
    package let reason: SkipReason
  }

  package struct RefusedSuspension: Hashable, Sendable {
    package let suspension: Suspension
    package let fault: Suspension.Fault
  }

  package let rule: Rule
  package let period: Period
  package let start: Moment
  /// Nil for hours, which run from the start itself.
  package let firstCounted: Day?
  /// Days between start and nominal last day that were counted; 0 for hours.
  package let counted: Int32
  package let skipped: [Skipped]
  /// Weekend days that were counted since offices worked on them.
  package let swappedIn: [WorkCalendar.NamedDay]
  package let refusedSuspensions: [RefusedSuspension]
  package let extensions: [Extension.Use]
  package let nominalLast: Day
  /// The rest days over which the last day rolled; empty where it did not.
  package let rolledOver: [Skipped]
  package let due: Moment
  package let actual: Moment?
  package let asOf: Day?
  package let outcome: Outcome
}

extension Working {
  /// The working of `Deadline.judgeWithin`, `judgeNotBefore` or `judgeAtLeastBefore`; `actual` is the event in the last.
  package init(
    _ rule: Rule, _ deadline: Deadline, start: Moment, actual: Moment?, asOf: Day? = nil, judged: Judgement,
    in calendar: WorkCalendar
  ) throws(CalendarGap) {
    let nominal = try deadline.nominalLastDay(after: start.day, in: calendar)
    try self.init(
      rule: rule, deadline: deadline, start: start, suspended: SuspendedDays([]), refused: [], extensions: [],
      nominal: deadline.period.unit == .hour ? judged.due.day : nominal, actual: actual, asOf: asOf, judged: judged,
      calendar: calendar)
  }

  /// The working of `ExtendedTerm.judge`.
  package init(
    _ term: ExtendedTerm, actual: Moment?, asOf: Day? = nil, judged: Judgement, in calendar: WorkCalendar
  ) throws(CalendarGap) {
    let refused = term.suspensions.compactMap { suspension in
      suspension.fault.map { RefusedSuspension(suspension: suspension, fault: $0) }
    }
    try self.init(
      rule: .within, deadline: term.deadline, start: .day(term.start), suspended: term.suspendedDays, refused: refused,
      extensions: term.extensions, nominal: term.nominalExpiry, actual: actual, asOf: asOf, judged: judged,
      calendar: calendar)
  }

  private init(
    rule: Rule, deadline: Deadline, start: Moment, suspended: SuspendedDays, refused: [RefusedSuspension],
    extensions: [Extension.Use], nominal: Day, actual: Moment?, asOf: Day?, judged: Judgement, calendar: WorkCalendar
  ) throws(CalendarGap) {
    let unit = deadline.period.unit
    var walk = Walk(calendar: calendar, suspended: suspended, restDaysCount: unit != .workingDay)
    if unit != .hour { try walk.go(after: start.day, through: nominal) }
    var roll = Walk(calendar: calendar, suspended: SuspendedDays([]), restDaysCount: false)
    if deadline.rolls, rule == .within || rule == .notBefore {
      try roll.go(after: nominal.adding(days: -1), through: judged.due.day)
    }
    self.rule = rule
    period = deadline.period
    self.start = start
    firstCounted = unit == .hour ? nil : start.day.adding(days: 1)
    counted = walk.counted
    skipped = walk.skipped
    swappedIn = walk.swappedIn
    refusedSuspensions = refused
    self.extensions = extensions
    nominalLast = nominal
    rolledOver = roll.skipped
    due = judged.due
    self.actual = actual
    self.asOf = asOf
    outcome = judged.outcome
  }

  private struct Walk {
    let calendar: WorkCalendar
    let suspended: SuspendedDays
    let restDaysCount: Bool
    var counted: Int32 = 0
    var skipped: [Skipped] = []
    var swappedIn: [WorkCalendar.NamedDay] = []

    mutating func go(after start: Day, through end: Day) throws(CalendarGap) {
      var day = start
      while day < end {
        day = day.adding(days: 1)
        if suspended.contains(day) {
          skip(day, .suspended)
        } else if restDaysCount {
          counted += 1
        } else {
          switch try calendar.kind(of: day) {
          case .working:
            counted += 1
          case .swappedIn(let name):
            counted += 1
            swappedIn.append(WorkCalendar.NamedDay(day, name))
          case .weekend:
            skip(day, .weekend)
          case .holiday(let name):
            skip(day, .holiday(name))
          }
        }
      }
    }

    private mutating func skip(_ day: Day, _ reason: SkipReason) {
      if let last = skipped.last, last.reason == reason, last.to.adding(days: 1) == day {
        skipped[skipped.count - 1] = Skipped(from: last.from, to: day, reason: reason)
      } else {
        skipped.append(Skipped(from: day, to: day, reason: reason))
      }
    }
  }
}
