import Model

/// The timeline in lines: what happened day by day, and the periods that are not kept.
extension TextReport {
  /// Days beyond which only landmarks and days with findings are listed.
  private static var mostDays: Int { 24 }

  mutating func writeTimeline() {
    guard let timeline = report.timeline, !timeline.events.isEmpty || !timeline.deadlines.isEmpty else { return }
    let plan = TimelineOutline(timeline)
    let label = TimelineWording(language: words.language)
    lines.heading(label(.timeline))
    let shown = plan.days.count > Self.mostDays ? plan.days.filter { $0.isTold || $0.isLandmark } : plan.days
    for day in shown {
      let date = day.events.first?.start.map { String($0.prefix(10)) } ?? ""
      lines.field(
        date, label.labels(of: day.events), indent: 2, column: Self.column, ink: day.isTold ? .warning : nil)
    }
    if shown.count < plan.days.count { lines.line(label.otherDays(plan.days.count - shown.count), indent: 2) }
    if !plan.undated.isEmpty {
      lines.line(label.undated(plan.undated), indent: 2, hanging: 2)
    }
    let open = timeline.deadlines.filter { !TimelineOutline.isKept($0) }
    for deadline in open {
      let isTold = TimelineOutline.isTold(deadline)
      lines.line(
        (isTold ? "▲ " : "") + label.text(deadline), indent: 2, hanging: 2, ink: isTold ? .warning : nil)
    }
    let kept = timeline.deadlines.count - open.count
    if kept > 0 { lines.line(label.kept(kept), indent: 2) }
  }
}
