import Testing

/// What is wrong with a district's own file and folders reaches whoever reads the report, not only who saw the terminal.
struct DistrictFolderTests {
  private func district(_ units: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.file(
      "d/district.xml",
      """
      <district xmlns="urn:anjuan:district:1" name="青石区" asOf="2026-06-30"><units>
      \(units)
      </units></district>
      """)
    let sample = try bytes(ofFile: Program.checkout + "/Samples/cases/late-service.xml")
    try folder.file("d/units/01-cg/cases/late.xml", sample)
    return folder
  }

  /// A unit whose folder was misspelt had no case, and 31 cases lay in a folder of no unit.
  @Test func aUnitWithoutItsFolderAndAFolderWithoutAUnitAreProblemsOfTheReport() throws {
    let folder = try district(
      """
      <unit code="1" name="甲局" department="urban" folder="01-cg"/>
      <unit code="2" name="乙局" department="water" folder="99-xx"/>
      """)
    folder.folder("d/units/31-zz")
    let run = try anjuan("evaluate", folder / "d", "--output", folder / "report")
    #expect(run.code == 2)
    #expect(run.errors.contains("district.xml:3:1: units 下没有文件夹“99-xx”"))
    #expect(run.output.contains("district.xml:3:1 [district.folder]") && run.output.contains("乙局"))
    let json = String(decoding: try folder.content("report/evaluation.json"), as: UTF8.self)
    for word in ["units 下没有文件夹“99-xx”", "units 下的文件夹“31-zz”没有对应的 unit"] {
      #expect(json.contains(word))
      #expect(String(decoding: try folder.content("report/index.html"), as: UTF8.self).contains(word))
    }
    #expect(!json.contains(folder.path))
  }

  /// 30 % of a unit's weight fell away in silence.
  @Test func aUnitThatHandsInNoFileOfItsOwnIsAProblemOfTheReport() throws {
    let folder = try district("<unit code=\"1\" name=\"甲局\" department=\"urban\" folder=\"01-cg\"/>")
    let run = try anjuan("evaluate", folder / "d", "--output", folder / "report")
    #expect(run.code == 2)
    #expect(run.output.contains("甲局 · unit.xml [unit.noFile]"))
  }

  /// Of a case beside `cases`, or under another ending, neither the draw nor the reminders said a word.
  @Test(arguments: ["sample", "due", "evaluate"]) func whatLiesBesideTheCasesEndsWithTwo(command: String) throws {
    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    try place.file("d/units/02-sj/lost.xml", "<caseFile/>")
    let run = try anjuan(command, place / "d")
    #expect(run.code == 2)
    #expect((run.errors + run.output).contains("lost.xml：没有读"))
  }
}
