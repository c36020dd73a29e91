/// The obvious calendar: every day of 2004–2026 written out one after the other, questions answered by walking.
///
/// It shares nothing with the code under test: days are made by counting up, weekdays by counting round, and rest days
/// are looked up by their text.
struct SlowCalendar {
  struct Entry {
    let text: String
    let year: Int
    let month: Int
    let day: Int
    let isRest: Bool
  }

  let entries: [Entry]
  let places: [String: Int]

  init(_ file: CalendarFile) {
    var entries: [Entry] = []
    var weekday = 4  // 2004-01-01 was a Thursday
    for year in file.years {
      let worked = Set(year.work.map(\.day))
      for month in 1...12 {
        for day in 1...SlowCalendar.length(of: month, in: year.number) {
          let text = "\(year.number)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          let off = year.off.contains { $0.from <= text && text <= $0.to }
          let isRest = off || (weekday >= 6 && !worked.contains(text))
          entries.append(Entry(text: text, year: year.number, month: month, day: day, isRest: isRest))
          weekday = weekday == 7 ? 1 : weekday + 1
        }
      }
    }
    self.entries = entries
    places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.text, $0) })
  }

  /// Places of the 1st…`count`th working day after the place; fewer where the years end.
  func workingDays(_ count: Int, after place: Int) -> [Int] {
    var found: [Int] = []
    var walking = place + 1
    while found.count < count && walking < entries.count {
      if !entries[walking].isRest { found.append(walking) }
      walking += 1
    }
    return found
  }

  func rolled(_ place: Int) -> Int? {
    var walking = place
    while walking < entries.count && entries[walking].isRest { walking += 1 }
    return walking < entries.count ? walking : nil
  }

  /// Months by turning the pages of a wall calendar, one at a time.
  func adding(months: Int, to place: Int) -> String {
    var (year, month) = (entries[place].year, entries[place].month)
    for _ in 0..<months {
      month += 1
      if month == 13 { (year, month) = (year + 1, 1) }
    }
    let day = min(entries[place].day, Self.length(of: month, in: year))
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  static func length(of month: Int, in year: Int) -> Int {
    if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
