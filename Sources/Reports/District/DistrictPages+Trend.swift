import Model

extension DistrictPages {
  /// Earlier runs that stand in a column of their own; the line shows them all.
  private static let mostColumns = 5

  func writeTrend(to h: inout HTMLWriter) {
    guard !report.trend.isEmpty else { return h.element("p", text: say(.noTrend)) }
    let shown = report.trend.suffix(Self.mostColumns)
    let scale = TrendLine.Scale(report)
    HTMLTable(
      caption: say(.trend), hidesCaption: true,
      columns: [say(.unit), say(.trend)] + shown.map { say.earlier($0) } + [say(.now), say(.change)],
      rows: report.units.enumerated().map { position, unit in
        .init(
          [
            unitCell(position),
            .markup { trendLine(of: unit, scale).write(to: &$0) },
          ] + shown.map { .figure(say.figure($0.scores[unit.code])) } + [
            .figure(say.figure(unit.score)), .figure(say.change(outline.change(of: unit))),
          ])
      }
    ).write(to: &h)
    h.element("ul", .kind("small")) { h in
      for run in report.trend {
        h.element("li") { h in
          h.text(say.earlier(run) + say.pick("：", ": "))
          h.value(run.edition)
        }
      }
    }
    if outline.editionsDiffer { h.element("p", .kind("warning"), text: say(.otherEdition)) }
  }

  func trendLine(of unit: DistrictReport.UnitLine, _ scale: TrendLine.Scale) -> TrendLine {
    TrendLine(scores: report.trend.map { $0.scores[unit.code] } + [unit.score], scale: scale)
  }

  /// Cases by score and by grade; each bar has its number beside it.
  func writeDistribution(to h: inout HTMLWriter) {
    let counts = report.counts
    h.element("div", .kind("two")) { h in
      writeBars(
        say(.byScore),
        counts.scores.enumerated().reversed().map { number, count in
          (number == 9 ? "90–100" : "\(number * 10)–\(number * 10 + 9).99", count)
        }, to: &h)
      writeBars(say(.byGrade), zip(Grade.allCases, counts.grades).map { (say($0.label), $1) }, to: &h)
    }
  }

  func writeBars(_ title: String, _ bars: [(String, Int)], to h: inout HTMLWriter) {
    let most = max(1, bars.map(\.1).max() ?? 1)
    h.element("div") { h in
      h.element("h3", text: title)
      h.element("dl", .kind("bars")) { h in
        for (label, count) in bars {
          h.element("dt", text: label)
          h.element("dd") { h in
            h.element("span", .kind("figure"), text: "\(count)")
            if count > 0 { HTMLBar(from: 0, to: max(60, count * 10_000 / most), mark: nil).write(to: &h) }
          }
        }
      }
    }
  }

  func writeOrigins(to h: inout HTMLWriter) {
    let ruleSet = report.ruleSet
    h.element("dl", .kind("facts")) { h in
      pair(say.words(.ruleSet), "\(say(ruleSet.title)) · \(ruleSet.id) \(ruleSet.edition)", to: &h)
      pair("SHA-256", ruleSet.sha256, to: &h)
      pair(say.words(.profile), report.scoring, to: &h)
      pair(say(.scheme), say(report.scheme), to: &h)
      pair(say.words(.engine), "\(report.engine) · \(report.format)", to: &h)
      for input in report.inputs { pair(say.words.role(input.role), "\(input.name) · \(input.sha256)", to: &h) }
    }
  }
}
