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
      problems.add(
        "calendar.fault", root.origin, zh: "日历数据自相矛盾：\(error)", en: "the calendar contradicts itself: \(error)")
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
