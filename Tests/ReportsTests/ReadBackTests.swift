import Foundation
import Model
import Testing

@testable import Reports

/// What other programs read in the reports is what the report value says (`ReadBack/read_back.py`, Python's own readers).
@Suite struct ReadBackTests {
  private struct Reading: Decodable, Equatable {
    let verdicts: [[String]]
    let findings: [String]
    let formulas: Int
    let numbers: Int
  }

  private static let formats: [ReportFormat] = [.json, .xml, .csv, .xlsx, .sarif]

  private static let reports: [(name: String, report: Report)] =
    [("ordinary", OrdinaryReport.report), ("awkward", AwkwardReport.report)]
    + (UInt64(1)...12).map { seed in
      var random = RandomReport(seed: seed)
      return ("random-\(seed)", random.report())
    }

  @Test func everyVerdictAndFindingComesBackFromEveryFormat() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "anjuan-read-back-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, report) in Self.reports {
      for format in Self.formats {
        for language in Self.languages(of: format) {
          let bytes = render(report, as: format, language: language)
          try Data(bytes).write(to: folder.appending(path: "\(name).\(language).\(format)"))
        }
      }
    }
    let readings = try read(folder)
    #expect(readings.count == Self.reports.count * Self.formats.reduce(0) { $0 + Self.languages(of: $1).count })
    for (name, report) in Self.reports {
      for format in Self.formats {
        for language in Self.languages(of: format) {
          let reading = try #require(readings["\(name).\(language).\(format)"])
          #expect(reading.findings == findings(report, format), "\(name).\(language).\(format)")
          #expect(reading.verdicts == verdicts(report, format), "\(name).\(language).\(format)")
          #expect(reading.formulas == 0)
          if format == .xlsx { #expect(reading.numbers >= 2 * report.verdicts.count, "points are numbers") }
        }
      }
    }
  }

  /// JSON and XML carry both languages at once.
  private static func languages(of format: ReportFormat) -> [Language] {
    format == .json || format == .xml ? [.zh] : Language.allCases
  }

  private func verdicts(_ report: Report, _ format: ReportFormat) -> [[String]] {
    if format == .sarif { return [] }
    return report.verdicts.map { verdict in
      [
        shown(verdict.requirement.text, format), verdict.state.rawValue, verdict.earned.description,
        verdict.standard.description,
      ]
    }
  }

  private func findings(_ report: Report, _ format: ReportFormat) -> [String] {
    report.verdicts.flatMap(\.findings).map { shown($0.id, format) }
  }

  /// JSON gives back any text, XML all that XML can hold, the others what a reader may see.
  private func shown(_ text: String, _ format: ReportFormat) -> String {
    switch format {
    case .json: text
    case .xml: heldByXML(text)
    case .text, .html, .csv, .xlsx, .sarif, .markdown: VisibleText.of(text)
    }
  }

  private func read(_ folder: URL) throws -> [String: Reading] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ReadBack/read_back.py")
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/env")
    reader.arguments = ["python3", script.path(), folder.path()]
    let output = Pipe()
    reader.standardOutput = output
    try reader.run()
    let bytes = try #require(try output.fileHandleForReading.readToEnd())
    reader.waitUntilExit()
    try #require(reader.terminationStatus == 0)
    return try JSONDecoder().decode([String: Reading].self, from: bytes)
  }
}
