import GRDB
package import Model

/// One appearance of a key in a run.
package struct KeyUse: Hashable, Sendable {
  package let unit: String
  package let name: String
  package let caseID: String
  package let detail: String
}

extension Archive {
  /// The keys of a kind that stand in the run at least so often, in the order of their bytes, with all their uses.
  ///
  /// Equal keys stand side by side on disk; no more than the uses of one key are in memory.
  package func keys(
    _ kind: String, in run: Run, atLeast: Int = 1, _ body: (_ key: String, _ uses: [KeyUse]) -> Void
  ) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.read { db in
        let cursor = try Row.fetchCursor(
          db,
          sql: """
            SELECT key, unit, name, caseID, detail FROM crossKey
            CROSS JOIN runCase ON runCase.judgement = crossKey.judgement AND run = ?
            JOIN judgement ON judgement.id = crossKey.judgement
            WHERE kind = ? ORDER BY key, unit, name, ordinal
            """, arguments: [run.id, kind])
        var (key, uses): (String, [KeyUse]) = ("", [])
        while let row = try cursor.next() {
          let next: String = row["key"]
          if next != key {
            if !uses.isEmpty, uses.count >= atLeast { body(key, uses) }
            (key, uses) = (next, [])
          }
          uses.append(KeyUse(unit: row["unit"], name: row["name"], caseID: row["caseID"], detail: row["detail"]))
        }
        if !uses.isEmpty, uses.count >= atLeast { body(key, uses) }
      }
    }
  }

  /// The results of the units, as they were stored when the run ended, by id.
  package func units(in run: Run) throws(ArchiveFault) -> [StoredUnit] {
    try ArchiveFault.mapping {
      try pool.read { db in
        try Row.fetchAll(db, sql: "SELECT unit, bytes FROM unitResult WHERE run = ? ORDER BY unit", arguments: [run.id])
          .map { row in
            var reader = ByteReader(try PackedBytes.unpacked(row.bytes("bytes")))
            return try reader.unit(id: row["unit"])
          }
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
          body(row["unit"], row["name"], try reader.problem())
        }
      }
    }
  }
}
