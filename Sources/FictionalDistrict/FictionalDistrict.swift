package import Engine
import Model

/// The fictional district of `Samples/district/`: 23 units and as many cases as are wanted, the same bytes for the same
/// seed on every machine.
///
/// Units are made one after the other and files handed over as they are made; what is kept meanwhile is the plan of one
/// unit.
package struct FictionalDistrict: Sendable {
  package let seed: UInt64
  package let cases: Int
  private let kitchen: Kitchen

  /// - Parameters:
  ///   - cases: about how many; the broken files and the cases planted across files are among them.
  ///   - bases: the base cases of the rules by name.
  package init(seed: UInt64, cases: Int, rules: RuleSet, bases: [String: [UInt8]]) throws(SampleFault) {
    self.seed = seed
    self.cases = cases
    kitchen = try Kitchen(rules: rules, bases: bases)
  }

  /// Another district of the same recipes, which take longest to make ready.
  package func with(seed: UInt64, cases: Int) -> FictionalDistrict {
    FictionalDistrict(seed: seed, cases: cases, kitchen: kitchen)
  }

  private init(seed: UInt64, cases: Int, kitchen: Kitchen) {
    self.seed = seed
    self.cases = cases
    self.kitchen = kitchen
  }

  /// Hands over every file of the district, the manifest last.
  ///
  /// - Returns: what the review must say of each case and unit file.
  @discardableResult
  package func make<Failure: Error>(
    expecting isKept: Bool = true, _ put: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> [SampleFile] {
    var chance = SplitMix64(seed: seed)
    let alone = max(0, cases - DistrictPlan.acrossCases - BrokenFile.all.count)
    let plan = DistrictPlan(cases: alone, kitchen: kitchen, chance: &chance)
    var manifest = Manifest(seed: seed, cases: cases)
    var own = DistrictFile(seed: seed)
    var kept: [SampleFile] = []
    var firstParty = 10
    for (unit, cards) in zip(UnitProfile.all, plan.cards) {
      var unitPlan = UnitPlan(
        unit, kitchen: kitchen, expected: cards.count, firstParty: firstParty,
        chance: SplitMix64(seed: seed, stream: unit.number))
      // Those with a fixed day come first and so find their officers free.
      DistrictPlan.addAcross(to: &unitPlan, kitchen: kitchen, shared: 2, own: 4)
      for card in cards { unitPlan.add(card) }
      firstParty += 2 * unitPlan.cases.count + 2
      unitPlan.number()
      var writer = UnitWriter(unitPlan, kitchen: kitchen)
      try writer.write { path, bytes throws(Failure) in try put(path, bytes) }
      manifest.add(writer.files, of: unit, across: writer.across)
      own.note(writer.files, of: unit)
      if isKept { kept += writer.files }
    }
    try put("district.xml", Array(own.text().utf8))
    try put("manifest.xml", Array(manifest.text().utf8))
    return kept
  }
}

extension FictionalDistrict {
  /// What `Samples/district/` was made with.
  package static let committedSeed: UInt64 = 20_260_630
  package static let committedCases = 150
}

extension FictionalDistrict {
  /// How the ways of spoiling a case are called.
  package static var recipeNames: [String] { Recipe.all.map(\.name) }
}
