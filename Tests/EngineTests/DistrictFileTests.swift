import Engine
import FoundationEssentials
import Model
import Testing

/// `district.xml` is held against its format and its folder: what is mistyped there leaves a unit, a period or a ledger
/// out of an evaluation, and nobody would notice.
@Suite struct DistrictFileTests {
  private func read(_ text: String, folders: [String]? = nil) -> (district: District?, problems: [Problem]) {
    var reader = DistrictReader()
    let district = reader.district(Array(text.utf8), file: "district.xml", folders: folders)
    return (district, reader.problems)
  }

  private static let unit = "<unit code=\"U\" name=\"虚构单位\" folder=\"01-cg\"/>"

  private static func text(
    attributes: String = "", before: String = "", units: String = DistrictFileTests.unit
  ) -> String {
    """
    <district xmlns="urn:anjuan:district:1" name="虚构区"\(attributes)>
    \(before)
    <units>
    \(units)
    </units>
    </district>
    """
  }

  @Test func theSampleDistrictKeepsToIt() throws {
    let folder = String(#filePath.prefix(#filePath.count - "/Tests/EngineTests/DistrictFileTests.swift".count))
    let file = try #require(FileManager.default.contents(atPath: folder + "/Samples/district/district.xml"))
    let (district, problems) = read(String(decoding: file, as: UTF8.self))
    #expect(problems == [] && district?.units.count == 23)
  }

  private static let unknown: [(text: String, line: Int, right: String)] = [
    (text(units: unit + "\n<unti code=\"V\" name=\"乙\" folder=\"02\"/>"), 5, "unit"),
    (text(before: "<plann seed=\"1\"/>"), 2, "plan"),
    (text(before: "<plan sed=\"1\"/>"), 2, "seed"),
    (text(attributes: " asof=\"2026-06-30\""), 1, "asOf"),
    (text(units: "<unit code=\"U\" name=\"甲\" folder=\"01-cg\" departement=\"urban\"/>"), 4, "department"),
  ]

  /// A bureau wrote `<unti>`; the district had one unit less.
  @Test(arguments: unknown)
  func whatTheFormatDoesNotHaveIsSaidWithTheNearestName(text: String, line: Int, right: String) throws {
    let (district, problems) = read(text)
    let problem = try #require(problems.first)
    #expect(problems.count == 1 && district?.units.count == 1)
    #expect(problem.place?.line == line && problem.code == "district.unknown")
    #expect(problem.remedy?.zh == "是否为“\(right)”？")
  }

  private static let twice: [(text: String, line: Int)] = [
    (text(before: "<plan/><plan seed=\"2\"/>"), 2), (text(units: unit + "</units><units>"), 4),
  ]

  @Test(arguments: twice)
  func aSecondOneOfWhatStandsOnceIsSaid(text: String, line: Int) {
    let (district, problems) = read(text)
    #expect(problems.map(\.place?.line) == [line] && problems.map(\.code) == ["district.unknown"])
    #expect(district?.units.count == 1 && (district?.plan?.seed ?? "").isEmpty)
  }

  @Test func whatEditorsWriteForTheSchemaIsNoProblem() {
    let schema =
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:anjuan:district:1 district.xsd\""
    #expect(read(Self.text(attributes: schema)).problems == [])
  }

  @Test func aUnitWithoutAFolderStaysAndAFolderWithoutAUnitIsSaid() throws {
    let (district, problems) = read(Self.text(), folders: ["01-cq", "31-zz"])
    #expect(district?.units.map(\.folder) == ["01-cg"])
    #expect(problems.map(\.code) == ["district.folder", "district.folder", "district.folder"])
    #expect(problems.first?.place?.line == 4 && problems.first?.message.zh.contains("没有文件夹“01-cg”") == true)
    #expect(problems.first?.remedy?.zh.contains("01-cq") == true)
    #expect(problems.dropFirst().map(\.message.zh).contains { $0.contains("“31-zz”没有对应的 unit") })
    #expect(read(Self.text(), folders: ["01-cg"]).problems == [])
    #expect(read(Self.text(), folders: nil).problems == [])
  }

  /// Its cases were judged nowhere, and the message did not say so.
  @Test(arguments: [
    ("<unit code=\"U\" name=\"乙\" folder=\"02\"/>", "代码"), ("<unit code=\"V\" name=\"乙\" folder=\"01-cg\"/>", "文件夹"),
  ])
  func aUnitThatIsLeftOutIsSaidWithTheReason(second: String, what: String) throws {
    let (district, problems) = read(Self.text(units: Self.unit + second))
    #expect(district?.units.map(\.code) == ["U"] && problems.map(\.code) == ["district.duplicate"])
    #expect(problems.first?.message.zh == "“乙”的\(what)与“虚构单位”的相同，这个单位没有评查" && problems.first?.remedy != nil)
  }

  @Test func unitsOfOneNameAreToldApartByTheirCodes() throws {
    let units = "<unit code=\"V\" name=\"虚构单位\" folder=\"02\"/><unit code=\"W\" name=\"乙\" folder=\"03\"/>"
    let (district, problems) = read(Self.text(units: Self.unit + units))
    #expect(problems == [] && district?.units.map(\.name) == ["虚构单位（U）", "虚构单位（V）", "乙"])
  }

  @Test func aPeriodThatEndsBeforeItBeginsIsSaid() throws {
    let (_, problems) = read(Self.text(before: "<plan from=\"2026-01-01\" until=\"2025-12-31\"/>"))
    #expect(problems.map(\.code) == ["district.date"] && problems.first?.place?.line == 2)
    #expect(read(Self.text(before: "<plan from=\"2026-01-01\" until=\"2026-01-01\"/>")).problems.isEmpty)
  }
}
