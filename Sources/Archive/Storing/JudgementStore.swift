import FoundationEssentials
import GRDB
import Model

/// Puts verdicts into their rows within one transaction.
struct JudgementStore {
  private let db: Database
  private let basis: Int64
  private let asOf: String

  init(_ db: Database, run: Run) throws {
    self.db = db
    asOf = run.asOf
    guard let basis = try Int64.fetchOne(db, sql: "SELECT basis FROM run WHERE id = ?", arguments: [run.id]) else {
      throw ArchiveFault.noRun
    }
    self.basis = basis
  }

  /// The row of the verdict; the one that is there already where the same case was judged on the same day.
  func store(_ judged: JudgedCase, _ packed: PackedCase, digest: Data) throws -> Int64 {
    let there = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM judgement WHERE basis = ? AND caseDigest = ? AND asOf = ?"),
      arguments: [basis, digest, asOf])
    if let there { return there }
    let outcome = judged.outcome
    let findings = judged.findings.filter { !$0.isSetAside }
    try db.cachedStatement(
      sql: """
        INSERT INTO judgement(basis, caseDigest, asOf, nextChange, scope, caseID, grade, decided, low, high, share,
          confirmedGates, proposedGates, deductions, fatal, major, faults, tallies)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        basis, digest, asOf, judged.nextChange, (judged.summary.scope ?? .caseFile).rawValue, judged.summary.id,
        outcome.grade.rawValue, outcome.score.decided?.hundredths, outcome.score.low?.hundredths,
        outcome.score.high?.hundredths, outcome.score.share, outcome.defects(confirmed: true),
        outcome.defects(confirmed: false), findings.count { $0.severity != .note && $0.deduction > .zero },
        findings.count { $0.severity == .fatal }, findings.count { $0.severity == .major },
        judged.problems.count + judged.errors.count, packed.tallies,
      ])
    let row = db.lastInsertedRowID
    try db.cachedStatement(sql: "INSERT INTO detail(judgement, bytes) VALUES (?, ?)")
      .execute(arguments: [row, packed.detail])
    for (ordinal, (entry, bytes)) in zip(judged.entries, packed.entries).enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO crossCase(rule, key, judgement, ordinal, bytes) VALUES (?, ?, ?, ?, ?)"
      ).execute(
        arguments: [entry.rule.text, entry.key, row, ordinal, bytes])
    }
    return row
  }
}

/// The numbers by which tallies name requirements.
struct RequirementNumbers {
  let byName: [String: Int]

  init(_ db: Database) throws {
    var byName: [String: Int] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name FROM requirement") {
      let name: String = try row.sound("name")
      byName[name] = try row.sound("id")
    }
    self.byName = byName
  }

  /// Gives numbers to requirements that have none yet.
  static func add(_ requirements: Set<RequirementID>, _ db: Database) throws {
    for requirement in requirements.sorted() {
      try db.execute(
        sql: "INSERT INTO requirement(name) VALUES (?) ON CONFLICT DO NOTHING", arguments: [requirement.text])
    }
  }

  var byNumber: [Int: RequirementID] {
    Dictionary(uniqueKeysWithValues: byName.map { ($0.value, RequirementID($0.key)) })
  }
}
