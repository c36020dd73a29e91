extension Working {
  /// The steps as lines for readers, without marks at their beginning or end.
  package func lines(_ language: Wording) -> [String] {
    let text = WorkingText(language: language)
    var lines = [text.start(self), text.period(self)]
    if !skipped.isEmpty { lines.append(text.skipped(skipped)) }
    if !swappedIn.isEmpty { lines.append(text.swappedIn(swappedIn)) }
    lines += refusedSuspensions.map(text.refused)
    lines += extensions.map(text.use)
    if !rolledOver.isEmpty { lines.append(text.rolled(self)) }
    lines.append(text.due(self))
    if let actual { lines.append(text.pick("实际：\(actual)", "actual: \(actual)")) }
    if actual == nil, let asOf { lines.append(text.pick("计算至：\(asOf)", "as of: \(asOf)")) }
    lines.append(text.outcome(self))
    return lines
  }
}

/// The wording of a `Working`; every sentence of this room that a reader sees stands here.
private struct WorkingText {
  let language: Wording

  func pick(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  func start(_ working: Working) -> String {
    guard let first = working.firstCounted else {
      return pick("起算：\(working.start)，按小时计算", "start: \(working.start), counted in hours")
    }
    return pick("起算：\(working.start)，当日不计，自\(first)起算", "start: \(working.start), not counted; counted from \(first)")
  }

  func period(_ working: Working) -> String {
    let period = working.period.text(language)
    switch working.rule {
    case .within: return pick("期限：\(period)内", "period: within \(period)")
    case .notBefore: return pick("期限：满\(period)后", "period: not before \(period) have run")
    case .atLeastBefore(.lastDayMayBeEvent): return pick("期限：至少提前\(period)", "period: at least \(period) before")
    case .atLeastBefore(.fullDaysBetween):
      return pick("期限：至少提前\(period)，中间须满整日", "period: at least \(period) before, full days in between")
    }
  }

  func skipped(_ ranges: [Working.Skipped]) -> String {
    pick("不计：\(list(ranges))", "skipped: \(list(ranges))")
  }

  func swappedIn(_ days: [WorkCalendar.NamedDay]) -> String {
    let list = days.map { pick("\($0.day)（\($0.name)调休上班）", "\($0.day) (worked for \(english($0.name)))") }
    return pick("计入：\(list.joined(separator: "、"))", "counted: \(list.joined(separator: ", "))")
  }

  func refused(_ refused: Working.RefusedSuspension) -> String {
    let range = span(refused.suspension.from, refused.suspension.to)
    let why =
      switch refused.fault {
      case .endsBeforeItBegins: pick("止日早于起日", "it ends before it begins")
      case .notProven: pick("无材料证明", "no document shows it")
      case .notNotified: pick("未告知当事人", "the party was not told")
      }
    return pick("中止不予扣除：\(range)（\(why)）", "suspension refused: \(range) (\(why))")
  }

  func use(_ use: Extension.Use) -> String {
    let given = use.given.period.text(language)
    let approved = use.given.approvedOn
    switch use.fault {
    case nil:
      return pick(
        "延长：\(given)，\(approved)批准，届满日由\(use.before)延至\(use.after)",
        "extension: \(given), approved \(approved), expiry moved from \(use.before) to \(use.after)")
    case .approvedAfterExpiry(let expiry):
      return pick(
        "延长无效：\(given)，\(approved)批准，期限已于\(expiry)届满",
        "extension refused: \(given), approved \(approved), after the expiry on \(expiry)")
    case .inHours:
      return pick("延长无效：\(given)，单位不符", "extension refused: \(given), a term of days has no hours")
    }
  }

  func rolled(_ working: Working) -> String {
    pick(
      "顺延：\(working.nominalLast)为休息日，\(list(working.rolledOver))",
      "rolled over: \(working.nominalLast) is a rest day, \(list(working.rolledOver))")
  }

  func due(_ working: Working) -> String {
    switch working.rule {
    case .within: pick("届满：\(working.due)", "due: \(working.due)")
    case .notBefore: pick("期满：\(working.due)", "period full: \(working.due)")
    case .atLeastBefore: pick("最早：\(working.due)", "earliest: \(working.due)")
    }
  }

  func outcome(_ working: Working) -> String {
    func told(_ lapse: Lapse) -> String {
      let event = working.actual ?? working.asOf.map { .day($0) } ?? working.due
      return self.lapse(lapse.inDays(from: working.due, to: event) ?? lapse)
    }
    return switch working.outcome {
    case .met(let slack): pick("结论：符合，余\(told(slack))", "result: kept, \(told(slack)) to spare")
    case .late(let by): pick("结论：逾期\(told(by))", "result: late by \(told(by))")
    case .early(let by): pick("结论：提前\(told(by))", "result: early by \(told(by))")
    case .pending: pick("结论：尚未届满", "result: not due yet")
    case .missed(let by): pick("结论：至今未办，已逾期\(told(by))", "result: still open, late by \(told(by))")
    case .sameDayUndecided:
      pick("结论：没有都写明时刻，期限是否届满无法判断", "result: times are missing, whether the period had run is unknown")
    }
  }

  /// The unit of the period with the natural days, or these alone.
  private func lapse(_ lapse: Lapse) -> String {
    // Nothing is late by no hours.
    if lapse.minutes > 0 {
      return pick("\(lapse.minutes)分钟", "\(lapse.minutes) minute\(lapse.minutes == 1 ? "" : "s")")
    }
    let days = Period(count: Int(lapse.naturalDays), unit: .naturalDay)?.text(language) ?? "\(lapse.naturalDays)"
    if lapse.isToldInDays { return days }
    let count = Period(count: Int(lapse.count), unit: lapse.unit)?.text(language) ?? "\(lapse.count)"
    return pick("\(count)（\(days)）", "\(count) (\(days))")
  }

  private func list(_ ranges: [Working.Skipped]) -> String {
    let items = ranges.map { range in
      let why =
        switch range.reason {
        case .weekend: pick("周末", "weekend")
        case .holiday(let name): pick(name, english(name))
        case .suspended: pick("中止", "suspended")
        }
      return pick("\(span(range.from, range.to))（\(why)）", "\(span(range.from, range.to)) (\(why))")
    }
    return items.joined(separator: pick("、", ", "))
  }

  /// The statutory festivals (全国年节及纪念日放假办法); any other day off keeps its name.
  private func english(_ festival: String) -> String {
    switch festival {
    case "元旦": "New Year"
    case "除夕": "Spring Festival Eve"
    case "春节": "Spring Festival"
    case "清明节": "Qingming Festival"
    case "劳动节": "Labour Day"
    case "端午节": "Dragon Boat Festival"
    case "中秋节": "Mid-Autumn Festival"
    case "国庆节": "National Day"
    default: festival
    }
  }

  private func span(_ from: Day, _ to: Day) -> String {
    from == to ? "\(from)" : pick("\(from)至\(to)", "\(from) to \(to)")
  }
}
