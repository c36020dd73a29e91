import Model

/// The answer of the publication gate as one HTML document.
struct GatePage {
  private let report: Report
  private let decision: PublicationDecision
  private let words: Wording

  init(_ report: Report, _ decision: PublicationDecision, language: Language) {
    self.report = report
    self.decision = decision
    words = Wording(language: language)
  }

  var bytes: [UInt8] {
    HTMLPage.bytes("\(words(GateLabel.title)) · \(report.caseFile.id)", language: words.language) { h in
      h.element("header") { h in
        h.element("p", .kind("kicker"), text: words(report.masked ? .masked : .unmasked))
        h.element("h1", text: words(GateLabel.title))
        h.element("dl", .kind("identity")) { h in
          pair(words(.caseNumber), report.caseFile.id, to: &h)
          pair(words(.unit), report.caseFile.unit, to: &h)
          pair(words(.cause), report.caseFile.cause, to: &h)
          pair(words(.decisions), words.decisions(report.caseFile), to: &h)
          pair(words(GateLabel.drafts), words.list(decision.drafts), to: &h)
          pair(words(.asOf), report.asOf, to: &h)
        }
      }
      h.element("main") { h in
        writeRuling(to: &h)
        writeDeadlines(to: &h)
        writeReasons(to: &h)
        writeAnswers(to: &h)
        writeHints(to: &h)
      }
      h.element("footer") { $0.element("p", text: words(GateLabel.note)) }
    }
  }

  private func pair(_ label: String, _ value: String, to h: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    h.element("div", .kind(DisplayWidth.of(value) > 64 ? "wide" : "fits")) { h in
      h.element("dt", text: label)
      h.element("dd") { $0.value(value) }
    }
  }

  private func writeRuling(to h: inout HTMLWriter) {
    let colour =
      switch decision.ruling {
      case .withhold: "unqualified"
      case .correct, .needsPerson: "undecided"
      case .publishable: "qualified"
      }
    h.element("section", .id("outcome"), .kind("outcome")) { h in
      h.element("h2", text: words(GateLabel.ruling))
      h.element("p", .kind("grade \(colour)")) { $0.element("strong", text: words(decision.ruling.label)) }
      if decision.ruling == .publishable { h.element("p", text: words(GateLabel.unread)) }
    }
  }

  private func writeDeadlines(to h: inout HTMLWriter) {
    guard !decision.deadlines.isEmpty else { return }
    h.element("section", .id("deadlines")) { h in
      h.element("h2", text: words(GateLabel.deadlines))
      for deadline in decision.deadlines {
        h.element("article", .kind(deadline.overdueBy == nil ? "note" : "major")) { h in
          h.element("h3", text: words.deadline(deadline))
          h.element("dl", .kind("finding")) { h in
            entry(words(.working), to: &h) { write(deadline.working, to: &$0) }
            entry(words(.basis), to: &h) { write(deadline.basis, to: &$0) }
          }
        }
      }
    }
  }

  private func writeReasons(to h: inout HTMLWriter) {
    h.element("section", .id("reasons")) { h in
      h.element("h2", text: words(GateLabel.reasons))
      if decision.reasons.isEmpty { h.element("p", text: words(GateLabel.noReasons)) }
      for (number, reason) in decision.reasons.enumerated() { write(reason, number: number + 1, to: &h) }
    }
  }

  private func writeAnswers(to h: inout HTMLWriter) {
    guard !decision.answers.isEmpty else { return }
    h.element("section", .id("answers")) { h in
      h.element("h2", text: words(GateLabel.answers))
      for answer in decision.answers {
        h.element("article", .kind("note")) { h in
          h.element("h3") { h in
            if let requirement = answer.requirement { h.value(requirement.text + " ") }
            h.text(words(answer.title))
          }
          h.element("dl", .kind("finding")) { h in
            entry(words(GateLabel.question), to: &h) { $0.value(words(answer.question)) }
            entry(words(GateLabel.answer), to: &h) { $0.value(words.human(answer.decision)) }
          }
          h.element("p", .kind("identifier")) { h in h.element("code") { $0.value(answer.decision.finding) } }
        }
      }
    }
  }

  private func writeHints(to h: inout HTMLWriter) {
    guard !decision.hints.isEmpty else { return }
    h.element("section", .id("hints")) { h in
      h.element("h2", text: words(GateLabel.hints))
      for (number, hint) in decision.hints.enumerated() { write(hint, number: number + 1, to: &h) }
    }
  }

  private func write(_ reason: PublicationDecision.Reason, number: Int, to h: inout HTMLWriter) {
    let weight =
      switch reason.ruling {
      case .withhold: "fatal"
      case .correct: "major"
      case .needsPerson: "minor"
      case .publishable: "note"
      }
    h.element("article", .kind(weight)) { h in
      h.element("h3") { h in
        h.text("\(number). ")
        // A note asks for nothing: to call it publishable would say too much.
        if reason.source != .note { h.element("span", .kind("tag \(weight)"), text: words(reason.ruling.label)) }
        h.text(words(reason.message))
      }
      h.element("dl", .kind("finding")) { h in
        if let requirement = reason.requirement {
          entry(words(.requirement), to: &h) { h in
            h.value(requirement.text)
            if let verdict = report.verdicts.first(where: { $0.requirement == requirement }) {
              h.text(" " + words(verdict.title))
            }
          }
        }
        if let place = reason.place {
          entry(words(.place), to: &h) { h in
            h.text(words.place(place) + " ")
            h.element("code") { $0.value(place.path) }
          }
        }
        if !reason.working.isEmpty { entry(words(.working), to: &h) { write(reason.working, to: &$0) } }
        if !reason.basis.isEmpty { entry(words(.basis), to: &h) { write(reason.basis, to: &$0) } }
        if let remedy = reason.remedy { entry(words(.remedy), to: &h) { $0.text(words(remedy)) } }
      }
      h.element("p", .kind("identifier")) { $0.element("code") { $0.value(reason.id) } }
    }
  }

  private func entry(_ label: String, to h: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    h.element("dt", text: label)
    h.element("dd", content: content)
  }

  private func write(_ steps: [BilingualText], to h: inout HTMLWriter) {
    h.element("ol", .kind("working")) { h in
      for step in steps { h.element("li", text: words(step)) }
    }
  }

  private func write(_ bases: [LegalBasis], to h: inout HTMLWriter) {
    h.element("ul", .kind("basis")) { h in
      for basis in bases { h.element("li") { $0.element("span", .kind("clause"), text: words.clause(basis)) } }
    }
  }
}
