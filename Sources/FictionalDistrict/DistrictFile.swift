/// `district.xml` of the fictional district.
enum DistrictFile {
  static let asOf = "2026-06-30"

  static func text(seed: UInt64) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- 虚构：青石区及其单位、企业、人员均不存在。 -->
      <district xmlns="urn:anjuan:district:1" name="青石区" place="411199" asOf="\(asOf)">
        <plan seed="\(seed)" from="2019-07-01" until="\(asOf)" drawPerUnit="4"/>
        <units>

      """
    for unit in UnitProfile.all {
      text +=
        "    <unit code=\"\(unit.code)\" name=\"\(unit.name)\" department=\"\(unit.department)\" folder=\"\(unit.folder)\"/>\n"
    }
    return text + "  </units>\n</district>\n"
  }
}
