/// A period with its suspensions and extensions, counted to the expiry.
///
/// Suspended days lie outside: they are not counted, and counting goes on after them. A period of months is first turned
/// into the natural days that it would last without any suspension, so that one more suspension can never bring the
/// expiry forward (a shorter month would else swallow more than the suspension gave). An extension is counted on from
/// the unrolled last day, but may be approved up to the rolled one. A suspension that begins after the last day changes
/// nothing, not even where the last day rolls into it.
package struct ExtendedTerm: Hashable, Sendable {
  package let start: Day
  package let deadline: Deadline
  package let suspensions: [Suspension]
  package let suspendedDays: SuspendedDays
  /// In the order of approval.
  package let extensions: [Extension.Use]
  /// The last day before any rolling.
  package let nominalExpiry: Day
  /// The last permitted day.
  package let expiry: Day

  /// Nil where the base period is in hours: days cannot be taken out of hours.
  package init?(
    start: Day, deadline: Deadline, suspensions: [Suspension] = [], extensions: [Extension] = [],
    in calendar: WorkCalendar
  ) throws(CalendarGap) {
    guard deadline.period.unit != .hour else { return nil }
    self.start = start
    self.deadline = deadline
    self.suspensions = suspensions
    suspendedDays = SuspendedDays(suspensions)

    var count = Count(suspended: suspendedDays, calendar: calendar, unsuspended: start, day: start)
    try count.add(deadline.period)
    var expiry = try deadline.rolled(count.day, in: calendar)
    var uses: [Extension.Use] = []
    // Stable for extensions approved on one day: the order given decides.
    for (_, given) in extensions.enumerated().sorted(by: { ($0.1.approvedOn, $0.0) < ($1.1.approvedOn, $1.0) }) {
      var fault: Extension.Fault?
      if given.period.unit == .hour {
        fault = .inHours
      } else if given.approvedOn > expiry {
        fault = .approvedAfterExpiry(expiry)
      }
      let before = expiry
      if fault == nil {
        try count.add(given.period)
        expiry = try deadline.rolled(count.day, in: calendar)
      }
      uses.append(Extension.Use(given: given, before: before, after: expiry, fault: fault))
    }
    self.extensions = uses
    nominalExpiry = count.day
    self.expiry = expiry
  }

  /// Judges what had to be done within the term; as `Deadline.judgeWithin`.
  package func judge(actual: Moment?, asOf: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Judgement {
    let outcome = try deadline.judge(last: expiry, actual: actual?.day, asOf: asOf, in: calendar)
    return Judgement(due: .day(expiry), outcome: outcome)
  }

  /// The running count: where it stands, and where it would stand had nothing been suspended.
  private struct Count {
    let suspended: SuspendedDays
    let calendar: WorkCalendar
    var unsuspended: Day
    var day: Day

    mutating func add(_ period: Period) throws(CalendarGap) {
      let next = try Deadline(period).nominalLastDay(after: unsuspended, in: calendar)
      switch period.unit {
      case .workingDay:
        day = try suspended.workingDay(period.count, after: day, in: calendar)
      case .naturalDay, .month, .year, .hour:
        day = suspended.day(next.days(since: unsuspended), after: day)
      }
      unsuspended = next
    }
  }
}

extension Deadline {
  func rolled(_ day: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Day {
    rolls ? try calendar.workingDay(onOrAfter: day) : day
  }
}
