import StatutoryTime
import Testing

struct WorkCalendarTests {
  private let calendar: WorkCalendar

  init() throws { calendar = try CalendarFile.calendar() }

  @Test func everyDayIsWhatTheArrangementSays() throws {
    let file = try CalendarFile.china.get()
    for (place, entry) in SlowCalendar(file).entries.enumerated() {
      let day = Day(serial: try day("2004-01-01").serial + Int32(place))
      if day.description != entry.text { Issue.record("\(day) should be \(entry.text)") }
      let works = try calendar.isWorking(day)
      if works == entry.isRest { Issue.record("\(day)") }
      if try calendar.kind(of: day).isWorking != works { Issue.record("\(day)") }
    }
    #expect(file.years.map(\.number) == Array(2004...2026))
  }

  @Test(arguments: [
    ("2021-02-10", DayKind.working), ("2021-02-20", .swappedIn("春节")), ("2021-02-27", .weekend),
    ("2021-02-13", .holiday("春节")), ("2020-02-01", .holiday("春节")), ("2020-02-02", .holiday("春节")),
    ("2020-02-03", .working), ("2005-12-31", .swappedIn("元旦")), ("2015-09-03", .holiday("抗战胜利70周年纪念日")),
  ])
  func aDayHasAKind(_ text: String, _ kind: DayKind) throws {
    #expect(try calendar.kind(of: day(text)) == kind)
  }

  @Test func theSwappedWorkdaysOf2021AreTheSevenOfTheNotice() throws {
    let start = try day("2021-01-01")
    let found = try (0..<365).map { start.adding(days: $0) }.filter { try calendar.isWorking($0) && $0.isWeekend }
    let expected = ["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"].map { "2021-\($0)" }
    #expect(found.map(\.description) == expected)
  }

  @Test(arguments: ["2003-12-31", "2027-01-01", "0001-01-01", "9999-12-31"])
  func aYearWithoutArrangementIsNeverAPass(_ text: String) throws {
    let outside = try day(text)
    let gap = CalendarGap(year: outside.year)
    #expect(throws: gap) { try calendar.kind(of: outside) }
    #expect(throws: gap) { try calendar.isWorking(outside) }
    #expect(throws: gap) { try calendar.festival(on: outside) }
    #expect(throws: gap) { try calendar.workingDay(1, after: outside) }
  }

  @Test func aCountThatLeavesTheCalendarNamesTheMissingYear() throws {
    #expect(throws: CalendarGap(year: 2027)) { try calendar.workingDay(7, after: day("2026-12-25")) }
    #expect(throws: CalendarGap(year: 2027)) {
      try calendar.workingDays(after: day("2026-12-25"), through: day("2027-01-04"))
    }
    #expect(throws: CalendarGap(year: 2003)) {
      try calendar.workingDays(after: day("2003-12-25"), through: day("2004-01-04"))
    }
  }

  @Test func aMissingYearInTheMiddleIsAGapToo() throws {
    let years = try CalendarFile.china.get().calendarYears().filter { $0.year != 2010 }
    let holed = try WorkCalendar(years: years.reversed())
    #expect(try holed.workingDay(1, after: day("2009-12-30")) == day("2009-12-31"))
    #expect(throws: CalendarGap(year: 2010)) { try holed.workingDay(2, after: day("2009-12-30")) }
    #expect(throws: CalendarGap(year: 2010)) {
      try holed.workingDays(after: day("2009-12-30"), through: day("2011-01-04"))
    }
    #expect(throws: CalendarGap(year: 2010)) { try holed.kind(of: day("2010-06-01")) }
    #expect(try holed.isWorking(day("2011-01-04")))
  }

  @Test func anEmptyCalendarKnowsNothing() throws {
    let empty = try WorkCalendar(years: [])
    #expect(throws: CalendarGap(year: 2021)) { try empty.isWorking(day("2021-01-04")) }
    #expect(throws: CalendarGap(year: 1)) { try empty.isWorking(Day.first) }
  }

  @Test func faultyDataIsRefused() throws {
    let saturday = WorkCalendar.NamedDay(try day("2021-02-20"), "春节")
    let monday = WorkCalendar.NamedDay(try day("2021-02-15"), "春节")
    #expect(throws: CalendarFault.weekdaySwappedIn(monday.day)) {
      try WorkCalendar(years: [.init(2021, daysOff: [], workdays: [monday])])
    }
    #expect(throws: CalendarFault.dayRepeated(saturday.day)) {
      try WorkCalendar(years: [.init(2021, daysOff: [saturday], workdays: [saturday])])
    }
    #expect(throws: CalendarFault.dayOutsideYear(monday.day, year: 2020)) {
      try WorkCalendar(years: [.init(2020, daysOff: [monday])])
    }
    #expect(throws: CalendarFault.yearRepeated(2021)) {
      try WorkCalendar(years: [.init(2021, daysOff: []), .init(2021, daysOff: [monday])])
    }
    #expect(throws: CalendarFault.yearOutOfRange(0)) { try WorkCalendar(years: [.init(0, daysOff: [])]) }
  }

  @Test(
    arguments: [
      ("2013-02-09", "除夕"), ("2014-01-30", nil), ("2024-02-09", nil), ("2025-01-28", "除夕"), ("2024-05-02", nil),
      ("2025-05-02", "劳动节"), ("2007-05-03", "劳动节"), ("2008-05-02", nil), ("2020-10-01", "中秋节、国庆节"),
      ("2021-10-04", nil), ("2021-04-04", "清明节"),
    ] as [(String, String?)])
  func festivalsFollowTheLawOfTheirYear(_ text: String, _ name: String?) throws {
    #expect(try calendar.festival(on: day(text)) == name)
  }

  @Test func everyFestivalIsADayOff() throws {
    for year in calendar.years {
      for festival in year.festivals { #expect(try !calendar.isWorking(festival.day), "\(festival)") }
    }
  }
}
