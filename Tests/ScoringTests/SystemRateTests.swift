import Model
import Scoring
import Testing

struct SystemRateTests {
  @Test func eachSystemHasItsOwnRateAndEverySystemIsListed() {
    let rates = systemRates([
      .decided(.met, 4_00, system: .disclosure), .decided(.partial, 2_00, earned: 50, system: .disclosure),
      .decided(.notApplicable, 9_00, system: .recording), .decided(.unmet, 5_00, layer: .basics, system: .recording),
      .open(3_00), .open(1_00, leftToPerson: true), .open(7_00, layer: .basics),
    ])
    #expect(rates.map(\.system) == RequirementSystem.allCases.filter { $0 != .institution })
    #expect(
      rates[0]
        == SystemRate(
          system: .disclosure, earned: Points(4_50), applicable: Points(6_00), rate: Points(75_00), open: .zero))
    #expect(
      rates[1] == SystemRate(system: .recording, earned: .zero, applicable: .zero, rate: nil, open: .zero))
    #expect(rates[4].open == Points(4_00))
  }

  @Test func theInstitutionsOwnDutiesAreListedWhereSomeWereJudged() {
    let rates = systemRates([
      .decided(.met, 4_00, system: .disclosure), .decided(.partial, 2_00, earned: 50, system: .institution),
    ])
    #expect(rates.map(\.system) == RequirementSystem.allCases)
    #expect(rates.last?.earned == Points(50))
  }

  @Test(arguments: [(3_00, 2_00, 66_67), (8_00, 1_00, 12_50), (200_00, 179_99, 90_00)])
  func aSystemsRateIsRoundedHalfUp(standard: Int, earned: Int, rate: Int) {
    #expect(systemRates([.decided(.partial, standard, earned: earned)])[3].rate == Points(rate))
  }

  @Test func theSystemsAddUpToTheOutcome() {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: seed)
      let tallies = generator.tallies(open: 0...3)
      let outcome = score(tallies, profile: .sample(.rate), stage: .final)
      let rates = systemRates(tallies)
      #expect(rates.reduce(.zero) { $0 + $1.earned } == outcome.earned)
      #expect(rates.reduce(.zero) { $0 + $1.applicable } == outcome.applicable)
    }
  }
}
