import StatutoryTime

/// Between which days a period must end, whatever the holidays of a year for which there is no calendar.
struct PossibleDue: Hashable {
  let earliest: Day
  let latest: Day

  /// The most rest days that can stand together with their weekends, generously.
  private static let longestRest: Int32 = 16

  /// nil for hours, which need no calendar.
  init?(_ period: Period, after start: Day) {
    switch period.unit {
    case .workingDay:
      // Every day could be a working day; or every weekend is free and one longest rest comes on top.
      earliest = start.adding(days: period.count)
      latest = start.adding(days: period.count + 2 * (period.count / 5 + 1) + Self.longestRest)
    case .naturalDay:
      earliest = start.adding(days: period.count)
      latest = earliest.adding(days: Self.longestRest)
    case .month:
      earliest = start.adding(months: period.count)
      latest = earliest.adding(days: Self.longestRest)
    case .year:
      earliest = start.adding(years: period.count)
      latest = earliest.adding(days: Self.longestRest)
    case .hour: return nil
    }
  }
}
