import Foundation
import Model
import Reports
import Testing

/// Cases made while they are asked for: as many as wanted, none of them kept.
private struct EndlessCases: DistrictCases {
  let count: Int

  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    var random = RandomReport(seed: 1)
    for number in 0..<count { try body(OrdinaryDistrict.aCase(number, of: number % 23, &random)) }
  }
}

@Suite(.serialized) struct DistrictMemoryTests {
  /// Most memory that the process has had, in KB; Linux tells it in `/proc`.
  private static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  @Test func twentyThousandCasesTakeNoMoreMemoryThanTwoThousand() throws {
    let report = DistrictPagesTests.report([DistrictPagesTests.unit("a")])
    func write(_ count: Int) throws -> (cases: Int, bytes: Int) {
      let cases = EndlessCases(count: count)
      var written = (cases: 0, bytes: 0)
      try DistrictPages(report).write(cases: cases) { path, bytes in
        if path.contains("/cases-") { written.cases += 1 }
        written.bytes += bytes.count
      }
      try writeDistrictWorkbook(report, cases: cases) { written.bytes += $0.count }
      return written
    }
    #expect(try write(2_000).cases == 10)
    let before = try Self.peak()
    let written = try write(20_000)
    let growth = try Self.peak() - before
    #expect(written.cases == 100)
    // Other tests of the process grow meanwhile; cases that were kept would take far more.
    #expect(growth < 80_000, "\(growth) KB more for \(written.bytes / 1_000_000) MB written")
  }
}
