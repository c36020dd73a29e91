import Engine
import Model
import Review
import Testing

/// `district.xml`: what is read of it, and what is said where it is wrong.
@Suite struct DistrictFolderTests {
  private static let sound = """
    <district xmlns="urn:anjuan:district:1" name="青石区" place="411199" asOf="2026-06-30">
      <plan seed="7" from="2025-07-01" until="2026-06-30" drawPerUnit="4"/>
      <units>
        <unit code="A" name="甲局" department="urban" folder="01-a"/>
        <unit code="B" name="乙局" department="market" folder="02-b"/>
      </units>
    </district>
    """

  @Test func aSoundFileGivesItsUnitsAndItsPlan() throws {
    let (district, problems) = District.read(Array(Self.sound.utf8), file: "district.xml")
    #expect(problems == [])
    #expect(district?.units.map(\.folder) == ["01-a", "02-b"])
    #expect(district?.plan == ReviewPlan(seed: 7, drawPerUnit: 4, from: "2025-07-01", until: "2026-06-30"))
  }

  @Test(arguments: [
    ("asOf=\"2026-06-30\"", "asOf=\"2026-06-31\"", "district.day"),
    ("from=\"2025-07-01\"", "from=\"2026-07-01\"", "district.period"),
    ("until=\"2026-06-30\"", "until=\"2026-07-30\"", "district.period"),
    ("seed=\"7\"", "seed=\"-7\"", "district.number"),
    ("drawPerUnit=\"4\"", "drawPerUnit=\"0\"", "district.number"),
    ("seed=\"7\"", "sead=\"7\"", "district.unknown"),
    ("code=\"B\"", "code=\"A\"", "district.twice"),
    ("folder=\"02-b\"", "folder=\"01-a\"", "district.twice"),
    ("folder=\"02-b\"", "folder=\"../b\"", "district.folder"),
    ("department=\"market\"", "department=\"marked\"", "district.department"),
    ("name=\"乙局\"", "name=\"\"", "district.missing"),
    ("<plan", "<plam", "district.missing"),
    ("urn:anjuan:district:1", "urn:anjuan:unit:1", "district.root"),
  ])
  func aMistakeIsSaid(_ text: String, _ wrong: String, _ code: String) {
    let bytes = Array(Self.sound.replacing(text, with: wrong).utf8)
    let (district, problems) = District.read(bytes, file: "district.xml")
    #expect(district == nil)
    #expect(problems.map(\.code).contains(code))
    #expect(problems.allSatisfy { $0.place != nil })
  }

  @Test func theFictionalDistrictHasTwentyThreeUnitsAndTheirFolders() throws {
    let folder = DistrictFolder(Checkout.root + "/Samples/district")
    #expect(folder.problems == [])
    #expect(folder.district?.units.count == 23)
  }

  @Test func aMissingFolderIsSaid() {
    #expect(DistrictFolder(Checkout.root + "/Samples/cases").district == nil)
    #expect(DistrictFolder(Checkout.root + "/nowhere").problems.count == 1)
  }
}
