/// Who gets which cases: every recipe at least once where there are cases enough, then chance.
struct DistrictPlan: Sendable {
  /// By unit, in their order: recipes of the cases that stand alone.
  private(set) var cards: [[Int]]

  /// Units with too few cases to be ranked, and how many they have.
  static let few = [20: 2, 21: 1, 22: 0]
  /// The unit all of whose cases have a gate item.
  static let gateOnly = 16
  private static let gateCases = 4

  /// - Parameter cases: how many cases stand alone in the whole district.
  init(cases: Int, kitchen: Kitchen, chance: inout SplitMix64) {
    let units = UnitProfile.all
    var counts = units.map { Self.few[$0.number] ?? ($0.number == Self.gateOnly ? Self.gateCases : 0) }
    let open = units.indices.filter { Self.few[units[$0].number] == nil && units[$0].number != Self.gateOnly }
    let rest = max(0, cases - counts.reduce(0, +))
    for (place, index) in open.enumerated() {
      counts[index] = rest * (place + 1) / open.count - rest * place / open.count
    }
    var cards = units.map { _ in [Int]() }
    let menus = units.map { unit in
      kitchen.menu(of: unit).filter { unit.number != Self.gateOnly || kitchen.recipes[$0].isGate }
    }
    // First those that few units can cook.
    let rarest = chance.shuffled(Array(kitchen.recipes.indices)).sorted { left, right in
      menus.count { $0.contains(left) } < menus.count { $0.contains(right) }
    }
    for recipe in rarest {
      let able = open.filter { menus[$0].contains(recipe) && cards[$0].count < counts[$0] }
      guard let unit = able.min(by: { cards[$0].count * counts[$1] < cards[$1].count * counts[$0] }) else { continue }
      cards[unit].append(recipe)
    }
    for index in units.indices where !menus[index].isEmpty {
      let sound = menus[index].filter { kitchen.recipes[$0].quality == .sound }
      while cards[index].count < counts[index] {
        let isSound = !sound.isEmpty && chance.below(10) < 6
        cards[index].append(chance.pick(isSound ? sound : menus[index]))
      }
    }
    self.cards = cards
  }
}
