import Model

/// `district.xml` of the fictional district.
struct DistrictFile {
  static let asOf = "2026-06-30"

  let seed: UInt64
  /// Cases of the units that grade their own, by the unit's letters: paths below the unit's folder.
  var graded: [String: [String]] = [:]

  /// Whether the unit grades its own cases: these two think the world of themselves.
  static func gradesItself(_ unit: UnitProfile) -> Bool { unit.number == 2 || unit.number == 5 }

  mutating func note(_ files: [SampleFile], of unit: UnitProfile) {
    guard Self.gradesItself(unit) else { return }
    let folder = "units/\(unit.folder)/"
    let cases = files.filter { $0.scope == .caseFile && $0.quality != "broken" && $0.path.hasSuffix(".xml") }
    graded[unit.letters] = cases.prefix(3).map { String($0.path.dropFirst(folder.count)) }
  }

  func text() -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- 虚构：青石区及其单位、企业、人员均不存在。 -->
      <district xmlns="urn:anjuan:district:1" name="青石区" place="411199" asOf="\(Self.asOf)">
        <plan seed="\(seed)" from="2019-07-01" until="\(Self.asOf)" drawPerUnit="4"/>
        <units>

      """
    for unit in UnitProfile.all {
      text +=
        "    <unit code=\"\(unit.code)\" name=\"\(unit.name)\" department=\"\(unit.department)\" folder=\"\(unit.folder)\""
      let outcomes = outcomes(unit)
      text += outcomes.isEmpty ? "/>\n" : ">\n\(outcomes)    </unit>\n"
    }
    return text + "  </units>\n</district>\n"
  }

  /// What the bureau's ledgers say of a unit; of the last three they say nothing.
  private func outcomes(_ unit: UnitProfile) -> String {
    guard unit.number <= UnitProfile.all.count - 3 else { return "" }
    let demanded = unit.number % 5
    let late = unit.number % 6 == 4
    var known = "overturned=\"\(unit.number % 7 == 3 ? 1 : 0)\""
    if demanded > 0 {
      known += " demanded=\"\(demanded)\" corrected=\"\(unit.number % 4 == 1 ? demanded - 1 : demanded)\""
    }
    known += " statisticsInTime=\"\(late ? "no" : "yes")\""
    let start = "      <outcomes source=\"青石区司法局复议应诉、评查整改、执法统计台账（虚构）\" \(known)"
    guard let files = graded[unit.letters], !files.isEmpty else { return start + "/>\n" }
    let lines = files.map { "        <selfReview file=\"\($0)\" score=\"98\"/>\n" }
    return start + ">\n" + lines.joined() + "      </outcomes>\n"
  }
}
