/// The unit in which a law states a period.
package enum PeriodUnit: Hashable, Sendable, CaseIterable {
  /// Days on which offices work: weekends and holidays are skipped, swapped-in weekend days count.
  case workingDay
  case naturalDay
  case hour
  case month
  case year
}

/// A length of time as a law states it: a count and its unit.
package struct Period: Hashable, Sendable {
  /// 0…99 999: a longer one is a typing error in a rule.
  package let count: Int32
  package let unit: PeriodUnit

  package init?(count: Int, unit: PeriodUnit) {
    guard (0...99_999).contains(count) else { return nil }
    self.count = Int32(count)
    self.unit = unit
  }

  package static func workingDays(_ count: UInt16) -> Period { Period(known: count, .workingDay) }
  package static func naturalDays(_ count: UInt16) -> Period { Period(known: count, .naturalDay) }
  package static func hours(_ count: UInt16) -> Period { Period(known: count, .hour) }
  package static func months(_ count: UInt16) -> Period { Period(known: count, .month) }
  package static func years(_ count: UInt16) -> Period { Period(known: count, .year) }

  private init(known count: UInt16, _ unit: PeriodUnit) {
    self.count = Int32(count)
    self.unit = unit
  }
}
