import Model

/// A list of due dates for the terminal: unit by unit, the earliest day first.
struct DueText: DueList {
  private let head: DueListHead
  private let say: DueWords
  private let style: TextStyle
  private var counts = (overdue: 0, left: 0, open: 0)

  init(_ head: DueListHead, _ say: DueWords, _ style: TextStyle) {
    self.head = head
    self.say = say
    self.style = style
  }

  mutating func begin() -> [UInt8] {
    var lines = TextLines(style: style)
    lines.line("\(say.title) · \(head.district)", ink: .bold)
    lines.field(say.words(.asOf), head.asOf, column: 14)
    lines.field(say.words(.ruleSet), "\(say(head.ruleSet.title)) \(head.ruleSet.edition)", column: 14)
    if let window = say.window(head) { lines.line(window) }
    return [UInt8](lines.text.utf8)
  }

  mutating func add(_ unit: DueUnit) -> [UInt8] {
    counts.overdue += unit.overdue
    counts.left += unit.entries.count - unit.overdue
    counts.open += unit.open.count
    var lines = TextLines(style: style)
    guard !unit.entries.isEmpty || !unit.problems.isEmpty || (head.showsOpen && !unit.open.isEmpty) else { return [] }
    lines.heading("\(unit.name) · \(say.summary(unit, head))")
    for entry in unit.entries { write(entry, to: &lines) }
    if head.showsOpen { for entry in unit.open { write(entry, to: &lines) } }
    for problem in say.files(unit.problems) { lines.line(problem.text, hanging: 2, ink: .warning) }
    return [UInt8](lines.text.utf8)
  }

  private func write(_ entry: DueUnit.Entry, to lines: inout TextLines) {
    let date = entry.date
    let day = date.term?.due ?? "—"
    lines.line(
      "\(day) \(say.standing(date.standing)) [\(say(date.kind.label))] \(entry.caseID) \(say.act(date))",
      hanging: 2, ink: date.isOverdue ? .warning : .bold)
    lines.line(say.task(date), indent: 2)
    if let reason = say.reason(date.standing) { lines.line(reason, indent: 2) }
    let place = date.place.map { ":\($0.line):\($0.column)" } ?? ""
    lines.line(
      [say.clause(date), date.requirement.text, entry.file + place].filter { !$0.isEmpty }.joined(separator: " · "),
      indent: 2, hanging: 2, ink: .quiet)
  }

  mutating func end() -> [UInt8] {
    var lines = TextLines(style: style)
    lines.blank()
    let (over, left, open) = counts
    lines.line(
      head.within == nil
        ? say.pick("合计：逾期 \(over) 项，未到期 \(left) 项。", "In all: \(over) overdue, \(left) still to come.")
        : say.pick("合计：\(left) 项。", "In all: \(left)."))
    if open > 0 {
      let hint = head.showsOpen ? "" : say.pick("（--undecided 列出）", " (--undecided lists them)")
      lines.line(
        say.pick(
          "另有 \(open) 项因案卷没有载明，或者须由人判断，不能算出\(hint)。",
          "For \(open) more nobody can compute a day: the file does not say, or a person must\(hint)."))
    }
    return [UInt8](lines.text.utf8)
  }
}
