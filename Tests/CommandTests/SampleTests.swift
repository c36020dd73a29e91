import FoundationEssentials
import Testing

/// `anjuan sample`: the same for the same seed, sealed, and what happened to the drawn cases since.
struct SampleTests {
  private struct Draw: Decodable {
    struct Unit: Decodable {
      struct Stratum: Decodable {
        let volume: Int
        let drawn: Int
      }
      struct Case: Decodable { let file: String }
      let volume: Int
      let size: Int
      let strata: [Stratum]
      let cases: [Case]
    }
    let units: [Unit]
  }

  @Test(arguments: ["20260630", "another seed"]) func everyUnitGetsItsSizeAndEveryKindAPlace(seed: String) throws {
    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    let run = try anjuan("sample", place / "d", "--seed", seed, "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    let draw = try JSONDecoder().decode(Draw.self, from: Data(run.outputBytes))
    #expect(draw.units.count == SmallDistrict.folders.count)
    for unit in draw.units {
      #expect(unit.size == min(4, unit.volume))
      #expect(unit.cases.count == unit.size && Set(unit.cases.map(\.file)).count == unit.size)
      #expect(unit.strata.reduce(0) { $0 + $1.volume } == unit.volume)
      #expect(unit.strata.count > unit.size || unit.strata.allSatisfy { $0.drawn > 0 })
    }
    // The seal is what anybody computes.
    let sealed = try bash("head -n -1 '\(place / "d.draw")' | sha256sum; tail -n 1 '\(place / "d.draw")'")
    let parts = sealed.output.split(whereSeparator: \.isWhitespace)
    #expect(parts.count == 4 && parts[0] == parts[3])
  }

  /// A unit whose files nobody can read looked like one without cases.
  @Test func whatIsNotDrawnFromIsCountedWithItsUnit() throws {
    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    try place.file("d/units/20-fg/cases/torn.xml", "<caseFile")
    let run = try anjuan("sample", place / "d")
    #expect(run.code == 2 && run.output.contains("另有 1 卷未列入抽取，原因见文末") && run.output.contains("torn.xml · 不能读取"))
    let english = try anjuan("sample", place / "d", "--language", "en").output
    #expect(english.contains("1 more is not drawn from"), "\(english)")
  }

  @Test func theSameDrawIsTheSameListAndAnotherNeverReplacesIt() throws {
    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    #expect(try anjuan("sample", place / "d").code == 0)
    let list = try place.content("d.draw")
    #expect(try anjuan("sample", place / "d", "--language", "en").code == 0)
    let other = try anjuan("sample", place / "d", "--seed", "another")
    #expect(other.code == 2)
    #expect(other.errors.contains("--output"))
    #expect(try place.content("d.draw") == list)
  }

  @Test func whatWasAlteredTakenAwayOrAddedShows() throws {
    let shared = try SmallDistrict.evaluated.get()
    let one = try anjuan("sample", shared.folder, "--check", shared.list)
    #expect(one.code == 1)
    #expect(one.output.contains("改动 1，缺失 0，增加 0"))
    #expect(one.output.contains("cases/\(SmallDistrict.altered).xml"))

    let place = try TemporaryFolder()
    try SmallDistrict.copy(to: place)
    #expect(try anjuan("sample", place / "d", "--check", shared.list).code == 0)
    let changed = try bash(
      """
      cd '\(place / "d")/units/20-fg/cases' && first=$(ls | head -n 1) && mv "$first" added.xml
      """)
    #expect(changed.code == 0)
    let two = try anjuan("sample", place / "d", "--check", shared.list, "--language", "en")
    #expect(two.code == 1)
    #expect(two.output.contains("altered 0, missing 1, added 1"))
  }

  @Test func aListThatWasAlteredOrIsNoneIsRefused() throws {
    let shared = try SmallDistrict.evaluated.get()
    let place = try TemporaryFolder()
    let list = String(decoding: try shared.place.content("d.draw"), as: UTF8.self)
    let forged = try place.file("forged", list.replacing("seed\t20260630", with: "seed\t20260701"))
    for path in [forged, "README.md", "none"] {
      let run = try anjuan("sample", shared.folder, "--check", path)
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
    }
  }

  @Test func wrongUsageIsSixtyFour() throws {
    #expect(try anjuan("sample").code == 64)
    let run = try anjuan("sample", "Samples/district", "--plan", "none")
    #expect(run.code == 64)
    #expect(run.errors.contains("quarter"))
  }
}
