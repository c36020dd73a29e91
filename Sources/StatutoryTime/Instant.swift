/// A moment of Beijing time, exact to the second: a day and the second of that day.
package struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  package let day: Day
  /// 0…86 399.
  package let second: Int32

  /// 24:00 is refused: it is the next day's 00:00, and papers that write it mean either.
  package init?(day: Day, hour: Int, minute: Int, second: Int = 0) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    self.init(day: day, second: Int32(hour * 3600 + minute * 60 + second))
  }

  /// Seconds since 1970-01-01T00:00:00 Beijing time.
  package init(seconds: Int64) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    self.init(day: Day(serial: Int32(clamping: day)), second: Int32(seconds - day * 86_400))
  }

  private init(day: Day, second: Int32) {
    self.day = day
    self.second = second
  }

  /// Seconds since 1970-01-01T00:00:00 Beijing time.
  package var seconds: Int64 { Int64(day.serial) * 86_400 + Int64(second) }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  package func adding(seconds count: Int64) -> Instant { Instant(seconds: seconds + count) }
}
