import GRDB

extension ArchiveFault {
  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAnArchive
    case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged(error.message ?? "SQLite")
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY, .SQLITE_PERM: self = .notWritable
    case .SQLITE_CANTOPEN: self = .cannotOpen
    default: self = .refused(code: error.extendedResultCode.rawValue, error.message ?? "")
    }
  }

  /// The same work with every error of the database as a fault of the archive.
  static func mapping<Result>(_ work: () throws -> Result) throws(ArchiveFault) -> Result {
    do {
      return try work()
    } catch let fault as ArchiveFault {
      throw fault
    } catch let error as DatabaseError {
      throw ArchiveFault(error)
    } catch is Damage {
      throw .damaged("stored verdict")
    } catch {
      throw .refused(code: 0, "\(error)")
    }
  }
}
