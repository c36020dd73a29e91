import Model

/// A list of due dates as CSV (RFC 4180, UTF-8 with byte order mark): a row for each date.
struct DueTable: DueList {
  private let head: DueListHead
  private let say: DueWords

  init(_ head: DueListHead, _ say: DueWords) {
    self.head = head
    self.say = say
  }

  private static let headings: [BilingualText] = [
    .init(zh: "基准日", en: "as of"), .init(zh: "单位代码", en: "unit code"), .init(zh: "单位", en: "unit"),
    .init(zh: "案卷", en: "case file"), .init(zh: "类别", en: "kind"), .init(zh: "状态", en: "state"),
    .init(zh: "行为", en: "act"), .init(zh: "编号", en: "id"), .init(zh: "文号", en: "number"),
    .init(zh: "应办事项", en: "to be done"), .init(zh: "起算事项", en: "counted from"), .init(zh: "起算日", en: "from"),
    .init(zh: "期限", en: "period"), .init(zh: "到期日", en: "due"), .init(zh: "剩余工作日", en: "working days left"),
    .init(zh: "剩余自然日", en: "natural days left"), .init(zh: "逾期工作日", en: "working days overdue"),
    .init(zh: "逾期自然日", en: "natural days overdue"), .init(zh: "说明", en: "remark"), .init(zh: "依据", en: "clause"),
    .init(zh: "评查项目", en: "requirement"), .init(zh: "文件", en: "file"), .init(zh: "行", en: "line"),
    .init(zh: "列", en: "column"), .init(zh: "位置", en: "path"),
  ]

  mutating func begin() -> [UInt8] { [UInt8](("\u{FEFF}" + line(Self.headings.map { .text(say($0)) })).utf8) }

  mutating func add(_ unit: DueUnit) -> [UInt8] {
    let entries = unit.entries + (head.showsOpen ? unit.open : [])
    let broken = say.files(unit.problems).map { cells($0.file, $0.text, unit) }
    return [UInt8]((entries.map { cells($0, unit) } + broken).map(line).joined().utf8)
  }

  mutating func end() -> [UInt8] { [] }

  private func line(_ cells: [CSVCell]) -> String { cells.map(\.written).joined(separator: ",") + "\r\n" }

  /// A file that could not be used, or not altogether.
  private func cells(_ file: String, _ remark: String, _ unit: DueUnit) -> [CSVCell] {
    Self.headings.indices.map { column in
      switch column {
      case 0: .text(head.asOf)
      case 1: .text(unit.code)
      case 2: .text(unit.name)
      case 5: .text(say.pick("不能使用", "not usable"))
      case 18: .text(remark)
      case 21: .text(file)
      default: .text("")
      }
    }
  }

  private func cells(_ entry: DueUnit.Entry, _ unit: DueUnit) -> [CSVCell] {
    let date = entry.date
    var (left, over): (DueDate.Days?, DueDate.Days?) = (nil, nil)
    let state: String
    switch date.standing {
    case .left(let days): (left, state) = (days, say.pick("未到期", "due"))
    case .overdue(let days): (over, state) = (days, say.pick("逾期", "overdue"))
    case .open, .failed: state = say.standing(date.standing)
    }
    let term = date.term
    return [
      .text(head.asOf), .text(unit.code), .text(unit.name), .text(entry.caseID), .text(say(date.kind.label)),
      .text(state), .text(say(date.act)), .text(date.item), .text(date.number), .text(say(date.task)),
      .text(term.map { say($0.fromLabel) } ?? ""), .text(term?.from ?? ""), .text(term.map { say($0.period) } ?? ""),
      .text(term?.due ?? ""), .whole(left?.working), .whole(left?.natural), .whole(over?.working),
      .whole(over?.natural), .text(say.reason(date.standing) ?? ""), .text(say.clause(date)),
      .text(date.requirement.text), .text(entry.file), .whole(date.place?.line), .whole(date.place?.column),
      .text(date.place?.path ?? ""),
    ]
  }
}
