/// When something happened, as exactly as the papers say: a day, or a day with its time (both in Beijing time).
///
/// A date without a time stays one; nothing invents midnight for it.
package enum Moment: Hashable, Sendable, BitwiseCopyable {
  case day(Day)
  case instant(Instant)

  /// How two moments stand to each other.
  package enum Order: Hashable, Sendable {
    case before
    /// Both carry a time, and it is the same.
    case equal
    case after
    /// The same day, and at least one carries no time: a matter for a note, not for a finding.
    case sameDayUndecided
  }

  package init?(iso text: some Collection<UInt8>) {
    if let day = Day(iso: text) {
      self = .day(day)
    } else if let instant = Instant(iso: text) {
      self = .instant(instant)
    } else {
      return nil
    }
  }

  package init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  package var day: Day {
    switch self {
    case .day(let day): day
    case .instant(let instant): instant.day
    }
  }

  package func order(to other: Moment) -> Order {
    if case .instant(let left) = self, case .instant(let right) = other {
      return left == right ? .equal : left < right ? .before : .after
    }
    return day == other.day ? .sameDayUndecided : day < other.day ? .before : .after
  }

  /// The first and the last second at which this may have happened, counted like `Instant.seconds`.
  var possibleSeconds: ClosedRange<Int64> {
    switch self {
    case .day(let day):
      let start = Int64(day.serial) * 86_400
      return start...(start + 86_399)
    case .instant(let instant):
      return instant.seconds...instant.seconds
    }
  }
}

extension Moment: CustomStringConvertible {
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .instant(let instant): instant.description
    }
  }
}
