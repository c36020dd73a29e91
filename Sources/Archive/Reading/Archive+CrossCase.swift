import GRDB
package import Model

extension Archive {
  /// What the files of the run bring to the comparison with each other, by rule and key, one at a time.
  ///
  /// A verdict that serves several files (the same bytes twice) brings its entries once for each, with the file's own unit.
  package func crossCaseEntries(in run: Run, _ body: (CrossCaseEntry) -> Void) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.read { db in
        let cursor = try Row.fetchCursor(
          db,
          sql: """
            SELECT rule, key, unit, bytes FROM crossCase
            CROSS JOIN runCase ON runCase.judgement = crossCase.judgement AND run = ?
            ORDER BY rule, key, unit, name, ordinal
            """, arguments: [run.id])
        while let row = try cursor.next() { body(try CrossCaseEntry(row, unit: try row.sound("unit"))) }
      }
    }
  }

  /// Files of the run that could not be judged, with their problems, by unit and name.
  package func unreadable(
    in run: Run, _ body: (_ unit: String, _ name: String, Problem) -> Void
  ) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.read { db in
        let cursor = try Row.fetchCursor(
          db, sql: "SELECT unit, name, bytes FROM runProblem WHERE run = ? ORDER BY unit, name, ordinal",
          arguments: [run.id])
        while let row = try cursor.next() {
          var reader = ByteReader(row.bytes("bytes"))
          body(try row.sound("unit"), try row.sound("name"), try reader.problem())
        }
      }
    }
  }
}

extension CrossCaseEntry {
  /// Of a row with `rule`, `key` and `bytes`.
  init(_ row: Row, unit: String) throws {
    var reader = ByteReader(try PackedBytes.unpacked(row.bytes("bytes")))
    self = try reader.entry(rule: RequirementID(try row.sound("rule")), key: try row.sound("key"), unit: unit)
  }
}
