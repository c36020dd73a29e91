import Model

extension DistrictPages {
  /// How many lines of a long list stand on the first page.
  static let listed = 10

  func index(_ places: CasePlaces) -> [UInt8] {
    page(say(.title), at: .index) { h in
      h.element("header") { h in
        h.element("p", .kind("kicker"), text: say(.title))
        h.element("h1") { $0.value(report.district) }
        writeIdentity(to: &h)
      }
      writeHeadlines(to: &h)
      writeContents(to: &h)
      section("ranking", .ranking, to: &h) { writeRanking(to: &$0) }
      section("problems", .problems, to: &h) { writeProblems(to: &$0) }
      if !report.requirements.isEmpty { section("heat", .heat, to: &h) { writeHeatExcerpt(to: &$0) } }
      section("distribution", .distribution, to: &h) { writeDistribution(to: &$0) }
      writeListExcerpts(places, to: &h)
      section("trend", .trend, to: &h) { writeTrend(to: &$0) }
      section("origins", .origins, to: &h) { writeOrigins(to: &$0) }
    }
  }

  private func writeIdentity(to h: inout HTMLWriter) {
    let ruleSet = report.ruleSet
    h.element("dl", .kind("identity")) { h in
      pair(say.words(.asOf), report.asOf, to: &h)
      pair(say(.run), "\(report.run)", to: &h)
      pair(say.words(.ruleSet), "\(say(ruleSet.title)) \(ruleSet.edition)", to: &h)
      pair(say(.scheme), say(report.scheme), to: &h)
    }
  }

  private func writeHeadlines(to h: inout HTMLWriter) {
    let counts = report.counts
    var figures: [(DistrictLabel, Int, String?)] = [
      (.units, counts.units, report.units.isEmpty ? nil : "#ranking"),
      (.cases, counts.cases, nil),
      (.gatesConfirmed, outline.gates.confirmed.count, "#gates"),
      (.gatesProposed, outline.gates.proposedCount, "#gates"),
      (.crossCase, report.crossCase.count, "#cross-case"),
      (.unreadable, counts.unreadable, "#files"),
    ]
    if !outline.bars.isEmpty { figures.insert((.barsProposed, outline.bars.proposedCount, "#barred"), at: 4) }
    h.element("ul", .kind("figures")) { h in
      for (label, count, link) in figures {
        h.element("li") { h in
          h.element("strong", text: "\(count)")
          if let link, count > 0 {
            h.element("a", .href(link), text: say(label))
          } else {
            h.element("span", text: say(label))
          }
        }
      }
    }
    h.element("div", .kind("headline")) { h in
      for sentence in say.headlines(outline) { h.element("p", text: sentence) }
      if comparison != nil {
        h.element("p") { h in
          h.element(
            "a", .href(DistrictPlace.index.link(to: .comparison)), text: say.pick("与原结果对照", "Compared with that run"))
        }
      }
    }
  }

  private func writeContents(to h: inout HTMLWriter) {
    var entries: [(String, DistrictLabel)] = [("ranking", .ranking), ("problems", .problems)]
    if !report.requirements.isEmpty { entries.append(("heat", .heat)) }
    entries += [("distribution", .distribution), ("gates", .gates)]
    if !outline.bars.isEmpty { entries.append(("barred", .bars)) }
    entries += [("cross-case", .crossCase), ("files", .files), ("trend", .trend), ("origins", .origins)]
    h.element("nav", .init("aria-label", say.words(.contents))) { h in
      h.element("ul") { h in
        for (id, label) in entries {
          h.element("li") { $0.element("a", .href("#" + id), text: say(label)) }
        }
      }
    }
  }

