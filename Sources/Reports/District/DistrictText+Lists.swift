import Model

extension DistrictText {
  mutating func writeProblems() {
    lines.heading(say(.problems))
    let problems = outline.commonProblems
    if problems.isEmpty { lines.line(say(.noProblems), indent: 2) }
    for (number, line) in problems.prefix(5).enumerated() {
      lines.line("\(number + 1). \(line.requirement) \(say(line.title))", hanging: 3, ink: .bold)
      lines.line(say.spread(line, units: outline.unitsBreaking(line).count), indent: 3)
      if !say(line.clause).isEmpty { field(.clause, say(line.clause), indent: 3) }
      if let remedy = line.remedy { field(.remedy, say(remedy), indent: 3) }
    }
  }

  mutating func writeGates() {
    write(outline.gates, under: .gates, note: .gateNote, confirmed: .gatesConfirmed, proposed: .gatesProposed)
    write(outline.bars, under: .bars, note: .barNote, confirmed: .barsConfirmed, proposed: .barsProposed)
  }

  private mutating func write(
    _ group: DistrictOutline.GateGroup, under heading: DistrictLabel, note: DistrictLabel, confirmed: DistrictLabel,
    proposed: DistrictLabel
  ) {
    guard !group.isEmpty else { return }
    lines.heading(say(heading))
    lines.line(
      "\(say(confirmed)) \(group.confirmed.count) · \(say(proposed)) \(group.proposedCount)", indent: 2, ink: .bold)
    lines.line(say(note), indent: 2)
    // Both kinds, so that neither hides the other.
    let listed = group.confirmed.prefix(Self.first / 2) + group.proposed.prefix(Self.first / 2)
    for gate in listed {
      lines.line(
        "[\(say.state(of: gate))] \(outline.name(ofUnit: gate.unit)) · \(gate.caseID) · \(gate.requirement)", indent: 2,
        hanging: 2, ink: .warning)
      lines.line("\(say(gate.message)) · \(say(gate.effect.label))", indent: 4)
      lines.line("\(gate.file) · \(gate.finding)", indent: 4, ink: .quiet)
    }
    rest(listed.count, of: group.count)
  }

  mutating func writeCrossCase() {
    guard !report.crossCase.isEmpty else { return }
    lines.heading(say(.crossCase))
    lines.line(say(.crossNote), indent: 2)
    let listed = report.crossCase.prefix(Self.first)
    for finding in listed {
      lines.line("[\(say(finding.severity.label))] \(finding.rule) \(say(finding.message))", indent: 2, hanging: 2)
      for entry in finding.entries { lines.line(say.entry(entry, in: outline), indent: 4, hanging: 2) }
      if finding.count > finding.entries.count {
        lines.line(say.shown(finding.entries.count, of: finding.count), indent: 4, ink: .quiet)
      }
      if let doubt = finding.doubt { lines.line(say.labelled(.doubt, say(doubt)), indent: 4) }
    }
    rest(listed.count, of: report.crossCase.count)
  }

  mutating func writeFiles() {
    guard report.counts.problems > 0 || !report.problems.isEmpty else { return }
    lines.heading(say(.files))
    let listed = report.problems.prefix(Self.first)
    for line in listed {
      let place = line.problem.place.map { ":\($0.line):\($0.column)" } ?? ""
      lines.line(
        "\(outline.name(ofUnit: line.unit)) · \(line.file)\(place) [\(line.problem.code)]", indent: 2, hanging: 2)
      lines.line(say(line.problem.message), indent: 4)
      if let remedy = line.problem.remedy { lines.line(say.labelled(.whatIsRight, say(remedy)), indent: 4) }
    }
    rest(listed.count, of: report.counts.problems)
  }

  /// Against the last run: the units that moved most.
  mutating func writeTrend() {
    lines.heading(say(.trend))
    guard let last = outline.last else { return lines.line(say(.noTrend), indent: 2) }
    lines.line(
      say.pick(
        "与第 \(last.run) 次（\(last.asOf)，\(last.edition)）相比：", "Against run \(last.run) (\(last.asOf), \(last.edition)):"),
      indent: 2)
    let moved = report.units.enumerated().compactMap { place, unit in
      outline.change(of: unit).map { (place: place, unit: unit, change: $0) }
    }.filter { $0.change != 0 }.sorted { a, b in
      abs(a.change) != abs(b.change) ? abs(a.change) > abs(b.change) : a.place < b.place
    }
    if moved.isEmpty { lines.line(say.pick("得分没有变化。", "No score has moved."), indent: 4) }
    let listed = moved.prefix(Self.first)
    for line in listed {
      let then = last.scores[line.unit.code]
      lines.line(
        "\(say.change(line.change))  \(line.unit.shownName)（\(say.figure(then)) → \(say.figure(line.unit.score))）",
        indent: 4,
        hanging: 2)
    }
    rest(listed.count, of: moved.count)
    if outline.editionsDiffer { lines.line(say(.otherEdition), indent: 2, ink: .warning) }
  }
}
