import Engine
import Model
import Testing

/// What `district.xml` says of a unit's outcomes: numbers with a source, and nothing made of what cannot be read.
@Suite struct StatedOutcomesTests {
  private func read(_ outcomes: String) throws -> (outcomes: StatedOutcomes?, problems: [Problem]) {
    var reader = DistrictReader()
    let text = """
      <district xmlns="urn:anjuan:district:1" name="虚构区"><units>
      <unit code="U" name="虚构单位" folder="u">\(outcomes)</unit>
      </units></district>
      """
    let read = reader.district(Array(text.utf8), file: "district.xml")
    let district = try #require(read)
    return (try #require(district.units.first).outcomes, reader.problems)
  }

  @Test func everyNumberIsTakenWithItsSource() throws {
    let (outcomes, problems) = try read(
      """
      <outcomes source="台账" overturned="1" demanded="4" corrected="3" statisticsInTime="no">
      <selfReview file="cases/a.xml" score="92.5"/></outcomes>
      """)
    #expect(problems.isEmpty)
    #expect(
      outcomes
        == StatedOutcomes(
          source: "台账", overturned: 1, demanded: 4, corrected: 3, statisticsInTime: false,
          selfReviews: [.init(file: "cases/a.xml", score: Points(hundredths: 92_50))]))
  }

  @Test func whatIsNotWrittenIsNotKnown() throws {
    #expect(try read("").outcomes == nil)
    #expect(try read("<outcomes source=\"台账\"/>").outcomes == StatedOutcomes(source: "台账"))
  }

  @Test func numbersWithoutASourceDoNotCount() throws {
    let (outcomes, problems) = try read("<outcomes overturned=\"0\"/>")
    #expect(outcomes == StatedOutcomes(source: "", unusable: problems) && problems.count == 1)
    #expect(problems.first?.place?.line == 2)
  }

  /// Whatever was mistyped, the unit is not one of which nobody has written anything.
  @Test(arguments: [
    "<outcome source=\"台账\" overturned=\"0\"/>", "<outcomes source=\"台账\"><selfreview file=\"a.xml\"/></outcomes>",
    "<outcomes source=\"台账\" overturned=\"none\"/>", "<outcomes source=\"台账\"/><outcomes source=\"台账\"/>",
    "<outcomes source=\"台账\"><selfReview file=\"a.xml\" score=\"90\" by=\"x\"/></outcomes>",
  ])
  func whatCannotBeUsedStaysWithTheUnit(content: String) throws {
    let (outcomes, problems) = try read(content)
    #expect(outcomes?.unusable == problems && problems.count == 1)
    #expect(problems.first?.place?.line == 2)
  }

  @Test(arguments: [
    "overturned=\"-1\"", "overturned=\"two\"", "overturned=\"99999999999999999999\"", "demanded=\"1.5\"",
    "demanded=\"1\" corrected=\"2\"", "statisticsInTime=\"maybe\"", "overturend=\"1\"",
  ])
  func whatCannotBeReadIsSaidAndNotKnown(attributes: String) throws {
    let (outcomes, problems) = try read("<outcomes source=\"台账\" \(attributes)/>")
    #expect(problems.count == 1 && problems.first?.code == "district.outcomes")
    #expect(outcomes?.overturned == nil && outcomes?.corrected == nil && outcomes?.statisticsInTime == nil)
  }

  @Test(arguments: [
    "", "file=\"a.xml\"", "file=\"a.xml\" score=\"100.5\"", "file=\"\" score=\"90\"", "file=\"a.xml\" score=\"x\"",
  ])
  func aScoreOfTheUnitsOwnNeedsItsFileAndAFigure(attributes: String) throws {
    let (outcomes, problems) = try read("<outcomes source=\"台账\"><selfReview \(attributes)/></outcomes>")
    #expect(problems.count == 1 && outcomes?.selfReviews == [])
  }
}
