import Model

/// The first screen: which case, what came out, and what must be put right first.
extension HTMLReport {
  /// Requirements whose gravest finding stands on the first screen.
  private static let firstFew = 4

  func writeIdentity(to h: inout HTMLWriter) {
    let file = report.caseFile
    h.element("header") { h in
      h.element("p", .kind("kicker")) { h in
        h.text("\(words(report.outcome.stage.label)) · \(words(report.masked ? .masked : .unmasked))")
      }
      h.element("h1", text: words(file.title))
      h.element("dl", .kind("identity")) { h in
        pair(file.numberLabel, file.id, to: &h)
        pair(.unit, file.unit, to: &h)
        pair(.unitCode, file.unitCode, to: &h)
        pair(.department, words(CodeLabel.department(file.department)), to: &h)
        pair(.placeOfUnit, file.place, to: &h)
        pair(.cause, file.cause, to: &h)
        if file.scope != .unit { pair(.parties, words.list(file.parties), to: &h) }
        pair(.matters, words.list(file.matters.map { words(CodeLabel.matter($0)) }), to: &h)
        if file.scope != .unit { pair(.decisions, words.decisions(file), to: &h) }
        pair(.asOf, report.asOf, to: &h)
        pair(.ruleSet, "\(words(report.ruleSet.title)) \(report.ruleSet.edition)", to: &h)
      }
    }
  }

  /// One row of the identity; nothing where the file says nothing.
  private func pair(_ label: Label, _ value: String, to h: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    h.element("div", .kind(DisplayWidth.of(value) > 64 ? "wide" : "fits")) { h in
      h.element("dt", text: words(label))
      h.element("dd") { $0.value(value) }
    }
  }

  func writeOutcome(to h: inout HTMLWriter) {
    let outcome = report.outcome
    h.element("section", .id("outcome"), .kind("outcome")) { h in
      h.element("h2", text: words(.outcome))
      h.element("div", .kind("result")) { h in
        h.element("p", .kind("score")) { h in
          h.element("span", .kind("small"), text: words(.score))
          h.element("strong", text: words.score(outcome.score.decided))
        }
        h.element("p", .kind("grade \(outcome.grade.rawValue)")) { h in
          h.element("span", .kind("small"), text: words(.grade))
          h.element("strong", text: words(outcome.grade.label))
        }
      }
      writeInterval(outcome.score, to: &h)
      if !outline.three.isEmpty {
        h.element("div", .kind("three")) { h in
          h.element("h3", text: words(.threeSystems))
          h.element("ul") { h in
            for system in outline.three { write(system, to: &h) }
          }
        }
      }
      h.element("div", .kind("headline")) { h in
        for sentence in Headline(outline, words.language).sentences { h.element("p", text: sentence) }
      }
    }
  }

  private func writeInterval(_ score: Outcome.Score, to h: inout HTMLWriter) {
    h.element("dl", .kind("measures")) { h in
      h.element("div") { h in
        h.element("dt", text: words(.decidedShare))
        h.element("dd") { h in
          h.element("b", text: words.share(score.share))
          HTMLBar(from: 0, to: score.share, mark: nil).write(to: &h)
        }
      }
      h.element("div") { h in
        h.element("dt", text: words(.interval))
        h.element("dd") { h in
          h.element("b", text: words.interval(score.low, score.high))
          if let low = score.low, let high = score.high {
            HTMLBar(from: low.hundredths, to: high.hundredths, mark: score.decided?.hundredths).write(to: &h)
            h.element("span", .kind("small"), text: words(.barLegend))
          }
        }
      }
    }
  }

  private func write(_ system: SystemRate, to h: inout HTMLWriter) {
    h.element("li") { h in
      h.element("span", .kind("name"), text: words(system.system.label))
      h.element("strong", text: words.rate(system))
      HTMLBar(from: 0, to: system.rate?.hundredths ?? 0, mark: nil).write(to: &h)
      var parts = ["\(words(.earned)) \(system.earned.short) / \(system.applicable.short)"]
      if system.open > .zero { parts.append("\(words(.open)) \(system.open.short)") }
      h.element("span", .kind("small"), text: parts.joined(separator: " · "))
    }
  }

  func writeFirst(to h: inout HTMLWriter) {
    guard !outline.findings.isEmpty else { return }
    var seen: Set<RequirementID> = []
    let first = outline.findings.filter { seen.insert($0.requirement).inserted }.prefix(Self.firstFew)
    h.element("section", .id("first")) { h in
      h.element("h2", text: words(.firstToPutRight))
      h.element("ol", .kind("first")) { h in
        for finding in first { writeShort(finding, to: &h) }
      }
      let rest = outline.findings.count - first.count
      if rest > 0 {
        h.element("p") { $0.element("a", .href("#deductions"), text: words.more(rest)) }
      }
    }
  }

  private func writeShort(_ finding: Finding, to h: inout HTMLWriter) {
    h.element("li") { h in
      h.element("p", .kind("message")) { h in
        writeTag(finding.severity, to: &h)
        h.element("a", .href(Anchor(finding: finding.id).link), text: words(finding.message))
        h.element("span", .kind("taken"), text: words.deduction(finding, of: outline[finding.requirement]))
      }
      if !finding.basis.isEmpty {
        h.element("p") { h in
          h.element("span", .kind("label"), text: words(.basis))
          h.text(words.clauses(finding.basis))
        }
      }
      if let remedy = finding.remedy {
        h.element("p") { h in
          h.element("span", .kind("label"), text: words(.remedy))
          h.text(words(remedy))
        }
      }
    }
  }

  func writeTag(_ severity: Severity, to h: inout HTMLWriter) {
    h.element("span", .kind("tag \(severity.rawValue)"), text: words(severity.label))
  }
}
