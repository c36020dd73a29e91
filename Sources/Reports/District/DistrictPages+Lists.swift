import Model

/// Gate items, cross-case findings and files not judged: the first of each on the first page, all on pages of their own.
extension DistrictPages {
  static let linesPerPage = 200

  func writeListExcerpts(_ places: CasePlaces, to h: inout HTMLWriter) {
    section("gates", .gates, to: &h) { h in
      let gates = outline.gates
      h.element("p", text: gates.listed.isEmpty ? say(.noGates) : say(.gateNote))
      writeGates(gates.listed.prefix(Self.listed), places, at: .index, to: &h)
      more(gates.listed.count, of: gates.count, .gates(1), to: &h)
    }
    let bars = outline.bars
    if !bars.isEmpty {
      section("barred", .bars, to: &h) { h in
        h.element("p", text: say(.barNote))
        writeGates(bars.listed.prefix(Self.listed), places, at: .index, to: &h)
        more(bars.listed.count, of: bars.count, .barred(1), to: &h)
      }
    }
    section("cross-case", .crossCase, to: &h) { h in
      h.element("p", text: report.crossCase.isEmpty ? say(.noCrossCase) : say(.crossNote))
      for finding in report.crossCase.prefix(Self.listed) { write(finding, places, at: .index, to: &h) }
      more(report.crossCase.count, of: report.crossCase.count, .crossCase(1), to: &h)
    }
    section("files", .files, to: &h) { h in
      if report.problems.isEmpty { h.element("p", text: say(.noUnreadable)) }
      writeFiles(report.problems.prefix(Self.listed), places, at: .index, to: &h)
      more(report.problems.count, of: report.counts.problems, .files(1), to: &h)
    }
  }

  /// A link to the whole list where the first page has only its beginning.
  private func more(_ held: Int, of all: Int, _ place: DistrictPlace, to h: inout HTMLWriter) {
    guard held > Self.listed else { return }
    h.element("p") { h in
      h.text(say.shown(Self.listed, of: all) + " ")
      h.element("a", .href(DistrictPlace.index.link(to: place)), text: say(.everything))
    }
  }

  func writeLists(_ places: CasePlaces, to sink: Sink) throws {
    let (gates, bars) = (outline.gates, outline.bars)
    try writeList(gates.listed, of: gates.count, .gates, { .gates($0) }, to: sink) { lines, place, h in
      h.element("p", text: say(.gateNote))
      writeGates(lines, places, at: place, to: &h)
    }
    try writeList(bars.listed, of: bars.count, .bars, { .barred($0) }, to: sink) { lines, place, h in
      h.element("p", text: say(.barNote))
      writeGates(lines, places, at: place, to: &h)
    }
    try writeList(report.crossCase, of: report.crossCase.count, .crossCase, { .crossCase($0) }, to: sink) {
      lines, place, h in
      h.element("p", text: say(.crossNote))
      for finding in lines { write(finding, places, at: place, to: &h) }
    }
    try writeList(report.problems, of: report.counts.problems, .files, { .files($0) }, to: sink) { lines, place, h in
      writeFiles(lines, places, at: place, to: &h)
    }
  }

  private func writeList<Line>(
    _ lines: [Line], of all: Int, _ label: DistrictLabel, _ place: (Int) -> DistrictPlace, to sink: Sink,
    content: (ArraySlice<Line>, DistrictPlace, inout HTMLWriter) -> Void
  ) throws {
    guard lines.count > Self.listed else { return }
    let pages = (lines.count + Self.linesPerPage - 1) / Self.linesPerPage
    for number in 1...pages {
      let here = place(number)
      let start = (number - 1) * Self.linesPerPage
      try sink(
        here.path,
        page(say(label), at: here) { h in
          heading(say(label), at: here, to: &h) { h in
            if all > lines.count { h.element("p", text: say.shown(lines.count, of: all)) }
          }
          turn(number, of: pages, at: here, place, to: &h)
          content(lines[start..<min(lines.count, start + Self.linesPerPage)], here, &h)
          turn(number, of: pages, at: here, place, to: &h)
        })
    }
  }

