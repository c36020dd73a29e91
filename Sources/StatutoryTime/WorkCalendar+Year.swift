extension WorkCalendar {
  /// The arrangement of one year (国务院办公厅关于…年部分节假日安排的通知), as data.
  package struct Year: Hashable, Sendable {
    package let year: Int
    package let daysOff: [NamedDay]
    /// Weekend days on which offices work (调休上班), named for the holiday they pay for.
    package let workdays: [NamedDay]
    /// The festival days themselves (法定节日, 全国年节及纪念日放假办法 第二条), fewer than the days off around them.
    package let festivals: [NamedDay]
    package let source: String

    package init(
      _ year: Int, daysOff: [NamedDay], workdays: [NamedDay] = [], festivals: [NamedDay] = [], source: String = ""
    ) {
      self.year = year
      self.daysOff = daysOff
      self.workdays = workdays
      self.festivals = festivals
      self.source = source
    }
  }

  /// A day and the holiday to which it belongs (春节).
  package struct NamedDay: Hashable, Sendable {
    package let day: Day
    package let name: String

    package init(_ day: Day, _ name: String) {
      self.day = day
      self.name = name
    }
  }
}

/// What a calendar says of a day.
package enum DayKind: Hashable, Sendable {
  case working
  /// A weekend day worked in exchange for the named holiday.
  case swappedIn(String)
  case weekend
  case holiday(String)

  package var isWorking: Bool {
    switch self {
    case .working, .swappedIn: true
    case .weekend, .holiday: false
    }
  }
}
