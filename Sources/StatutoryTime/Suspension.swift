/// A time claimed to lie outside a period (鉴定, 检测, 公告, 中止…), both days included.
package struct Suspension: Hashable, Sendable {
  package let from: Day
  package let to: Day
  /// A document shows that it happened (鉴定委托书 and 鉴定结论).
  package let proven: Bool
  /// The party was told of it in time, where the law asks for that.
  package let notified: Bool

  package init(from: Day, to: Day, proven: Bool, notified: Bool) {
    self.from = from
    self.to = to
    self.proven = proven
    self.notified = notified
  }

  /// Why a claimed suspension does not count.
  package enum Fault: Hashable, Sendable, CaseIterable {
    case endsBeforeItBegins
    case notProven
    case notNotified
  }

  package var fault: Fault? {
    if to < from { return .endsBeforeItBegins }
    if !proven { return .notProven }
    return notified ? nil : .notNotified
  }
}

/// The union of suspensions that count: separate, ascending day ranges.
package struct SuspendedDays: Hashable, Sendable {
  package let ranges: [ClosedRange<Day>]

  package init(_ suspensions: [Suspension]) {
    var merged: [ClosedRange<Day>] = []
    for suspension in suspensions.filter({ $0.fault == nil }).sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      if let last = merged.last, suspension.from <= last.upperBound.adding(days: 1) {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, suspension.to)
      } else {
        merged.append(suspension.from...suspension.to)
      }
    }
    ranges = merged
  }

  package func contains(_ day: Day) -> Bool {
    ranges.contains { $0.contains(day) }
  }

  /// The `count`th day after `start` that is not suspended.
  func day(_ count: Int32, after start: Day) -> Day {
    guard count > 0 else { return start }
    var end = start.adding(days: count)
    for range in ranges where range.upperBound > start && range.lowerBound <= end {
      let outside = max(range.lowerBound, start.adding(days: 1))
      end = end.adding(days: range.upperBound.days(since: outside) + 1)
    }
    return end
  }

  /// The `count`th working day after `start` that is not suspended.
  func workingDay(_ count: Int32, after start: Day, in calendar: WorkCalendar) throws(CalendarGap) -> Day {
    guard count > 0 else { return start }
    var skipped: Int32 = 0
    var end = try calendar.workingDay(count, after: start)
    for range in ranges where range.upperBound > start && range.lowerBound <= end {
      let before = max(range.lowerBound.adding(days: -1), start)
      skipped += try calendar.workingDays(after: before, through: range.upperBound)
      end = try calendar.workingDay(count + skipped, after: start)
    }
    return end
  }
}
