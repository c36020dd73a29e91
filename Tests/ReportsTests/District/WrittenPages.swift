import Model
import Reports

/// The pages of a district, by path.
struct WrittenPages {
  let pages: [String: [UInt8]]
  /// In the order of writing.
  let paths: [String]

  init(_ report: DistrictReport, _ cases: some DistrictCases, language: Language = .zh) throws {
    var pages: [String: [UInt8]] = [:]
    var paths: [String] = []
    try DistrictPages(report, language: language).write(cases: cases) { path, bytes in
      pages[path] = bytes
      paths.append(path)
    }
    self.pages = pages
    self.paths = paths
  }

  func text(_ path: String) -> String { String(decoding: pages[path] ?? [], as: UTF8.self) }

  func markup(_ path: String) -> MarkupReader { MarkupReader(text(path)) }
}
