import Model

/// The words of a timeline in one language.
struct TimelineWording {
  let language: Language

  func callAsFunction(_ label: TimelineLabel) -> String { label.text[language] }

  private func pick(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// Units of the drawing that a text takes at most.
  static func width(_ text: String) -> Int { DisplayWidth.of(text) * 7 + 8 }

  func width(_ day: TimelineOutline.Day) -> Int { Self.width(text(day)) }

  /// `▲ 06-10 检查、责令改正`; what does not fit is counted.
  func text(_ day: TimelineOutline.Day) -> String {
    var labels: [String] = []
    for event in day.events where !labels.contains(event.label[language]) { labels.append(event.label[language]) }
    var text = (day.isTold ? "▲ " : "") + day.day.short
    for (number, label) in labels.enumerated() {
      let mark = number == 0 ? " " : pick("、", ", ")
      if number > 0, DisplayWidth.of(text + mark + label) > 26 {
        return text + pick("等 \(labels.count) 项", " +\(labels.count - number)")
      }
      text += mark + VisibleText.of(label)
    }
    return text
  }

  /// `检查、询问 2、▲ 送达`: each kind of event once, with its number where there are several; a mark where something is
  /// found in it.
  func labels(of events: [CaseTimeline.Event]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for event in events {
      let label = (event.findings.isEmpty ? "" : "▲ ") + event.label[language]
      if counts[label] == nil { order.append(label) }
      counts[label, default: 0] += 1
    }
    let parts = order.map { label in (counts[label] ?? 1) > 1 ? "\(label) ×\(counts[label] ?? 1)" : label }
    return parts.joined(separator: pick("、", ", "))
  }

  func undated(_ events: [CaseTimeline.Event]) -> String {
    pick("没有载明日期：\(labels(of: events))", "no day in the file: \(labels(of: events))")
  }

  func otherDays(_ days: Int) -> String {
    pick("另有 \(days) 日未列出，见网页报告。", "\(days) more days are in the HTML report.")
  }

  func kept(_ periods: Int) -> String {
    pick("另有 \(periods) 个期限符合。", "\(periods) more periods are kept.")
  }

  func month(_ day: CivilDay) -> String {
    day.month == 1
      ? pick("\(day.year)年1月", "\(day.year)-01") : pick("\(day.month)月", "\(day.year)-" + day.short.prefix(2))
  }

  func skipped(_ days: Int) -> String {
    pick("略 \(days) 天", "\(days) days")
  }

  /// `PRO-21 决定·送达日期 · 7个工作日内 · 届满 2025-07-09 · 实际 2025-07-16 · 逾期5个工作日`
  func text(_ deadline: CaseTimeline.Deadline) -> String {
    var parts = [
      "\(deadline.requirement) \(Self.clipped(deadline.actualLabel[language]))", period(deadline), due(deadline),
    ]
    if let actual = deadline.actual { parts.append(pick("实际 \(actual)", "actual \(actual)")) }
    if let difference = deadline.difference { parts.append(difference[language]) }
    return VisibleText.of(parts.joined(separator: " · "))
  }

  /// The beginning of a long name.
  private static func clipped(_ name: String) -> String {
    var clipped = name
    while DisplayWidth.of(clipped) > 40 { clipped.removeLast() }
    return clipped == name ? name : clipped + "…"
  }

  /// `7个工作日内`
  func period(_ deadline: CaseTimeline.Deadline) -> String {
    let period = deadline.period[language]
    return switch deadline.rule {
    case .within: pick("\(period)内", "within \(period)")
    case .notBefore: pick("满\(period)后", "not before \(period)")
    case .atLeastBefore: pick("提前\(period)", "\(period) before")
    }
  }

  private func due(_ deadline: CaseTimeline.Deadline) -> String {
    switch deadline.rule {
    case .within: pick("届满 \(deadline.due)", "due \(deadline.due)")
    case .notBefore: pick("期满 \(deadline.due)", "full on \(deadline.due)")
    case .atLeastBefore: pick("最早 \(deadline.due)", "earliest \(deadline.due)")
    }
  }

  func fewer(_ days: Int) -> String {
    pick("另有 \(days) 日未标注，见逐日列表。", "\(days) more days bear no label: see the list.")
  }

  func others(_ periods: Int) -> String {
    pick("另有 \(periods) 个期限未画出，见“\(self(.periods))”。", "\(periods) more periods are not drawn: see the table.")
  }

  func pause(_ days: Int) -> String { pick("隔 \(days) 天", "\(days) days later") }

  func length(_ seconds: Int) -> String {
    seconds < 120 ? pick("\(seconds) 秒", "\(seconds) s") : pick("\(seconds / 60) 分钟", "\(seconds / 60) min")
  }
}
