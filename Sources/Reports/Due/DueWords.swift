import Model

/// The words of a list of due dates in one language.
struct DueWords: Sendable {
  let language: Language
  let words: Wording

  init(_ language: Language) {
    self.language = language
    words = Wording(language: language)
  }

  func callAsFunction(_ text: BilingualText) -> String { text[language] }
  func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  var title: String { pick("到期和逾期事项", "What is due and overdue") }

  /// `逾期 5 个工作日（7 日）`.
  func standing(_ standing: DueDate.Standing) -> String {
    switch standing {
    case .left(let days) where days.natural == 0: pick("今天是最后一天", "today is the last day")
    case .left(let days): pick("还有 \(number(days))", "\(number(days)) left")
    case .overdue(let days): pick("逾期 \(number(days))", "overdue by \(number(days))")
    case .open: pick("待定", "open")
    case .failed: pick("未能计算", "not computed")
    }
  }

  private func number(_ days: DueDate.Days) -> String {
    guard let working = days.working else { return pick("\(days.natural) 日", "\(days.natural) days") }
    return pick("\(working) 个工作日（\(days.natural) 日）", "\(working) working days (\(days.natural) days)")
  }

  /// Why there is no day.
  func reason(_ standing: DueDate.Standing) -> String? {
    switch standing {
    case .left, .overdue: nil
    case .open(let why), .failed(let why): self(why)
    }
  }

  /// `决定 A12 青市监处罚〔2025〕112号`.
  func act(_ date: DueDate) -> String {
    [self(date.act), date.item, date.number].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `决定·送达或发出日期：自“决定·日期”（2025-06-30）起 7个工作日 内`.
  func task(_ date: DueDate) -> String {
    guard let term = date.term else { return self(date.task) }
    return pick(
      "\(date.task.zh)：自“\(term.fromLabel.zh)”（\(term.from)）起 \(term.period.zh) 内",
      "\(date.task.en): within \(term.period.en) of “\(term.fromLabel.en)” (\(term.from))")
  }

  /// The governing clause.
  func clause(_ date: DueDate) -> String { words.clauses(date.basis) }

  func summary(_ unit: DueUnit, _ head: DueListHead) -> String {
    let (over, left, open) = (unit.overdue, unit.entries.count - unit.overdue, unit.open.count)
    let due = pick("未到期 \(left) 项", "\(left) still to come")
    let first = head.within == nil ? pick("逾期 \(over) 项，\(due)", "\(over) overdue, \(due)") : due
    return open == 0 ? first : first + pick("，不能算出 \(open) 项", ", \(open) that cannot be computed")
  }

  /// Each file that could not be used, or not altogether: its first problem, and how many more there are.
  func files(_ problems: [Problem]) -> [(file: String, text: String)] {
    var order: [String] = []
    var found: [String: [Problem]] = [:]
    for problem in problems {
      if found[problem.file] == nil { order.append(problem.file) }
      found[problem.file, default: []].append(problem)
    }
    return order.compactMap { file in
      guard let all = found[file], let first = all.first else { return nil }
      let place = first.place.map { $0.line > 0 ? ":\($0.line):\($0.column)" : "" } ?? ""
      let more = all.count > 1 ? pick("（共 \(all.count) 处）", " (\(all.count) in all)") : ""
      return (file, pick("不能使用：", "not usable: ") + "\(file)\(place) \(self(first.message))\(more)")
    }
  }

  func window(_ head: DueListHead) -> String? {
    head.within.map { pick("只列 \($0) 日内到期的，逾期的不列", "only what is due within \($0) days; nothing overdue") }
  }
}
