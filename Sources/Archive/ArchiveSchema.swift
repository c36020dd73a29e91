import GRDB

/// The tables, and how older archives become current ones.
///
/// Rows are added, never changed or taken away; triggers hold it. A verdict is stored once for a case's digest, a basis and a
/// day, however many runs refer to it.
enum ArchiveSchema {
  /// "anjN" in the file's header: an archive, and no other SQLite file.
  static let applicationID = 0x616E_6A4E
  /// Also in the header; raised by every migration.
  static let format = 2

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: first)
      for table in ["basis", "requirement", "judgement", "detail", "crossCase", "runCase", "runProblem", "report"] {
        try db.execute(sql: guarded(table, "UPDATE"))
        try db.execute(sql: guarded(table, "DELETE"))
      }
      try db.execute(sql: guarded("run", "DELETE"))
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    // Also: details of verdicts go on with what persons and a choice ask of a case, which an earlier program could not read.
    migrator.registerMigration("2") { db in
      try db.execute(sql: second)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }

  private static func guarded(_ table: String, _ operation: String) -> String {
    """
    CREATE TRIGGER \(table)No\(operation) BEFORE \(operation) ON \(table)
    BEGIN SELECT RAISE(ABORT, 'rows of \(table) are final'); END
    """
  }

  private static let first = """
    -- What a verdict rests on besides the case and the day.
    CREATE TABLE basis(
      id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, engine TEXT NOT NULL, ruleSet TEXT NOT NULL,
      edition TEXT NOT NULL, scoring TEXT NOT NULL, stage TEXT NOT NULL) STRICT;
    CREATE TABLE run(
      id INTEGER PRIMARY KEY AUTOINCREMENT, basis INTEGER NOT NULL REFERENCES basis, district TEXT NOT NULL,
      asOf TEXT NOT NULL, isFinished INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE TRIGGER runOnlyFinishes BEFORE UPDATE ON run
    WHEN NEW.id IS NOT OLD.id OR NEW.basis IS NOT OLD.basis OR NEW.district IS NOT OLD.district
      OR NEW.asOf IS NOT OLD.asOf OR NEW.isFinished < OLD.isFinished
    BEGIN SELECT RAISE(ABORT, 'rows of run are final'); END;
    -- The numbers that tallies use.
    CREATE TABLE requirement(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
    CREATE TABLE judgement(
      id INTEGER PRIMARY KEY, basis INTEGER NOT NULL REFERENCES basis, caseDigest BLOB NOT NULL, asOf TEXT NOT NULL,
      nextChange TEXT, scope TEXT NOT NULL, caseID TEXT NOT NULL, grade TEXT NOT NULL, decided INTEGER, low INTEGER,
      high INTEGER, share INTEGER NOT NULL, confirmedGates INTEGER NOT NULL, proposedGates INTEGER NOT NULL,
      deductions INTEGER NOT NULL, fatal INTEGER NOT NULL, major INTEGER NOT NULL, faults INTEGER NOT NULL,
      tallies BLOB NOT NULL, UNIQUE(basis, caseDigest, asOf)) STRICT;
    CREATE TABLE detail(judgement INTEGER PRIMARY KEY REFERENCES judgement, bytes BLOB NOT NULL) STRICT;
    -- Read in the order of rule and key, so that equal keys stand together however many there are.
    CREATE TABLE crossCase(
      rule TEXT NOT NULL, key TEXT NOT NULL, judgement INTEGER NOT NULL REFERENCES judgement, ordinal INTEGER NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY(rule, key, judgement, ordinal)) STRICT, WITHOUT ROWID;
    CREATE INDEX crossCaseOfJudgement ON crossCase(judgement);
    CREATE TABLE runCase(
      run INTEGER NOT NULL REFERENCES run, unit TEXT NOT NULL, name TEXT NOT NULL,
      judgement INTEGER NOT NULL REFERENCES judgement, PRIMARY KEY(run, unit, name)) STRICT, WITHOUT ROWID;
    CREATE INDEX runCaseByJudgement ON runCase(judgement, run);
    CREATE TABLE runProblem(
      run INTEGER NOT NULL REFERENCES run, unit TEXT NOT NULL, name TEXT NOT NULL, ordinal INTEGER NOT NULL,
      bytes BLOB NOT NULL, PRIMARY KEY(run, unit, name, ordinal)) STRICT, WITHOUT ROWID;
    CREATE TABLE report(run INTEGER PRIMARY KEY REFERENCES run, bytes BLOB NOT NULL) STRICT;
    """

  /// Other rules tried against a run, and verdicts counted anew by another arithmetic.
  private static let second = """
    ALTER TABLE basis ADD COLUMN verdicts BLOB;
    ALTER TABLE basis ADD COLUMN profile TEXT;
    CREATE INDEX basisByVerdicts ON basis(verdicts);
    ALTER TABLE run ADD COLUMN against INTEGER REFERENCES run;
    DROP TRIGGER runOnlyFinishes;
    CREATE TRIGGER runOnlyFinishes BEFORE UPDATE ON run
    WHEN NEW.id IS NOT OLD.id OR NEW.basis IS NOT OLD.basis OR NEW.district IS NOT OLD.district
      OR NEW.asOf IS NOT OLD.asOf OR NEW.against IS NOT OLD.against OR NEW.isFinished < OLD.isFinished
    BEGIN SELECT RAISE(ABORT, 'rows of run are final'); END;
    """
}
