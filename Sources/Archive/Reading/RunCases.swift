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
    try archive.pool.read { db in
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT name, bytes FROM runCase CROSS JOIN judgement ON judgement.id = runCase.judgement
          JOIN detail ON detail.judgement = judgement.id
          WHERE run = ? AND unit = ? AND scope = ? ORDER BY name
          """, arguments: [run.id, unit, RuleScope.caseFile.rawValue])
      while let row = try ArchiveFault.mapping({ try cursor.next() }) {
        let judged = try ArchiveFault.mapping {
          try DetailCoding.read(row.bytes("bytes"), tallies: [], nextChange: nil, entries: [])
        }
        try body(
          DistrictCase(
            file: try ArchiveFault.mapping { try row.sound("name") }, summary: judged.summary, outcome: judged.outcome,
            findings: judged.findings,
            problems: judged.problems))
      }
    }
  }
}
