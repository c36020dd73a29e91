extension Deadline {
  /// How "N days before the event" is read (处罚法21 第64条（二）, a doubt of the law itself).
  package enum AdvanceReading: Hashable, Sendable {
    /// The Nth day after the notice may be the day of the event. The default.
    case lastDayMayBeEvent
    /// N full days lie between the notice and the event.
    case fullDaysBetween
  }

  /// The first day on which the event may be held after `notice`; the day of the notice is not counted, and nothing
  /// rolls, since rolling would serve neither side.
  package func firstEventDay(
    after notice: Day, reading: AdvanceReading = .lastDayMayBeEvent, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Day {
    let last = try nominalLastDay(after: notice, in: calendar)
    switch reading {
    case .lastDayMayBeEvent: return last
    case .fullDaysBetween: return last.adding(days: 1)
    }
  }

  /// Judges a notice that had to be given at least the period before the event: `met` with the days to spare, or `late`
  /// by what was missing. For hours both moments count exactly and the readings agree.
  package func judgeAtLeastBefore(
    notice: Moment, event: Moment, reading: AdvanceReading = .lastDayMayBeEvent, in calendar: WorkCalendar
  ) throws(CalendarGap) -> Judgement {
    if period.unit == .hour {
      let judged = try judgeNotBefore(start: notice, actual: event, in: calendar)
      guard case .early(let lapse) = judged.outcome else { return judged }
      return Judgement(due: judged.due, outcome: .late(by: lapse))
    }
    let first = try firstEventDay(after: notice.day, reading: reading, in: calendar)
    let outcome: Outcome =
      event.day >= first
      ? .met(slack: try lapse(from: first, to: event.day, in: calendar))
      : .late(by: try lapse(from: event.day, to: first, in: calendar))
    return Judgement(due: .day(first), outcome: outcome)
  }
}
