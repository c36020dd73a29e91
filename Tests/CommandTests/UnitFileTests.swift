import Testing

/// A unit file is reviewed like a case, by the rules for institutions.
struct UnitFileTests {
  @Test func aSoundUnitExitsWithNothingAndIsNamed() throws {
    let run = try anjuan("check", asOf, "Samples/units/sound.xml")
    #expect(run.code == 0, "\(run.errors)")
    for word in ["单位评查报告", "青石区市场监督管理局", "单位制度与报备"] { #expect(run.output.contains(word)) }
    for word in ["当事人 ", "PRO-21"] { #expect(!run.output.contains(word)) }
  }

  @Test(arguments: ["text", "json", "html"]) func theDefectsOfAUnitAreReportedInEveryFormat(_ format: String) throws {
    let run = try anjuan("check", asOf, "--format", format, "Samples/units/defective.xml")
    #expect(run.code == 1, "\(run.errors)")
    for word in ["青石区城市管理局", "UNIT-06", "REP-02", "PUB-07"] { #expect(run.output.contains(word)) }
  }

  @Test func casesAndUnitsMayBeGivenTogether() throws {
    let folder = try TemporaryFolder()
    let late = try folder.file("late.xml", CaseText.servedLate.utf8)
    let run = try anjuan("check", asOf, "Samples/units/sound.xml", late, "Samples/units/defective.xml")
    #expect(run.code == 1, "\(run.errors)")
    for word in ["QS-MARKET-2026H1", "PRO-21", "QS-URBAN-2026H1"] { #expect(run.output.contains(word)) }
  }

  @Test func aRequirementOnUnitsIsListedShownProvenAndExplained() throws {
    #expect(try anjuan("rules", "list").output.contains("UNIT-06\t"))
    #expect(try anjuan("rules", "show", "UNIT-06").output.contains("监督条例"))
    let proven = try anjuan("rules", "test", "UNIT-06", "--no-mutants", "--language", "en")
    #expect(proven.code == 0 && proven.output.hasSuffix(" examples hold, 0 do not\n") && !proven.output.hasPrefix("0 "))
    let run = try anjuan("explain", asOf, "UNIT-06", "Samples/units/defective.xml")
    #expect(run.code == 0, "\(run.errors)")
    for word in ["2026-04-05", "2026-04-06", "/unitFile/supervision/supervisionPaper/@reported"] {
      #expect(run.output.contains(word))
    }
  }

  @Test(arguments: [("UNIT-06", "Samples/cases/late-service.xml"), ("PRO-21", "Samples/units/sound.xml")])
  func aRequirementIsNotExplainedOnAFileOfTheOtherKind(_ requirement: String, _ file: String) throws {
    let run = try anjuan("explain", asOf, requirement, file)
    #expect(run.code == 2)
    #expect(run.outputBytes.isEmpty)
    #expect(run.errors.contains("根元素"))
  }

  @Test func aMistypedElementOfAUnitFileIsSaidWithWhatIsRight() throws {
    let run = try anjuan(
      "check", asOf, "-",
      input: Array(
        """
        <unitFile xmlns="urn:anjuan:unit:1" id="U" date="2026-06-30" matters="penalty"><unit/><officer/></unitFile>
        """.utf8))
    #expect(run.code == 2)
    #expect(run.errors.contains("officers"))
  }
}
