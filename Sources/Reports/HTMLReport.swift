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
        writeOutcome(to: &h)
        writeFirst(to: &h)
        writeContents(to: &h)
        for section in sections { write(section, to: &h) }
      }
      writeFooter(to: &h)
    }
  }

  /// A part of the document with its heading; only parts with something in them are shown and listed.
  struct Section {
    let id: String
    let label: Label
    let content: (inout HTMLWriter) -> Void
  }

  private var sections: [Section] {
    var all: [Section] = []
    func add(_ id: String, _ label: Label, if shown: Bool, _ content: @escaping (inout HTMLWriter) -> Void) {
      if shown { all.append(Section(id: id, label: label, content: content)) }
    }
    add("gates", .gates, if: !report.outcome.gates.isEmpty, writeGates)
    add("reviewers", .reviewers, if: report.outcome.reviewers != nil, writeReviewers)
    add("deductions", .deductionTable, if: !outline.findings.isEmpty, writeDeductions)
    add("findings", .findings, if: !outline.findings.isEmpty) { write(outline.findings, to: &$0) }
    add("undecided", .undecided, if: !outline.undecided.isEmpty) { writeOpen(outline.undecided, .undecided, to: &$0) }
    add("errors", .failed, if: !(outline.failed.isEmpty && report.errors.isEmpty), writeErrors)
    add("declared", .declaredOnly, if: !outline.declaredOnly.isEmpty, writeDeclared)
    add("notes", .notes, if: !outline.notes.isEmpty) { write(outline.notes, to: &$0) }
    add("set-aside", .setAside, if: !outline.setAside.isEmpty) { write(outline.setAside, to: &$0) }
    add("adjudications", .adjudications, if: !outline.adjudicated.isEmpty, writeAdjudications)
    add("rates", .systems, if: !report.systems.isEmpty || !report.outcome.working.isEmpty, writeRates)
    add("verdicts", .verdictTable, if: !report.verdicts.isEmpty, writeVerdicts)
    add("not-applicable", .notApplicable, if: !outline.notApplicable.isEmpty, writeNotApplicable)
    add("problems", .problems, if: !report.problems.isEmpty, writeProblems)
    add("inputs", .inputs, if: true, writeInputs)
    add("signatures", .signatures, if: true, writeSignatures)
    return all
  }

  private func write(_ section: Section, to h: inout HTMLWriter) {
    h.element("section", .id(section.id)) { h in
      h.element("h2", text: words(section.label))
      section.content(&h)
    }
  }

  private func writeContents(to h: inout HTMLWriter) {
    h.element("nav", .init("aria-label", words(.contents))) { h in
      h.element("ul") { h in
        for section in sections {
          h.element("li") { $0.element("a", .href("#" + section.id), text: words(section.label)) }
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
