import Model
import Testing

@testable import Reports

/// The three forms of a list of due dates, over hostile and ordinary texts.
@Suite struct DueListTests {
  static let head = DueListHead(
    district: "青石区", asOf: "2025-07-14",
    ruleSet: RuleSetIdentity(
      id: "three-systems", edition: "1.0", title: BilingualText(zh: "标准", en: "set"), sha256: "0"),
    within: nil, showsOpen: true)

  static let hostile = "=HYPERLINK(\"x\")\r\nEND:VEVENT\u{1B}[31m,;\\\u{202E}"

  static func unit(_ text: String = "A11") -> DueUnit {
    func entry(_ standing: DueDate.Standing, _ due: String?) -> DueUnit.Entry {
      DueUnit.Entry(
        key: "0123", file: "cases/\(text).xml", caseID: text,
        date: DueDate(
          kind: DueKind(id: "service", label: BilingualText(zh: "送达", en: "service")),
          requirement: RequirementID("PRO-21"),
          check: "served", item: text, act: BilingualText(zh: "决定", en: "decision"), number: text,
          task: BilingualText(zh: "决定·送达", en: "decision: served"),
          term: due.map {
            DueDate.Term(
              period: BilingualText(zh: "7个工作日", en: "7 working days"),
              fromLabel: BilingualText(zh: "决定·日期", en: "decided"),
              from: "2025-06-30", due: $0, working: [])
          }, standing: standing, basis: [], place: Place(line: 57, column: 5, path: "/caseFile/acts/decision")))
    }
    return DueUnit(
      code: "1", name: text, files: 2,
      entries: [
        entry(.overdue(DueDate.Days(natural: 5, working: 3)), "2025-07-09"),
        entry(.left(DueDate.Days(natural: 400, working: nil)), "2025-07-15T10:20"),
      ], open: [entry(.open(BilingualText(zh: "没有载明", en: "not carried")), nil)],
      problems: [
        Problem(file: text, place: nil, code: "x", message: BilingualText(zh: text, en: text), remedy: nil)
      ])
  }

  static func written(_ format: DueFormat, _ unit: DueUnit, _ language: Language = .zh) -> String {
    var list = dueList(head, as: format, language: language)
    return String(decoding: list.begin() + list.add(unit) + list.end(), as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func noLineOfACalendarIsLongAndNoneIsCutWithinACharacter(language: Language) {
    for count in 1...80 {
      let text = String(repeating: "罚𠮷é\u{301},", count: count)
      let calendar = Self.written(.icalendar, Self.unit(text), language)
      for line in calendar.components { #expect(line.utf8.count <= 75) }
      let unfolded = calendar.replacing("\r\n ", with: "")
      #expect(unfolded.contains(text.replacing(",", with: "\\,")))
      #expect(!unfolded.replacing("\r\n", with: "").contains("\r"))
    }
  }

  @Test func aHostileTextStaysTextInACalendar() {
    let lines = Self.written(.icalendar, Self.unit(Self.hostile)).replacing("\r\n ", with: "").components
    let names = lines.map { String($0.prefix { $0 != ":" && $0 != ";" }) }
    let event = ["BEGIN", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "TRANSP", "END"]
    #expect(names.filter { event.contains($0) }.suffix(20).dropLast().count == 19)
    #expect(lines.count { $0 == "END:VEVENT" } == 2 && lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(!lines.joined().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(lines.contains { $0.contains(#"\,\;\\"#) })
  }

  /// What has no day is no event; the last day of a period of hours is a day.
  @Test func anEventLastsAWholeDay() {
    let lines = Self.written(.icalendar, Self.unit()).components
    #expect(
      lines.filter { $0.hasPrefix("DTSTART;VALUE=DATE:") } == [
        "DTSTART;VALUE=DATE:20250709", "DTSTART;VALUE=DATE:20250715",
      ])
    #expect(lines.filter { $0.hasPrefix("DTSTAMP") } == ["DTSTAMP:20250714T000000Z", "DTSTAMP:20250714T000000Z"])
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
  }

  @Test(arguments: Language.allCases)
  func aTableHasAsManyCellsInEveryRow(language: Language) {
    let rows = Self.written(.csv, Self.unit(), language).components
    #expect(rows.count == 5)
    #expect(Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }) == [25])
    let hostile = Self.written(.csv, Self.unit(Self.hostile), language)
    #expect(!hostile.contains(",=") && !hostile.contains("\u{1B}") && hostile.contains("'=HYPERLINK"))
  }

  @Test(arguments: DueFormat.allCases)
  func theSameGivesTheSameBytes(format: DueFormat) {
    #expect(Self.written(format, Self.unit(Self.hostile)) == Self.written(format, Self.unit(Self.hostile)))
    #expect(!Self.written(format, Self.unit(Self.hostile)).contains("\u{1B}"))
  }

  @Test func theTextSaysDaysClauseAndWhatIsOpen() {
    let text = Self.written(.text, Self.unit())
    for words in [
      "2025-07-09 逾期 3 个工作日（5 日）", "还有 400 日", "逾期 1 项，未到期 1 项，不能算出 1 项", "没有载明", "PRO-21 · cases/A11.xml:57:5",
      "不能使用：A11",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }
}

extension String {
  /// Its lines, each without its end.
  fileprivate var components: [String] { split(separator: "\r\n").map(String.init) }
}
