import Archive
import Foundation
import GRDB
import Model
import Testing

struct BadArchiveTests {
  private func filled(_ place: TemporaryArchive) throws -> Run {
    var generator = SeededGenerator(seed: 1)
    let archive = try Archive(place.path)
    let run = try archive.begin(.sample(), district: "D", asOf: "2026-06-30")
    try archive.append(
      (0..<60).map {
        BatchEntry(unit: "U", name: "\($0)", result: .judged(digest: caseDigest($0), generator.judgedCase()))
      }, to: run)
    try archive.finish(run, .sample(run))
    try archive.close()
    return run
  }

  @Test func anotherFileIsNotAnArchiveAndStaysAsItIs() throws {
    let place = try TemporaryArchive()
    let bytes = Data("案卷，不是数据库。".utf8) + Data(repeating: 7, count: 5000)
    try bytes.write(to: URL(fileURLWithPath: place.path))
    #expect(throws: ArchiveFault.notAnArchive) { try Archive(place.path) }
    #expect(throws: ArchiveFault.notAnArchive) { try Archive(reading: place.path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.path)) == bytes)
  }

  @Test func anotherDatabaseIsNotAnArchive() throws {
    let place = try TemporaryArchive()
    let queue = try DatabaseQueue(path: place.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE other(x)") }
    try queue.close()
    #expect(throws: ArchiveFault.notAnArchive) { try Archive(place.path) }
  }

  @Test func aLaterFormatIsNamed() throws {
    let place = try TemporaryArchive()
    _ = try filled(place)
    let queue = try DatabaseQueue(path: place.path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(throws: ArchiveFault.newer(format: 99)) { try Archive(place.path) }
    let problem = ArchiveFault.newer(format: 99).problem(file: "a")
    #expect(problem.message.zh == "由更新的版本写成（格式 99）" && problem.remedy != nil)
  }

  @Test func whatIsMissingCannotBeRead() throws {
    let place = try TemporaryArchive()
    #expect(throws: ArchiveFault.cannotOpen) { try Archive(reading: place.path) }
    #expect(throws: ArchiveFault.cannotOpen) { try Archive(place.folder + "/no/such/folder/a") }
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  @Test func rowsAreFinal() throws {
    let place = try TemporaryArchive()
    _ = try filled(place)
    let queue = try DatabaseQueue(path: place.path)
    for table in ["basis", "requirement", "judgement", "detail", "runCase", "run", "report"] {
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: "DELETE FROM \(table)") } }
    }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE judgement SET grade = 'excellent'") }
    }
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: "UPDATE run SET isFinished = 0") } }
  }

  /// Zeros, noise or a cut anywhere: a fault or the truth, never a trap, and the check says so.
  @Test(arguments: 0..<12) func aDamagedFileGivesAFault(seed: Int) throws {
    let place = try TemporaryArchive()
    let run = try filled(place)
    var generator = SeededGenerator(seed: seed + 1)
    let url = URL(fileURLWithPath: place.path)
    var bytes = try Data(contentsOf: url)
    let start = Int.random(in: 100..<bytes.count, using: &generator)
    if seed % 3 == 0 {
      bytes = bytes.prefix(start)
    } else {
      for offset in start..<min(start + 4096, bytes.count) {
        bytes[offset] = seed % 3 == 1 ? 0 : UInt8.random(in: 0...255, using: &generator)
      }
    }
    try bytes.write(to: url)
    do {
      let archive = try Archive(reading: place.path)
      if try archive.damage() == nil { return }
      _ = try archive.dump(run)
    } catch let fault as ArchiveFault {
      #expect(!fault.problem(file: place.path).message.en.isEmpty)
    }
  }
}
