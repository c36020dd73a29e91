import Model
import Reports
import Testing

@Suite struct DistrictTextTests {
  private static func text(_ report: DistrictReport, _ language: Language = .zh, width: Int = 100) -> String {
    String(decoding: districtText(report, language: language, style: TextStyle(width: width)), as: UTF8.self)
  }

  private static func random(_ seed: UInt64) -> DistrictReport {
    var random = RandomReport(seed: seed)
    return random.district().report
  }

  @Test(arguments: Language.allCases)
  func theOrdinaryDistrictLooksAsRecorded(language: Language) throws {
    try Golden.expect(
      districtText(OrdinaryDistrict().report, language: language), matches: "district.\(language).txt")
  }

  @Test(arguments: [40, 60, 80, 160], Language.allCases)
  func noLineIsWiderThanAskedFor(width: Int, language: Language) {
    for report in [OrdinaryDistrict().report] + (1...30).map({ Self.random($0) }) {
      for line in Self.text(report, language, width: width).split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func nothingFromAFileReachesTheTerminalAsAControl() {
    for seed in UInt64(1)...40 {
      let controls = Self.text(Self.random(seed)).unicodeScalars.filter {
        $0 != "\n" && [.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
          && $0.value != 0x200D
      }
      #expect(controls.isEmpty)
    }
  }

  @Test func everyUnitIsNamedAndWhatIsNotRankedSaysWhy() {
    let report = OrdinaryDistrict().report
    let text = Self.text(report)
    for unit in report.units {
      #expect(text.contains(unit.name))
      if let why = unit.unranked { #expect(text.contains(why.zh)) }
    }
    #expect(report.units.contains { $0.place == nil })
  }

  @Test func anOrderThatIsNotSettledIsSaid() {
    let report = OrdinaryDistrict().report
    let text = Self.text(report, .en)
    for unit in report.units {
      guard let place = unit.place, place.best != place.place || place.worst != place.place else { continue }
      #expect(text.contains("anywhere from \(place.best) to \(place.worst)"))
    }
    #expect(text.contains("~"))
  }

  @Test func whatOnlyBarsFromExcellentIsNotCountedAsAGateItem() {
    let text = Self.text(DistrictPagesTests.barred)
    #expect(text.contains("待确认的一票否决 2\n") && text.contains("不得评为优秀（待确认） 1\n"))
    #expect(!Self.text(OrdinaryDistrict().report).contains("不得评为优秀"))
  }

  @Test func aFirstRunHasNothingToCompare() {
    let text = Self.text(DistrictPagesTests.report([DistrictPagesTests.unit("a")]))
    #expect(text.contains("第一次评查"))
  }

  @Test func theTableTurnsIntoLinesWhereItDoesNotFit() {
    let report = OrdinaryDistrict().report
    let narrow = Self.text(report, .zh, width: 44)
    for unit in report.units { #expect(narrow.contains(unit.name)) }
    #expect(!narrow.contains("名次  单位"))
    #expect(Self.text(report).contains("名次"))
  }
}
