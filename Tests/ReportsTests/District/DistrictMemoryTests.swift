import Foundation
import Model
import Reports
import Testing

/// Cases made while they are asked for: as many as wanted, none of them kept. Each is heavy with what no page shows.
private struct EndlessCases: DistrictCases {
  let count: Int

  func forEachCase(of unit: String, _ body: (DistrictCase) throws -> Void) throws {
    var random = RandomReport(seed: 1)
    for number in 0..<count {
      let item = OrdinaryDistrict.aCase(number, of: number % 23, &random)
      let summary = CaseSummary(
        id: item.summary.id, unit: item.summary.unit, unitCode: item.summary.unitCode, department: "market",
        place: String(repeating: "\(number % 10)", count: 24_000), cause: item.summary.cause, parties: [], matters: [],
        decisions: [])
      try body(
        DistrictCase(
          file: item.file, summary: summary, outcome: item.outcome, findings: item.findings, problems: item.problems))
    }
  }
}

@Suite struct DistrictMemoryTests {
  /// Most memory that the process has had, in KB; Linux tells it in `/proc`.
  private static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  /// Pages of cases and bytes written for so many cases.
  private static func write(_ count: Int) throws -> (cases: Int, bytes: Int) {
    let report = DistrictPagesTests.report([DistrictPagesTests.unit("a")])
    let cases = EndlessCases(count: count)
    var written = (cases: 0, bytes: 0)
    try DistrictPages(report).write(cases: cases) { path, bytes in
      if path.contains("/cases-") { written.cases += 1 }
      written.bytes += bytes.count
    }
    try writeDistrictWorkbook(report, cases: cases) { written.bytes += $0.count }
    return written
  }

  /// In a process of its own: the memory of other tests is not these cases'.
  @Test func fourThousandCasesTakeNoMoreMemoryThanFourHundred() async {
    await #expect(processExitsWith: .success) {
      #expect(try Self.write(400).cases == 2)
      let before = try Self.peak()
      let written = try Self.write(4_000)
      let growth = try Self.peak() - before
      #expect(written.cases == 20)
      // Cases that were kept would take 96 MB.
      #expect(growth < 20_000, "\(growth) KB more for \(written.bytes / 1_000_000) MB written")
    }
  }
}
