import FoundationEssentials
import GRDB
package import Model

extension Archive {
  /// The run to work on: the unfinished one with the same basis, district and day, or a new one.
  ///
  /// - Parameter against: the run that other rules are tried against.
  package func begin(
    _ basis: Basis, district: String, asOf: String, against: Run? = nil
  ) throws(ArchiveFault) -> Run {
    let digest = try Data(hex: basis.digest)
    let verdicts: Data? = if let hex = basis.verdicts { try Data(hex: hex) } else { nil }
    let id = try ArchiveFault.mapping {
      let profile = try basis.profile.map { String(decoding: try Self.encoded($0), as: UTF8.self) }
      return try pool.write { db in
        try db.execute(
          sql: """
            INSERT INTO basis(digest, verdicts, engine, ruleSet, edition, scoring, profile, stage)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
          arguments: [
            digest, verdicts, basis.engine, basis.ruleSet, basis.edition, basis.scoring, profile, basis.stage.rawValue,
          ])
        let row = try Int64.fetchOne(db, sql: "SELECT id FROM basis WHERE digest = ?", arguments: [digest])
        let begun = try Int64.fetchOne(
          db,
          sql: """
            SELECT max(id) FROM run WHERE basis = ? AND district = ? AND asOf = ? AND against IS ? AND isFinished = 0
            """, arguments: [row, district, asOf, against?.id])
        if let begun { return begun }
        try db.execute(
          sql: "INSERT INTO run(basis, district, asOf, against) VALUES (?, ?, ?, ?)",
          arguments: [row, district, asOf, against?.id])
        return db.lastInsertedRowID
      }
    }
    guard let run = try run(id) else { throw .noRun }
    return run
  }

  /// Stores the evaluation and ends the run; nothing is added to it afterwards.
  package func finish(_ run: Run, _ report: DistrictReport) throws(ArchiveFault) {
    try ArchiveFault.mapping {
      let bytes = Data(try PackedBytes.of(Array(try Self.encoded(report))))
      try pool.write { db in
        try Self.checkOpen(run, db)
        try db.execute(sql: "INSERT INTO report(run, bytes) VALUES (?, ?)", arguments: [run.id, bytes])
        try db.execute(sql: "UPDATE run SET isFinished = 1 WHERE id = ?", arguments: [run.id])
      }
      try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }
  }

  /// The evaluation with which the run ended; nil while it has not.
  package func report(of run: Run) throws(ArchiveFault) -> DistrictReport? {
    try ArchiveFault.mapping {
      let row = try pool.read { db in
        try Row.fetchOne(db, sql: "SELECT bytes FROM report WHERE run = ?", arguments: [run.id])
      }
      guard let row else { return nil }
      let bytes = Data(try PackedBytes.unpacked(row.bytes("bytes")))
      guard let report = try? JSONDecoder().decode(DistrictReport.self, from: bytes) else { throw Damage() }
      return report
    }
  }

  private static func encoded(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(value)
  }

  static func checkOpen(_ run: Run, _ db: Database) throws {
    let isOpen = try Bool.fetchOne(db, sql: "SELECT isFinished = 0 FROM run WHERE id = ?", arguments: [run.id])
    guard isOpen == true else { throw ArchiveFault.noRun }
  }

  /// Every run, in the order in which they began.
  package func runs() throws(ArchiveFault) -> [Run] { try runs(where: "TRUE", []) }

  package func run(_ id: Int64) throws(ArchiveFault) -> Run? { try runs(where: "run.id = ?", [id]).first }

  private func runs(where condition: String, _ arguments: StatementArguments) throws(ArchiveFault) -> [Run] {
    try ArchiveFault.mapping {
      try pool.read { db in
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT run.id, digest, verdicts, engine, ruleSet, edition, scoring, profile, stage, district, asOf, against,
              isFinished,
              (SELECT count(*) FROM runCase WHERE run = run.id) AS cases,
              (SELECT count(*) FROM (SELECT DISTINCT unit, name FROM runProblem WHERE run = run.id)) AS unreadable
            FROM run JOIN basis ON basis.id = run.basis WHERE \(condition) ORDER BY run.id
            """, arguments: arguments)
        return try rows.map { row in
          guard let stage = Stage(rawValue: try row.sound("stage")) else { throw Damage() }
          let digest: Data = try row.sound("digest")
          let verdicts: Data? = row["verdicts"]
          let profile = try (row["profile"] as String?).map {
            try JSONDecoder().decode(ScoringProfile.self, from: Data($0.utf8))
          }
          return Run(
            id: try row.sound("id"),
            basis: Basis(
              digest: digest.hex, verdicts: verdicts?.hex, engine: try row.sound("engine"),
              ruleSet: try row.sound("ruleSet"),
              edition: try row.sound("edition"), scoring: try row.sound("scoring"), profile: profile, stage: stage),
            district: try row.sound("district"), asOf: try row.sound("asOf"), against: row["against"],
            isFinished: try row.sound("isFinished"),
            cases: try row.sound("cases"), unreadable: try row.sound("unreadable"))
        }
      }
    }
  }
}

extension Data {
  /// 64 hexadecimal digits.
  init(hex: String) throws(ArchiveFault) {
    let digits = Array(hex.utf8)
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 48...57: digit - 48
      case 97...102: digit - 87
      default: nil
      }
    }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count - 1, by: 2) {
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { throw .badDigest(hex) }
      bytes.append(high << 4 | low)
    }
    guard digits.count == 64, bytes.count == 32 else { throw .badDigest(hex) }
    self.init(bytes)
  }

  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
