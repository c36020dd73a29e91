import Model

/// A report as one HTML document that needs nothing else: no script, no file, no address.
///
/// Written with plain Swift, not with a template engine: there tags can be literals of the program only and every text
/// is escaped by type, a missing value is a compile error rather than an empty spot, and nothing is parsed at run time.
struct HTMLReport {
  let report: Report
  let outline: Outline
  let words: Wording

  init(_ report: Report, language: Language) {
    self.report = report
    outline = Outline(report)
    words = Wording(language: language)
  }

  var bytes: [UInt8] {
    HTMLPage.bytes("\(words(report.caseFile.title)) · \(report.caseFile.id)", language: words.language) { h in
      h.element("a", .kind("skip"), .href("#outcome"), text: words(.skip))
      writeIdentity(to: &h)
      h.element("main") { h in
        h.element("div", .kind(outline.findings.isEmpty ? "hero alone" : "hero")) { h in
          writeOutcome(to: &h)
          writeFirst(to: &h)
        }
        writeContents(to: &h)
        for section in sections { write(section, to: &h) }
      }
      writeFooter(to: &h)
    }
  }

  /// A part of the document with its heading; only parts with something in them are shown and listed.
  struct Section {
    let id: String
    let title: String
    /// How many entries it has; nil where that says nothing.
    var count: Int?
    /// Whether its content opens on demand: long, and rarely what is looked for.
    var isFolded = false
    let content: (inout HTMLWriter) -> Void
  }

  private var sections: [Section] {
    var all: [Section] = []
    func add(
      _ id: String, _ label: Label, if shown: Bool, count: Int? = nil, folded: Bool = false,
      _ content: @escaping (inout HTMLWriter) -> Void
    ) {
      if shown { all.append(Section(id: id, title: words(label), count: count, isFolded: folded, content: content)) }
    }
    if let timeline = report.timeline, !TimelineOutline(timeline).isEmpty {
      let title = TimelineLabel.timeline.text[words.language]
      all.append(Section(id: "timeline", title: title) { writeTimeline(timeline, to: &$0) })
    }
    if !report.levers.isEmpty {
      all.append(Section(id: "levers", title: TimelineLabel.levers.text[words.language], content: writeLevers))
    }
    let (findings, notes, setAside) = (outline.findings, outline.notes, outline.setAside)
    let (undecided, declared, notApplicable) = (outline.undecided, outline.declaredOnly, outline.notApplicable)
    add("gates", .gates, if: !report.outcome.gates.isEmpty, count: report.outcome.gates.count, writeGates)
    add("reviewers", .reviewers, if: report.outcome.reviewers != nil, writeReviewers)
    add("deductions", .deductionTable, if: !findings.isEmpty, count: findings.count, writeDeductions)
    add("findings", .findings, if: !findings.isEmpty) { writeCapped(findings, to: &$0) }
    add("undecided", .undecided, if: !undecided.isEmpty, count: undecided.count) {
      writeOpen(undecided, .undecided, to: &$0)
    }
    add("errors", .failed, if: !(outline.failed.isEmpty && report.errors.isEmpty), writeErrors)
    add("declared", .declaredOnly, if: !declared.isEmpty, count: declared.count, folded: true, writeDeclared)
    add("notes", .notes, if: !notes.isEmpty, count: notes.count) { writeCapped(notes, isLinked: false, to: &$0) }
    add("set-aside", .setAside, if: !setAside.isEmpty, count: setAside.count) {
      writeCapped(setAside, isLinked: false, to: &$0)
    }
    add("adjudications", .adjudications, if: !outline.adjudicated.isEmpty, writeAdjudications)
    add("rates", .systems, if: !report.systems.isEmpty || !report.outcome.working.isEmpty, writeRates)
    add("verdicts", .verdictTable, if: !report.verdicts.isEmpty, writeVerdicts)
    add(
      "not-applicable", .notApplicable, if: !notApplicable.isEmpty, count: notApplicable.count, folded: true,
      writeNotApplicable)
    add("problems", .problems, if: !report.problems.isEmpty, count: report.problems.count, writeProblems)
    add("inputs", .inputs, if: true, folded: true, writeInputs)
    add("signatures", .signatures, if: true, writeSignatures)
    return all
  }

  private func write(_ section: Section, to h: inout HTMLWriter) {
    let title = section.count.map { words.counted(section.title, $0) } ?? section.title
    h.element("section", .id(section.id)) { h in
      h.element("h2", text: title)
      guard section.isFolded else { return section.content(&h) }
      h.element("details") { h in
        h.element("summary", text: words(.unfold))
        section.content(&h)
      }
    }
  }

  private func writeContents(to h: inout HTMLWriter) {
    h.element("nav", .init("aria-label", words(.contents))) { h in
      h.element("ul") { h in
        for section in sections {
          h.element("li") { h in
            h.element("a", .href("#" + section.id), text: section.title)
            if let count = section.count { h.element("span", .kind("small"), text: " \(count)") }
          }
        }
      }
    }
  }

  private func writeFooter(to h: inout HTMLWriter) {
    h.element("footer") { h in
      h.element("p") { h in
        h.text(words(.signNote) + " ")
        h.value(report.engine)
        h.text(" · \(report.format)")
      }
      h.element("p") { $0.element("a", .href("#top"), text: words(.top)) }
    }
  }
}
