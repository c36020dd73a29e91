import Archive
import Foundation
import Testing

/// A process that fills an archive, killed at any moment.
struct KillTests {
  private static let probe: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/archive-probe"
  }()

  /// Starts the probe and kills it after so many lines; nil lets it end. The numbers that it said were committed.
  private func run(_ path: String, cases: Int, batch: Int, killAfter lines: Int?, delay: UInt32 = 0) throws -> [Int] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.probe)
    process.arguments = [path, "\(cases)", "\(batch)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    var (text, seen) = ("", 0)
    while true {
      let data = pipe.fileHandleForReading.availableData
      if data.isEmpty { break }
      text += String(decoding: data, as: UTF8.self)
      seen = text.count { $0 == "\n" }
      if let lines, seen >= lines {
        usleep(delay)
        kill(process.processIdentifier, SIGKILL)
      }
    }
    process.waitUntilExit()
    if lines == nil { #expect(process.terminationStatus == 0) }
    return text.split(separator: "\n").compactMap { $0.hasPrefix("committed ") ? Int($0.dropFirst(10)) : nil }
  }

  /// After its first line, in the midst of one great batch; or between small ones.
  @Test(arguments: [(1, 120), (1, 20), (2, 20), (4, 20)])
  func aKilledRunLosesNothingCommittedAndGoesOnToTheSameEnd(lines: Int, batch: Int) throws {
    let (whole, killed) = (try TemporaryArchive(), try TemporaryArchive())
    let cases = 120
    _ = try run(whole.path, cases: cases, batch: batch, killAfter: nil)
    let committed = try run(killed.path, cases: cases, batch: batch, killAfter: lines, delay: UInt32(lines) * 10_000)

    let interrupted = try Archive(killed.path)
    #expect(try interrupted.damage() == nil)
    let open = try #require(try interrupted.runs().first)
    let done = try interrupted.done(in: open, unit: "unit")
    #expect(done.count >= committed.last ?? 0)
    #expect(done.count % batch == 0 || open.isFinished, "whole batches only")
    try interrupted.close()

    _ = try run(killed.path, cases: cases, batch: batch, killAfter: nil)
    let (first, second) = (try Archive(reading: whole.path), try Archive(reading: killed.path))
    let runs = (try first.runs(), try second.runs())
    // Nothing in it names the time: what was killed and went on is what was never killed.
    #expect(runs.0[0] == runs.1[0])
    #expect(try first.dump(runs.0[0]) == second.dump(runs.1[0]))
  }
}
