import GRDB
package import Model

/// The cases of a run, unit by unit, for whoever writes them out.
package struct RunCases: DistrictCases {
  private let archive: Archive
  private let run: Run

  package init(_ archive: Archive, _ run: Run) {
    self.archive = archive
    self.run = run
  }

  package func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    try forEachFile(of: unit, .caseFile, body)
  }

  package func unitFile(of unit: String) throws -> DistrictCase? {
    var found: DistrictCase?
    try forEachFile(of: unit, .unit) { found = found ?? $0 }
    return found
  }

  private func forEachFile(
    of unit: String, _ scope: RuleScope, _ body: (DistrictCase) throws -> Void
  ) throws {
    try archive.pool.read { db in
      let numbers = try ArchiveFault.mapping { try RequirementNumbers(db).byNumber }
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT name, tallies, bytes FROM runCase CROSS JOIN judgement ON judgement.id = runCase.judgement
          JOIN detail ON detail.judgement = judgement.id
          WHERE run = ? AND unit = ? AND scope = ? ORDER BY name
          """, arguments: [run.id, unit, scope.rawValue])
      while let row = try ArchiveFault.mapping({ try cursor.next() }) {
        let (name, judged) = try ArchiveFault.mapping {
          let name: String = try row.sound("name")
          let tallies = try Archive.tallies(row, numbers)
          return (name, try DetailCoding.read(row.bytes("bytes"), tallies: tallies, nextChange: nil, entries: []))
        }
        try body(
          DistrictCase(
            file: name, summary: judged.summary, outcome: judged.outcome, findings: judged.findings,
            problems: judged.problems, tallies: judged.tallies))
      }
    }
  }
}
