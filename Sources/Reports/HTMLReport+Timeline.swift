import Model

extension HTMLReport {
  func writeTimeline(_ timeline: CaseTimeline, to h: inout HTMLWriter) {
    let plan = TimelineOutline(timeline)
    let label = TimelineWording(language: words.language)
    if !plan.days.isEmpty {
      let drawing = TimelineDrawing(plan, words: label, target: target, finding: anchor)
      h.element("figure", .kind("drawing")) { h in
        drawing.write(to: &h)
        h.element("figcaption") { h in
          h.element("p", text: label(.legend))
          var notes: [String] = []
          if !drawing.scale.breaks.isEmpty { notes.append(label(.pieces)) }
          if drawing.labels.left > 0 { notes.append(label.fewer(drawing.labels.left)) }
          let others = timeline.deadlines.count - plan.drawn.count
          if others > 0 { notes.append(label.others(others)) }
          if !notes.isEmpty { h.element("p", text: words.sentences(notes)) }
        }
      }
    }
    write(timeline.recordedActs, label, to: &h)
    if !plan.days.isEmpty || !plan.undated.isEmpty {
      h.element("details", .kind("days")) { h in
        h.element("summary", text: words.counted(label(.dayByDay), plan.days.count))
        write(plan, label, to: &h)
      }
    } else {
      h.element("p", text: label(.noEvents))
    }
    guard !timeline.deadlines.isEmpty else { return }
    h.element("details", .kind("days")) { h in
      h.element("summary", text: words.counted(label(.periods), timeline.deadlines.count))
      write(timeline.deadlines, label, to: &h)
    }
  }

  /// Where a period is told: its finding, else its requirement.
  private func target(_ deadline: CaseTimeline.Deadline) -> Anchor? {
    if let finding = deadline.finding, let anchor = anchor(finding) { return anchor }
    return outline[deadline.requirement].map { Anchor(requirement: $0.requirement) }
  }

  private func anchor(_ finding: String) -> Anchor? {
    outline.shows(finding: finding) ? Anchor(finding: finding) : nil
  }

  private func write(_ plan: TimelineOutline, _ label: TimelineWording, to h: inout HTMLWriter) {
    h.element("ol", .kind("days")) { h in
      for (index, day) in plan.days.enumerated() {
        let pause = index > 0 ? day.day.serial - plan.days[index - 1].day.serial : 0
        h.element("li") { h in
          if pause > 1 { h.element("p", .kind("pause"), text: label.pause(pause)) }
          h.element("p", .kind("day-name")) { $0.value(String(day.events.first?.start?.prefix(10) ?? "")) }
          h.element("ul") { h in
            for event in day.events { write(event, label, to: &h) }
          }
        }
      }
    }
    guard !plan.undated.isEmpty else { return }
    h.element("h3", text: label(.undated))
    h.element("ul", .kind("undated")) { h in
      for event in plan.undated { write(event, label, to: &h) }
    }
  }

  private func write(_ event: CaseTimeline.Event, _ label: TimelineWording, to h: inout HTMLWriter) {
    h.element("li", .kind(event.kind.rawValue)) { h in
      h.element("b", text: words(event.label))
      if let start = event.start, CivilDay.seconds(start) != nil || event.end != nil {
        h.text(" ")
        h.value(
          [CivilDay.clock(start), event.end.map { until($0, from: start) }].compactMap(\.self).joined(separator: "–"))
      }
      h.text(" ")
      h.element("code") { $0.value(event.id) }
      for other in event.disputed {
        h.text(" · \(label(.disputed)) ")
        h.value(other)
      }
      for finding in event.findings {
        guard let anchor = anchor(finding) else { continue }
        h.text(" ▲ ")
        h.element("a", .href(anchor.link)) { $0.value(finding) }
      }
    }
  }

  /// The hour alone where the day is the same.
  private func until(_ end: String, from start: String) -> String {
    CivilDay(end) == CivilDay(start) ? CivilDay.clock(end) : end
  }

  private func write(_ deadlines: [CaseTimeline.Deadline], _ label: TimelineWording, to h: inout HTMLWriter) {
    HTMLTable(
      caption: label(.periods), hidesCaption: true,
      columns: [words(.requirement), label(.period), label(.from), label(.due), label(.actual), label(.difference)],
      rows: deadlines.map { deadline in
        .init([
          .markup { h in
            link(deadline.requirement, to: &h)
            h.text(" " + words(deadline.actualLabel))
          },
          .text(label.period(deadline)),
          .markup { h in
            h.value(deadline.from)
            h.text(" " + words(deadline.fromLabel))
          },
          .value(deadline.due),
          .value(deadline.actual ?? label(.notYet)),
          .markup { h in
            let text = deadline.difference.map { words($0) } ?? label(.kept)
            guard let anchor = deadline.finding.flatMap(self.anchor) else { return h.text(text) }
            h.element("a", .href(anchor.link), text: "▲ " + text)
          },
        ])
      }
    ).write(to: &h)
  }
}
