import Archive
import Intake
import Model
import Reports

/// The folder that an evaluation is read in: pages, workbook, JSON. Cases pass through one at a time.
struct DistrictOutput {
  let folder: String
  let language: Language

  /// - Parameter comparison: what a trial changes; it gets a page of its own and a JSON file.
  func write(_ report: DistrictReport, _ cases: RunCases, _ comparison: RunComparison?) throws {
    try OutputFile.createFolder(folder)
    if let comparison { try put(comparisonJSON(comparison), "comparison.json") }
    try DistrictPages(report, comparison: comparison, language: language).write(cases: cases) { try put($1, $0) }
    try OutputFile.write(inParts: "\(folder)/evaluation.xlsx", .replaceExisting) { put in
      try writeDistrictWorkbook(report, cases: cases, language: language) { try put($0) }
    }
    try put(districtJSON(report), "evaluation.json")
  }

  /// What can be written again at any time does not wait for the disk.
  private func put(_ bytes: [UInt8], _ path: String) throws(OutputProblem) {
    let whole = "\(folder)/\(path)"
    if path.contains("/"), let slash = whole.lastIndex(of: "/") { try OutputFile.createFolder(String(whole[..<slash])) }
    try OutputFile.write(bytes, to: whole, .replaceExisting, waiting: false)
  }
}
