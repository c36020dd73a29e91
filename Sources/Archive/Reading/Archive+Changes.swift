import GRDB
import Model

/// A file in two runs; nil on the side of a run that has not judged it.
package struct CaseInTwoRuns: Sendable {
  package struct Side: Sendable {
    package let row: RunCase
    package let judged: JudgedCase
  }

  package let unit: String
  package let name: String
  package let old: Side?
  package let new: Side?
}

extension Archive {
  /// Files on which two runs hold different verdicts, or which only one of them judged, by unit and name, one at a time.
  ///
  /// What both took from one stored verdict is the same and is not looked at.
  package func changes(
    from old: Run, to new: Run, _ body: (CaseInTwoRuns) -> Void
  ) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.read { db in
        let numbers = try RequirementNumbers(db).byNumber
        let cursor = try Row.fetchCursor(db, sql: Self.changes, arguments: ["old": old.id, "new": new.id])
        while let row = try cursor.next() {
          let (unit, name): (String, String) = (row["unit"], row["name"])
          func side(_ column: String) throws -> CaseInTwoRuns.Side? {
            guard let id: Int64 = row[column] else { return nil }
            let stored = try Row.fetchOne(
              db.cachedStatement(sql: Self.judgement), arguments: ["unit": unit, "name": name, "id": id])
            return try stored.map {
              CaseInTwoRuns.Side(row: try RunCase($0), judged: try Self.judged($0, numbers, db))
            }
          }
          body(CaseInTwoRuns(unit: unit, name: name, old: try side("old"), new: try side("new")))
        }
      }
    }
  }

  private static let changes = """
    SELECT n.unit AS unit, n.name AS name, o.judgement AS old, n.judgement AS new
    FROM runCase n LEFT JOIN runCase o ON o.run = :old AND o.unit = n.unit AND o.name = n.name
    WHERE n.run = :new AND o.judgement IS NOT n.judgement
    UNION ALL
    SELECT o.unit, o.name, o.judgement, NULL FROM runCase o
    WHERE o.run = :old
      AND NOT EXISTS (SELECT 1 FROM runCase n WHERE n.run = :new AND n.unit = o.unit AND n.name = o.name)
    ORDER BY unit, name
    """

  private static let judgement = """
    SELECT :unit AS unit, :name AS name, judgement.id AS judgement, scope, caseID, caseDigest, asOf, nextChange, grade,
      decided, low, high, share, confirmedGates, proposedGates, deductions, fatal, major, faults, tallies, bytes
    FROM judgement JOIN detail ON detail.judgement = judgement.id WHERE judgement.id = :id
    """
}
