import FoundationEssentials
import GRDB
package import Model

/// One file of a district and what came of it.
package struct BatchEntry: Sendable {
  package enum Result: Sendable {
    /// Judged now.
    case judged(digest: String, JudgedCase)
    /// Judged before, with the same bytes and basis.
    case known(JudgementID)
    /// Could not be judged at all.
    case unreadable([Problem])
  }

  package let unit: String
  package let name: String
  package let result: Result

  package init(unit: String, name: String, result: Result) {
    self.unit = unit
    self.name = name
    self.result = result
  }
}

extension Archive {
  /// Verdicts of these cases that still hold on the day: the same bytes, the same basis, judged on or before the day, and
  /// nothing that changes by itself in between (`nextChange`).
  ///
  /// - Returns: by digest; what is not here must be judged.
  package func known(_ digests: [String], for run: Run) throws(ArchiveFault) -> [String: JudgementID] {
    let basis = try Data(hex: run.basis.digest)
    var keys: [(hex: String, bytes: Data)] = []
    for hex in digests { keys.append((hex, try Data(hex: hex))) }
    return try ArchiveFault.mapping {
      try pool.read { db in
        let statement = try db.cachedStatement(
          sql: """
            SELECT judgement.id FROM judgement JOIN basis ON basis.id = judgement.basis
            WHERE basis.digest = ? AND caseDigest = ? AND asOf <= ? AND (nextChange IS NULL OR nextChange > ?)
            ORDER BY asOf DESC LIMIT 1
            """)
        var found: [String: JudgementID] = [:]
        for key in keys {
          let row = try Int64.fetchOne(statement, arguments: [basis, key.bytes, run.asOf, run.asOf])
          found[key.hex] = row.map { JudgementID(row: $0) }
        }
        return found
      }
    }
  }

  /// Names of the unit's files that the run has already, judged or unreadable.
  package func done(in run: Run, unit: String) throws(ArchiveFault) -> Set<String> {
    try ArchiveFault.mapping {
      try pool.read { db in
        try String.fetchSet(
          db,
          sql: """
            SELECT name FROM runCase WHERE run = ?1 AND unit = ?2
            UNION SELECT name FROM runProblem WHERE run = ?1 AND unit = ?2
            """, arguments: [run.id, unit])
      }
    }
  }

  /// Stores a batch, whole or not at all; what the run has already stays as it is.
  package func append(_ batch: [BatchEntry], to run: Run) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.write { db in
        try Self.checkOpen(run, db)
        var store = try JudgementStore(db, run: run)
        for entry in batch {
          switch entry.result {
          case .judged(let digest, let judged):
            try Self.refer(try store.store(judged, digest: try Data(hex: digest)), entry, run, db)
          case .known(let id): try Self.refer(id.row, entry, run, db)
          case .unreadable(let problems):
            for (ordinal, problem) in problems.enumerated() {
              var writer = ByteWriter()
              writer.problem(problem)
              try db.cachedStatement(
                sql: """
                  INSERT INTO runProblem(run, unit, name, ordinal, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                  """
              ).execute(arguments: [run.id, entry.unit, entry.name, ordinal, Data(writer.bytes)])
            }
          }
        }
      }
    }
  }

  private static func refer(_ judgement: Int64, _ entry: BatchEntry, _ run: Run, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO runCase(run, unit, name, judgement) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [run.id, entry.unit, entry.name, judgement])
  }
}
