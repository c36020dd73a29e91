import Model

/// A list of due dates as iCalendar (RFC 5545): an event of a whole day on each last day.
///
/// The same inputs give the same bytes: the stamp of every event is the as-of day, and an event keeps its id when its day moves.
struct DueCalendar: DueList {
  private let head: DueListHead
  private let say: DueWords

  init(_ head: DueListHead, _ say: DueWords) {
    self.head = head
    self.say = say
  }

  mutating func begin() -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "-//Anjuan//due//\(say.pick("ZH", "EN"))")
    lines.add("CALSCALE", raw: "GREGORIAN")
    lines.add("METHOD", raw: "PUBLISH")
    lines.add("X-WR-CALNAME", text: "\(say.title) · \(head.district)")
    // The days are Beijing's; and a calendar needs at least one component.
    for (name, value) in [
      ("BEGIN", "VTIMEZONE"), ("TZID", "Asia/Shanghai"), ("BEGIN", "STANDARD"), ("DTSTART", "19700101T000000"),
      ("TZOFFSETFROM", "+0800"), ("TZOFFSETTO", "+0800"), ("END", "STANDARD"), ("END", "VTIMEZONE"),
    ] {
      lines.add(name, raw: value)
    }
    return lines.bytes
  }

  mutating func add(_ unit: DueUnit) -> [UInt8] {
    var lines = CalendarLines()
    for entry in unit.entries { write(entry, unit, to: &lines) }
    return lines.bytes
  }

  mutating func end() -> [UInt8] {
    var lines = CalendarLines()
    lines.add("END", raw: "VCALENDAR")
    return lines.bytes
  }

  private func write(_ entry: DueUnit.Entry, _ unit: DueUnit, to lines: inout CalendarLines) {
    let date = entry.date
    guard let term = date.term, let day = Self.basic(term.due), let stamp = Self.basic(head.asOf) else { return }
    let act = "\(entry.caseID) \(say.act(date))"
    lines.add("BEGIN", raw: "VEVENT")
    lines.add("UID", raw: "\(entry.key)@anjuan")
    lines.add("DTSTAMP", raw: "\(stamp)T000000Z")
    lines.add("DTSTART;VALUE=DATE", raw: day)
    lines.add("SUMMARY", text: say.pick("〔\(date.kind.label.zh)〕\(act)", "\(date.kind.label.en): \(act)"))
    let place = date.place.map { ":\($0.line):\($0.column)" } ?? ""
    lines.add(
      "DESCRIPTION",
      lines: [
        unit.name, say.task(date),
        say.pick("\(head.asOf)：\(say.standing(date.standing))", "\(head.asOf): \(say.standing(date.standing))"),
        [say.clause(date), date.requirement.text].filter { !$0.isEmpty }.joined(separator: " · "), entry.file + place,
      ])
    lines.add("CATEGORIES", text: say(date.kind.label))
    lines.add("TRANSP", raw: "TRANSPARENT")
    lines.add("END", raw: "VEVENT")
  }

  /// `20250709` of an ISO moment.
  private static func basic(_ moment: String) -> String? {
    CivilDay(moment).map { _ in String(moment.prefix(10)).replacing("-", with: "") }
  }
}
