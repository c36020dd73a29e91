import Model
import StatutoryTime

/// Reads `Rules/calendars/`: the State Council's arrangement of each year.
struct CalendarReader {
  var problems: RuleProblems

  mutating func calendar(_ root: RuleElement) -> WorkCalendar? {
    var years: [WorkCalendar.Year] = []
    for element in root.children("year") {
      guard let year = element["of"].flatMap({ Int($0) }) else {
        problems.add("calendar.year", element.origin, zh: "年份缺 of", en: "a year needs of")
        continue
      }
      var off: [WorkCalendar.NamedDay] = []
      for range in element.children("off") {
        guard let from = range["from"].flatMap({ Day(iso: $0) }), let to = range["to"].flatMap({ Day(iso: $0) }),
          from <= to, to.days(since: from) < 60
        else {
          problems.add("calendar.off", range.origin, zh: "放假起止不对", en: "a range of days off is wrong")
          continue
        }
        for offset in 0...to.days(since: from) {
          off.append(WorkCalendar.NamedDay(from.adding(days: offset), range["name"] ?? ""))
        }
      }
      years.append(
        WorkCalendar.Year(
          year, daysOff: off, workdays: days(element, "work", name: "for"),
          festivals: days(element, "festival", name: "name"), source: element["source"] ?? ""))
    }
    do {
      return try WorkCalendar(years: years)
    } catch {
      let words = error.words
      let year = root.children("year").last { $0["of"] == String(words.year) }
      problems.add(
        "calendar.fault", (year ?? root).origin, zh: "日历数据不能用：\(words.zh)",
        en: "the calendar cannot be used: \(words.en)")
      return nil
    }
  }

  private mutating func days(_ year: RuleElement, _ name: String, name label: String) -> [WorkCalendar.NamedDay] {
    var days: [WorkCalendar.NamedDay] = []
    for element in year.children(name) {
      guard let day = element["day"].flatMap({ Day(iso: $0) }) else {
        problems.add("calendar.day", element.origin, zh: "day 不是日期", en: "day is not a date")
        continue
      }
      days.append(WorkCalendar.NamedDay(day, element[label] ?? ""))
    }
    return days
  }
}

extension CalendarFault {
  /// What is wrong, and in which year's arrangement.
  fileprivate var words: (zh: String, en: String, year: Int) {
    switch self {
    case .yearRepeated(let year): ("\(year)年写了两次", "the year \(year) is there twice", year)
    case .yearOutOfRange(let year): ("\(year)年不在 1950 到 2999 之间", "\(year) is not between 1950 and 2999", year)
    case .dayOutsideYear(let day, let year):
      ("\(day) 写在 \(year) 年里", "\(day) stands in the year \(year)", year)
    case .dayRepeated(let day):
      ("\(day) 写了两次，或者又放假又上班", "\(day) is there twice, or both off and worked", day.parts.year)
    case .weekdaySwappedIn(let day):
      ("\(day) 不是周末，本来就上班", "\(day) is no weekend day and is worked anyway", day.parts.year)
    }
  }
}
