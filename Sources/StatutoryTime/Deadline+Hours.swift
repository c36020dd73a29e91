/// Hours are exact, but papers often give the day alone. Both ends are then ranges of seconds: what holds for every
/// second of them is decided, what depends on the second is `sameDayUndecided`; lapses count what is certain.
extension Deadline {
  func judgeHoursWithin(start: Moment, due: Moment, actual: Moment?, asOf: Day) -> Outcome {
    let end = endOfHours(after: start)
    guard let done = actual?.possibleSeconds else {
      let open = Moment.day(asOf).possibleSeconds
      return asOf > due.day ? .missed(by: Lapse(seconds: open.lowerBound - end.upperBound)) : .pending
    }
    if done.upperBound <= end.lowerBound { return .met(slack: Lapse(seconds: end.lowerBound - done.upperBound)) }
    if done.lowerBound > end.upperBound { return .late(by: Lapse(seconds: done.lowerBound - end.upperBound)) }
    return .sameDayUndecided
  }

  func judgeHoursNotBefore(start: Moment, actual: Moment) -> Outcome {
    let end = endOfHours(after: start)
    let done = actual.possibleSeconds
    if done.lowerBound >= end.upperBound { return .met(slack: Lapse(seconds: done.lowerBound - end.upperBound)) }
    if done.upperBound < end.lowerBound { return .early(by: Lapse(seconds: end.lowerBound - done.upperBound)) }
    return .sameDayUndecided
  }

  private func endOfHours(after start: Moment) -> ClosedRange<Int64> {
    let begun = start.possibleSeconds
    return (begun.lowerBound + seconds)...(begun.upperBound + seconds)
  }
}
