import Engine
import Evaluation
import Model
import Testing

/// What is wrong with the files around the cases stands in the report of the district, with the file that is to be put right.
@Suite struct DistrictProblemTests {
  private static let late = "Samples/cases/late-service.xml"

  private static func outcomes(_ text: String) throws -> (outcomes: StatedOutcomes?, problems: [Problem]) {
    var reader = DistrictReader()
    let file = """
      <district xmlns="urn:anjuan:district:1" name="D" asOff=""><units>
      <unit code="U" name="虚构单位" folder="unit">
      \(text)</unit></units></district>
      """
    let district = reader.district(Array(file.utf8), file: "district.xml")
    return (district?.units.first?.outcomes, reader.problems)
  }

  /// But for what is said of the units of cases: the samples are another unit's.
  private static func problems(_ report: DistrictReport) -> [DistrictReport.FileProblem] {
    report.problems.filter { !$0.problem.code.hasPrefix("unit.") }
  }

  /// Only who watched the error stream knew that a ledger had been left out.
  @Test func theReportHasWhatIsWrongWithTheDistrictsFile() throws {
    let district = try SmallDistrict([Self.late])
    let (outcomes, problems) = try Self.outcomes("<outcomes source=\"台账\" overturned=\"none\" demanded=\"2\"/>")
    let report = try district.evaluate(outcomes: outcomes, problems: problems).evaluation.report
    let found = Self.problems(report)
    #expect(problems.count == 2 && report.counts.problems == report.problems.count && report.counts.unreadable == 0)
    #expect(found.map(\.unit) == ["", "U"] && found.allSatisfy { $0.file == "district.xml" })
    let working = try #require(report.units.first).working.map(\.zh)
    #expect(working.contains("执法结果出自：台账"))
    #expect(working.contains("district.xml 第 3 行：overturned“none”不是件数，不能用，未计入"))
  }

  @Test func outcomesOfWhichNothingCanBeUsedAreNotPassedOffAsNeverWritten() throws {
    let district = try SmallDistrict([Self.late])
    let (outcomes, problems) = try Self.outcomes("<outcomes overturned=\"0\" statisticsInTime=\"yes\"/>")
    let unit = try #require(try district.evaluate(outcomes: outcomes, problems: problems).evaluation.report.units.first)
    #expect(unit.parts.last?.score == nil)
    #expect(unit.working.contains { $0.zh.hasPrefix("执法结果并非没有填写") })
    #expect(unit.working.contains { $0.zh.hasPrefix("district.xml 第 3 行：outcomes 缺 source") })
    #expect(!unit.working.contains { $0.zh.hasPrefix("执法结果出自") })
  }

  /// The bureau sent the case back to its unit, which found nothing wrong with it.
  @Test func aFaultOfAnAdjudicationIsNotBlamedOnTheCase() throws {
    let district = try SmallDistrict([Self.late])
    try district.put("<adjudication", at: "late-service.adjudication.xml")
    let report = try district.evaluate().evaluation.report
    let found = Self.problems(report)
    let problem = try #require(found.first)
    #expect(found.count == 1 && report.counts.unreadable == 0)
    #expect(problem.file == "cases/late-service.adjudication.xml" && problem.problem.file == problem.file)
    #expect(problem.problem.remedy?.zh.contains("办案系统") == false)
  }

  @Test func anAdjudicationBesideNoCaseIsSaid() throws {
    let district = try SmallDistrict([Self.late])
    try district.put("<adjudication/>", at: "gone.adjudication.xml")
    let report = try district.evaluate().evaluation.report
    #expect(report.counts.cases == 1)
    let found = Self.problems(report)
    #expect(found.map(\.unit) == ["U"])
    #expect(found.first?.problem.message.zh.hasPrefix("cases/gone.adjudication.xml：") == true)
  }

  /// Two cases of three, one with two gate items, were lost to a unit, and nobody was told.
  @Test func whatLiesBesideTheCasesIsSaidAndCountsAsNoCase() throws {
    let district = try SmallDistrict([Self.late])
    for name in ["second.xml.txt", "third.rar", "../fourth.xml"] { try district.put("<caseFile/>", at: name) }
    let report = try district.evaluate().evaluation.report
    #expect(report.counts.cases == 1 && report.counts.unreadable == 0)
    let found = Self.problems(report).map(\.problem)
    #expect(found.allSatisfy { $0.code == "input.stray" })
    #expect(
      found.compactMap { $0.message.zh.split(separator: "：").first } == [
        "cases/second.xml.txt", "cases/third.rar", "fourth.xml",
      ])
  }

  @Test func aCaseThatCannotBeReadIsCountedInItsUnitsFigure() throws {
    let district = try SmallDistrict([Self.late])
    try district.put("<caseFile", at: "cut.xml")
    let unit = try #require(try district.evaluate().evaluation.report.units.first)
    #expect(unit.unreadable == 1)
    #expect(unit.working.contains { $0.zh == "评查 2 卷，有得分 1 卷，不能读取 1 卷" })
  }
}
