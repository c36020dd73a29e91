import Model

extension DistrictPages {
  func unitPage(_ position: Int, _ cases: CaseList.Digest, _ places: CasePlaces) -> [UInt8] {
    let unit = report.units[position]
    let place = DistrictPlace.unit(folders[position])
    return page(unit.shownName, at: place) { h in
      heading(unit.shownName, at: place, to: &h) { h in
        h.element("dl", .kind("identity")) { h in
          pair(say(.unitCode), unit.code, to: &h)
          pair(say(.department), say(CodeLabel.department(unit.department)), to: &h)
        }
      }
      writeResult(unit, to: &h)
      writeScore(unit, to: &h)
      section("weakest", .weakest, to: &h) { writeWeakest(position, cases, at: place, to: &$0) }
      section("cases", .caseList, to: &h) { writeCases(position, cases, at: place, to: &$0) }
      writeOwn(unit.code, places, at: place, to: &h)
    }
  }

  private func writeResult(_ unit: DistrictReport.UnitLine, to h: inout HTMLWriter) {
    h.element("ul", .kind("figures")) { h in
      figure(say.figure(unit.score), say(.score), to: &h)
      figure(say(unit.grade.label), say(.grade), kind: "state \(unit.grade.rawValue)", to: &h)
      figure(say.place(unit), say(.place), to: &h)
      figure("\(unit.cases)", say(.cases), to: &h)
      figure(say.words.share(unit.decidedShare), say(.decided), to: &h)
      figure("\(unit.confirmedGates)", say(.confirmedCases), to: &h)
      figure("\(unit.proposedGates)", say(.proposedCases), to: &h)
    }
    h.element("div", .kind("headline")) { h in
      if unit.low != nil { h.element("p", text: say.labelled(.fromTo, say.interval(unit.low, unit.high))) }
      bar(unit, to: &h)
      if let why = unit.unranked { h.element("p", text: say.labelled(.unranked, say(why))) }
      if unit.place?.isSettled == false { h.element("p", text: say.unsettled(unit)) }
      if let least = unit.least, let most = unit.most {
        h.element(
          "p", text: say.pick("案卷得分最低 \(least)，最高 \(most)。", "Scores of cases from \(least) to \(most)."))
      }
      if unit.unreadable > 0 { h.element("p", text: say.labelled(.unreadable, "\(unit.unreadable)")) }
    }
  }

  private func figure(_ value: String, _ label: String, kind: String = "plain", to h: inout HTMLWriter) {
    h.element("li") { h in
      h.element("strong", .kind(kind), text: value)
      h.element("span", text: label)
    }
  }

  private func writeScore(_ unit: DistrictReport.UnitLine, to h: inout HTMLWriter) {
    section("score", .score, to: &h) { h in
      HTMLTable(
        caption: say(.score), hidesCaption: true, columns: [say(.part), say(.weight), say(.score)],
        rows: unit.parts.map { part in
          .init([
            .text(say(part.label)), .figure("\(part.weight)%"),
            .figure(part.score.map(\.description) ?? say(.missing)),
          ])
        }
      ).write(to: &h)
      h.element("h3", text: say(.working))
      h.element("ol", .kind("working")) { h in
        for step in unit.working { h.element("li", text: say(step)) }
      }
      if !report.trend.isEmpty { writeEarlier(of: unit, to: &h) }
      writeBars(say(.byGrade), zip(Grade.allCases, unit.grades).map { (say($0.label), $1) }, to: &h)
    }
  }

  private func writeEarlier(of unit: DistrictReport.UnitLine, to h: inout HTMLWriter) {
    h.element("h3", text: say(.trend))
    trendLine(of: unit, .init(report)).write(to: &h)
    h.element("ul", .kind("runs")) { h in
      for run in report.trend {
        h.element("li", text: "\(say.earlier(run)) \(say.figure(run.scores[unit.code]))")
      }
      h.element("li", text: "\(say(.now)) \(say.figure(unit.score))（\(say.change(outline.change(of: unit)))）")
    }
  }

  private func writeWeakest(
    _ position: Int, _ cases: CaseList.Digest, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    let lines = outline.problems(ofUnit: position)
    guard !lines.isEmpty else { return h.element("p", text: say(.noProblems)) }
    HTMLTable(
      caption: say(.weakest), hidesCaption: true,
      columns: [
        say(.requirement), say(.affectedCases), say(.open), say(.lost), say(.remedy), say(.examples),
      ],
      rows: lines.map { line in
        let cell = line.cell(position)
        return .init(
          anchor: Anchor(requirement: line.requirement),
          [
            .markup { h in
              h.element("b") { $0.value(line.requirement.text) }
              h.text(" \(say(line.title))")
              if !say(line.clause).isEmpty { h.element("p", .kind("small"), text: say(line.clause)) }
            },
            .short("\(cell.broken) / \(cell.decided)" + (cell.percent.map { " · \($0)%" } ?? "")),
            .figure("\(cell.undecided)"), .figure(Points(hundredths: cell.lost).short),
            .text(line.remedy.map { say($0) } ?? ""),
            .markup { h in
              for example in cases.examples[line.requirement, default: []] {
                h.element("p") { h in
                  h.element("a", .href(place.link(to: example.place, example.anchor))) { $0.value(example.number) }
                }
              }
            },
          ])
      }
    ).write(to: &h)
  }

  private func writeCases(
    _ position: Int, _ cases: CaseList.Digest, at place: DistrictPlace, to h: inout HTMLWriter
  ) {
    h.element("p", text: say(.fullReport))
    h.element("ul", .kind("numbers")) { h in
      for number in 1...max(1, cases.pages) where cases.pages > 0 {
        let (first, last) = (
          (number - 1) * CaseList.casesPerPage + 1, min(cases.cases, number * CaseList.casesPerPage)
        )
        h.element("li") { h in
          h.element("a", .href(place.link(to: .cases(folders[position], number))), text: "\(first)–\(last)")
        }
      }
    }
    guard !cases.lowest.isEmpty else { return }
    HTMLTable(
      caption: say(.lowest), columns: [say(.score), say(.grade), say(.caseNumber), say(.cause)],
      rows: cases.lowest.map { entry in
        .init([
          .figure("\(entry.score)"), .text(say(entry.grade.label)),
          .markup { h in
            h.element("a", .href(place.link(to: entry.place, entry.anchor))) { $0.value(entry.number) }
          },
          .value(entry.cause),
        ])
      }
    ).write(to: &h)
  }

  /// Gate items, leads and unreadable files of this unit, where it has some.
  private func writeOwn(_ unit: String, _ places: CasePlaces, at place: DistrictPlace, to h: inout HTMLWriter) {
    let gates = outline.gates.listed.filter { $0.unit == unit }
    if !gates.isEmpty { section("gates", .gates, to: &h) { writeGates(gates, places, at: place, to: &$0) } }
    let bars = outline.bars.listed.filter { $0.unit == unit }
    if !bars.isEmpty { section("barred", .bars, to: &h) { writeGates(bars, places, at: place, to: &$0) } }
    let leads = report.crossCase.filter { $0.units.contains(unit) }
    if !leads.isEmpty {
      section("cross-case", .crossCase, to: &h) { h in
        h.element("p", text: say(.crossNote))
        for finding in leads { write(finding, places, at: place, to: &h) }
      }
    }
    let files = report.problems.filter { $0.unit == unit }
    if !files.isEmpty { section("files", .files, to: &h) { writeFiles(files, places, at: place, to: &$0) } }
  }
}
