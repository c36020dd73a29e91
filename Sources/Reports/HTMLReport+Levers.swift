import Model

extension HTMLReport {
  /// Levers shown before the rest is folded.
  private static let firstLevers = 5

  func writeLevers(to h: inout HTMLWriter) {
    h.element("p", .kind("small"), text: TimelineLabel.leversNote.text[words.language])
    write(report.levers.prefix(Self.firstLevers), to: &h)
    let rest = report.levers.dropFirst(Self.firstLevers)
    guard !rest.isEmpty else { return }
    h.element("details") { h in
      h.element("summary", text: words.counted(TimelineLabel.leversRest.text[words.language], rest.count))
      write(rest, to: &h)
    }
  }

  private func write(_ levers: ArraySlice<Lever>, to h: inout HTMLWriter) {
    let wording = LeverWording(words: words, outcome: report.outcome)
    h.element("ol", .kind("levers")) { h in
      for lever in levers {
        h.element("li") { h in
          h.element("p", .kind("what")) { h in
            link(lever.requirement, to: &h)
            if let verdict = outline[lever.requirement] { h.text(" " + words(verdict.title)) }
            if lever.kind == .gate { h.element("span", .kind("evidence"), text: words(.proposed)) }
            if let along = wording.along(lever) { h.element("span", .kind("small"), text: along) }
          }
          h.element("dl") { h in
            for line in wording.lines(lever) {
              h.element("div") { h in
                h.element("dt", text: line.supposition)
                h.element("dd") { h in
                  h.element("b", text: line.result)
                  if !line.change.isEmpty {
                    h.element("span", .kind(["loss", "same", "gain"][line.direction + 1]), text: line.change)
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
