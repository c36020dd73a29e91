/// The cases whose defects show only beside others.
extension DistrictPlan {
  /// How many cases these are, and how many groups of each kind.
  static let acrossCases = 15

  /// Adds to a unit's plan what belongs to it.
  ///
  /// - Parameter shared: the number of a party that two units have in common.
  static func addAcross(to plan: inout UnitPlan, kitchen: Kitchen, shared: Int, own: Int) {
    func sound(_ base: BaseCase.Kind) -> Int {
      kitchen.recipes.firstIndex { $0.base == base && $0.quality == .sound } ?? 0
    }
    func tie(_ kind: Across.Kind, _ place: Int) -> PlannedCase.Tie {
      PlannedCase.Tie(across: kind, group: 0, place: place)
    }
    func tied(_ name: String) -> Int { kitchen.recipes.firstIndex { $0.name == name } ?? 0 }
    let ordinary = sound(.ordinaryPenalty)
    switch plan.unit.letters {
    case "CG":
      plan.add(ordinary, weeks: -20, tie: tie(.duplicateNumber, 0))
      plan.add(ordinary, weeks: -12, tie: tie(.duplicateNumber, 1))
      // Without a file, and not on the list: one unit has both.
      plan.add(ordinary, weeks: 20, tie: tie(.notOnList, 0))
    case "NY":
      plan.add(ordinary, weeks: -66, tie: tie(.numberOrder, 0))
      plan.add(ordinary, weeks: -60, tie: tie(.numberOrder, 1))
    case "WH":
      plan.add(ordinary, weeks: 31, pair: 0, tie: tie(.officerTwice, 0))
      plan.add(ordinary, weeks: 31, pair: 0, tie: tie(.officerTwice, 1))
    case "JT": plan.add(ordinary, weeks: 22, party: shared, matter: 0, tie: tie(.twoFines, 0))
    case "YJ": plan.add(ordinary, weeks: 22, party: shared, matter: 0, tie: tie(.twoFines, 1))
    case "SJ":
      for (place, weeks) in [-4, 6, 13].enumerated() {
        plan.add(tied("inspection-with-cap"), weeks: weeks, party: own, tie: tie(.inspectedTooOften, place))
      }
    case "ZJ":
      for (place, weeks) in [-30, -16, 8].enumerated() {
        plan.add(tied("reasons-in-full"), weeks: weeks, tie: tie(.copiedReasons, place))
      }
    default: break
    }
  }

  static let copied = "；当事人配合调查，及时改正，社会影响较小，综合违法行为的事实、性质、情节以及社会危害程度，参照本机关公布的裁量基准，拟作出的处罚符合过罚相当、处罚与教育相结合的原则"
}

extension DistrictPlan {
  static let sharedMatter = UnitProfile.Matter(
    cause: "违规存放油品", act: "在厂区内违规存放油品", seen: "厂区内露天存放油桶六只")
}
