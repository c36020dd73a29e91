import Model

/// The timeline as one SVG drawing: days as points with their labels above, periods as bars below.
///
/// Everything in it is also a link or plain text; hatching and shape say what colour says. Lengths are whole units of the
/// drawing, 960 across.
struct TimelineDrawing {
  static let width = 960
  static let left = 14
  static let labelHeight = 19
  static let rowHeight = 40

  let plan: TimelineOutline
  let words: TimelineWording
  /// Where a mark leads; nil where the report does not show it.
  let target: (CaseTimeline.Deadline) -> Anchor?
  let finding: (String) -> Anchor?

  let scale: TimelineScale
  let labels: TimelineLabels

  init(
    _ plan: TimelineOutline, words: TimelineWording, target: @escaping (CaseTimeline.Deadline) -> Anchor?,
    finding: @escaping (String) -> Anchor?
  ) {
    self.plan = plan
    self.words = words
    self.target = target
    self.finding = finding
    let days = Self.days(plan)
    // The labels of the last days need room beyond their points.
    var right = Self.width - Self.left
    var scale = TimelineScale(days, from: Self.left, to: right)
    for _ in 0..<4 {
      let beyond = plan.days.map { scale.x($0.day) + words.width($0) - Self.width }.max() ?? 0
      if beyond <= 0 { break }
      right -= beyond
      scale = TimelineScale(days, from: Self.left, to: max(Self.width / 2, right))
    }
    self.scale = scale
    labels = TimelineLabels(plan.days, scale: scale, words: words)
  }

  /// Days that the scale must tell apart. A due day long after all else is left to an arrow.
  private static func days(_ plan: TimelineOutline) -> Set<CivilDay> {
    var days = Set(plan.days.map(\.day))
    for deadline in plan.drawn {
      days.formUnion(TimelineOutline.days(of: deadline))
      let isPast = deadline.outcome != .met && deadline.outcome != .pending
      if isPast, let due = CivilDay(deadline.due) { days.insert(due) }
    }
    guard let span = TimelineOutline.span(days) else { return days }
    return days.union(plan.drawn.compactMap { CivilDay($0.due) }.filter { span.contains($0.serial) })
  }

  var axis: Int { labels.tiers * Self.labelHeight + 24 }
  private var height: Int { axis + 44 + plan.drawn.count * Self.rowHeight }

  func write(to h: inout HTMLWriter) {
    h.element(
      "svg", .kind("timeline"), .init("viewBox", "0 0 \(Self.width) \(height)"), .init("role", "group"),
      .init("aria-labelledby", "timeline-title timeline-desc")
    ) { h in
      h.element("title", .id("timeline-title"), text: words(.timeline))
      h.element("desc", .id("timeline-desc"), text: words(.drawing))
      writeAxis(to: &h)
      for index in plan.days.indices { write(plan.days[index], label: labels.labels[index], to: &h) }
      for (row, deadline) in plan.drawn.enumerated() {
        write(deadline, top: axis + 40 + row * Self.rowHeight, to: &h)
      }
    }
  }

  private func writeAxis(to h: inout HTMLWriter) {
    h.rule("axis", from: (Self.left, axis), to: (scale.end, axis))
    for tick in scale.months(apart: 56) {
      h.rule("tick", from: (tick.x, axis - 3), to: (tick.x, height))
      h.label("month", words.month(tick.day), at: (tick.x + 3, axis + 22))
    }
    for cut in scale.breaks {
      h.shape(
        "cut", "M\(cut.x - 7) \(axis + 7)L\(cut.x - 1) \(axis - 7)M\(cut.x + 1) \(axis + 7)L\(cut.x + 7) \(axis - 7)")
      h.rule("gap", from: (cut.x, axis + 26), to: (cut.x, height))
      h.label("skipped", words.skipped(cut.days), at: (cut.x, axis + 22))
    }
  }

  private func write(_ day: TimelineOutline.Day, label: TimelineLabels.Label?, to h: inout HTMLWriter) {
    let x = scale.x(day.day)
    let link = day.events.flatMap(\.findings).lazy.compactMap(finding).first
    if let label {
      let y = axis - 22 - label.tier * Self.labelHeight
      h.rule("lead", from: (x, y + 4), to: (x, axis - 6))
      h.linked(to: link) { $0.label(day.isTold ? "told" : "event", words.text(day), at: (x - 3, y)) }
    }
    if day.events.contains(where: { $0.kind == .act }) {
      h.element(
        "circle", .kind(day.isTold ? "act told" : "act"), .init("cx", "\(x)"), .init("cy", "\(axis)"), .init("r", "5")
      ) { _ in }
    }
    if day.events.contains(where: { $0.kind == .disclosure }) {
      h.box("disclosure", x: x - 5, y: axis - 5, width: 10, height: 10)
    }
  }
}
