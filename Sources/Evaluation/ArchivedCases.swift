package import Archive
package import Model

/// The cases of a run as pages and sheets list them, read from the archive one at a time.
package struct ArchivedCases: DistrictCases {
  private let archive: Archive
  private let run: Run

  package init(_ run: Run, in archive: Archive) {
    self.run = run
    self.archive = archive
  }

  package func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    var failure: (any Error)?
    try archive.judgedCases(in: run) { one, judged in
      guard failure == nil, one.unit == unit, one.scope == .caseFile else { return }
      do {
        try body(DistrictCase(one, judged))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension DistrictCase {
  init(_ one: RunCase, _ judged: JudgedCase) {
    self.init(
      file: one.name, summary: judged.summary, outcome: judged.outcome,
      findings: judged.findings.map {
        Finding(
          id: $0.id, requirement: $0.requirement, severity: $0.severity, deduction: $0.deduction, effect: $0.effect,
          message: $0.message, place: $0.place, due: $0.due)
      }, problems: judged.problems)
  }
}
