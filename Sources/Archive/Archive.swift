import GRDB

/// Runs and their verdicts in one SQLite file that only grows.
///
/// - Each batch is one transaction: a process killed at any moment leaves whole batches, and the run goes on where they end.
/// - Write-ahead log with `synchronous = FULL`: what is committed outlives the process and the power. Readers, in this and in
///   other processes, see the last committed batch while the next is written; one process writes.
/// - Rows are read one at a time: memory stays flat in their number.
package final class Archive: Sendable {
  let pool: DatabasePool

  /// Opens an archive, or makes one where nothing is; an older one is brought to the current format.
  package init(_ path: String) throws(ArchiveFault) {
    pool = try ArchiveFault.mapping {
      let pool = try DatabasePool(path: path, configuration: Self.configuration)
      _ = try pool.read { try Self.check($0, mayBeEmpty: true) }
      try ArchiveSchema.migrator.migrate(pool)
      // GRDB sets NORMAL with the write-ahead log: a batch is worth the one wait.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    }
  }

  /// Opens an existing archive to read it; other processes may be writing. An older one is brought to the current format
  /// first.
  package init(reading path: String) throws(ArchiveFault) {
    pool = try ArchiveFault.mapping {
      var configuration = Self.configuration
      configuration.readonly = true
      let pool = try DatabasePool(path: path, configuration: configuration)
      let format = try pool.read { try Self.check($0, mayBeEmpty: false) }
      if format == ArchiveSchema.format { return pool }
      try pool.close()
      try Archive(path).close()
      return try DatabasePool(path: path, configuration: configuration)
    }
  }

  /// Ends every connection; a writer folds its log into the file before.
  package func close() throws(ArchiveFault) {
    try ArchiveFault.mapping {
      if !pool.configuration.readonly {
        try pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
      }
      try pool.close()
    }
  }

  /// Looks at every page and row; nil when all is well, else what is wrong first.
  package func damage() throws(ArchiveFault) -> ArchiveFault? {
    try ArchiveFault.mapping {
      try pool.read { db in
        let answer = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? ""
        return answer == "ok" ? nil : ArchiveFault.damaged(answer)
      }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    return configuration
  }

  /// - Returns: the number of its format; 0 for an empty file.
  private static func check(_ db: Database, mayBeEmpty: Bool) throws -> Int {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    if mayBeEmpty, id == 0, tables == 0 { return 0 }
    guard id == ArchiveSchema.applicationID else { throw ArchiveFault.notAnArchive }
    let format = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard format <= ArchiveSchema.format else { throw ArchiveFault.newer(format: format) }
    return format
  }
}
