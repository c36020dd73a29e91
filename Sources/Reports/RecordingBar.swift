import Model

/// An act and its recordings as a bar of 1000 units; the words beside it say the same, so screen readers pass over it.
struct RecordingBar {
  private let start: Int
  private let length: Int
  private let act: (Int, Int)
  private let recordings: [(Int, Int)]
  private let gaps: [(Int, Int)]

  /// Nil where its times are none.
  init?(_ recorded: CaseTimeline.RecordedAct) {
    func span(_ start: String, _ end: String) -> (Int, Int)? {
      guard let start = CivilDay.seconds(start), let end = CivilDay.seconds(end), start <= end else { return nil }
      return (start, end)
    }
    guard let act = span(recorded.start, recorded.end) else { return nil }
    self.act = act
    recordings = recorded.recordings.compactMap { span($0.start, $0.end) }
    gaps = recorded.gaps.compactMap { span($0.start, $0.end) }
    // A recording may run on; so far as the act is long it is shown.
    let reach = act.1 - act.0
    start = max(act.0 - reach, recordings.map(\.0).min().map { min($0, act.0) } ?? act.0)
    let end = min(act.1 + reach, recordings.map(\.1).max().map { max($0, act.1) } ?? act.1)
    length = max(1, end - start)
  }

  func write(to h: inout HTMLWriter) {
    h.element(
      "svg", .kind("recording"), .init("viewBox", "0 0 1000 24"), .init("preserveAspectRatio", "none"),
      .init("aria-hidden", "true"), .init("focusable", "false")
    ) { h in
      box("run", act, y: 0, height: 24, to: &h)
      for recording in recordings { box("recorded", recording, y: 6, height: 12, to: &h) }
      for gap in gaps {
        box("over", gap, y: 0, height: 24, to: &h)
        h.shape(
          "hatch", TimelineDrawing.hatch(from: x(gap.0), to: max(x(gap.0) + 3, x(gap.1)), top: 0, height: 24, step: 20))
      }
    }
  }

  private func box(_ kind: String, _ span: (Int, Int), y: Int, height: Int, to h: inout HTMLWriter) {
    h.box(kind, x: x(span.0), y: y, width: max(3, x(span.1) - x(span.0)), height: height)
  }

  private func x(_ second: Int) -> Int { min(1000, max(0, (second - start) * 1000 / length)) }
}
