import Concurrently
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

  /// What was found in these cases by the same rules under another arithmetic, where it still holds on the day: counting it
  /// anew spares the judging.
  ///
  /// - Returns: by digest; what brings to the comparison with other files comes without a unit.
  package func countable(_ digests: [String], for run: Run) throws(ArchiveFault) -> [String: JudgedCase] {
    guard let hex = run.basis.verdicts else { return [:] }
    let (own, verdicts) = (try Data(hex: run.basis.digest), try Data(hex: hex))
    var keys: [(hex: String, bytes: Data)] = []
    for hex in digests { keys.append((hex, try Data(hex: hex))) }
    return try ArchiveFault.mapping {
      try pool.read { db in
        let numbers = try RequirementNumbers(db).byNumber
        let statement = try db.cachedStatement(
          sql: """
            SELECT judgement.id AS judgement, '' AS unit, nextChange, tallies, bytes
            FROM basis CROSS JOIN judgement ON judgement.basis = basis.id
            JOIN detail ON detail.judgement = judgement.id
            WHERE basis.verdicts = ? AND basis.digest <> ? AND caseDigest = ? AND asOf <= ?
              AND (nextChange IS NULL OR nextChange > ?)
            ORDER BY asOf DESC, judgement.id DESC LIMIT 1
            """)
        var found: [String: JudgedCase] = [:]
        for key in keys {
          let row = try Row.fetchOne(statement, arguments: [verdicts, own, key.bytes, run.asOf, run.asOf])
          found[key.hex] = try row.map { try Self.judged($0, numbers, db) }
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
    let packed = try packed(batch)
    try ArchiveFault.mapping {
      try pool.write { db in
        try Self.checkOpen(run, db)
        let store = try JudgementStore(db, run: run)
        for (entry, packed) in zip(batch, packed) {
          switch entry.result {
          case .judged(let digest, let judged):
            guard let packed else { throw Damage() }
            try Self.refer(try store.store(judged, packed, digest: try Data(hex: digest)), entry, run, db)
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

  /// On all processors; nil for what is not judged now.
  private func packed(_ batch: [BatchEntry]) throws(ArchiveFault) -> [PackedCase?] {
    let judged = batch.map { entry -> JudgedCase? in
      if case .judged(_, let judged) = entry.result { judged } else { nil }
    }
    let named = Set(judged.compactMap(\.self).flatMap { $0.tallies.map(\.requirement) })
    return try ArchiveFault.mapping {
      var numbers = try pool.read { try RequirementNumbers($0).byName }
      let missing = named.filter { numbers[$0.text] == nil }
      if !missing.isEmpty {
        numbers = try pool.write { db in
          try RequirementNumbers.add(missing, db)
          return try RequirementNumbers(db).byName
        }
      }
      let known = numbers
      return concurrentMap(judged) { judged in judged.flatMap { try? PackedCase($0, numbers: known) } }
    }
  }

  private static func refer(_ judgement: Int64, _ entry: BatchEntry, _ run: Run, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO runCase(run, unit, name, judgement) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: [run.id, entry.unit, entry.name, judgement])
  }
}
