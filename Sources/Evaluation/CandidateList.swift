package import Archive
package import Model
import Review
package import Selection

/// The cases of a finished run as candidates for a choice, with what a report says of each.
package struct CandidateList {
  package struct Entry {
    package let candidate: Candidate
    package let unit: String
    package let file: String
    package let summary: CaseSummary
    package let score: Outcome.Score
    /// SHA-256 of the case file.
    package let source: String
    package let statements: [CaseStatement]
  }

  package private(set) var entries: [Entry] = []
  /// Statements about cases that the run does not have, or against what the files say.
  package private(set) var problems: [Problem] = []

  private var unitNames: [String: String]
  private var drawn: [String: DistrictReport.DrawnLine]
  private var taken: Set<String> = []
  private var statements: [String: [CaseStatement]]
  private var statementFile: String
  private var seed: String

  /// - Parameters:
  ///   - report: the evaluation with which the run ended.
  ///   - seed: of the draw keys.
  package init(
    _ archive: Archive, _ run: Run, _ report: DistrictReport, statements: [CaseStatement], file: String, seed: String
  ) throws(ArchiveFault) {
    let twins = Set(Dictionary(grouping: report.units, by: \.name).filter { $0.value.count > 1 }.keys)
    unitNames = Dictionary(
      report.units.map { ($0.code, twins.contains($0.name) ? "\($0.name)（\($0.code)）" : $0.name) },
      uniquingKeysWith: { first, _ in first })
    drawn = Dictionary(
      (report.draw?.cases ?? []).map { ("\($0.unit)\n\($0.file)", $0) }, uniquingKeysWith: { first, _ in first })
    self.statements = Dictionary(grouping: statements) { "\($0.unit)\n\($0.caseID)" }
    statementFile = file
    self.seed = seed
    var list = self
    var membership = UnitMembership(report.units.map { ($0.code, $0.name) })
    try archive.judgedCases(in: run) { one, judged in
      // The evaluation has listed what does not count.
      guard one.scope == .caseFile, membership.doubt(one, judged)?.counts ?? true else { return }
      list.add(one, judged)
    }
    self = list
    let known = Set(entries.map { "\($0.unit)\n\($0.summary.id)" })
    problems += statements.filter { !known.contains("\($0.unit)\n\($0.caseID)") }.map {
      problem(
        $0,
        BilingualText(
          zh: "这次评查没有单位 \($0.unit) 的案卷 \($0.caseID)", en: "the run has no case \($0.caseID) of unit \($0.unit)"))
    }
  }

  private mutating func add(_ one: RunCase, _ judged: JudgedCase) {
    let own = statements["\(one.unit)\n\(one.caseID)"] ?? []
    let traits = judged.traits
    let figure = CaseFigure(
      id: one.name, unit: one.unit, grade: one.grade, score: one.score,
      confirmedGates: judged.outcome.defects(confirmed: true), proposedGates: judged.outcome.defects(confirmed: false),
      deductions: one.deductions, difficulty: traits?.difficulty ?? 0)
    // A number that the unit has given twice names nothing.
    let isNamed = !one.caseID.isEmpty && taken.insert("\(one.unit)\n\(one.caseID)").inserted
    // What reviewers write beside a case must not move it in the draw.
    let source = traits.map { $0.source.isEmpty ? one.digest : $0.source } ?? one.digest
    let candidate = Candidate(
      id: isNamed ? one.caseID : one.name, unit: unitNames[one.unit] ?? one.unit,
      matter: judged.summary.matters.first ?? "",
      officers: traits?.officers ?? [], grade: one.grade,
      measures: figure.measures(fatal: judged.defects(.fatal), major: judged.defects(.major)),
      circumstances: circumstances(one, traits, own),
      drawKey: Digests.hex(of: Array(Draw.keyText(seed: seed, caseDigest: source).utf8)))
    entries.append(
      Entry(
        candidate: candidate, unit: one.unit, file: one.name, summary: judged.summary, score: one.score,
        source: source, statements: own))
  }

  /// What the file and the records beside it say; where they say nothing, what a person states.
  private mutating func circumstances(
    _ one: RunCase, _ traits: CaseTraits?, _ own: [CaseStatement]
  ) -> [CaseCircumstance: Bool] {
    var known = traits?.circumstances ?? [:]
    if let drawn = drawn["\(one.unit)\n\(one.name)"] {
      known[.patched] = drawn.isAltered
      if drawn.reason == DrawnCase.Reason.nominated.description { known[.nominated] = true }
    }
    for statement in own {
      if let there = known[statement.circumstance], there != statement.holds {
        problems.append(
          problem(
            statement,
            BilingualText(
              zh: "\(one.caseID)：案卷和评查记录表明“\(statement.circumstance.label.zh)”为\(there ? "是" : "否")，以其为准",
              en:
                "\(one.caseID): by its files “\(statement.circumstance.label.en)” is \(there ? "true" : "false"), which stands"
            )))
      } else {
        known[statement.circumstance] = statement.holds
      }
    }
    return known
  }

  private func problem(_ statement: CaseStatement, _ message: BilingualText) -> Problem {
    Problem(
      file: statementFile, place: Place(line: statement.line, column: 1, path: ""), code: "statements",
      message: message,
      remedy: nil)
  }
}
