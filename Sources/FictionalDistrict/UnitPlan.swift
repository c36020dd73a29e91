import StatutoryTime

/// All cases of one unit with their days, people, parties and numbers.
struct UnitPlan: Sendable {
  let unit: UnitProfile
  private(set) var cases: [PlannedCase] = []
  /// How many pairs of officers it took.
  private(set) var pairs: Int

  private let kitchen: Kitchen
  private var chance: SplitMix64
  private var nextParty: Int
  /// Days on which a pair is out, and on which somebody holds a hearing.
  private var taken: Set<Occupation> = []

  private struct Occupation: Hashable {
    /// -1 for the hearing room.
    let pair: Int
    let day: Day
  }

  /// - Parameters:
  ///   - expected: about how many cases it will have.
  ///   - firstParty: the number of the first party that nobody else uses.
  init(_ unit: UnitProfile, kitchen: Kitchen, expected: Int, firstParty: Int, chance: SplitMix64) {
    self.unit = unit
    self.kitchen = kitchen
    self.chance = chance
    nextParty = firstParty
    pairs = 2 + expected / 30
  }

  /// Adds a case of the recipe on a day on which its officers have time.
  mutating func add(_ recipe: Int) {
    var weeks = chance.pick(kitchen.weeks[recipe])
    // A hearing room is free soon enough; where it is not, another week is as good.
    for _ in 0..<20 where isHearingRoomTaken(recipe, weeks) { weeks = chance.pick(kitchen.weeks[recipe]) }
    place(recipe, weeks: weeks, pair: freePair(recipe, weeks), party: nextParty, matter: nil, tie: nil)
    nextParty += 2
  }

  /// Adds a case that belongs with others; what is nil is chosen as always.
  mutating func add(
    _ recipe: Int, weeks: Int, pair: Int? = nil, party: Int? = nil, matter: Int? = nil, tie: PlannedCase.Tie
  ) {
    let chosen = pair ?? freePair(recipe, weeks)
    place(recipe, weeks: weeks, pair: chosen, party: party ?? nextParty, matter: matter, tie: tie)
    nextParty += 2
  }

  private mutating func place(
    _ recipe: Int, weeks: Int, pair: Int, party: Int, matter: Int?, tie: PlannedCase.Tie?
  ) {
    for day in days(recipe, weeks) {
      taken.insert(Occupation(pair: pair, day: day))
      if isHeard(recipe) { taken.insert(Occupation(pair: -1, day: day)) }
    }
    let fines = BaseCase.fines(of: kitchen.recipes[recipe].base)
    let count = max(unit.matters.count, 1)
    cases.append(
      PlannedCase(
        recipe: recipe, weeks: weeks, pair: pair, party: party, matter: matter ?? chance.below(count),
        fine: fines.isEmpty ? 0 : chance.pick(fines), seed: chance.next(), tie: tie))
  }

  /// The first pair from a chance beginning that is nowhere else on these days; another pair where all are out.
  private mutating func freePair(_ recipe: Int, _ weeks: Int) -> Int {
    let days = days(recipe, weeks)
    let start = chance.below(pairs)
    for step in 0..<pairs {
      let pair = (start + step) % pairs
      if !days.contains(where: { taken.contains(Occupation(pair: pair, day: $0)) }) { return pair }
    }
    pairs += 1
    return pairs - 1
  }

  private func days(_ recipe: Int, _ weeks: Int) -> [Day] {
    kitchen.templates[recipe].busyDays.map { $0.adding(days: Int32(weeks * 7)) }
  }

  private func isHeard(_ recipe: Int) -> Bool {
    switch kitchen.recipes[recipe].base {
    case .penaltyWithHearing, .penaltyWithHearing2020, .permitRefused: true
    default: false
    }
  }

  private func isHearingRoomTaken(_ recipe: Int, _ weeks: Int) -> Bool {
    isHeard(recipe) && days(recipe, weeks).contains { taken.contains(Occupation(pair: -1, day: $0)) }
  }

  /// Gives every paper its number: within a series and a year the numbers follow the days.
  mutating func number() {
    var papers: [Paper] = []
    for index in cases.indices {
      let template = kitchen.templates[cases[index].recipe]
      let (anchor, years) = template.anchor(movedBy: cases[index].weeks)
      papers.append(Paper(series: "", year: anchor.year, day: anchor, index: index, place: -1))
      for (place, series) in template.series.enumerated() {
        let day = series.day.adding(days: Int32(cases[index].weeks * 7))
        papers.append(Paper(series: series.name, year: series.year + years, day: day, index: index, place: place))
      }
      cases[index].numbers = Array(repeating: 0, count: template.series.count)
    }
    papers.sort()
    var last: (series: String, year: Int, number: Int) = ("", 0, 0)
    for paper in papers {
      let isNext = (last.series, last.year) == (paper.series, paper.year)
      last = (paper.series, paper.year, isNext ? last.number + 1 : 1)
      if paper.place < 0 {
        cases[paper.index].order = last.number
      } else {
        cases[paper.index].numbers[paper.place] = last.number
      }
    }
    disturbNumbers()
  }

  /// Plants numbers that occur twice or run against the days.
  private mutating func disturbNumbers() {
    for first in cases.indices {
      guard let tie = cases[first].tie, tie.place == 0, [.duplicateNumber, .numberOrder].contains(tie.across) else {
        continue
      }
      guard
        let second = cases.indices.first(where: {
          cases[$0].tie.map { $0.across == tie.across && $0.group == tie.group && $0.place == 1 } ?? false
        }),
        let one = kitchen.templates[cases[first].recipe].decisionSeries,
        let other = kitchen.templates[cases[second].recipe].decisionSeries
      else { continue }
      let number = cases[second].numbers[other]
      cases[second].numbers[other] = cases[first].numbers[one]
      if tie.across == .numberOrder { cases[first].numbers[one] = number }
    }
  }

  private struct Paper: Comparable {
    let series: String
    let year: Int
    let day: Day
    let index: Int
    let place: Int

    static func < (left: Paper, right: Paper) -> Bool {
      if left.series != right.series { return left.series < right.series }
      return (left.year, left.day, left.index, left.place) < (right.year, right.day, right.index, right.place)
    }
  }
}