  func writeGates(
    _ gates: some Collection<DistrictReport.GateLine>, _ places: CasePlaces, at place: DistrictPlace,
    to h: inout HTMLWriter
  ) {
    guard !gates.isEmpty else { return }
    HTMLTable(
      caption: say(.gates), hidesCaption: true,
      columns: [say(.state), say(.unit), say(.caseNumber), say(.requirement), say(.message), say(.effect)],
      rows: gates.map { gate in
        .init([
          .markup { h in
            h.element("span", .kind("tag \(gate.confirmed ? "fatal" : "major")"), text: say.state(of: gate))
          },
          .markup { link(toUnit: gate.unit, from: place, to: &$0) },
          .markup { h in
            link(
              gate.caseID.isEmpty ? gate.file : gate.caseID, places.path(ofFile: gate.file, unit: gate.unit),
              from: place, to: &h)
          },
          .value(gate.requirement.text), .text(say(gate.message)), .text(say(gate.effect.label)),
        ])
      }
    ).write(to: &h)
  }

  func writeFiles(
    _ lines: some Collection<DistrictReport.FileProblem>, _ places: CasePlaces, at place: DistrictPlace,
    to h: inout HTMLWriter
  ) {
    guard !lines.isEmpty else { return }
    HTMLTable(
      caption: say(.files), hidesCaption: true,
      columns: [say(.unit), say(.file), say(.spot), say(.code), say(.message), say(.whatIsRight)],
      rows: lines.map { line in
        .init([
          .markup { link(toUnit: line.unit, from: place, to: &$0) },
          .markup { link(line.file, places.path(ofFile: line.file, unit: line.unit), from: place, to: &$0) },
          .value(say.spot(line.problem.place)), .value(line.problem.code), .text(say(line.problem.message)),
          .text(line.problem.remedy.map { say($0) } ?? ""),
        ])
      }
    ).write(to: &h)
  }

  func write(_ finding: CrossCaseFinding, _ places: CasePlaces, at place: DistrictPlace, to h: inout HTMLWriter) {
    h.element("article", .kind(finding.severity.rawValue), .id(Anchor(crossCase: finding.id).name)) { h in
      h.element("h3") { h in
        h.element("span", .kind("tag \(finding.severity.rawValue)"), text: say(finding.severity.label))
        h.value(finding.rule.text)
        h.text(" \(say(finding.message))")
      }
      h.element("ul", .kind("involved")) { h in
        for entry in finding.entries {
          h.element("li") { write(entry, places, at: place, to: &$0) }
        }
        if finding.count > finding.entries.count {
          h.element("li", text: say.shown(finding.entries.count, of: finding.count))
        }
      }
      if let doubt = finding.doubt { h.element("p", text: say.labelled(.doubt, say(doubt))) }
      h.element("dl", .kind("facts")) { h in
        for basis in finding.basis { pair(say(.basis), say.words.clause(basis), to: &h) }
        if let remedy = finding.remedy { pair(say(.remedy), say(remedy), to: &h) }
        for (number, step) in finding.working.enumerated() { pair(number == 0 ? say(.working) : "", say(step), to: &h) }
      }
      h.element("p", .kind("identifier")) { $0.element("code", text: finding.id) }
    }
  }

  private func write(_ entry: CrossCaseEntry, _ places: CasePlaces, at place: DistrictPlace, to h: inout HTMLWriter) {
    link(toUnit: entry.unit, from: place, to: &h)
    h.text(" · ")
    link(entry.file, places.path(ofCase: entry.file, unit: entry.unit), from: place, to: &h)
    if !entry.item.isEmpty {
      h.text(" · ")
      h.value(entry.item)
    }
    for fact in entry.facts {
      h.text(" · \(say(fact.label)) ")
      h.value(say.words.answer(fact))
    }
    if let spot = entry.place { h.text(" · \(say.words.place(spot))") }
  }

  /// The name of a case, with a link where it stands in a list.
  private func link(_ name: String, _ path: String?, from place: DistrictPlace, to h: inout HTMLWriter) {
    guard let path else { return h.value(name) }
    h.element("a", .href(place.link(toPath: path))) { $0.value(name) }
  }
}
