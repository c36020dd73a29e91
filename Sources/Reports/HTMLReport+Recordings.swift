import Model

extension HTMLReport {
  /// One bar for each act: when it ran, what was recorded, and what was not.
  func write(_ acts: [CaseTimeline.RecordedAct], _ label: TimelineWording, to h: inout HTMLWriter) {
    guard !acts.isEmpty else { return }
    h.element("h3", text: label(.recorded))
    h.element("p", .kind("small"), text: label(.recordedNote))
    h.element("ul", .kind("recorded")) { h in
      for act in acts {
        h.element("li") { h in
          h.element("p") { h in
            h.element("b", text: words(act.label))
            h.text(" ")
            h.value("\(act.start.prefix(10)) \(CivilDay.clock(act.start))–\(CivilDay.clock(act.end))")
            h.text(" ")
            h.element("code") { $0.value(act.act) }
          }
          RecordingBar(act)?.write(to: &h)
          h.element("p", .kind("small")) { write(act, label, to: &$0) }
        }
      }
    }
  }

  private func write(_ act: CaseTimeline.RecordedAct, _ label: TimelineWording, to h: inout HTMLWriter) {
    for (number, recording) in act.recordings.enumerated() {
      if number > 0 { h.text(" · ") }
      h.value("\(recording.id) \(CivilDay.clock(recording.start))–\(CivilDay.clock(recording.end))")
    }
    for (number, gap) in act.gaps.enumerated() {
      if number > 0 || !act.recordings.isEmpty { h.text(" · ") }
      let text =
        "\(CivilDay.clock(gap.start))–\(CivilDay.clock(gap.end)) \(label(.gap)) \(label.length(gap.seconds))"
      if let finding = gap.finding, outline.shows(finding: finding) {
        h.element("a", .href(Anchor(finding: finding).link), text: "▲ " + text)
      } else {
        h.text("\(text) (\(label(.gapLetPass)))")
      }
    }
  }
}
