import Model
import Selection
import Testing

struct DrawTests {
  private func entries(_ count: Int, unit: String = "U1", seed: Int = 1) -> [CatalogueEntry] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      var marks: Set<SamplePlan.Mark> = []
      if Int.random(in: 0..<9, using: &generator) == 0 { marks.insert(.major) }
      if Int.random(in: 0..<20, using: &generator) == 0 { marks.insert(.hearing) }
      if Bool.random(using: &generator) { marks.insert(.enterprise) }
      return CatalogueEntry(
        id: "\(unit)-\(number)", unit: unit,
        matter: ["penalty", "permit", "seizure"].randomElement(using: &generator) ?? "",
        procedure: Bool.random(using: &generator) ? "ordinary" : "summary", digest: sha256("\(unit)-\(number)"),
        marks: marks)
    }
  }

  private func draw(_ catalogue: [CatalogueEntry], seed: String = "2026-Q3") -> Draw {
    Draw(catalogue, plan: .sample, seed: seed, digest: sha256)
  }

  @Test(arguments: [(0, 0), (1, 1), (4, 4), (5, 4), (50, 4), (51, 6), (200, 6), (201, 8)])
  func theSizeFollowsTheVolume(volume: Int, size: Int) {
    let drawn = draw(entries(volume)).cases
    #expect(drawn.count == size)
    #expect(Set(drawn.map(\.id)).count == size)
    #expect(volume > 4 || drawn.allSatisfy { $0.reason == .all })
  }

  @Test(arguments: [1, 3, 4, 5, 60]) func aDistrictMayTakeOneSizeFromEveryUnit(volume: Int) {
    let drawn = Draw(entries(volume), plan: SamplePlan.sample.taking(4), seed: "s", digest: sha256).cases
    #expect(drawn.count == min(4, volume))
  }

  @Test(arguments: 1...20) func theDrawDoesNotDependOnTheOrderOfTheCatalogue(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let catalogue = entries(60, seed: seed) + entries(9, unit: "U2", seed: seed)
    #expect(draw(catalogue) == draw(catalogue.shuffled(using: &generator)))
    #expect(draw(catalogue, seed: "other").cases != draw(catalogue).cases)
  }

  /// By hand: of one stratum the smallest keys, each `printf '%s\n%s' SEED DIGEST | sha256sum`.
  @Test func withinAStratumTheSmallestKeysAreDrawn() {
    let catalogue = (0..<30).map {
      CatalogueEntry(id: "C\($0)", unit: "U", matter: "penalty", procedure: "", digest: sha256("file \($0)"))
    }
    let expected = catalogue.map { (key: sha256("2026-Q3\n" + $0.digest), id: $0.id) }.sorted { $0.key < $1.key }
    let drawn = draw(catalogue).cases
    #expect(drawn.map(\.id) == expected.prefix(4).map(\.id))
    #expect(drawn.map(\.key) == expected.prefix(4).map(\.key))
    #expect(drawn.map(\.reason) == [.stratum, .share, .share, .share])
  }

  @Test(arguments: 1...40) func whatMustBeAmongThemIs(seed: Int) {
    let catalogue = entries(120, seed: seed)
    let drawn = draw(catalogue).cases
    let ids = Set(drawn.map(\.id))
    let chosen = catalogue.filter { ids.contains($0.id) }
    for mark in [SamplePlan.Mark.major, .hearing] where catalogue.contains(where: { $0.marks.contains(mark) }) {
      #expect(chosen.contains { $0.marks.contains(mark) })
    }
    #expect(chosen.count { $0.marks.contains(.enterprise) } >= 1)
    #expect(drawn.count == 6)
  }

  /// Forty of one kind and ten of another: three and one of four.
  @Test func strataAreDrawnByTheirShare() {
    let catalogue = (0..<50).map {
      CatalogueEntry(id: "C\($0)", unit: "U", matter: $0 < 40 ? "penalty" : "permit", procedure: "", digest: "\($0)")
    }
    let drawn = draw(catalogue).cases
    #expect(drawn.count { $0.stratum == "penalty" } == 3)
    #expect(drawn.count { $0.stratum == "permit" } == 1)
  }

  @Test func overturnedAndNominatedCasesStandBesideTheDraw() {
    var catalogue = entries(20)
    catalogue.append(
      CatalogueEntry(id: "lost", unit: "U1", matter: "penalty", procedure: "", digest: "x", isOverturned: true))
    catalogue.append(
      CatalogueEntry(id: "best", unit: "U1", matter: "penalty", procedure: "", digest: "y", isNominated: true))
    let drawn = draw(catalogue).cases
    #expect(drawn.filter(\.isRandom).count == 4)
    #expect(Set(drawn.filter { !$0.isRandom }.map(\.id)) == ["lost", "best"])
    #expect(drawn.filter(\.isRandom) == draw(entries(20)).cases)
  }
}