  private func writeRanking(to h: inout HTMLWriter) {
    HTMLTable(
      caption: say(.ranking), hidesCaption: true,
      columns: [
        say(.place), say(.unit), say(.score), say(.grade), say(.fromTo), say(.cases), say(.confirmedCases),
        say(.proposedCases), say(.decided),
      ],
      rows: report.units.enumerated().filter { $0.element.place != nil }.map { position, unit in
        .init([
          .short(say.place(unit) + (unit.place?.isSettled == false ? " ~" : "")), unitCell(position),
          .figure(say.figure(unit.score)),
          .markup { $0.element("span", .kind("state \(unit.grade.rawValue)"), text: say(unit.grade.label)) },
          .markup { h in
            h.element("span", .kind("range"), text: say.interval(unit.low, unit.high))
            bar(unit, to: &h)
          },
          .figure("\(unit.cases)"), .figure("\(unit.confirmedGates)"), .figure("\(unit.proposedGates)"),
          .figure(say.words.share(unit.decidedShare)),
        ])
      }
    ).write(to: &h)
    h.element(
      "p", .kind("small"),
      text: say.pick("横条满格为 100 分：色带是可能区间，竖线是现得分。", "Bars run to 100: the band is the range, the line the score."))
    writeUnsettled(to: &h)
    writeUnranked(to: &h)
  }

  /// A unit in a table of the first page; its name keeps some width.
  func unitCell(_ position: Int) -> HTMLTable.Cell {
    .markup { h in
      h.element("div", .kind("unit")) { link(toUnit: position, from: .index, to: &$0) }
    }
  }

  private func writeUnsettled(to h: inout HTMLWriter) {
    guard !outline.unsettled.isEmpty else { return }
    h.element("div", .kind("warning")) { h in
      h.element("h3", text: "~ " + say(.unsettled))
      h.element("ul") { h in
        for unit in outline.unsettled { h.element("li", text: say.unsettled(unit)) }
      }
    }
  }

  private func writeUnranked(to h: inout HTMLWriter) {
    guard !outline.unranked.isEmpty else { return }
    HTMLTable(
      caption: say(.unranked),
      columns: [say(.unit), say(.score), say(.cases), say(.decided), say(.why)],
      rows: report.units.enumerated().filter { $0.element.place == nil }.map { position, unit in
        .init([
          unitCell(position), .figure(say.figure(unit.score)),
          .figure("\(unit.cases)"), .figure(say.words.share(unit.decidedShare)),
          .text(unit.unranked.map { say($0) } ?? ""),
        ])
      }
    ).write(to: &h)
  }

  private func writeProblems(to h: inout HTMLWriter) {
    let problems = outline.commonProblems
    if problems.isEmpty { h.element("p", text: say(.noProblems)) }
    h.element("ol", .kind("problems")) { h in
      for line in problems.prefix(Self.listed) {
        h.element("li", .id(Anchor(requirement: line.requirement).name)) { h in
          h.element("p", .kind("message")) { h in
            h.value(line.requirement.text)
            h.text(" \(say(line.title))")
          }
          let units = outline.unitsBreaking(line)
          h.element("p", text: say.spread(line, units: units.count))
          h.element("dl", .kind("facts")) { h in
            if !say(line.clause).isEmpty { pair(say(.clause), say(line.clause), to: &h) }
            if let remedy = line.remedy { pair(say(.remedy), say(remedy), to: &h) }
            writeWorst(line, to: &h)
          }
        }
      }
    }
  }

  /// The units in which a problem is commonest.
  private func writeWorst(_ line: DistrictReport.RequirementLine, to h: inout HTMLWriter) {
    let worst = line.cells.indices.filter { line.cell($0).broken > 0 && report.units.indices.contains($0) }
      .sorted { (line.cell($0).broken, $1) > (line.cell($1).broken, $0) }
    h.element("div") { h in
      h.element("dt", text: say(.affectedUnits))
      h.element("dd") { h in
        for (number, position) in worst.prefix(5).enumerated() {
          if number > 0 { h.text(say.pick("、", ", ")) }
          h.element(
            "a", .href(DistrictPlace.index.link(to: .unit(folders[position]), Anchor(requirement: line.requirement)))
          ) {
            $0.value(report.units[position].shownName)
          }
          h.text(" \(line.cell(position).broken)/\(line.cell(position).decided)")
        }
        if worst.count > 5 { h.text(say.pick(" 等 \(worst.count) 个", " and \(worst.count - 5) more")) }
      }
    }
  }
}
