import Model

/// Where the cases stand that the lists of the whole district name: gathered while the cases pass, at most as many as
/// the lists have lines.
struct CasePlaces {
  private struct Key: Hashable {
    let unit: String
    let name: String
  }

  private var byFile: [Key: String?] = [:]
  private var byNumber: [Key: String?] = [:]

  init(_ report: DistrictReport) {
    for gate in report.gates { byFile[Key(unit: gate.unit, name: gate.file)] = .some(nil) }
    for line in report.problems { byFile[Key(unit: line.unit, name: line.file)] = .some(nil) }
    for entry in report.crossCase.flatMap(\.entries) { byNumber[Key(unit: entry.unit, name: entry.file)] = .some(nil) }
  }

  /// Notes the page of a case if a list will ask for it; of two cases with one number the first.
  mutating func note(_ item: DistrictCase, of unit: String, at path: String) {
    let file = Key(unit: unit, name: item.file)
    if byFile[file] == .some(nil) { byFile[file] = path }
    let number = Key(unit: unit, name: item.summary.id)
    if byNumber[number] == .some(nil) { byNumber[number] = path }
  }

  /// Path below the report's folder, with the anchor of the case.
  func path(ofFile file: String, unit: String) -> String? { byFile[Key(unit: unit, name: file)] ?? nil }
  func path(ofCase number: String, unit: String) -> String? { byNumber[Key(unit: unit, name: number)] ?? nil }
}
