import Model

/// What other rules make of a run, as a page beside those of the new run.
extension DistrictPages {
  func page(on comparison: RunComparison) -> [UInt8] {
    let words = ComparisonWording(comparison, say.language)
    let place = DistrictPlace.comparison
    return page(words.title, at: place) { h in
      heading(words.title, at: place, to: &h) { h in
        h.element("dl", .kind("identity")) { h in
          pair(words.oldLabel, words.side(comparison.old), to: &h)
          pair(words.newLabel, words.side(comparison.new), to: &h)
        }
      }
      h.element("div", .kind("headline")) { h in
        for line in words.summary { h.element("p", text: line) }
      }
      writeCauses(words, to: &h)
      section("units", words.unitsLabel, to: &h) { writeUnits(words, to: &$0) }
      section("requirements", words.requirementsLabel, to: &h) { writeRequirements(words, to: &$0) }
      section("cases", words.casesLabel, to: &h) { writeCases(words, to: &$0) }
    }
  }

  private func section(_ id: String, _ title: String, to h: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    h.element("section", .id(id)) { h in
      h.element("h2", text: title)
      content(&h)
    }
  }

  /// What was tried, and how it was computed.
  private func writeCauses(_ words: ComparisonWording, to h: inout HTMLWriter) {
    h.element("dl", .kind("facts")) { h in
      for (label, lines) in [
        (words.numbersLabel, words.comparison.numbers.map(words.number)),
        (words.filesLabel, words.comparison.inputs.map(words.input)), (words.effortLabel, words.effort),
      ] where !lines.isEmpty {
        h.element("div") { h in
          h.element("dt", text: label)
          h.element("dd") { h in
            for line in lines { h.element("p") { $0.value(line) } }
          }
        }
      }
    }
  }

  private func writeUnits(_ words: ComparisonWording, to h: inout HTMLWriter) {
    let units = words.comparison.units
    guard !units.isEmpty else { return h.element("p", text: words.nothing) }
    HTMLTable(
      caption: words.unitsLabel, hidesCaption: true,
      columns: [say(.unit), say(.place), words.oldLabel, words.newLabel, say(.why)],
      rows: units.map { unit in
        .init([
          .markup { h in h.element("div", .kind("unit")) { link(toUnit: unit.code, from: .comparison, to: &$0) } },
          .short(words.places(unit)), .short(words.result(unit.old?.result)),
          .short(words.result(unit.new?.result)),
          .markup { h in
            for line in words.parts(unit) + unit.requirements.map(words.loss) { h.element("p", text: line) }
          },
        ])
      }
    ).write(to: &h)
  }

  private func writeRequirements(_ words: ComparisonWording, to h: inout HTMLWriter) {
    let requirements = words.comparison.requirements
    guard !requirements.isEmpty else { return h.element("p", text: words.nothing) }
    HTMLTable(
      caption: words.requirementsLabel, hidesCaption: true,
      columns: [
        say(.requirement), say(.cases), say.pick("结论", "Verdicts"), say.pick("得分", "Points earned"),
        say.pick("单独改变等次的案卷", "Cases regraded by it alone"),
      ],
      rows: requirements.map { one in
        .init([
          .markup { h in
            h.element("b") { $0.value(one.requirement.text) }
            h.text(" \(say(one.title))")
          },
          .figure("\(one.cases)"), .text(words.moves(one)),
          .short("\(Points(hundredths: one.oldEarned).short) → \(Points(hundredths: one.newEarned).short)"),
          .figure("\(one.grades)"),
        ])
      }
    ).write(to: &h)
  }

  private func writeCases(_ words: ComparisonWording, to h: inout HTMLWriter) {
    let (cases, counts) = (words.comparison.cases, words.comparison.counts)
    guard !cases.isEmpty else { return h.element("p", text: words.nothing) }
    let all = counts.changed + counts.otherContent + counts.appeared + counts.gone
    if cases.count == RunComparison.mostListed, all > cases.count {
      h.element("p", text: say.shown(cases.count, of: all))
    }
    for one in cases {
      h.element("details", .kind("case change"), .init("open", "open")) { h in
        h.element("summary") { h in
          h.element("span", .kind("state \(one.new?.grade.rawValue ?? "none")")) { h in
            h.text("\(words.result(one.old)) → \(words.result(one.new))")
          }
          h.element("span", .kind("what")) { h in
            h.value(one.caseID)
            h.text(" · ")
            h.value(outline.name(ofUnit: one.unit))
          }
        }
        if let content = words.content(one.content) { h.element("p", text: content) }
        h.element("ul", .kind("rows")) { h in
          if let alone = one.arithmetic {
            h.element("li", text: "\(words.arithmeticLabel) · \(words.alone(alone, besides: one.old))")
          }
          for row in one.rows { h.element("li") { write(row, of: one, words, to: &$0) } }
        }
      }
    }
  }

  private func write(
    _ row: RunComparison.Row, of one: RunComparison.CaseChange, _ words: ComparisonWording, to h: inout HTMLWriter
  ) {
    h.element("p") { h in
      h.element("b") { $0.value(row.requirement.text) }
      if let title = outline.requirement(row.requirement)?.title { h.text(" \(say(title))") }
      h.text(" · \(words.states(row))")
    }
    if let message = row.message { h.element("p", text: say(message)) }
    if let alone = row.alone, one.hasSeveralCauses {
      h.element("p", .kind("small"), text: words.alone(alone, besides: one.old))
    }
  }
}
