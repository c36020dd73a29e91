import Model

extension TimelineDrawing {
  private static let barHeight = 10

  /// One row: what it says, and the bar below.
  func write(_ deadline: CaseTimeline.Deadline, top: Int, to h: inout HTMLWriter) {
    guard let from = CivilDay(deadline.from), let due = CivilDay(deadline.due) else { return }
    let isTold = TimelineOutline.isTold(deadline)
    let start = scale.x(from)
    let end = max(start + 3, scale.holds(due) ? scale.x(due) : Self.width - 6)
    let bar = top + 20
    let text = words.text(deadline)
    h.linked(to: target(deadline)) {
      let place = min(start, Self.width - TimelineWording.width(text))
      $0.label(isTold ? "period told" : "period", text, at: (max(2, place), top + 13))
    }
    h.box(deadline.rule == .within ? "span" : "span wait", x: start, y: bar, width: end - start, height: Self.barHeight)
    if scale.holds(due) {
      h.rule("due", from: (end, bar - 4), to: (end, bar + Self.barHeight + 4))
    } else {
      h.shape("onward", "M\(end) \(bar - 2)l6 \(Self.barHeight / 2 + 2)l-6 \(Self.barHeight / 2 + 2)z")
    }
    writeBroken(deadline, due: end, bar: bar, to: &h)
    guard let actual = deadline.actual.flatMap({ CivilDay($0) }) else { return }
    let x = scale.x(actual)
    let middle = bar + Self.barHeight / 2
    h.shape(isTold ? "actual told" : "actual", "M\(x) \(middle - 7)l7 7l-7 7l-7 -7z")
  }

  /// The part by which it is late or early, hatched.
  private func writeBroken(_ deadline: CaseTimeline.Deadline, due: Int, bar: Int, to h: inout HTMLWriter) {
    let actual = deadline.actual.flatMap { CivilDay($0) }.map(scale.x)
    let part: (from: Int, to: Int)
    switch (deadline.outcome, actual) {
    case (.late, let actual?) where deadline.rule == .within: part = (due, max(due + 6, actual))
    case (.late, let actual?), (.early, let actual?): part = (min(due - 6, actual), due)
    case (.missed, _): part = (due, max(due + 14, scale.end))
    default: return
    }
    h.box("over", x: part.from, y: bar, width: part.to - part.from, height: Self.barHeight)
    h.shape("hatch", Self.hatch(from: part.from, to: part.to, top: bar, height: Self.barHeight))
  }

  /// Slanting lines across a rectangle.
  static func hatch(from left: Int, to right: Int, top: Int, height: Int, step: Int = 6) -> String {
    var path = ""
    for foot in stride(from: left - height + 4, to: right, by: step) {
      let (start, end) = (max(foot, left), min(foot + height, right))
      guard start < end else { continue }
      path += "M\(start) \(top + height - (start - foot))L\(end) \(top + height - (end - foot))"
    }
    return path
  }
}
