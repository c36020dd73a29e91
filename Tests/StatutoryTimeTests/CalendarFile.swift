import Foundation
import StatutoryTime
import Testing

/// Reads `Rules/calendars/cn.xml` line by line, which the generator's fixed layout allows.
struct CalendarFile {
  struct Year {
    let number: Int
    let source: String
    var off: [(from: String, to: String, name: String)] = []
    var work: [(day: String, name: String)] = []
    var festivals: [(day: String, name: String)] = []
  }

  let years: [Year]

  init(_ text: String) throws {
    var years: [Year] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
      let value = { (name: String) -> String in
        let place = try #require(words.firstIndex { $0.hasSuffix(" \(name)=") }, "\(name) in \(line)")
        return words[place + 1]
      }
      switch line.drop(while: { $0 == " " }).prefix(while: { $0 != " " }) {
      case "<year":
        years.append(Year(number: try #require(Int(try value("of"))), source: try value("source")))
      case "<off":
        years[years.count - 1].off.append((try value("from"), try value("to"), try value("name")))
      case "<work":
        years[years.count - 1].work.append((try value("day"), try value("for")))
      case "<festival":
        years[years.count - 1].festivals.append((try value("day"), try value("name")))
      default:
        continue
      }
    }
    self.years = years
  }

  func calendarYears() throws -> [WorkCalendar.Year] {
    let named = { (text: String, name: String) in WorkCalendar.NamedDay(try #require(Day(iso: text)), name) }
    return try years.map { year in
      var daysOff: [WorkCalendar.NamedDay] = []
      for (from, to, name) in year.off {
        var day = try #require(Day(iso: from))
        let end = try #require(Day(iso: to))
        while day <= end {
          daysOff.append(WorkCalendar.NamedDay(day, name))
          day = day.adding(days: 1)
        }
      }
      return WorkCalendar.Year(
        year.number, daysOff: daysOff, workdays: try year.work.map(named), festivals: try year.festivals.map(named),
        source: year.source)
    }
  }

  static func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static let china = Result { try CalendarFile(try text("Rules/calendars/cn.xml")) }
  private static let chinaCalendar = Result { try WorkCalendar(years: try china.get().calendarYears()) }

  static func calendar() throws -> WorkCalendar { try chinaCalendar.get() }
}

/// A day from its text, or a failed test.
func day(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Day {
  try #require(Day(iso: text), sourceLocation: location)
}

func instant(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Instant {
  try #require(Instant(iso: text), sourceLocation: location)
}

func moment(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> Moment {
  try #require(Moment(iso: text), sourceLocation: location)
}
