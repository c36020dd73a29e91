import StatutoryTime
import Testing

/// Two packages made the tables in `Oracle` independently of each other; `cn.xml` must agree with both wherever they
/// agree, and with the one named right in `disagreements.txt` where they do not.
struct CalendarSourcesTests {
  @Test func cnAgreesWithBothPackagesExceptWhereAReasonIsGiven() throws {
    let calendar = try CalendarFile.calendar()
    let first = try restDays("chinesecalendar")
    let second = try restDays("holidays")
    var found: [String] = []
    var day = try day("2004-01-01")
    while day.year <= 2026 {
      let rest = try !calendar.isWorking(day)
      let answers = (first.isRest(day), second.isRest(day))
      if answers.0 != answers.1 {
        found.append(day.description)
      } else if answers.0 != rest {
        Issue.record("both packages say that \(day) is \(answers.0 ? "a rest day" : "worked")")
      }
      day = day.adding(days: 1)
    }

    let listed = try CalendarFile.text("Tests/StatutoryTimeTests/Oracle/disagreements.txt")
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "|").map(trimmed) }
    #expect(found == listed.map { $0[0] })
    for line in listed {
      let disputed = try StatutoryTimeTests.day(line[0])
      let right = line[1] == "holidays" ? second : first
      #expect(["holidays", "chinesecalendar"].contains(line[1]))
      #expect(try calendar.isWorking(disputed) == !right.isRest(disputed))
      #expect(!line[2].isEmpty)
    }
  }

  private struct RestDays {
    var off: Set<String> = []
    var worked: Set<String> = []

    func isRest(_ day: Day) -> Bool {
      day.isWeekend ? !worked.contains(day.description) : off.contains(day.description)
    }
  }

  private func restDays(_ name: String) throws -> RestDays {
    var table = RestDays()
    for line in try CalendarFile.text("Tests/StatutoryTimeTests/Oracle/\(name).txt").split(separator: "\n").dropFirst()
    {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      try #require(columns.count == 3)
      table.off.formUnion(columns[1].split(separator: " ").map { "\(columns[0])-\($0)" })
      table.worked.formUnion(columns[2].split(separator: " ").map { "\(columns[0])-\($0)" })
    }
    try #require(table.off.count > 300)
    return table
  }

  private func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
