import FoundationEssentials
import GRDB
package import Model

extension Archive {
  /// Every case of the run, by unit and name, one at a time.
  package func cases(in run: Run, _ body: (RunCase) -> Void) throws(ArchiveFault) {
    try rows(in: run) { row, _, _ in body(try RunCase(row)) }
  }

  /// Every case of the run with everything that is kept of it.
  package func judgedCases(in run: Run, _ body: (RunCase, JudgedCase) -> Void) throws(ArchiveFault) {
    try rows(in: run, adding: ", tallies, bytes") { row, numbers, db in
      body(try RunCase(row), try Self.judged(row, numbers, db))
    }
  }

  /// Cases of one unit that bear the same number and were judged on different content, by unit and name.
  package func sharedNumbers(in run: Run) throws(ArchiveFault) -> [(unit: String, name: String, caseID: String)] {
    try ArchiveFault.mapping {
      try pool.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            WITH own AS (
              SELECT unit, name, caseID, caseDigest FROM runCase CROSS JOIN judgement ON judgement.id = runCase.judgement
              WHERE run = ? AND scope = ?)
            SELECT unit, name, caseID FROM own WHERE (unit, caseID) IN (
              SELECT unit, caseID FROM own WHERE caseID <> '' GROUP BY unit, caseID HAVING count(DISTINCT caseDigest) > 1)
            ORDER BY unit, name
            """, arguments: [run.id, RuleScope.caseFile.rawValue])
        return try rows.map { (try $0.sound("unit"), try $0.sound("name"), try $0.sound("caseID")) }
      }
    }
  }

  /// How many cases of the run stand on a verdict of an earlier run, whether or not this one was interrupted.
  package func unchanged(in run: Run) throws(ArchiveFault) -> Int {
    try ArchiveFault.mapping {
      try pool.read { db in
        try Int.fetchOne(
          db,
          sql: """
            SELECT count(*) FROM runCase one CROSS JOIN judgement ON judgement.id = one.judgement
            WHERE run = ?1 AND scope = ?2
              AND EXISTS (SELECT 1 FROM runCase other WHERE other.judgement = one.judgement AND other.run < ?1)
            """, arguments: [run.id, RuleScope.caseFile.rawValue]) ?? 0
      }
    }
  }

  /// One case of a run; nil where the run has none of this name.
  package func judgedCase(_ name: String, unit: String, in run: Run) throws(ArchiveFault) -> JudgedCase? {
    try ArchiveFault.mapping {
      try pool.read { db in
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT unit, judgement.id AS judgement, nextChange, tallies, bytes FROM runCase
            JOIN judgement ON judgement.id = runCase.judgement JOIN detail ON detail.judgement = judgement.id
            WHERE run = ? AND unit = ? AND name = ?
            """, arguments: [run.id, unit, name])
        return try row.map { try Self.judged($0, try RequirementNumbers(db).byNumber, db) }
      }
    }
  }

  /// In the order of the table's key, so nothing is sorted and nothing held.
  private func rows(
    in run: Run, adding columns: String = "", _ body: (Row, [Int: RequirementID], Database) throws -> Void
  ) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      try pool.read { db in
        let numbers = try RequirementNumbers(db).byNumber
        let cursor = try Row.fetchCursor(
          db,
          sql: """
            SELECT unit, name, judgement.id AS judgement, scope, caseID, caseDigest, asOf, nextChange, grade, decided, low,
              high, share, confirmedGates, proposedGates, deductions, fatal, major, faults\(columns)
            FROM runCase CROSS JOIN judgement ON judgement.id = runCase.judgement
            \(columns.contains("bytes") ? "JOIN detail ON detail.judgement = judgement.id" : "")
            WHERE run = ? ORDER BY unit, name
            """, arguments: [run.id])
        while let row = try cursor.next() { try body(row, numbers, db) }
      }
    }
  }

  static func tallies(_ row: Row, _ numbers: [Int: RequirementID]) throws -> [Tally] {
    try TallyCoding.read(try PackedBytes.unpacked(row.bytes("tallies"))) { numbers[$0] }
  }

  /// Of a row with `judgement`, `unit`, `nextChange`, `tallies` and `bytes`.
  static func judged(_ row: Row, _ numbers: [Int: RequirementID], _ db: Database) throws -> JudgedCase {
    let entries = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT rule, key, bytes FROM crossCase WHERE judgement = ? ORDER BY ordinal"),
      arguments: [try row.sound("judgement") as Int64])
    let unit: String = try row.sound("unit")
    return try DetailCoding.read(
      row.bytes("bytes"), tallies: try tallies(row, numbers), nextChange: row["nextChange"],
      entries: entries.map { try CrossCaseEntry($0, unit: unit) })
  }
}

extension RunCase {
  /// Of a row with the columns of a judgement, and `unit` and `name`.
  init(_ row: Row) throws {
    guard let scope = RuleScope(rawValue: try row.sound("scope")), let grade = Grade(rawValue: try row.sound("grade"))
    else {
      throw Damage()
    }
    func points(_ column: String) -> Points? { (row[column] as Int?).map { Points(hundredths: $0) } }
    let digest: Data = try row.sound("caseDigest")
    self.init(
      unit: try row.sound("unit"), name: try row.sound("name"), judgement: JudgementID(row: try row.sound("judgement")),
      scope: scope,
      caseID: try row.sound("caseID"), digest: digest.hex, asOf: try row.sound("asOf"), nextChange: row["nextChange"],
      grade: grade,
      score: Outcome.Score(
        decided: points("decided"), share: try row.sound("share"), low: points("low"), high: points("high")),
      confirmedGates: try row.sound("confirmedGates"), proposedGates: try row.sound("proposedGates"),
      deductions: try row.sound("deductions"),
      fatalFindings: try row.sound("fatal"), majorFindings: try row.sound("major"), faults: try row.sound("faults"))
  }
}

extension Row {
  func bytes(_ column: String) -> [UInt8] {
    let data: Data? = self[column]
    return data.map { Array($0) } ?? []
  }

  /// A value that no sound archive lacks: a damaged file may hold NULL or another type in any column.
  func sound<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    let stored: DatabaseValue = self[column]
    guard let value = Value.fromDatabaseValue(stored) else { throw Damage() }
    return value
  }
}
